// SPDX-License-Identifier: MIT
#include "store/logtable.h"

#include "store/conversationtable.h"
#include "store/sql.h"

#include <algorithm>

namespace talkstick::store {
namespace {

using session::native::StoredEntry;
using switchboard::LogCommit;
using switchboard::TimedEntry;
using turn::Stick;

// These numbers are in files: they never change their meaning.
static_assert(int(session::Speaker::Me) == 0 && int(session::Speaker::Them) == 1);

Outcome<Nothing> addEntry(const QSqlDatabase &database, qint64 conversation,
                          const StoredEntry &entry, const QDateTime &time)
{
    return changeSql(database,
                     QStringLiteral("INSERT INTO entries (conversation, number, row, turn, part,"
                                    " time, payload, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                     {conversation, qint64(entry.number), qint64(entry.row), entry.turn, entry.part,
                      valueOf(time), valueOf(entry.payload), valueOf(entry.hash)});
}

Outcome<Nothing> addRow(const QSqlDatabase &database, qint64 conversation, qint64 row,
                        const session::Entry &entry)
{
    return changeSql(database,
                     QStringLiteral("INSERT INTO entries (conversation, number, row, turn, part,"
                                    " time, speaker, stick, text)"
                                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                     {conversation, row + 1, row, entry.part.number, entry.part.part,
                      valueOf(entry.time), int(entry.speaker), int(entry.part.stick),
                      valueOf(entry.part.text)});
}

StoredEntry entryIn(const QSqlQuery &row)
{
    return {row.value(0).toULongLong(), row.value(1).toByteArray(), row.value(2).toByteArray(),
            row.value(3).toULongLong(), row.value(4).toUInt(),      row.value(5).toUInt()};
}

session::Entry transcriptRowIn(const QSqlQuery &row)
{
    return {{row.value(0).toUInt(), row.value(1).toUInt(), Stick(row.value(2).toInt()),
             row.value(3).toString()},
            session::Speaker(row.value(4).toInt()),
            timeOf(row.value(5)),
            session::Content::Text};
}

Outcome<QList<session::Entry>> readTranscript(const QSqlDatabase &database, qint64 conversation,
                                              qint64 first, qint64 end)
{
    return listSql(database,
                   QStringLiteral("SELECT turn, part, stick, text, speaker, time FROM entries"
                                  " WHERE conversation = ? AND row >= ? AND row < ? ORDER BY row"),
                   {conversation, first, end}, transcriptRowIn);
}

//! With as much of the entries as rows are made of.
Outcome<std::vector<TimedEntry>> readTimed(const QSqlDatabase &database, qint64 conversation,
                                           qint64 first, qint64 end)
{
    const auto entries = listSql(database,
                                 QStringLiteral("SELECT payload, row, turn, part, time FROM entries"
                                                " WHERE conversation = ? AND row >= ? AND row < ?"
                                                " ORDER BY row, id"),
                                 {conversation, first, end}, [](const QSqlQuery &row) {
                                     TimedEntry timed;
                                     timed.entry.payload = row.value(0).toByteArray();
                                     timed.entry.row = row.value(1).toULongLong();
                                     timed.entry.turn = row.value(2).toUInt();
                                     timed.entry.part = row.value(3).toUInt();
                                     timed.time = timeOf(row.value(4));
                                     return timed;
                                 });
    if (!entries.ok())
        return entries.error();
    return std::vector<TimedEntry>(entries.value().begin(), entries.value().end());
}

} // namespace

Outcome<bool> commitEntries(const QSqlDatabase &database, const QByteArray &id,
                            const LogCommit &commit)
{
    Q_ASSERT(!commit.entries.empty() && commit.entries.back().number == commit.after.head.count);
    const auto found = readConversation(database, id);
    if (!found.ok())
        return found.error();
    NumberedConversation now = found.value();
    if (now.id == 0 || now.record.isTranscript())
        return false;
    const LogCommit::Fit fit = commit.fitAfter(now.record.state.head);
    if (fit != LogCommit::Fit::Next)
        return fit == LogCommit::Fit::Already;
    for (const StoredEntry &entry : commit.entries) {
        const auto added = addEntry(database, now.id, entry, commit.time);
        if (!added.ok())
            return added.error();
    }
    commit.applyTo(now.record);
    const auto updated = updateConversation(database, now);
    if (!updated.ok())
        return updated.error();
    return true;
}

Outcome<bool> appendRows(const QSqlDatabase &database, const QByteArray &id,
                         const QList<session::Entry> &rows)
{
    const auto found = readConversation(database, id);
    if (!found.ok())
        return found.error();
    NumberedConversation now = found.value();
    if (now.id == 0 || !now.record.isTranscript())
        return false;
    for (const session::Entry &row : rows) {
        const auto added = addRow(database, now.id, qint64(now.record.state.rows), row);
        if (!added.ok())
            return added.error();
        ++now.record.state.rows;
        now.record.noteSpoken(row.speaker, 1, row.time);
    }
    const auto updated = updateConversation(database, now);
    if (!updated.ok())
        return updated.error();
    return true;
}

Outcome<std::vector<StoredEntry>> readEntries(const QSqlDatabase &database, const QByteArray &id,
                                              std::uint64_t number, int count)
{
    const auto entries =
        listSql(database,
                QStringLiteral("SELECT number, payload, hash, row, turn, part FROM entries"
                               " WHERE conversation ="
                               " (SELECT id FROM conversations WHERE conversation = ?)"
                               " AND number >= ? AND payload IS NOT NULL"
                               " ORDER BY number LIMIT ?"),
                {id, qint64(number), count}, entryIn);
    if (!entries.ok())
        return entries.error();
    return std::vector<StoredEntry>(entries.value().begin(), entries.value().end());
}

Outcome<QList<session::Entry>> readRows(const QSqlDatabase &database, const QByteArray &id,
                                        std::uint64_t row, int count)
{
    const auto found = readConversation(database, id);
    if (!found.ok())
        return found.error();
    const switchboard::ConversationRecord &record = found.value().record;
    if (row >= record.state.rows)
        return QList<session::Entry>();
    const auto first = qint64(row);
    const auto end = std::min(first + count, qint64(record.state.rows));
    if (record.isTranscript())
        return readTranscript(database, found.value().id, first, end);
    const auto entries = readTimed(database, found.value().id, first, end);
    if (!entries.ok())
        return entries.error();
    return switchboard::rowsOf(entries.value(), record.author);
}

} // namespace talkstick::store
