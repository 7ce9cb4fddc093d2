// SPDX-License-Identifier: MIT
#include "session/typing.h"

namespace talkstick::session::native {

std::optional<OwnTyping::State> OwnTyping::typed(State state, Time now)
{
    m_state = state;
    const bool isRepeated = state == State::Composing; // or it would expire over there
    if (m_state == m_told && !isRepeated)
        return std::nullopt;
    if (m_toldAt && now - *m_toldAt < kTypingEvery)
        return std::nullopt;
    m_told = state;
    m_toldAt = now;
    return state;
}

std::optional<OwnTyping::State> OwnTyping::tick(Time now)
{
    const std::optional<Time> when = due();
    return when && now >= *when ? typed(m_state, now) : std::nullopt;
}

void OwnTyping::said()
{
    m_state = State::Idle;
    m_told = State::Idle;
}

std::optional<Time> OwnTyping::due() const
{
    if (m_state == m_told || !m_toldAt)
        return std::nullopt;
    return *m_toldAt + kTypingEvery;
}

void TheirTyping::heard(State state, Time now)
{
    m_state = state;
    m_expires = now + kTypingExpires;
}

void TheirTyping::tick(Time now)
{
    if (now >= m_expires)
        m_state = State::Idle;
}

std::optional<Time> TheirTyping::due() const
{
    return m_state == State::Idle ? std::nullopt : std::optional(m_expires);
}

} // namespace talkstick::session::native
