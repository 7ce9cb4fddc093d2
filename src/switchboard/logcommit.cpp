// SPDX-License-Identifier: MIT
#include "switchboard/logcommit.h"

namespace talkstick::switchboard {

LogCommit::Fit LogCommit::fitAfter(const session::native::LogHead &head) const
{
    const std::uint64_t first = entries.front().number;
    if (first == head.count + 1)
        return Fit::Next;
    // The hash stands for every byte before it.
    const bool isEnd =
        first <= head.count && after.head.count == head.count && after.head.hash == head.hash;
    return isEnd ? Fit::Already : Fit::No;
}

void LogCommit::applyTo(ConversationRecord &record) const
{
    const auto message =
        wire::decode({std::uint8_t(wire::FrameType::Entry), entries.back().payload});
    const auto *last = message.ok() ? std::get_if<wire::message::Entry>(&message.value()) : nullptr;
    const bool isOurs = last && last->author == record.author;
    record.noteSpoken(isOurs ? session::Speaker::Me : session::Speaker::Them,
                      after.rows - record.state.rows, time);
    record.state = after;
    if (after.isOver && record.fate == session::Fate::Unfinished)
        record.fate = session::Fate::Over;
    if (source == Source::Draft)
        record.draft.clear();
    if (source == Source::Sealed)
        record.sealed.reset();
}

} // namespace talkstick::switchboard
