// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/localaddress.h"

#include <QNetworkAddressEntry>
#include <QNetworkInterface>
#include <QString>

// What kind of thing an interface and an address are, by rules that need no computer to try.

namespace talkstick::net {

//! What the system says about an interface.
struct InterfaceTraits
{
    QString name; //!< The system's short one: `wlp3s0`, `en0`, `docker0`.
    QString humanName; //!< Windows calls things by this one; elsewhere the same as name.
    QNetworkInterface::InterfaceType type = QNetworkInterface::Unknown;
};

//! The name decides before the type does: a VPN or a bridge often claims to be an Ethernet card.
[[nodiscard]] switchboard::LocalAddress::Medium mediumOf(const InterfaceTraits &traits);

//! Whether \a entry is still the same tomorrow. IPv4 addresses count as stable.
[[nodiscard]] switchboard::LocalAddress::Lifetime lifetimeOf(const QNetworkAddressEntry &entry);

} // namespace talkstick::net
