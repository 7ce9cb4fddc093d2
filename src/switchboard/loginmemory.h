// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/logs.h"

#include <QList>

#include <cstdint>
#include <vector>

namespace talkstick::switchboard {

//! One conversation and what was said in it.
struct LogInMemory
{
    ConversationRecord record;
    std::vector<TimedEntry> entries; //!< Of a log.
    QList<session::Entry> transcript; //!< Of a transcript.

    //! At most \a count of what was said, as rows, from \a row on.
    [[nodiscard]] QList<session::Entry> rows(std::uint64_t row, int count) const;
    //! All of it.
    [[nodiscard]] QList<session::Entry> rows() const;
    //! At most \a count entries from \a number on.
    [[nodiscard]] std::vector<session::native::StoredEntry> readEntries(std::uint64_t number,
                                                                        int count) const;
    //! Of a log. False, and nothing is done, if it does not fit there.
    [[nodiscard]] bool append(const LogCommit &commit);
    //! Of a transcript.
    void append(const QList<session::Entry> &more);
};

} // namespace talkstick::switchboard
