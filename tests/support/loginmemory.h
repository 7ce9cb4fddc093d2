// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/logs.h"

#include <algorithm>

namespace talkstick::support {

//! One conversation and what was said in it.
struct LogInMemory
{
    switchboard::ConversationRecord record;
    std::vector<switchboard::TimedEntry> entries;
    QList<session::Entry> transcript;

    //! What was said, as rows.
    [[nodiscard]] QList<session::Entry> rows() const
    {
        return record.isTranscript() ? transcript : switchboard::rowsOf(entries, record.author);
    }
    //! Of a log. False, and nothing is done, if it does not fit there.
    bool append(const switchboard::LogCommit &commit)
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
        const auto *last =
            message.ok() ? std::get_if<wire::message::Entry>(&message.value()) : nullptr;
        count(commit.after.rows - record.state.rows, last && last->author == record.author,
              commit.time);
        record.state = commit.after;
        if (commit.after.isOver && record.fate == session::Fate::Unfinished)
            record.fate = session::Fate::Over;
        if (commit.source == switchboard::LogCommit::Source::Draft)
            record.draft.clear();
        if (commit.source == switchboard::LogCommit::Source::Sealed)
            record.sealed.reset();
        return true;
    }
    //! Of a transcript.
    void append(const QList<session::Entry> &more)
    {
        for (const session::Entry &row : more) {
            transcript.append(row);
            count(1, row.speaker == session::Speaker::Me, row.time);
        }
        record.state.rows += std::uint64_t(more.size());
    }

private:
    void count(std::uint64_t rows, bool isOurs, const QDateTime &time)
    {
        record.unread = isOurs ? 0 : record.unread + rows;
        record.lastSpoken = std::max(record.lastSpoken, time);
    }
};

} // namespace talkstick::support
