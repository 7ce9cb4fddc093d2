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
    const std::uint64_t first = commit.entries.front().number;
    if (first != record.state.head.count + 1)
        return first <= record.state.head.count
            && commit.after.head.count == record.state.head.count
            && commit.after.head.hash == record.state.head.hash;
    for (const auto &entry : commit.entries)
        entries.push_back({entry, commit.time});
    const auto message =
        wire::decode({std::uint8_t(wire::FrameType::Entry), commit.entries.back().payload});
    const auto *last = message.ok() ? std::get_if<wire::message::Entry>(&message.value()) : nullptr;
    count(commit.after.rows - record.state.rows, last && last->author == record.author,
          commit.time);
    record.state = commit.after;
    if (commit.after.isOver && record.fate == session::Fate::Unfinished)
        record.fate = session::Fate::Over;
    if (commit.source == LogCommit::Source::Draft)
        record.draft.clear();
    if (commit.source == LogCommit::Source::Sealed)
        record.sealed.reset();
    return true;
}

void LogInMemory::append(const QList<session::Entry> &more)
{
    for (const session::Entry &row : more) {
        transcript.append(row);
        count(1, row.speaker == session::Speaker::Me, row.time);
    }
    record.state.rows += std::uint64_t(more.size());
}

void LogInMemory::count(std::uint64_t rows, bool isOurs, const QDateTime &time)
{
    record.unread = isOurs ? 0 : record.unread + rows;
    record.lastSpoken = std::max(record.lastSpoken, time);
}

} // namespace talkstick::switchboard
