// SPDX-License-Identifier: MIT
#pragma once

#include "session/clock.h"

#include <QElapsedTimer>

namespace talkstick::session {

//! The computer's own clock and the event loop's timers.
class SystemClock final : public Clock
{
public:
    SystemClock();
    [[nodiscard]] Time now() const override;
    [[nodiscard]] QDateTime wallTime() const override;
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override;

private:
    QElapsedTimer m_elapsed;
};

} // namespace talkstick::session
