// SPDX-License-Identifier: MIT
#include "session/systemclock.h"

#include <QObject>
#include <QTimer>

#include <algorithm>

namespace talkstick::session {
namespace {

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
{
    m_elapsed.start();
}

Time SystemClock::now() const
{
    return Time(m_elapsed.elapsed());
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
