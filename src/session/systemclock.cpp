// SPDX-License-Identifier: MIT
#include "session/systemclock.h"

#include <QObject>
#include <QTimer>

#include <algorithm>

#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)
#include <ctime>
#else
#include <QElapsedTimer>
#endif

namespace talkstick::session {
namespace {

// Since some moment in the past, asleep or not: how long somebody has not been heard goes on. (On
// these systems QElapsedTimer stands still meanwhile; on Windows it does not.)
Time timePassed()
{
#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)
#ifdef Q_OS_LINUX
    constexpr clockid_t kClock = CLOCK_BOOTTIME;
#else
    constexpr clockid_t kClock = CLOCK_MONOTONIC_RAW;
#endif
    timespec passed {};
    clock_gettime(kClock, &passed);
    return std::chrono::duration_cast<Time>(std::chrono::seconds(passed.tv_sec)
                                            + std::chrono::nanoseconds(passed.tv_nsec));
#else
    QElapsedTimer timer;
    timer.start();
    return Time(timer.msecsSinceReference());
#endif
}

class TimerAlarm final : public Alarm
{
public:
    TimerAlarm(const SystemClock &clock, std::function<void()> ring)
        : m_clock(clock)
        , m_ring(std::move(ring))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_ring(); });
    }

    void set(Time when) override { m_timer.start(std::max(Time(0), when - m_clock.now())); }
    void clear() override { m_timer.stop(); }

private:
    const SystemClock &m_clock;
    std::function<void()> m_ring;
    QTimer m_timer;
};

} // namespace

SystemClock::SystemClock()
    : m_start(timePassed())
{ }

Time SystemClock::now() const
{
    return timePassed() - m_start;
}

QDateTime SystemClock::wallTime() const
{
    return QDateTime::currentDateTimeUtc();
}

std::unique_ptr<Alarm> SystemClock::makeAlarm(std::function<void()> ring)
{
    return std::make_unique<TimerAlarm>(*this, std::move(ring));
}

} // namespace talkstick::session
