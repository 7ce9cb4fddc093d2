// SPDX-License-Identifier: MIT
#include "switchboard/declines.h"

#include <algorithm>

namespace talkstick::switchboard {

void Declines::add(const QString &network, Time now)
{
    if (!network.isEmpty())
        m_lately.push_back({network, now});
}

bool Declines::mayKnock(const QString &network, Time now) const
{
    if (network.isEmpty())
        return true;
    const auto here = std::count_if(m_lately.begin(), m_lately.end(), [&](const Declined &d) {
        return d.network == network && now - d.at < kDeclineWindow;
    });
    const auto all = std::count_if(m_lately.begin(), m_lately.end(), [now](const Declined &d) {
        return now - d.at < kDeclineWindowAll;
    });
    return here < kMaxDeclinesPerNetwork && all < kMaxDeclines;
}

void Declines::timePassed(Time now)
{
    while (!m_lately.empty() && now - m_lately.front().at >= kDeclineWindowAll)
        m_lately.pop_front();
}

} // namespace talkstick::switchboard
