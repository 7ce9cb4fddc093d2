// SPDX-License-Identifier: MIT
#pragma once

#include "store/logs.h"
#include "store/repair.h"

namespace talkstick::support {

//! All that is kept of some conversations, and the list of all.
struct Picture
{
    QList<ConversationRecord> records;
    std::map<int, FoundConversation> found;
    std::map<int, std::vector<StoredEntry>> entries;
    std::map<int, QList<session::Entry>> rows;
    friend bool operator==(const Picture &, const Picture &) = default;
};

//! Null if something of it cannot be read.
inline std::optional<Picture> pictureOf(Logs &logs, int firstNumber, int lastNumber)
{
    Picture picture;
    const auto records = awaited<std::optional<QList<ConversationRecord>>>(
        [&](auto done) { logs.list(std::nullopt, 1'000, done); });
    if (!records)
        return std::nullopt;
    picture.records = *records;
    for (int number = firstNumber; number <= lastNumber; ++number) {
        const QByteArray id = conversationId(number);
        picture.found[number] = found(logs, id);
        if (picture.found[number].state == FoundConversation::State::Unreadable)
            return std::nullopt;
        picture.entries[number] = entries(logs, id, 1, 100'000);
        picture.rows[number] = rows(logs, id, 0, 100'000);
    }
    return picture;
}

//! Whether each log's chain leads to what is said of it beside it.
inline bool holdsTogether(const Picture &picture)
{
    for (const auto &[number, found] : picture.found) {
        if (found.state != FoundConversation::State::Kept || found.record.isTranscript())
            continue;
        session::native::EntryLog log(conversationOf(number).state.head);
        for (const StoredEntry &entry : picture.entries.at(number)) {
            log.append(entry.payload);
            if (log.head().count != entry.number || log.head().hash != entry.hash)
                return false;
        }
        if (log.head() != found.record.state.head
            || picture.rows.at(number).size() != qsizetype(found.record.state.rows))
            return false;
    }
    return true;
}

//! Whether the database and its index are sound.
inline store::Outcome<store::Nothing> checked(StoredLogs &stored)
{
    using store::Nothing;
    using store::Outcome;
    return awaited<Outcome<Nothing>>([&](auto answer) {
        stored.database.post<Nothing>(
            store::Access::Bare, &stored.database,
            [](QSqlDatabase &database) {
                const auto checked = store::check(database);
                return checked.ok() ? store::changeSql(
                           database,
                           QStringLiteral("INSERT INTO words (words) VALUES ('integrity-check')"))
                                    : checked;
            },
            answer);
    });
}

} // namespace talkstick::support
