// SPDX-License-Identifier: MIT
#include "e2e/talkstick.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace std::chrono_literals;
using namespace talkstick::e2e;

// A name server that does not answer must not keep anybody from leaving.
class tst_HungLookUp : public QObject
{
    Q_OBJECT

private slots:
    void whoIsJoiningCanQuit_data();
    void whoIsJoiningCanQuit();
    void whoHostsCanEnd();
};

namespace {

void hang(Talkstick &talkstick)
{
    talkstick.answerNames();
    talkstick.setVariable(QStringLiteral("TALKSTICK_TEST_LOOKUPS_HANG"), QStringLiteral("1"));
}

} // namespace

void tst_HungLookUp::whoIsJoiningCanQuit_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT, as by Ctrl+C") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void tst_HungLookUp::whoIsJoiningCanQuit()
{
    QFETCH(int, signal);
    Talkstick joiner(
        {QStringLiteral("join"), QStringLiteral("friend.test"), QStringLiteral("--plain")});
    hang(joiner);
    QVERIFY(joiner.start());
    QVERIFY(joiner.complains("looking up"));
    QElapsedTimer time;
    time.start();
    joiner.signal(signal);
    QCOMPARE(joiner.status(), 128 + signal);
    qInfo("%lld ms", time.elapsed());
    QVERIFY(time.elapsed() < 1000);
}

// A host looks its own name up, to tell people what to type.
void tst_HungLookUp::whoHostsCanEnd()
{
    Talkstick host(Talkstick::host());
    hang(host);
    const quint16 port = host.startHosting();
    QVERIFY(host.complains("looking up"));
    TurnProgram caller(TurnProgram::Kind::Client, port, {});
    QVERIFY(caller.start());
    caller.writeLine("hi");
    QCOMPARE(host.heard(), QStringLiteral("hi"));
    QElapsedTimer time;
    time.start();
    host.closeInput();
    QCOMPARE(host.status(), 0);
    qInfo("%lld ms", time.elapsed());
    QVERIFY(time.elapsed() < 1000);
}

QTEST_GUILESS_MAIN(tst_HungLookUp)
#include "tst_hunglookup.moc"
