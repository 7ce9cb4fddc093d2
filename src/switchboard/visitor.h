// SPDX-License-Identifier: MIT
#pragma once

#include "wire/keyhash.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace talkstick::switchboard {

//! What is known about a caller over TLS once it has introduced itself (PROTOCOL.md, "Who is let
//! in").
enum class Standing : std::uint8_t {
    Stranger,
    OtherKey, //!< A stranger with the name of somebody we know.
    KnownUnverified,
    Welcome, //!< Verified, invited once, with a valid invitation, or with a conversation that is
             //!< not finished: in as soon as there is room.
    Awaited, //!< We are talking to them or calling them: in, whether there is room or not.
    InviteInvalid,
    Blocked,
};

//! A caller over TLS who has said who it is.
struct Visitor
{
    Standing standing = Standing::Stranger;
    wire::KeyHash key;
    QString name; //!< As they call themselves, clean.
    QString knownAs; //!< What we call the person they are, or whose name they use.
    QStringList words;
};

} // namespace talkstick::switchboard
