// SPDX-License-Identifier: MIT
#include "switchboard/handshakerate.h"

#include <algorithm>

namespace talkstick::switchboard {

Time HandshakeRate::earliest(const QString &network) const
{
    const auto paid = m_paidUntil.constFind(network);
    if (paid == m_paidUntil.constEnd())
        return m_next;
    return std::max(m_next, *paid - (kHandshakeBurst - 1) * kHandshakeEvery);
}

Time HandshakeRate::used(const QString &network, Time now) const
{
    return std::max(m_paidUntil.value(network, now) - now, Time(0));
}

void HandshakeRate::begin(const QString &network, Time now)
{
    m_next = now + kHandshakeSpacing;
    m_paidUntil.removeIf([now](const auto &paid) { return *paid <= now; });
    m_paidUntil[network] = std::max(m_paidUntil.value(network, now), now) + kHandshakeEvery;
}

} // namespace talkstick::switchboard
