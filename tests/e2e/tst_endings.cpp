// SPDX-License-Identifier: MIT
#include "e2e/talkstick.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace talkstick::e2e;

// How a conversation ends, and what the shell is told of it.
class tst_Endings : public QObject
{
    Q_OBJECT

private slots:
    void theirCloseIsToldWithItsStatus_data();
    void theirCloseIsToldWithItsStatus();
    void aKilledPeerHasClosed_data();
    void aKilledPeerHasClosed();
    void aResetIsToldAsBroke_data();
    void aResetIsToldAsBroke();
    void aBrokenLinkIsToldInASentence();
    void aCallerThatOnlyLooksInIsNoMatter();
    void aHostThatClosesAtOnceHasDeclined();
    void aHostThatDoesNotReadHasDeclined();
};

namespace {

const QByteArray kDeclined("127.0.0.1 closed the connection before saying anything.");

QString reasonOf(const QJsonObject &closed)
{
    return closed.value(QStringLiteral("reason")).toString();
}

} // namespace

void tst_Endings::theirCloseIsToldWithItsStatus_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("status");
    // The last one said is said to nobody, who might have shut but their sending side.
    addRows("all was said", [](QTestData &row) { row << QByteArray("a\nb\n") << 0; });
    addRows("a turn is unsaid", [](QTestData &row) { row << QByteArray("a\nb\nc\n") << 6; });
}

void tst_Endings::theirCloseIsToldWithItsStatus()
{
    QFETCH(Role, role);
    QFETCH(QByteArray, lines);
    QFETCH(int, status);
    Conversation conversation(role, {QStringLiteral("--close-after"), QStringLiteral("2")});
    QVERIFY(conversation.start());
    Talkstick &talkstick = conversation.talkstick();
    talkstick.write((role == Role::Joiner ? "first\n" : "") + lines);
    talkstick.closeInput();
    QCOMPARE(conversation.peerSays("one"), QStringLiteral("one"));
    QCOMPARE(conversation.peerSays("two"), QStringLiteral("two"));
    QCOMPARE(conversation.peer().status(), 0);
    QCOMPARE(reasonOf(talkstick.next("closed")), QStringLiteral("closed"));
    QCOMPARE(talkstick.status(), status);
}

void tst_Endings::aKilledPeerHasClosed_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("status");
    addRows("all was said", [](QTestData &row) { row << QByteArray("a\n") << 0; });
    addRows("a turn is unsaid", [](QTestData &row) { row << QByteArray("a\nb\n") << 6; });
}

void tst_Endings::aKilledPeerHasClosed()
{
    QFETCH(Role, role);
    QFETCH(QByteArray, lines);
    QFETCH(int, status);
    Conversation conversation(role, {});
    QVERIFY(conversation.start());
    Talkstick &talkstick = conversation.talkstick();
    talkstick.write((role == Role::Joiner ? "first\n" : "") + lines);
    QCOMPARE(conversation.peerSays("one"), QStringLiteral("one"));
    if (role == Role::Joiner)
        QCOMPARE(conversation.peer().heard(), QByteArray("first\n\0", 7));
    QCOMPARE(conversation.peer().heard(), "a\n");
    conversation.peer().signal(SIGKILL);
    QCOMPARE(conversation.peer().status(), 128 + SIGKILL);
    const QJsonObject closed = talkstick.next("closed");
    QCOMPARE(reasonOf(closed), QStringLiteral("closed"));
    QCOMPARE(closed.value(QStringLiteral("detail")).toString(),
             QStringLiteral("127.0.0.1 closed the connection."));
    QCOMPARE(talkstick.status(), status);
}

void tst_Endings::aResetIsToldAsBroke_data()
{
    QTest::addColumn<Role>("role");
    addRows("turnclient or turnserver", [](QTestData &) {});
}

void tst_Endings::aResetIsToldAsBroke()
{
    QFETCH(Role, role);
    const QString options = QStringLiteral("--turns 1 --reset");
    Conversation conversation(role, options.split(u' '));
    QVERIFY(conversation.start());
    Talkstick &talkstick = conversation.talkstick();
    conversation.peer().closeInput();
    if (role == Role::Joiner)
        QVERIFY(!conversation.talkstickSays("first").isNull());
    QCOMPARE(talkstick.heard(), QStringLiteral("turn 1"));
    QVERIFY(!conversation.talkstickSays("the answer").isNull());
    const QJsonObject closed = talkstick.next("closed");
    QCOMPARE(reasonOf(closed), QStringLiteral("broke"));
    QVERIFY(closed.value(QStringLiteral("detail"))
                .toString()
                .startsWith(QStringLiteral("The connection to 127.0.0.1 broke.")));
    QCOMPARE(talkstick.status(), 6);
}

void tst_Endings::aBrokenLinkIsToldInASentence()
{
    const QString options = QStringLiteral("--turns 1 --reset");
    TurnProgram server(TurnProgram::Kind::Server, 0, options.split(u' '));
    Talkstick joiner(Talkstick::join(server.startServing(), {}));
    QVERIFY(joiner.start());
    server.closeInput();
    joiner.writeLine("first");
    joiner.writeLine("second");
    QCOMPARE(joiner.status(), 6);
    QVERIFY(joiner.output().contains("127.0.0.1: turn 1\n"));
    QVERIFY(joiner.output().contains("The connection to 127.0.0.1 broke.\n"));
    QCOMPARE(joiner.errors(), QByteArray());
}

void tst_Endings::aCallerThatOnlyLooksInIsNoMatter()
{
    Talkstick host(Talkstick::host());
    const quint16 port = host.startHosting();
    for (int i = 0; i < 3; ++i) {
        const QStringList leaveAtOnce {QStringLiteral("--close-after"), QStringLiteral("0")};
        TurnProgram caller(TurnProgram::Kind::Client, port, leaveAtOnce);
        QVERIFY(caller.start());
        QCOMPARE(caller.status(), 0);
    }
    TurnProgram caller(TurnProgram::Kind::Client, port, {});
    QVERIFY(caller.start());
    caller.writeLine("hi");
    QCOMPARE(host.heard(), QStringLiteral("hi"));
    host.writeLine("the answer");
    QCOMPARE(caller.heard(), "the answer\n");
}

void tst_Endings::aHostThatClosesAtOnceHasDeclined()
{
    const QStringList leaveAtOnce {QStringLiteral("--close-after"), QStringLiteral("0")};
    TurnProgram server(TurnProgram::Kind::Server, 0, leaveAtOnce);
    Talkstick joiner(Talkstick::join(server.startServing(), {}));
    QVERIFY(joiner.start());
    joiner.writeLine("first");
    QCOMPARE(joiner.status(), 5);
    QVERIFY2(joiner.output().contains(kDeclined), joiner.output().constData());
}

// What we said to it makes the system reset the connection.
void tst_Endings::aHostThatDoesNotReadHasDeclined()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Talkstick joiner(Talkstick::join(server.serverPort()));
    QVERIFY(joiner.start());
    joiner.writeLine("first");
    QVERIFY(!joiner.next("said").isEmpty());
    QTRY_VERIFY(server.hasPendingConnections());
    server.nextPendingConnection()->abort();
    QCOMPARE(joiner.status(), 5);
    QVERIFY2(joiner.output().contains(kDeclined), joiner.output().constData());
}

QTEST_GUILESS_MAIN(tst_Endings)
#include "tst_endings.moc"
