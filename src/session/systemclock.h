// SPDX-License-Identifier: MIT
#pragma once

#include "session/clock.h"

namespace talkstick::session {

//! The computer's own clock and the event loop's timers. While the computer sleeps now() goes on,
//! and no alarm rings; those that were to ring meanwhile do so as late after it has woken up as
//! they would have without the sleep.
class SystemClock final : public Clock
{
public:
    SystemClock();
    [[nodiscard]] Time now() const override;
    [[nodiscard]] QDateTime wallTime() const override;
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override;

private:
    Time m_start;
};

} // namespace talkstick::session
