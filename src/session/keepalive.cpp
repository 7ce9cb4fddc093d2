// SPDX-License-Identifier: MIT
#include "session/keepalive.h"

#include <algorithm>

namespace talkstick::session::native {

void Keepalive::heard(Time now)
{
    m_heard = now;
    m_looked = now;
    m_ping = now + kPingAfter;
    m_giveUp = now + kLostAfter;
}

Keepalive::Need Keepalive::look(Time now)
{
    const bool hasSlept = now - m_looked > kAsleepAfter;
    m_looked = now;
    if (hasSlept) {
        m_giveUp = now + kAwakeLimit;
        m_ping = now + kPingAfter;
        return Need::Ping;
    }
    if (now >= m_giveUp)
        return Need::GiveUp;
    if (now < m_ping)
        return Need::Nothing;
    m_ping = now + kPingAfter;
    return Need::Ping;
}

Time Keepalive::due() const
{
    const Time next = std::min(m_ping, m_giveUp);
    const Time silent = m_heard + kSilentAfter;
    return m_looked < silent ? std::min(next, silent) : next;
}

std::optional<Time> Keepalive::silentSince() const
{
    return m_looked - m_heard >= kSilentAfter ? std::optional(m_heard) : std::nullopt;
}

} // namespace talkstick::session::native
