// SPDX-License-Identifier: MIT
#pragma once

#include "session/clock.h"

#include <QTimeZone>

#include <algorithm>
#include <optional>
#include <vector>

namespace talkstick::support {

//! A clock that stands still until a test moves it. Alarms ring inside advance(), in their order.
class FakeClock final : public session::Clock
{
public:
    [[nodiscard]] Time now() const override { return m_now; }
    [[nodiscard]] QDateTime wallTime() const override
    {
        return QDateTime(QDate(2026, 5, 4), QTime(14, 5), QTimeZone::utc()).addMSecs(m_now.count());
    }
    [[nodiscard]] std::unique_ptr<session::Alarm> makeAlarm(std::function<void()> ring) override
    {
        return std::make_unique<FakeAlarm>(*this, std::move(ring));
    }

    void advance(Time by)
    {
        const Time end = m_now + by;
        while (FakeAlarm *next = nextBefore(end)) {
            m_now = std::max(m_now, *next->when);
            next->when.reset();
            next->ring();
        }
        m_now = end;
    }

private:
    struct FakeAlarm final : session::Alarm
    {
        FakeAlarm(FakeClock &owner, std::function<void()> callback)
            : clock(owner)
            , ring(std::move(callback))
        {
            clock.m_alarms.push_back(this);
        }
        ~FakeAlarm() override { std::erase(clock.m_alarms, this); }
        void set(Time at) override { when = at; }
        void clear() override { when.reset(); }

        FakeClock &clock;
        std::function<void()> ring;
        std::optional<Time> when;
    };

    FakeAlarm *nextBefore(Time end) const
    {
        FakeAlarm *next = nullptr;
        for (FakeAlarm *alarm : m_alarms) {
            if (alarm->when && *alarm->when <= end && (!next || *alarm->when < *next->when))
                next = alarm;
        }
        return next;
    }

    Time m_now {0};
    std::vector<FakeAlarm *> m_alarms;
};

} // namespace talkstick::support
