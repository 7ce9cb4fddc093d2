// SPDX-License-Identifier: MIT
#pragma once

#include "session/content.h"
#include "session/endreason.h"
#include "session/logstate.h"
#include "session/nativetypes.h"
#include "turn/turn.h"
#include "wire/message.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace talkstick::session::native {

namespace effect {
struct Send
{
    QByteArray bytes; //!< In one write.
};
//! Host: the caller is to be welcomed, kept waiting or dismissed.
struct Introduced
{
    Introduction introduction;
};
//! Joiner: the host has been asked. May be told again, with another reason.
struct Waiting
{
    wire::message::Wait::Reason reason = wire::message::Wait::Reason::Knock;
};
//! The conversation is live; the first turn is open.
struct Began
{
    std::uint64_t rows = 0; //!< Of the log so far, whatever was told of it.
};
//! The conversation is new here: it is to be kept, empty. Answered by Created or CommitFailed.
struct Create
{
    LogState log;
};
//! What is there of this conversation? Answered by LogFound.
struct FindLog
{
    QByteArray conversationId;
};
//! Entries that the other side lacks, or that it has to be compared with. Answered by EntriesRead.
struct ReadEntries
{
    QByteArray conversationId;
    std::uint64_t first = 1; //!< Their numbers.
    std::uint64_t count = 0; //!< At most kMaxEntriesRead.
};
//! To be made durable, all of it or nothing. Answered by Committed or CommitFailed, in the order in
//! which they were handed out; several may be on their way. Not a byte of ours leaves, and nothing
//! is told or acknowledged, before that.
struct Commit
{
    std::vector<StoredEntry> entries;
    LogState after;
};
//! A part of ours is in the log; what is not whole yet is not told.
struct Said
{
    turn::Part part;
    Origin origin = Origin::Fresh;
};
struct Heard
{
    turn::Part part;
    Content content = Content::Text;
    Origin origin = Origin::Fresh;
};
//! A part of ours could not be kept: it was not said, and belongs to the user again.
struct NotKept
{
    turn::Part part;
};
//! The conversation is over for good; it says so in the log.
struct Concluded
{ };
//! They have everything up to this part.
struct Delivered
{
    std::uint32_t number = 0;
    std::uint32_t part = 0; //!< 0: all turns before that one.
};
struct AddressesHeard
{
    QStringList addresses;
};
//! They want to compare words; hand in NonceGiven.
struct NonceNeeded
{ };
//! words() are fresh ones that both want to compare now.
struct WordsReady
{ };
//! The link is to be closed, what was sent flushed.
struct Close
{ };
struct Ended
{
    EndReason reason = EndReason::Left;
    //! What was said in parting, by whichever side; its text in one clean line.
    std::optional<wire::message::Bye> bye;
};
//! What was asked for is not possible now; nothing changed.
struct Refused
{
    turn::Refusal refusal = turn::Refusal::NotYourTurn;
};
} // namespace effect
using Effect = std::variant<effect::Send, effect::Introduced, effect::Waiting, effect::Began,
                            effect::Create, effect::FindLog, effect::ReadEntries, effect::Commit,
                            effect::Said, effect::Heard, effect::NotKept, effect::Concluded,
                            effect::Delivered, effect::AddressesHeard, effect::NonceNeeded,
                            effect::WordsReady, effect::Close, effect::Ended, effect::Refused>;

} // namespace talkstick::session::native
