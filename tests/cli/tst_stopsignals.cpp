// SPDX-License-Identifier: MIT
#include "stopsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace talkstick;

class tst_StopSignals : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachSignalIsTold_data();
    void eachSignalIsTold();
    void theSecondOneEndsTheProgramAsUsual();
    void whatIsIgnoredStaysIgnored();
};

#ifdef Q_OS_WIN
void tst_StopSignals::initTestCase()
{
    QSKIP("signals as Unix has them");
}
void tst_StopSignals::eachSignalIsTold_data() { }
void tst_StopSignals::eachSignalIsTold() { }
void tst_StopSignals::theSecondOneEndsTheProgramAsUsual() { }
void tst_StopSignals::whatIsIgnoredStaysIgnored() { }
#else
namespace {

using Handler = void (*)(int);

Handler handlerOf(int number)
{
    struct sigaction action
    { };
    ::sigaction(number, nullptr, &action);
    return action.sa_handler;
}

} // namespace

// A test may be run under nohup, and Qt Test has handlers of its own.
void tst_StopSignals::initTestCase()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, SIG_DFL);
}

void tst_StopSignals::eachSignalIsTold_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("kill") << SIGTERM;
    QTest::newRow("the terminal was closed") << SIGHUP;
}

void tst_StopSignals::eachSignalIsTold()
{
    QFETCH(int, number);
    StopSignals stopSignals;
    QSignalSpy stopped(&stopSignals, &StopSignals::stopped);
    ::raise(number);
    QCOMPARE(stopped.count(), 0); // not from inside the handler
    QTRY_COMPARE(stopped.count(), 1);
}

void tst_StopSignals::theSecondOneEndsTheProgramAsUsual()
{
    StopSignals stopSignals;
    QSignalSpy stopped(&stopSignals, &StopSignals::stopped);
    QVERIFY(handlerOf(SIGTERM) != SIG_DFL);
    ::raise(SIGINT);
    QTRY_COMPARE(stopped.count(), 1);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        QVERIFY(handlerOf(number) == SIG_DFL);
}

void tst_StopSignals::whatIsIgnoredStaysIgnored()
{
    std::signal(SIGHUP, SIG_IGN);
    {
        StopSignals stopSignals;
        QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
        QVERIFY(handlerOf(SIGINT) != SIG_IGN);
    }
    QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
    std::signal(SIGHUP, SIG_DFL);
}
#endif

QTEST_GUILESS_MAIN(tst_StopSignals)
#include "tst_stopsignals.moc"
