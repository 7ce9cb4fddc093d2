// SPDX-License-Identifier: MIT
#pragma once

#include "turn/time.h"
#include "wire/message.h"

#include <optional>

namespace talkstick::session::native {

inline constexpr Time kTypingEvery = std::chrono::seconds(3); //!< more often is not sent
inline constexpr Time kTypingExpires = std::chrono::seconds(6);

//! What we tell of our own typing, at most every kTypingEvery.
class OwnTyping
{
public:
    using State = wire::message::Typing::State;

    //! What is to be sent of it now, if anything. What is held back is sent by tick().
    [[nodiscard]] std::optional<State> typed(State state, Time now);
    [[nodiscard]] std::optional<State> tick(Time now);
    //! A turn says by itself that nobody types any more.
    void said();

    [[nodiscard]] std::optional<Time> due() const;

private:
    State m_state = State::Idle;
    State m_told = State::Idle;
    std::optional<Time> m_toldAt;
};

//! What they have told; it expires unless it is repeated.
class TheirTyping
{
public:
    using State = wire::message::Typing::State;

    void heard(State state, Time now);
    void tick(Time now);
    void said() { m_state = State::Idle; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::optional<Time> due() const;

private:
    State m_state = State::Idle;
    Time m_expires {0};
};

} // namespace talkstick::session::native
