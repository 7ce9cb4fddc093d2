// SPDX-License-Identifier: MIT
#include "e2e/talkstick.h"

#include <QRegularExpression>
#include <QTest>

using namespace talkstick::e2e;

// The tools people have at hand.
class tst_Tools : public QObject
{
    Q_OBJECT

private slots:
    void aCallerTakesTurns_data();
    void aCallerTakesTurns();
    void aPipeGetsItsAnswer_data();
    void aPipeGetsItsAnswer();
    void aServerTakesTurns_data();
    void aServerTakesTurns();
};

namespace {

// Its name first; PORT stands for the port.
using Command = QStringList;

Command commandOf(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

void add(const char *words)
{
    QTest::newRow(words) << commandOf(words);
}

std::unique_ptr<Process> processOf(Command command, quint16 port)
{
    command.replaceInStrings(QStringLiteral("PORT"), QString::number(port));
    const QString program = tool(command.takeFirst());
    return std::make_unique<Process>(program, command);
}

// The port it says on standard error that it listens on; 0 if it says none.
quint16 portOf(Process &server)
{
    static const QRegularExpression line(QStringLiteral("[Ll]istening on .*[ :](\\d+)\\n"));
    QRegularExpressionMatch match;
    const bool isThere = waitUntil([&] {
        match = line.match(QString::fromUtf8(server.errors()));
        return match.hasMatch() || !server.isRunning();
    });
    return isThere ? match.captured(1).toUShort() : quint16(0);
}

} // namespace

void tst_Tools::aCallerTakesTurns_data()
{
    QTest::addColumn<Command>("command");
    add("nc 127.0.0.1 PORT");
    add("nc -N 127.0.0.1 PORT");
    add("ncat 127.0.0.1 PORT");
    add("telnet 127.0.0.1 PORT");
    add("socat - TCP:127.0.0.1:PORT");
}

void tst_Tools::aCallerTakesTurns()
{
    QFETCH(Command, command);
    if (tool(command.first()).isEmpty())
        QSKIP(qPrintable(command.first() + QStringLiteral(" is not installed")));
    Talkstick host(Talkstick::host());
    const quint16 port = host.startHosting();
    const auto caller = processOf(command, port);
    QVERIFY(caller->start());
    for (const char *turn : {"hi", "Ti\u1ebfng Vi\u1ec7t: \u1edb", "", "the end"}) {
        caller->writeLine(turn);
        QCOMPARE(host.heard(), QString::fromUtf8(turn));
        host.writeLine(QByteArray("answer to ") + turn);
        QCOMPARE(caller->nextLine("answer").trimmed(),
                 QByteArray("answer to ").append(turn).trimmed());
    }
    caller->writeLine("bye");
    QCOMPARE(host.heard(), QStringLiteral("bye"));
    host.closeInput();
    QCOMPARE(host.status(), 0);
    caller->closeInput(); // nc and ncat wait for that
    QVERIFY(caller->status() >= 0);
    QVERIFY(!caller->output().contains('\0'));
}

void tst_Tools::aPipeGetsItsAnswer_data()
{
    QTest::addColumn<Command>("command");
    add("nc -N 127.0.0.1 PORT");
    add("ncat 127.0.0.1 PORT");
    add("socat -t 20 - TCP:127.0.0.1:PORT");
}

// printf 'hi\n' | ncat HOST PORT
void tst_Tools::aPipeGetsItsAnswer()
{
    QFETCH(Command, command);
    if (tool(command.first()).isEmpty())
        QSKIP(qPrintable(command.first() + QStringLiteral(" is not installed")));
    Talkstick host(Talkstick::host());
    const auto caller = processOf(command, host.startHosting());
    QVERIFY(caller->start());
    caller->writeLine("hi");
    caller->closeInput();
    QCOMPARE(host.heard(), QStringLiteral("hi"));
    host.writeLine("the answer");
    QCOMPARE(caller->status(), 0);
    QCOMPARE(caller->output(), "the answer\n");
    QCOMPARE(host.next("closed").value(QStringLiteral("reason")).toString(),
             QStringLiteral("closed"));
    QCOMPARE(host.status(), 0);
}

void tst_Tools::aServerTakesTurns_data()
{
    QTest::addColumn<Command>("command");
    add("nc -l -v 0");
    add("nc -N -l -v 0");
    add("ncat -l -v 127.0.0.1 PORT");
    add("socat -d -d TCP-LISTEN:0,bind=127.0.0.1 -");
}

void tst_Tools::aServerTakesTurns()
{
    QFETCH(Command, command);
    if (tool(command.first()).isEmpty())
        QSKIP(qPrintable(command.first() + QStringLiteral(" is not installed")));
    const auto server = processOf(command, freePort());
    QVERIFY(server->start());
    const quint16 port = portOf(*server);
    QVERIFY2(port != 0, server->errors().constData());
    Talkstick joiner(Talkstick::join(port));
    QVERIFY(joiner.start());
    joiner.writeLine("first");
    // Nothing is known of the peer yet, so this one turn ends in LF NUL.
    QByteArray heard("first\n\0", 7);
    QTRY_COMPARE_WITH_TIMEOUT(server->output(), heard, 20'000);
    for (const char *turn : {"hi", "Ti\u1ebfng Vi\u1ec7t: \u1edb", "", "the end"}) {
        server->writeLine(turn);
        QCOMPARE(joiner.heard(), QString::fromUtf8(turn));
        joiner.writeLine(QByteArray("answer to ") + turn);
        heard += QByteArray("answer to ") + turn + '\n';
        QTRY_COMPARE_WITH_TIMEOUT(server->output(), heard, 20'000);
    }
    server->writeLine("bye");
    QCOMPARE(joiner.heard(), QStringLiteral("bye"));
    joiner.closeInput();
    QCOMPARE(joiner.status(), 0);
    server->closeInput();
    QVERIFY(server->status() >= 0);
}

QTEST_GUILESS_MAIN(tst_Tools)
#include "tst_tools.moc"
