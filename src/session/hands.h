// SPDX-License-Identifier: MIT
#pragma once

#include "turn/time.h"

#include <cstdint>
#include <optional>

namespace talkstick::session::native {

inline constexpr Time kHandEvery = std::chrono::seconds(10); //!< raising it more often is not sent

enum class HandState : std::uint8_t { Down, Raised };

//! Whoever does not hold the stick can raise a hand, to say that they would like to.
class Hands
{
public:
    //! Moves ours; nothing to send if it is there already, or was raised just before.
    [[nodiscard]] std::optional<HandState> move(HandState to, Time now)
    {
        if (to == m_ours)
            return std::nullopt;
        if (to == HandState::Raised) {
            if (m_raisedAt && now - *m_raisedAt < kHandEvery)
                return std::nullopt;
            m_raisedAt = now;
        }
        m_ours = to;
        return to;
    }
    void heard(HandState state) { m_theirs = state; }
    //! The stick went to the other side: nobody asks for it any more.
    void stickPassed()
    {
        m_ours = HandState::Down;
        m_theirs = HandState::Down;
    }

    [[nodiscard]] HandState ours() const { return m_ours; }
    [[nodiscard]] HandState theirs() const { return m_theirs; }

private:
    HandState m_ours = HandState::Down;
    HandState m_theirs = HandState::Down;
    std::optional<Time> m_raisedAt;
};

} // namespace talkstick::session::native
