// SPDX-License-Identifier: MIT
#include "e2e/talkstick.h"
#include "e2e/terminal.h"
#include "support/sanitizer.h"

#include <QTcpSocket>
#include <QTest>

#include <sys/resource.h>

using namespace talkstick::e2e;

// Who comes in, and that nothing is said to anybody else.
class tst_Door : public QObject
{
    Q_OBJECT

private slots:
    void whoIsNotLetInGetsNoByte_data();
    void whoIsNotLetInGetsNoByte();
    void theDoorIsOpenedByHand();
    void theDoorStaysShutByHand();
    void aDeclinedJoinerIsTold();
    void thereIsOneConversationAtATime();
    void callersComeInAgainAfterTooMany();
};

namespace {

constexpr char kQuestion[] =
    "A plain program at 127.0.0.1 (Not private \u00b7 plain text). Let in? "
    "[y/n, w: show what it wrote] ";

QStringList hostThatAsks(const QStringList &more = {})
{
    return QStringList {QStringLiteral("host"), QStringLiteral("--port"), QStringLiteral("0"),
                        QStringLiteral("--json")}
    + more;
}

void call(QTcpSocket &caller, quint16 port)
{
    caller.connectToHost(QStringLiteral("127.0.0.1"), port);
    QVERIFY(caller.waitForConnected());
}

bool isClosed(const QTcpSocket &caller)
{
    return waitUntil([&] { return caller.state() == QAbstractSocket::UnconnectedState; });
}

} // namespace

void tst_Door::whoIsNotLetInGetsNoByte_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("bytes");
    const QString all = QStringLiteral("--accept all");
    QTest::newRow("web browser") << all << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("form of a web page") << all << QByteArray("POST /turn HTTP/1.1\r\n\r\nhello");
    QTest::newRow("TLS") << all << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
    QTest::newRow("first byte of TLS") << all << QByteArray("\x16");
    QTest::newRow("SSH") << all << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("plain, known people only")
        << QStringLiteral("--accept known") << QByteArray("hi\n");
    QTest::newRow("plain, never") << QStringLiteral("--accept all --plain never")
                                  << QByteArray("hi\n");
}

void tst_Door::whoIsNotLetInGetsNoByte()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, bytes);
    // A host that would have something to say at once.
    Talkstick host(hostThatAsks(options.split(u' ')
                                + QStringList {QStringLiteral("--first"), QStringLiteral("host")}));
    const quint16 port = host.startHosting();
    host.writeLine("welcome");
    QTcpSocket caller;
    call(caller, port);
    caller.write(bytes);
    QVERIFY(isClosed(caller));
    QCOMPARE(caller.readAll(), QByteArray());
    QCOMPARE(caller.error(), QAbstractSocket::RemoteHostClosedError);
    if (options != QStringLiteral("--accept all"))
        return;
    QTcpSocket person;
    call(person, port);
    person.write("hi\n");
    QTRY_COMPARE_WITH_TIMEOUT(person.bytesAvailable(), 9, 20'000);
    QCOMPARE(person.readAll(), QByteArray("welcome\n\0", 9));
}

void tst_Door::theDoorIsOpenedByHand()
{
    Terminal terminal;
    Talkstick host(hostThatAsks({QStringLiteral("--first"), QStringLiteral("host")}));
    terminal.giveTo(host);
    const quint16 port = host.startHosting();
    host.writeLine("welcome");
    QTcpSocket caller;
    call(caller, port);
    caller.write("hi there\n");
    QCOMPARE(host.next("knock").value(QStringLiteral("peer")).toString(),
             QStringLiteral("127.0.0.1"));
    QVERIFY2(terminal.shows(kQuestion), terminal.shown().constData());
    terminal.type("w");
    QVERIFY2(terminal.shows("It wrote: hi there"), terminal.shown().constData());
    terminal.type("maybe");
    QVERIFY2(terminal.shows("Please answer y or n."), terminal.shown().constData());
    QCOMPARE(caller.bytesAvailable(), 0);
    terminal.type("y");
    QTRY_COMPARE_WITH_TIMEOUT(caller.bytesAvailable(), 9, 20'000);
    QCOMPARE(caller.readAll(), QByteArray("welcome\n\0", 9));
    QCOMPARE(host.heard(), QStringLiteral("hi there")); // nothing of it is lost
}

void tst_Door::theDoorStaysShutByHand()
{
    Terminal terminal;
    Talkstick host(hostThatAsks({QStringLiteral("--first"), QStringLiteral("host")}));
    terminal.giveTo(host);
    const quint16 port = host.startHosting();
    host.writeLine("welcome");
    QTcpSocket caller;
    call(caller, port);
    caller.write("hi there\n");
    QVERIFY(terminal.shows(kQuestion));
    terminal.type("n");
    QVERIFY(isClosed(caller));
    QCOMPARE(caller.readAll(), QByteArray());
    QVERIFY(host.isRunning());
}

void tst_Door::aDeclinedJoinerIsTold()
{
    Terminal terminal;
    Talkstick host(hostThatAsks());
    terminal.giveTo(host);
    Talkstick joiner(Talkstick::join(host.startHosting(), {}));
    QVERIFY(joiner.start());
    joiner.writeLine("hi");
    QVERIFY(terminal.shows(kQuestion));
    terminal.type("n");
    QCOMPARE(joiner.status(), 5);
    const QByteArray told = joiner.output();
    QVERIFY2(told.endsWith("127.0.0.1 closed the connection before saying anything.\n"),
             told.constData());
    QCOMPARE(joiner.errors(), QByteArray());
}

void tst_Door::thereIsOneConversationAtATime()
{
    Talkstick host(Talkstick::host());
    const quint16 port = host.startHosting();
    Talkstick first(Talkstick::join(port));
    QVERIFY(first.start());
    first.writeLine("I was first");
    QCOMPARE(host.heard(), QStringLiteral("I was first"));
    Talkstick second(Talkstick::join(port));
    QVERIFY(second.start());
    second.writeLine("me too");
    QVERIFY(!second.next("said").isEmpty());
    host.writeLine("go on");
    QCOMPARE(first.heard(), QStringLiteral("go on"));
    first.writeLine("I do");
    QCOMPARE(host.heard(), QStringLiteral("I do"));
    host.closeInput();
    QCOMPARE(host.status(), 0);
    QCOMPARE(first.status(), 0);
    // Who waited in line was told nothing and could not be heard.
    QCOMPARE(second.status(), 5);
    QVERIFY(!second.output().contains("\"heard\""));
}

// With so few descriptors not even everybody who may wait at the door can be taken.
void tst_Door::callersComeInAgainAfterTooMany()
{
#ifdef TALKSTICK_SANITIZED
    QSKIP("the sanitizers need descriptors too, and take their lack for a fault");
#endif
    Terminal terminal;
    Talkstick host(hostThatAsks());
    terminal.giveTo(host);
    host.setUp([] {
        const rlimit few {30, 30};
        ::setrlimit(RLIMIT_NOFILE, &few);
    });
    const quint16 port = host.startHosting();
    QVERIFY(port != 0);
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    while (crowd.size() < 40) {
        crowd.push_back(std::make_unique<QTcpSocket>());
        call(*crowd.back(), port);
    }
    QCOMPARE(host.next("error").value(QStringLiteral("code")).toString(),
             QStringLiteral("accept-failed"));
    crowd.clear();
    QTcpSocket caller;
    call(caller, port);
    caller.write("still there?\n");
    QVERIFY2(terminal.shows(kQuestion), terminal.shown().constData());
    terminal.type("y");
    QCOMPARE(host.heard(), QStringLiteral("still there?"));
    host.writeLine("yes");
    QTRY_COMPARE_WITH_TIMEOUT(caller.bytesAvailable(), 4, 20'000);
    QCOMPARE(caller.readAll(), "yes\n");
}

QTEST_GUILESS_MAIN(tst_Door)
#include "tst_door.moc"
