// SPDX-License-Identifier: MIT
#pragma once

#include "turn/time.h"

#include <QSet>
#include <QString>

#include <deque>

namespace talkstick::switchboard {

inline constexpr int kMaxDeclinesPerNetwork = 3; //!< within kDeclineWindow; more are closed unasked
inline constexpr Time kDeclineWindow = std::chrono::minutes(10);
inline constexpr int kMaxDeclines = 20; //!< from everywhere within kDeclineWindowAll
inline constexpr Time kDeclineWindowAll = std::chrono::hours(1);

//! Who was declined lately, and from where nobody is to be heard any more. Networks are those of
//! networkOf(); this computer is never counted.
class Declines
{
public:
    void add(const QString &network, Time now);
    //! Until hosting stops.
    void refuse(const QString &network) { m_refused.insert(network); }
    [[nodiscard]] bool isRefused(const QString &network) const
    {
        return m_refused.contains(network);
    }
    //! Whether the user may be asked about somebody from there.
    [[nodiscard]] bool mayKnock(const QString &network, Time now) const;
    void timePassed(Time now);

private:
    struct Declined
    {
        QString network;
        Time at {0};
    };
    std::deque<Declined> m_lately; // within kDeclineWindowAll, oldest first
    QSet<QString> m_refused;
};

} // namespace talkstick::switchboard
