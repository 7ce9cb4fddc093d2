// SPDX-License-Identifier: MIT
#pragma once

#include "session/logstate.h"
#include "turn/time.h"
#include "wire/keyhash.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace talkstick::session {

//! Which end of the connection we are. It says nothing about whose turn it is.
enum class Role : std::uint8_t { Host, Joiner };

namespace native {

//! What is settled before the first frame. The core knows no chance: nonces come from outside.
struct Setup
{
    wire::KeyHash ownKey;
    wire::KeyHash peerKey; //!< As TLS has proven.
    QByteArray nonce; //!< wire::kNonceBytes, never used before.
    //! The joiner's: what it wants to go on with, which must not be over. Nothing: a new one.
    //! Its id alone counts, it is looked up again once we are let in. If it is gone by then, a new
    //! one as well.
    std::optional<LogState> log;
    //! Of a new one, the joiner's: wire::kConversationIdBytes, never used before.
    QByteArray conversationId;
    //! Ours, clean. The joiner's goes to whoever answers, the host's to whom it lets in.
    QString name;
    QByteArray inviteToken; //!< The joiner's; empty without an invitation.
    std::uint32_t lowestVersion = 1; //!< What this peer has spoken before; less is refused.
    QString app = QStringLiteral("Talkstick " TALKSTICK_VERSION); //!< At most 32 bytes.
    friend bool operator==(const Setup &, const Setup &) = default;
};

inline constexpr std::uint32_t kVersion = 1; //!< the only one there is
inline constexpr Time kStepLimit = std::chrono::seconds(10); //!< for each answer of the handshake
inline constexpr int kMaxFramesAtOnce = 200; //!< then other work gets its turn

enum class Stage : std::uint8_t {
    Greeting, //!< HELLO and AUTH are on their way.
    Knocking, //!< The host knows who calls and has not answered.
    Syncing, //!< Let in; both are comparing how far the conversation has come.
    Live,
    Over,
};

//! What the host knows about a caller who has introduced itself.
struct Introduction
{
    wire::KeyHash key;
    QString name; //!< Clean; may be empty, and may be anybody's.
    QByteArray inviteId; //!< Empty without an invitation. See NativeTalk::proves().
    QStringList words;
    friend bool operator==(const Introduction &, const Introduction &) = default;
};

//! How an entry came to be in our log.
enum class Origin : std::uint8_t {
    Fresh,
    Restored, //!< The other side had it and we did not any more: a disk or a backup was lost.
};

//! That they could not agree on a version.
enum class VersionGap : std::uint8_t { PeerIsNewer, PeerIsOlder };

} // namespace native
} // namespace talkstick::session
