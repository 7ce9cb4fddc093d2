// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/localaddress.h"

#include <QList>
#include <QString>

#include <cstdint>

namespace talkstick::model {

//! A line of the host card: what the other side types to reach us.
struct AddressLine
{
    QString text; //!< To copy: "192.168.1.7", with the port where it is not the usual one.
    QString note; //!< "Wi-Fi", "name, works on most networks".
    friend bool operator==(const AddressLine &, const AddressLine &) = default;
};

//! What the host card shows, by who will call.
struct HostCard
{
    QString title; //!< "Hosting on port 8784"
    QList<AddressLine> onThisNetwork;
    QList<AddressLine> more; //!< Behind "More addresses".
    QList<AddressLine>
        somewhereElse; //!< Global and VPN addresses; empty: nobody can call from outside.
    QList<AddressLine> commands; //!< For a program: `nc 192.168.1.7 8784`.
    friend bool operator==(const HostCard &, const HostCard &) = default;
};

//! \a localName may be empty. \a port is the one listened on.
[[nodiscard]] HostCard hostCard(const switchboard::RankedAddresses &addresses,
                                const QString &localName, std::uint16_t port);

} // namespace talkstick::model
