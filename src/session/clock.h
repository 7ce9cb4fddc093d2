// SPDX-License-Identifier: MIT
#pragma once

#include "turn/time.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace talkstick::session {

//! One call in the future, which can be moved and taken back. Destroying it takes it back.
class Alarm
{
public:
    virtual ~Alarm() = default;
    //! Rings once at \a when; an earlier setting is forgotten. A moment that is past rings as soon
    //! as the event loop turns, never from inside this call.
    virtual void set(Time when) = 0;
    virtual void clear() = 0;
};

//! Where drivers take time from, so that tests can hand them a clock of their own.
class Clock
{
public:
    virtual ~Clock() = default;
    //! Only goes forward; not affected by somebody setting the computer's clock.
    [[nodiscard]] virtual Time now() const = 0;
    //! The date and time, in UTC; whoever shows it to people makes it local time. (Looking up the
    //! time zone with every turn would cost more than the turn.)
    [[nodiscard]] virtual QDateTime wallTime() const = 0;
    //! How long to wait after a loss before somebody is called again, the first time.
    [[nodiscard]] virtual Time redialBase() const { return std::chrono::milliseconds(500); }
    [[nodiscard]] virtual std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) = 0;
};

} // namespace talkstick::session
