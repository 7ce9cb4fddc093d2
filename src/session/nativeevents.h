// SPDX-License-Identifier: MIT
#pragma once

#include "session/hands.h"
#include "session/logstate.h"
#include "session/nativetypes.h"
#include "session/trust.h"
#include "turn/turn.h"
#include "wire/message.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace talkstick::session::native {

namespace event {
//! The link stands.
struct Opened
{ };
struct Received
{
    QByteArray bytes;
};
//! The link is gone, by whatever end.
struct LinkEnded
{ };
//! The host lets the caller in.
struct Welcomed
{
    Trust trust = Trust::Unverified;
    turn::FirstTurn first = turn::FirstTurn::Theirs; //!< As the host sees it.
};
//! The host's user has to be asked, or the caller stands in line.
struct KeptWaiting
{
    wire::message::Wait::Reason reason = wire::message::Wait::Reason::Knock;
    std::uint32_t secondsLeft = 0;
};
//! The host does not let the caller in. Also ends a live conversation (Replaced). For this side it
//! ends as Left, with the goodbye that was said.
struct Dismissed
{
    wire::ByeCode code = wire::ByeCode::Declined;
    QString text; //!< At most wire::kMaxByeText bytes.
};
struct Spoke
{
    QString text; //!< Empty and Passed: the stick is handed over without a word.
    turn::Stick stick = turn::Stick::Passed;
    std::int64_t timeMs = 0; //!< since 1970 UTC
};
//! While we hold the stick.
struct Typed
{
    wire::message::Typing::State state = wire::message::Typing::State::Idle;
};
//! While they hold the stick; more often than every kHandEvery it is not raised.
struct HandMoved
{
    HandState to = HandState::Down;
};
//! Where we can be called now, best first. Told to whoever has been let in; what is too much or
//! too long for the wire is left out.
struct AddressesChanged
{
    QStringList addresses;
};
//! The user wants to compare words; with a fresh nonce.
struct WordsWanted
{
    QByteArray nonce;
};
//! The answer to effect::NonceNeeded.
struct NonceGiven
{
    QByteArray nonce;
};
//! The user ends the conversation for good. Only with the stick.
struct Concluded
{
    std::int64_t timeMs = 0; //!< since 1970 UTC
};
//! The answer to effect::Create.
struct Created
{ };
//! What the oldest effect::Commit without an answer holds is durable.
struct Committed
{ };
//! It, or what effect::Create holds, could not be kept, and nothing of it was. Every Commit handed
//! out behind it fails as well.
struct CommitFailed
{ };
//! The answer to effect::FindLog.
struct LogFound
{
    enum class Grave : std::uint8_t {
        None,
        Deleted, //!< It was here once and is not wanted back.
        Unreadable, //!< Nobody can tell: the store does not answer.
    };
    std::optional<LogState> log;
    Grave grave = Grave::None;
};
//! The answer to effect::ReadEntries; fewer than asked for are a failure of the store.
struct EntriesRead
{
    std::vector<StoredEntry> entries;
};
//! What was said before is still sent, and kept before that.
struct Left
{
    wire::ByeCode code = wire::ByeCode::Left; //!< or Closing
};
//! The link is to be closed without a word.
struct HungUp
{ };
//! due() has come.
struct TimePassed
{ };
} // namespace event
using Event =
    std::variant<event::Opened, event::Received, event::LinkEnded, event::Welcomed,
                 event::KeptWaiting, event::Dismissed, event::Spoke, event::Typed, event::HandMoved,
                 event::AddressesChanged, event::WordsWanted, event::NonceGiven, event::Concluded,
                 event::Created, event::Committed, event::CommitFailed, event::LogFound,
                 event::EntriesRead, event::Left, event::HungUp, event::TimePassed>;

} // namespace talkstick::session::native
