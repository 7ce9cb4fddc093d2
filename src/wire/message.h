// SPDX-License-Identifier: MIT
#pragma once

#include "wire/frame.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>

namespace talkstick::wire {

inline constexpr qsizetype kMaxAppBytes = 32; //!< UTF-8
inline constexpr qsizetype kMaxNameBytes = 64; //!< UTF-8
inline constexpr qsizetype kNonceBytes = 32; //!< also of a commitment and of a hash
inline constexpr qsizetype kInviteIdBytes = 8;
inline constexpr qsizetype kConversationIdBytes = 16;
inline constexpr qsizetype kMaxEntryText = 16'384; //!< bytes of UTF-8
inline constexpr qsizetype kMaxByeText = 200; //!< bytes of UTF-8
inline constexpr qsizetype kMaxAddresses = 4;
inline constexpr qsizetype kMaxAddressBytes = 255;

//! Why a side ends the link. The numbers are the wire's.
enum class ByeCode : std::uint8_t {
    Left = 0, //!< Left for now.
    Closing = 1, //!< The program ends.
    Idle = 2,
    Replaced = 3, //!< By a newer link, or by the call going the other way, which goes on.
    Busy = 4,
    Declined = 5,
    InviteInvalid = 6, //!< The text is `used`, `expired`, `revoked` or `unknown`.
    Version = 10,
    Fork = 11,
    Deleted = 12,
    ProtocolError = 20,
    NotYourTurn = 21,
    LimitExceeded = 22,
    StorageFailure = 30,
    TimedOut = 31, //!< Also of a knock that nobody answered.
};

//! What frames say (PROTOCOL.md, "Frames"). Every field has been checked by decode().
namespace message {

//! First of each side, the joiner's first.
struct Hello
{
    static constexpr FrameType kType = FrameType::Hello;
    std::uint32_t minVersion = 1;
    std::uint32_t maxVersion = 1;
    QList<std::uint32_t> features; //!< Ascending, none twice, at most cbor::kMaxItems.
    QString app; //!< "Talkstick 0.1.0", at most 32 bytes.
    QString name; //!< The joiner's; empty from the host, whose name comes in Welcome.
    QByteArray binding; //!< The joiner's commitment, the host's nonce.
    QByteArray inviteId; //!< The joiner's, empty without an invitation.
    friend bool operator==(const Hello &, const Hello &) = default;
};
struct Auth
{
    static constexpr FrameType kType = FrameType::Auth;
    QByteArray nonce; //!< Opens the commitment.
    QByteArray inviteProof; //!< Empty without an invitation.
    friend bool operator==(const Auth &, const Auth &) = default;
};
struct Wait
{
    static constexpr FrameType kType = FrameType::Wait;
    enum class Reason : std::uint8_t { Knock = 0, Queue = 1 };
    Reason reason = Reason::Knock;
    std::uint32_t secondsLeft = 0;
    friend bool operator==(const Wait &, const Wait &) = default;
};
//! The only proof of having been let in.
struct Welcome
{
    static constexpr FrameType kType = FrameType::Welcome;
    std::uint32_t version = 1;
    QList<std::uint32_t> features;
    QString name; //!< The host's.
    enum class Trust : std::uint8_t { Unverified = 0, Invited = 1, Verified = 2 };
    Trust trust = Trust::Unverified; //!< The host's label for the joiner.
    enum class First : std::uint8_t { Joiner = 0, Host = 1 };
    First first = First::Joiner; //!< Who opens the conversation.
    friend bool operator==(const Welcome &, const Welcome &) = default;
};
//! Safety words again, from fresh nonces: a commitment, the other's nonce, the nonce committed to.
struct Verify
{
    static constexpr FrameType kType = FrameType::Verify;
    enum class Step : std::uint8_t { Commit = 1, Nonce = 2, Open = 3 };
    Step step = Step::Commit;
    QByteArray value; //!< kNonceBytes
    friend bool operator==(const Verify &, const Verify &) = default;
};
struct Sync
{
    static constexpr FrameType kType = FrameType::Sync;
    QByteArray conversationId;
    std::uint64_t count = 0; //!< entries in the sender's log
    QByteArray hash; //!< of the log up to there
    Welcome::First opener = Welcome::First::Joiner;
    friend bool operator==(const Sync &, const Sync &) = default;
};
struct Entry
{
    static constexpr FrameType kType = FrameType::Entry;
    enum class Author : std::uint8_t { Opener = 0, Other = 1 };
    //! Others are kept as they are and shown as needing a newer version.
    enum Kind : std::uint32_t { Text = 1, File = 2, Pass = 3, End = 4 };
    std::uint64_t number = 0; //!< in the log, from 1
    Author author = Author::Opener;
    std::uint32_t kind = Text;
    bool turnOver = true; //!< Flag bit 0: the stick goes to the other side. Always with Pass.
    //! Flag bit 1: the text goes on in the next entry. Never with turnOver, nor with End.
    bool more = false;
    std::int64_t timeMs = 0; //!< The author's clock, milliseconds since 1970 UTC, at least 0.
    //! At most kMaxEntryText bytes. Text has some; Pass and End have none; others may.
    QString text;
    friend bool operator==(const Entry &, const Entry &) = default;
};
//! Everything up to here is kept by the receiver.
struct Ack
{
    static constexpr FrameType kType = FrameType::Ack;
    std::uint64_t count = 0;
    QByteArray hash;
    friend bool operator==(const Ack &, const Ack &) = default;
};
struct Synced
{
    static constexpr FrameType kType = FrameType::Synced;
    std::uint64_t count = 0;
    friend bool operator==(const Synced &, const Synced &) = default;
};
struct Ping
{
    static constexpr FrameType kType = FrameType::Ping;
    std::uint64_t token = 0; //!< At most cbor::kMaxInteger, as every number here.
    friend bool operator==(const Ping &, const Ping &) = default;
};
struct Pong
{
    static constexpr FrameType kType = FrameType::Pong;
    std::uint64_t token = 0;
    friend bool operator==(const Pong &, const Pong &) = default;
};
struct Bye
{
    static constexpr FrameType kType = FrameType::Bye;
    std::uint32_t code = 0; //!< A ByeCode, or one of a later version.
    QString text;
    friend bool operator==(const Bye &, const Bye &) = default;
};
struct Typing
{
    static constexpr FrameType kType = FrameType::Typing;
    enum class State : std::uint8_t { Idle = 0, Composing = 1, Paused = 2 };
    State state = State::Idle;
    friend bool operator==(const Typing &, const Typing &) = default;
};
struct Hand
{
    static constexpr FrameType kType = FrameType::Hand;
    bool raised = false;
    friend bool operator==(const Hand &, const Hand &) = default;
};
//! Where the sender can be called.
struct Addr
{
    static constexpr FrameType kType = FrameType::Addr;
    QStringList addresses; //!< "host:port", none empty, not judged yet. None: nowhere.
    friend bool operator==(const Addr &, const Addr &) = default;
};
//! A frame that may be ignored and is not known here. encode() makes an empty map of it.
struct Ignorable
{
    std::uint8_t type = 0;
    friend bool operator==(const Ignorable &, const Ignorable &) = default;
};

} // namespace message

using Message = std::variant<message::Hello, message::Auth, message::Wait, message::Welcome,
                             message::Verify, message::Sync, message::Entry, message::Ack,
                             message::Synced, message::Ping, message::Pong, message::Bye,
                             message::Typing, message::Hand, message::Addr, message::Ignorable>;

//! What \a frame says. Unknown keys of its map are skipped; everything else that is not as
//! PROTOCOL.md says is an error, and nothing of it is told. A field that may be empty is left out
//! of the map when it is; to be there and empty is an error, so that there is one way to say it.
[[nodiscard]] Result<Message, FrameError> decode(const Frame &frame);

//! The frame that says \a message, the fields of which must be within their limits.
[[nodiscard]] Frame encode(const Message &message);

} // namespace talkstick::wire
