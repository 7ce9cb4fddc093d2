// SPDX-License-Identifier: MIT
#include "switchboard/loginmemory.h"

#include <algorithm>
#include <limits>

namespace talkstick::switchboard {

QList<session::Entry> LogInMemory::rows(std::uint64_t row, int count) const
{
    if (record.isTranscript())
        return transcript.mid(qsizetype(row), count);
    const auto first = [this](std::uint64_t of) {
        return std::partition_point(entries.begin(), entries.end(),
                                    [of](const TimedEntry &timed) { return timed.entry.row < of; });
    };
    return rowsOf({first(row), first(row + std::uint64_t(count))}, record.author);
}

QList<session::Entry> LogInMemory::rows() const
{
    return rows(0, std::numeric_limits<int>::max());
}

std::vector<session::native::StoredEntry> LogInMemory::readEntries(std::uint64_t number,
                                                                   int count) const
{
    std::vector<session::native::StoredEntry> read;
    for (auto i = std::size_t(std::max<std::uint64_t>(number, 1) - 1);
         i < entries.size() && read.size() < std::size_t(count); ++i)
        read.push_back(entries[i].entry);
    return read;
}

bool LogInMemory::append(const LogCommit &commit)
{
    const LogCommit::Fit fit = commit.fitAfter(record.state.head);
    if (fit != LogCommit::Fit::Next)
        return fit == LogCommit::Fit::Already;
    for (const auto &entry : commit.entries)
        entries.push_back({entry, commit.time});
    commit.applyTo(record);
    return true;
}

void LogInMemory::append(const QList<session::Entry> &more)
{
    for (const session::Entry &row : more) {
        transcript.append(row);
        record.noteSpoken(row.speaker, 1, row.time);
    }
    record.state.rows += std::uint64_t(more.size());
}

} // namespace talkstick::switchboard
