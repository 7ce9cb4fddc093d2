// SPDX-License-Identifier: MIT
#pragma once

#include "session/journal.h"
#include "switchboard/conversationrecord.h"

#include <QDateTime>

#include <cstdint>
#include <vector>

namespace talkstick::switchboard {

//! Entries that are to be kept, all or none of them.
struct LogCommit
{
    //! What the words were until now: no copy of them is left there.
    enum class Source : std::uint8_t { Elsewhere, Draft, Sealed };
    //! How they go on after a log.
    enum class Fit : std::uint8_t {
        No,
        Next,
        Already, //!< They are its end, up to the last byte: it was asked for before.
    };

    std::vector<session::native::StoredEntry> entries; //!< At least one; numbers without gaps.
    session::native::LogState after; //!< What the log has come to with them.
    QDateTime time; //!< When they were said or heard here.
    Source source = Source::Elsewhere;

    [[nodiscard]] Fit fitAfter(const session::native::LogHead &head) const;
    //! Says in \a record, after whose log they go on, what it is with them.
    void applyTo(ConversationRecord &record) const;
};

} // namespace talkstick::switchboard
