// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/loginmemory.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <map>
#include <optional>

namespace talkstick::switchboard {

//! Conversations in memory, as the port Logs speaks of them, but at once.
struct LogsInMemory
{
    using Record = ConversationRecord;

    std::map<QByteArray, LogInMemory> logs; //!< By id.

    [[nodiscard]] LogInMemory *find(const QByteArray &id);
    [[nodiscard]] bool contains(const QByteArray &id) const { return logs.contains(id); }

    // As in Logs; false if it would not be kept there.
    [[nodiscard]] bool create(const Record &record);
    [[nodiscard]] bool commit(const QByteArray &id, const LogCommit &commit);
    [[nodiscard]] bool append(const QByteArray &id, const QList<session::Entry> &rows);

    [[nodiscard]] std::optional<Record> newestUnfinished(const wire::KeyHash &peer) const;
    [[nodiscard]] QList<Record> list(const std::optional<ListPlace> &after, int limit) const;
    //! A hit's `place` says how many rows, of all conversations, are as old as that one or older.
    [[nodiscard]] QList<LogHit> search(const Query &query, std::uint64_t before, int limit) const;
};

//! Whether \a one comes before \a other in a list of conversations.
[[nodiscard]] bool isListedBefore(const ListPlace &one, const ListPlace &other);
[[nodiscard]] ListPlace placeOf(const ConversationRecord &record);
//! Puts \a records in the order in which they are listed.
void sortForList(QList<ConversationRecord> &records);

} // namespace talkstick::switchboard
