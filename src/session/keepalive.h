// SPDX-License-Identifier: MIT
#pragma once

#include "turn/time.h"

#include <cstdint>
#include <optional>

namespace talkstick::session::native {

inline constexpr Time kPingAfter = std::chrono::seconds(20); //!< of hearing nothing
inline constexpr Time kSilentAfter = std::chrono::seconds(40);
inline constexpr Time kLostAfter = std::chrono::seconds(60);
//! Not looking for so long means that this computer has slept: that the peer was silent in the
//! meantime says nothing about it.
inline constexpr Time kAsleepAfter = std::chrono::seconds(30);
inline constexpr Time kAwakeLimit = std::chrono::seconds(5); //!< for its answer then

//! Whether the peer is still there (PROTOCOL.md, "Timers").
class Keepalive
{
public:
    enum class Need : std::uint8_t { Nothing, Ping, GiveUp };

    void heard(Time now);
    //! What is to be done now. Asking for a ping is told once.
    [[nodiscard]] Need look(Time now);

    [[nodiscard]] Time due() const;
    //! Since when nothing has come, if that was kSilentAfter long at the last look.
    [[nodiscard]] std::optional<Time> silentSince() const;

private:
    Time m_heard {0};
    Time m_ping = kPingAfter;
    Time m_giveUp = kLostAfter;
    Time m_looked {0};
};

} // namespace talkstick::session::native
