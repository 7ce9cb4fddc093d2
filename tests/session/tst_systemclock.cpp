// SPDX-License-Identifier: MIT
#include "session/systemclock.h"

#include <QTest>

using namespace talkstick;
using namespace std::chrono_literals;

class tst_SystemClock : public QObject
{
    Q_OBJECT

private slots:
    void anAlarmRingsOnceAndNotFromInsideItsSetting();
    void anAlarmTakenBackStaysSilent();
    void timeGoesForward();
};

void tst_SystemClock::anAlarmRingsOnceAndNotFromInsideItsSetting()
{
    session::SystemClock clock;
    int rung = 0;
    const auto alarm = clock.makeAlarm([&rung] { ++rung; });
    alarm->set(clock.now() - 1h);
    QCOMPARE(rung, 0);
    QTRY_COMPARE(rung, 1);
    alarm->set(clock.now() + 1ms);
    QTRY_COMPARE(rung, 2);
}

void tst_SystemClock::anAlarmTakenBackStaysSilent()
{
    session::SystemClock clock;
    int cleared = 0;
    int moved = 0;
    int other = 0;
    const auto one = clock.makeAlarm([&cleared] { ++cleared; });
    const auto two = clock.makeAlarm([&moved] { ++moved; });
    auto gone = clock.makeAlarm([&cleared] { ++cleared; });
    const auto last = clock.makeAlarm([&other] { ++other; });
    one->set(clock.now());
    one->clear();
    two->set(clock.now());
    two->set(clock.now() + 1h);
    gone->set(clock.now());
    gone.reset();
    last->set(clock.now() + 2ms);
    QTRY_COMPARE(other, 1);
    QCOMPARE(cleared, 0);
    QCOMPARE(moved, 0);
}

void tst_SystemClock::timeGoesForward()
{
    session::SystemClock clock;
    const Time before = clock.now();
    int rung = 0;
    const auto alarm = clock.makeAlarm([&rung] { ++rung; });
    alarm->set(before + 5ms);
    QTRY_COMPARE(rung, 1);
    QVERIFY(clock.now() >= before + 4ms);
}

QTEST_GUILESS_MAIN(tst_SystemClock)
#include "tst_systemclock.moc"
