// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/dialer.h"

#include <QHostAddress>
#include <QList>

namespace talkstick::net {

//! An address that an interface of this computer has, and the network it is in.
struct Subnet
{
    QHostAddress address;
    int prefix = 0; //!< Bits, 0 if not known.
};

//! How far \a address is from a computer whose interfaces have \a own. Pure.
[[nodiscard]] switchboard::Reach reachOf(const QHostAddress &address, const QList<Subnet> &own);

//! What this computer's interfaces have now. Interfaces that are down are left out.
[[nodiscard]] QList<Subnet> ownSubnets();

} // namespace talkstick::net
