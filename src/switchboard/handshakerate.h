// SPDX-License-Identifier: MIT
#pragma once

#include "turn/time.h"

#include <QHash>
#include <QString>

namespace talkstick::switchboard {

inline constexpr Time kHandshakeEvery = std::chrono::milliseconds(100); //!< for one network
inline constexpr int kHandshakeBurst = 20; //!< for one network, after it was quiet for a while
inline constexpr Time kHandshakeSpacing = std::chrono::milliseconds(20); //!< between any two

//! When the next TLS handshake may begin, so that many callers cost the event loop no more than a
//! few at a time and one network cannot use up what there is for all. Networks are those of
//! networkOf(); this computer counts as one.
class HandshakeRate
{
public:
    //! The earliest moment for one from \a network; past ones mean at once.
    [[nodiscard]] Time earliest(const QString &network) const;
    //! How much of its burst \a network has used up; less comes first.
    [[nodiscard]] Time used(const QString &network, Time now) const;
    //! One begins at \a now.
    void begin(const QString &network, Time now);

private:
    Time m_next {0}; // for all
    QHash<QString, Time> m_paidUntil; // one kHandshakeEvery for each; those in the past are dropped
};

} // namespace talkstick::switchboard
