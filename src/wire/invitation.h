// SPDX-License-Identifier: MIT
#pragma once

#include "turn/result.h"
#include "wire/address.h"
#include "wire/keyhash.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace talkstick::wire {

//! What an invitation's link says: whom to call, who has to answer there, and the token that is let
//! in once (PROTOCOL.md, "Invitations").
struct Invitation
{
    static constexpr qsizetype kTokenBytes = 16;
    static constexpr qsizetype kMaxHosts = 4;

    QList<Address> hosts; //!< 1 to kMaxHosts, all with one port, in the order of trying.
    KeyHash key;
    QByteArray token; //!< kTokenBytes
    QString name; //!< Of who invites, as they say; empty if they did not.
    friend bool operator==(const Invitation &, const Invitation &) = default;
};

enum class InvitationError : std::uint8_t {
    NotALink, //!< No `talkstick:join?` in it.
    TooLong, //!< More than kMaxLinkLength.
    Damaged, //!< Something is missing, or is not what a link may hold. Often a part was not copied.
    NewerVersion, //!< Made by a Talkstick that this one does not understand.
    BadHost, //!< A loopback, link-local, multicast or unspecified address, or no address at all.
    BadPort, //!< Neither 8784 nor 1024 or above.
};

inline constexpr qsizetype kMaxLinkLength = 2'048; //!< characters

//! `talkstick:join?v=1&…`, ASCII only.
[[nodiscard]] QString toLink(const Invitation &invitation);

//! Finds an invitation in \a text: the link alone, or a whole message around it, quoted with `>`
//! and with the link broken over lines as mail programs do. The first link counts.
[[nodiscard]] Result<Invitation, InvitationError> findInvitation(const QString &text);

//! Whether there is something in \a text that looks like an invitation, damaged or not.
[[nodiscard]] bool holdsInvitation(const QString &text);

//! RFC 4648 base32, lower case, without padding.
[[nodiscard]] QString toBase32(const QByteArray &bytes);
//! Upper or lower case; nothing if a character does not belong or bits are left over.
[[nodiscard]] std::optional<QByteArray> fromBase32(QStringView text);

} // namespace talkstick::wire
