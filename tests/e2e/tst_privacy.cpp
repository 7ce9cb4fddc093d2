// SPDX-License-Identifier: MIT
#include "e2e/meetings.h"
#include "e2e/relay.h"

#include <QTcpSocket>
#include <QTest>

using namespace talkstick::e2e;

// What somebody on the way sees, and what strangers get who speak something else.
class tst_Privacy : public QObject
{
    Q_OBJECT

private slots:
    void nothingSaidCrossesInClear();
    void aCutLinkIsLostForBoth();
    void anOpenSslClientIsTurnedAwayInWords();
    void plainCallersAreToldApart();
    void somethingElseThatAnswersIsNotTalkedTo_data();
    void somethingElseThatAnswersIsNotTalkedTo();
    void aHostThatStallsIsGivenUp();
};

namespace {

const QStringList kAll {QStringLiteral("--accept"), QStringLiteral("all")};

QString textOf(const QJsonObject &object, const char *field)
{
    return object.value(QLatin1String(field)).toString();
}

} // namespace

void tst_Privacy::nothingSaidCrossesInClear()
{
    const Person alpha(QStringLiteral("Alphanumeric"));
    const Person bravo(QStringLiteral("Bravissimo"));
    Talkstick host(alpha.hosting(kAll));
    Relay relay(host.startHosting());
    Talkstick joiner(bravo.joining(relay.port()));
    QVERIFY(joiner.start());
    QStringList said;
    for (int i = 0; i < 10; ++i) {
        Talkstick &speaker = i % 2 == 0 ? joiner : host;
        Talkstick &listener = i % 2 == 0 ? host : joiner;
        const QString text = QStringLiteral("unmistakable %1 đồng").arg(i);
        speaker.writeLine(text.toUtf8());
        QCOMPARE(listener.heard(), text);
        said << text;
    }
    // It did go this way.
    QVERIFY(relay.fromCallers().size() > 1'000);
    QVERIFY(relay.toCallers().size() > 1'000);
    for (const QString &text :
         said + QStringList {QStringLiteral("unmistakable"), alpha.name, bravo.name})
        QVERIFY2(!relay.saw(text), qPrintable(text));
    // And such a search does find what is in clear.
    Talkstick open(Talkstick::host());
    Relay watched(open.startHosting());
    Talkstick plain(Talkstick::join(watched.port()));
    QVERIFY(plain.start());
    plain.writeLine("unmistakable");
    QCOMPARE(open.heard(), QStringLiteral("unmistakable"));
    QVERIFY(watched.saw(QStringLiteral("unmistakable")));
}

void tst_Privacy::aCutLinkIsLostForBoth()
{
    const Person alpha(QStringLiteral("Alpha"));
    const Person bravo(QStringLiteral("Bravo"));
    const QStringList once {QStringLiteral("--redial"), QStringLiteral("0")};
    Talkstick host(alpha.hosting(kAll + once));
    Relay relay(host.startHosting());
    Talkstick joiner(bravo.joining(relay.port(), once));
    QVERIFY(joiner.start());
    joiner.writeLine("hello");
    QCOMPARE(host.heard(), QStringLiteral("hello"));
    relay.cut();
    for (Talkstick *side : {&host, &joiner})
        QCOMPARE(textOf(side->next("closed"), "reason"), QStringLiteral("lost"));
}

void tst_Privacy::anOpenSslClientIsTurnedAwayInWords()
{
    const QString openssl = tool(QStringLiteral("openssl"));
    if (openssl.isEmpty())
        QSKIP("openssl is not installed.");
    const Person alpha(QStringLiteral("Alpha"));
    QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key"));
    const QString certificate = folder.filePath(QStringLiteral("certificate"));
    Process making(openssl,
                   {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                    QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                    QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                    QStringLiteral("-subj"), QStringLiteral("/CN=somebody"),
                    QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
    QVERIFY(making.start());
    QCOMPARE(making.status(), 0);
    Talkstick host(alpha.hosting(kAll));
    const quint16 port = host.startHosting();
    Process client(openssl,
                   {QStringLiteral("s_client"), QStringLiteral("-quiet"),
                    QStringLiteral("-connect"), QStringLiteral("127.0.0.1:%1").arg(port),
                    QStringLiteral("-alpn"), QStringLiteral("talkstick/1"), QStringLiteral("-cert"),
                    certificate, QStringLiteral("-key"), key});
    QVERIFY(client.start());
    client.writeLine("GET me in, please");
    // A frame of type BYE (22) whose first field is code 20, protocol error.
    QVERIFY(waitUntil([&] { return client.output().contains(QByteArray("\x22\xa1\x01\x14", 4)); }));
    QVERIFY(client.status() >= 0);

    // It is still there for others.
    const Person bravo(QStringLiteral("Bravo"));
    Talkstick joiner(bravo.joining(port));
    QVERIFY(joiner.start());
    joiner.writeLine("hello");
    QCOMPARE(host.heard(), QStringLiteral("hello"));
}

void tst_Privacy::plainCallersAreToldApart()
{
    const Person alpha(QStringLiteral("Alpha"));
    Talkstick asked(alpha.hosting(kAll));
    QTcpSocket caller;
    caller.connectToHost(QStringLiteral("127.0.0.1"), asked.startHosting());
    QVERIFY(caller.waitForConnected());
    caller.write("hi\n");
    const QJsonObject connected = asked.next("connected");
    QCOMPARE(connected.value(QStringLiteral("encrypted")), QJsonValue(false));
    QCOMPARE(textOf(connected, "trust"), QStringLiteral("plain"));
    asked.writeLine("bye");
    QVERIFY(waitUntil([&] { return caller.bytesAvailable() > 0; }));
    caller.disconnectFromHost();
    QCOMPARE(textOf(asked.next("closed"), "reason"), QStringLiteral("closed"));
    QVERIFY(asked.status() >= 0);

    Talkstick never(
        alpha.hosting(kAll + QStringList {QStringLiteral("--plain"), QStringLiteral("never")}));
    const quint16 port = never.startHosting();
    QTcpSocket refused;
    refused.connectToHost(QStringLiteral("127.0.0.1"), port);
    QVERIFY(refused.waitForConnected());
    refused.write("hi\n");
    QVERIFY(waitUntil([&] { return refused.state() == QAbstractSocket::UnconnectedState; }));
    QCOMPARE(refused.readAll(), QByteArray());
    const Person bravo(QStringLiteral("Bravo"));
    Talkstick joiner(bravo.joining(port));
    QVERIFY(joiner.start());
    QCOMPARE(joiner.next("connected").value(QStringLiteral("encrypted")), QJsonValue(true));
}

void tst_Privacy::somethingElseThatAnswersIsNotTalkedTo_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("a plain program") << QByteArray("hello there\n");
    QTest::newRow("an SSH server") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
}

void tst_Privacy::somethingElseThatAnswersIsNotTalkedTo()
{
    QFETCH(QByteArray, greeting);
    const Person bravo(QStringLiteral("Bravo"));
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Talkstick joiner(bravo.joining(server.serverPort()));
    QVERIFY(joiner.start());
    joiner.writeLine("for a Talkstick only");
    QVERIFY(waitUntil([&] { return server.hasPendingConnections(); }));
    QTcpSocket *answering = server.nextPendingConnection();
    answering->write(greeting);
    QCOMPARE(textOf(joiner.next("error"), "code"), QStringLiteral("not-talkstick"));
    QCOMPARE(joiner.status(), 4);
    QVERIFY(!answering->readAll().contains("for a Talkstick"));
    // It does not try once more without encryption.
    QVERIFY(!server.hasPendingConnections());
}

void tst_Privacy::aHostThatStallsIsGivenUp()
{
    const Person bravo(QStringLiteral("Bravo"));
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Talkstick joiner(bravo.joining(server.serverPort()));
    QVERIFY(joiner.start());
    QCOMPARE(textOf(joiner.next("error"), "code"), QStringLiteral("secure-timed-out"));
    QCOMPARE(joiner.status(), 4);
}

QTEST_GUILESS_MAIN(tst_Privacy)
#include "tst_privacy.moc"
