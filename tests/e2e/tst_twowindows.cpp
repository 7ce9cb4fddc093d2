// SPDX-License-Identifier: MIT
#include "e2e/relay.h"
#include "e2e/window.h"

#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <sys/socket.h>

using namespace talkstick::e2e;

// Two real windows on a display with a window manager, by keyboard alone.
class tst_TwoWindows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hostJoinTalkDeclineLeave();
    void bothKilledItGoesOnWithTheDraftWhoeverCalls();
    void aSignalEndsItWithoutALoss_data();
    void aSignalEndsItWithoutALoss();
    void itGoesOnOnAnotherComputer();
    void aResetLinkIsToldAsBroke();
    void aTakenPortIsToldAndTheNextOneOffered();
};

namespace {

QString freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::Any);
    return QString::number(server.serverPort());
}

// Closes with a reset instead of an end of stream.
void resetLink(QTcpSocket &socket)
{
    const linger abrupt {1, 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &abrupt, sizeof abrupt);
    socket.abort();
}

// Alt+P goes to the port.
void host(const Window &window, const QString &port)
{
    window.press({QStringLiteral("alt+p")});
    window.type(port);
    window.press({QStringLiteral("Return")});
}

void join(const Window &window, const QString &port)
{
    window.type(QStringLiteral("localhost:") + port);
    window.press({QStringLiteral("Return")});
}

// The bar swallows keys for a moment after it has come, so one presses again. Its first button says
// that the words match.
bool letIn(const Window &host, const Window &caller)
{
    return QTest::qWaitFor(
        [&] {
            host.press({QStringLiteral("ctrl+k"), QStringLiteral("space")});
            return caller.isMyTurn();
        },
        15'000);
}

} // namespace

void tst_TwoWindows::initTestCase()
{
    for (const char *tool : {"python3", "xclip", "xdotool"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
            QSKIP(
                qPrintable(QStringLiteral("%1 is not installed.").arg(QString::fromLatin1(tool))));
    }
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("There is no display.");
}

void tst_TwoWindows::hostJoinTalkDeclineLeave()
{
    const QString port = freePort();
    Window alpha;
    QVERIFY(alpha.isThere());
    host(alpha, port);
    Window bravo;
    QVERIFY(bravo.isThere());
    Window::picture(QStringLiteral("start"));
    join(bravo, port);
    QVERIFY(letIn(alpha, bravo));
    QVERIFY(bravo.say(QStringLiteral("turn 1")));
    QVERIFY(QTest::qWaitFor([&] { return alpha.isMyTurn(); }, 15'000));
    Window::picture(QStringLiteral("let-in"));
    QStringList said {QStringLiteral("turn 1")};
    for (int turn = 2; turn <= 10; ++turn) {
        const Window &speaker = turn % 2 == 0 ? alpha : bravo;
        const QString text = QStringLiteral("turn %1").arg(turn);
        QVERIFY(QTest::qWaitFor([&] { return speaker.isMyTurn(); }, 15'000));
        QVERIFY(speaker.say(text));
        said << text;
    }
    QVERIFY(bravo.waitForTitle(QStringLiteral("Your turn")));
    Window::picture(QStringLiteral("ten-turns"));
    for (const Window *window : {&alpha, &bravo}) {
        const QStringList lines = window->transcript().split(u'\n');
        QCOMPARE(lines.size(), said.size());
        for (qsizetype i = 0; i < said.size(); ++i)
            QVERIFY2(lines[i].endsWith(said[i]), qPrintable(lines[i]));
    }

    QTcpSocket second;
    second.connectToHost(QHostAddress::LocalHost, port.toUShort());
    QVERIFY(second.waitForConnected());
    second.write("let me in\n");
    QVERIFY(QTest::qWaitFor(
        [&] {
            alpha.press({QStringLiteral("ctrl+k"), QStringLiteral("Tab"), QStringLiteral("space")});
            return second.state() == QAbstractSocket::UnconnectedState;
        },
        15'000));
    QVERIFY(second.readAll().isEmpty());

    bravo.press({QStringLiteral("ctrl+w")});
    QVERIFY(alpha.waitForTitle(QStringLiteral("away"))); // it goes on when both are there again
    Window::picture(QStringLiteral("left"));
    QCOMPARE(bravo.quit(), 0);
    QCOMPARE(alpha.quit(), 0);
}

// The cable is pulled in the middle of a turn and both computers lose power. Whoever hosted calls
// now, at an address where the other one was never before.
void tst_TwoWindows::bothKilledItGoesOnWithTheDraftWhoeverCalls()
{
    const QString port = freePort();
    Window alpha;
    QVERIFY(alpha.isThere());
    host(alpha, port);
    Relay cable(port.toUShort());
    Window bravo;
    QVERIFY(bravo.isThere());
    join(bravo, QString::number(cable.port()));
    QVERIFY(letIn(alpha, bravo));
    QVERIFY(bravo.say(QStringLiteral("turn 1")));
    QVERIFY(QTest::qWaitFor([&] { return alpha.isMyTurn(); }, 15'000));
    QVERIFY(alpha.say(QStringLiteral("turn 2")));
    QVERIFY(QTest::qWaitFor([&] { return bravo.isMyTurn(); }, 15'000));
    bravo.type(QStringLiteral("half a "));
    cable.pull();
    bravo.type(QStringLiteral("turn"));
    QTRY_COMPARE_WITH_TIMEOUT(bravo.draft(), QStringLiteral("half a turn"), 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(bravo.keptDraft(), QStringLiteral("half a turn"), 15'000);
    Window::picture(QStringLiteral("pulled"));
    alpha.kill();
    bravo.kill();

    const QString other = freePort();
    bravo.start({QStringLiteral("--host"), QStringLiteral("--port"), other});
    QVERIFY(bravo.isThere());
    alpha.start({QStringLiteral("--join"), QStringLiteral("localhost:") + other});
    QVERIFY(alpha.isThere());
    bravo.press({QStringLiteral("ctrl+j")}); // to where it is my turn
    QVERIFY(bravo.waitForTitle(QStringLiteral("Your turn")));
    QTRY_COMPARE_WITH_TIMEOUT(bravo.draft(), QStringLiteral("half a turn"), 15'000);
    QVERIFY(bravo.say(QStringLiteral(" or more")));
    QVERIFY(alpha.waitForTitle(QStringLiteral("Your turn")));
    Window::picture(QStringLiteral("gone-on"));
    for (const Window *window : {&alpha, &bravo}) {
        const QStringList lines = window->transcript().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[2].endsWith(QStringLiteral("half a turn or more")), qPrintable(lines[2]));
    }
    alpha.press({QStringLiteral("ctrl+w")});
    QVERIFY(bravo.waitForTitle(QStringLiteral("away")));
    QCOMPARE(bravo.quit(), 0);
    QCOMPARE(alpha.quit(), 0);
}

// In the middle of a turn everything moves to a new profile, by way of one file.
void tst_TwoWindows::aSignalEndsItWithoutALoss_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("the session ends") << SIGTERM;
    QTest::newRow("the terminal was closed") << SIGHUP;
}

void tst_TwoWindows::aSignalEndsItWithoutALoss()
{
    QFETCH(int, number);
    const QString port = freePort();
    Window alpha;
    QVERIFY(alpha.isThere());
    host(alpha, port);
    Window bravo;
    QVERIFY(bravo.isThere());
    join(bravo, port);
    QVERIFY(letIn(alpha, bravo));
    const QString draft = QStringLiteral("half a turn");
    bravo.type(draft);
    QTRY_COMPARE_WITH_TIMEOUT(bravo.draft(), draft, 15'000);
    QCOMPARE(bravo.signal(number), 0); // nothing was asked, though they were talking
    QCOMPARE(bravo.keptDraft(), draft);

    bravo.start({});
    QVERIFY(bravo.isThere());
    bravo.press({QStringLiteral("ctrl+j")}); // to where it is my turn
    QTRY_COMPARE_WITH_TIMEOUT(bravo.draft(), draft, 15'000);
}

void tst_TwoWindows::itGoesOnOnAnotherComputer()
{
    const QTemporaryDir disk;
    const QString file = disk.filePath(QStringLiteral("bravo.talkstick"));
    const QString port = freePort();
    Window alpha;
    QVERIFY(alpha.isThere());
    host(alpha, port);
    Window bravo;
    QVERIFY(bravo.isThere());
    join(bravo, port);
    QVERIFY(letIn(alpha, bravo));
    QVERIFY(bravo.say(QStringLiteral("turn 1")));
    QVERIFY(QTest::qWaitFor([&] { return alpha.isMyTurn(); }, 15'000));
    QVERIFY(alpha.say(QStringLiteral("turn 2")));
    QVERIFY(QTest::qWaitFor([&] { return bravo.isMyTurn(); }, 15'000));
    bravo.type(QStringLiteral("half a turn"));

    bravo.press({QStringLiteral("alt+c"), QStringLiteral("m")});
    QVERIFY(bravo.opens(QStringLiteral("Move to another computer")));
    Window::picture(QStringLiteral("move-where"));
    outputOf(QStringLiteral("xdotool"),
             {QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("30"), file});
    outputOf(QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("Return")});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 15'000);
    QVERIFY(bravo.opens(QStringLiteral("^Talkstick$")));
    Window::picture(QStringLiteral("moved-away"));
    bravo.kill();

    Window charlie({QStringLiteral("--bring"), file});
    QVERIFY(QTest::qWaitFor(
        [&] {
            charlie.lookAgain();
            charlie.press({QStringLiteral("ctrl+j")}); // to where it is my turn
            return charlie.isMyTurn();
        },
        20'000));
    Window::picture(QStringLiteral("arrived"));
    QTRY_COMPARE_WITH_TIMEOUT(charlie.draft(), QStringLiteral("half a turn"), 15'000);
    QVERIFY(charlie.say(QStringLiteral(" or more")));
    QVERIFY(alpha.waitForTitle(QStringLiteral("Your turn")));
    for (const Window *window : {&alpha, &charlie}) {
        const QStringList lines = window->transcript().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[2].endsWith(QStringLiteral("half a turn or more")), qPrintable(lines[2]));
    }
    Window::picture(QStringLiteral("moved-on"));
    alpha.press({QStringLiteral("ctrl+w")});
    QVERIFY(charlie.waitForTitle(QStringLiteral("away")));
    QCOMPARE(charlie.quit(), 0);
    QCOMPARE(alpha.quit(), 0);
}

void tst_TwoWindows::aResetLinkIsToldAsBroke()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Window alpha({QStringLiteral("--join"), QStringLiteral("127.0.0.1:%1").arg(server.serverPort()),
                  QStringLiteral("--plain")});
    QVERIFY(alpha.isThere());
    QVERIFY(alpha.waitForTitle(QStringLiteral("Your turn")));
    QVERIFY(alpha.say(QStringLiteral("hello")));
    QVERIFY(QTest::qWaitFor([&] { return server.hasPendingConnections(); }, 10'000));
    std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
    QVERIFY(QTest::qWaitFor([&] { return peer->bytesAvailable() == 7; }, 10'000));
    peer->readAll();
    peer->write(QByteArray("hi\n\0", 4));
    QVERIFY(alpha.waitForTitle(QStringLiteral("Your turn")));
    QVERIFY(alpha.say(QStringLiteral("and now?")));
    QVERIFY(QTest::qWaitFor([&] { return peer->bytesAvailable() > 0; }, 10'000));
    resetLink(*peer);
    QVERIFY(alpha.waitForTitle(QStringLiteral("The connection to 127.0.0.1 broke")));
    Window::picture(QStringLiteral("broke"));
    QCOMPARE(alpha.quit(), 0);
}

void tst_TwoWindows::aTakenPortIsToldAndTheNextOneOffered()
{
    QTcpServer taken;
    quint16 next = 0;
    while (next == 0) {
        taken.close();
        QVERIFY(taken.listen(QHostAddress::Any));
        QTcpServer neighbour;
        if (neighbour.listen(QHostAddress::Any, quint16(taken.serverPort() + 1)))
            next = neighbour.serverPort();
    }
    Window alpha;
    QVERIFY(alpha.isThere());
    host(alpha, QString::number(taken.serverPort()));
    Window::picture(QStringLiteral("port-taken"));
    // The button that offers it is the next thing behind the port.
    alpha.press({QStringLiteral("Tab"), QStringLiteral("space")});
    QVERIFY(QTest::qWaitFor(
        [next] {
            QTcpSocket caller;
            caller.connectToHost(QHostAddress::LocalHost, next);
            return caller.waitForConnected(500);
        },
        10'000));
    QCOMPARE(alpha.quit(), 0);
}

QTEST_GUILESS_MAIN(tst_TwoWindows)
#include "tst_twowindows.moc"
