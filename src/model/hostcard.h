// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/localaddress.h"
#include "wire/address.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

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

//! The same where only programs on this computer can call, at \a address.
[[nodiscard]] HostCard hostCardForThisComputer(const QString &address, std::uint16_t port);

//! The settings' key of the address that others use, as it was typed.
inline constexpr QLatin1String kPublicNameKey {"host/publicName"};

//! The address that others use, as the user has set it; nothing if it is none. Without a port of
//! its own it is that of \a port, the one listened on.
[[nodiscard]] std::optional<wire::Address> ownAddress(const QString &setting, std::uint16_t port);

//! Whether somebody elsewhere cannot reach it: an address of a home or office network, of this
//! computer alone, or a name that only one network knows. What other names lead to is not known.
[[nodiscard]] bool worksOnlyInside(const wire::Address &address);

//! Who is to be invited: it decides which addresses an invitation may hold.
enum class Invitee : std::uint8_t { OnThisNetwork, SomewhereElse };

//! Where they call, in the order of trying, all with one port: our own address first, then
//! those that reach us from everywhere, then those of this network for somebody on it. Empty if
//! they cannot reach us.
[[nodiscard]] QList<wire::Address> invitationHosts(const switchboard::RankedAddresses &addresses,
                                                   const QString &localName,
                                                   const std::optional<wire::Address> &own,
                                                   std::uint16_t port, Invitee invitee);

//! Where people we are in a conversation with can call us later, as "host:port", the best first:
//! they know themselves which of these they can reach.
[[nodiscard]] QStringList addressesToTell(const switchboard::RankedAddresses &addresses,
                                          const std::optional<wire::Address> &own,
                                          std::uint16_t port);

} // namespace talkstick::model
