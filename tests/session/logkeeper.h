// SPDX-License-Identifier: MIT
#pragma once

#include "session/memorylog.h"
#include "session/nativeeffects.h"
#include "session/nativeevents.h"

#include <optional>

namespace talkstick::tests {

//! What a log that answers at once says to an effect; nothing if it is not asked.
struct LogKeeper
{
    using Event = session::native::Event;
    using Outcome = session::Log::Outcome;

    session::MemoryLog &log;
    wire::KeyHash peer;

    std::optional<Event> operator()(const session::native::effect::Create &e) const
    {
        return answer([&](auto done) { log.create(e.log, peer, done); },
                      session::native::event::Created {});
    }
    std::optional<Event> operator()(const session::native::effect::Commit &e) const
    {
        return answer([&](auto done) { log.commit(e.entries, e.after, done); },
                      session::native::event::Committed {});
    }
    std::optional<Event> operator()(const session::native::effect::FindLog &e) const
    {
        std::optional<Event> found;
        log.find(e.conversationId, peer,
                 [&found](session::native::event::LogFound it) { found = std::move(it); });
        return found;
    }
    std::optional<Event> operator()(const session::native::effect::ReadEntries &e) const
    {
        session::native::event::EntriesRead read;
        log.read(e.conversationId, e.first, e.count,
                 [&read](auto entries) { read.entries = std::move(entries); });
        return read;
    }
    template <typename Effect>
    std::optional<Event> operator()(const Effect &) const
    {
        return std::nullopt;
    }

private:
    template <typename Ask>
    static std::optional<Event> answer(Ask ask, Event kept)
    {
        std::optional<Event> told;
        ask([&told, &kept](Outcome outcome) {
            told = outcome == Outcome::Kept ? kept : session::native::event::CommitFailed {};
        });
        return told;
    }
};

} // namespace talkstick::tests
