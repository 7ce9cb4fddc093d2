// SPDX-License-Identifier: MIT
#include "store/deletion.h"

#include "store/conversationtable.h"
#include "store/sql.h"

namespace talkstick::store {
namespace {

constexpr int kEntriesAStep = 500;
constexpr int kPagesAStep = 500; //!< of the index

Outcome<qint64> countRemains(const QSqlDatabase &database)
{
    return numberSql(database,
                     QStringLiteral("SELECT count(*) FROM deleted WHERE remains IS NOT NULL"));
}

//! Deletes some entries of deleted conversations. How many.
Outcome<qsizetype> deleteEntries(const QSqlDatabase &database)
{
    const auto ids =
        listSql(database,
                QStringLiteral("SELECT id FROM entries WHERE conversation IN"
                               " (SELECT remains FROM deleted WHERE remains IS NOT NULL) LIMIT ?"),
                {kEntriesAStep}, [](const QSqlQuery &row) { return row.value(0); });
    if (!ids.ok())
        return ids.error();
    for (const QVariant &id : ids.value()) {
        for (const char *statement :
             {"DELETE FROM words WHERE rowid = ?", "DELETE FROM entries WHERE id = ?"}) {
            const auto deleted = changeSql(database, QString::fromLatin1(statement), {id});
            if (!deleted.ok())
                return deleted.error();
        }
    }
    // The ids of the last ones are given again, to entries that have to be indexed.
    const auto noted =
        changeSql(database,
                  QStringLiteral("UPDATE indexed SET upto ="
                                 " min(upto, (SELECT coalesce(max(id), 0) FROM entries))"));
    if (!noted.ok())
        return noted.error();
    return ids.value().size();
}

//! What was deleted from the index still stands in it, next to a note that it was deleted, until
//! its parts are put together. Does some of that. Whether there was anything to do.
Outcome<bool> mergeIndex(const QSqlDatabase &database)
{
    const QString total = QStringLiteral("SELECT total_changes()");
    const auto before = numberSql(database, total);
    if (!before.ok())
        return before.error();
    // A negative number makes one part of all, unlike a positive one
    // (https://sqlite.org/fts5.html, "The 'merge' Command").
    const auto merged =
        changeSql(database, QStringLiteral("INSERT INTO words (words, rank) VALUES ('merge', ?)"),
                  {-kPagesAStep});
    if (!merged.ok())
        return merged.error();
    const auto after = numberSql(database, total);
    if (!after.ok())
        return after.error();
    return after.value() - before.value() >= 2;
}

//! \a remains: the number under which something of it still lies about; null if nothing does.
Outcome<Nothing> noteDeleted(const QSqlDatabase &database, const QByteArray &id,
                             const QDateTime &now, const QVariant &remains)
{
    return changeSql(database,
                     QStringLiteral("INSERT INTO deleted (conversation, time, remains)"
                                    " VALUES (?, ?, ?)"),
                     {id, valueOf(now), remains});
}

} // namespace

Outcome<bool> noteDeletion(const QSqlDatabase &database, const QByteArray &id, const QDateTime &now)
{
    Q_ASSERT(id.size() == wire::kConversationIdBytes);
    const auto found = findConversation(database, id);
    if (!found.ok())
        return found.error();
    if (found.value().state != switchboard::FoundConversation::State::Unknown)
        return false;
    const auto noted = noteDeleted(database, id, now, QVariant());
    if (!noted.ok())
        return noted.error();
    return true;
}

Outcome<bool> takeOut(const QSqlDatabase &database, const QByteArray &id, const QDateTime &now)
{
    const auto found = readConversation(database, id);
    if (!found.ok())
        return found.error();
    if (found.value().id == 0)
        return false;
    const auto noted = noteDeleted(database, id, now, found.value().id);
    if (!noted.ok())
        return noted.error();
    const auto deleted = changeSql(
        database, QStringLiteral("DELETE FROM conversations WHERE id = ?"), {found.value().id});
    if (!deleted.ok())
        return deleted.error();
    return true;
}

Outcome<int> stepsToClean(const QSqlDatabase &database)
{
    const auto remains = countRemains(database);
    if (!remains.ok())
        return remains.error();
    if (remains.value() == 0)
        return 0;
    const auto entries =
        numberSql(database,
                  QStringLiteral("SELECT count(*) FROM entries WHERE conversation IN"
                                 " (SELECT remains FROM deleted WHERE remains IS NOT NULL)"));
    if (!entries.ok())
        return entries.error();
    const auto pages = numberSql(database, QStringLiteral("SELECT count(*) FROM words_data"));
    if (!pages.ok())
        return pages.error();
    return int(entries.value() / kEntriesAStep + pages.value() / kPagesAStep) + 2;
}

Outcome<bool> cleanStep(const QSqlDatabase &database)
{
    const auto remains = countRemains(database);
    if (!remains.ok())
        return remains.error();
    if (remains.value() == 0)
        return false;
    const auto deleted = deleteEntries(database);
    if (!deleted.ok())
        return deleted.error();
    if (deleted.value() > 0)
        return true;
    const auto merged = mergeIndex(database);
    if (!merged.ok() || merged.value())
        return merged;
    // In the transaction that saw that nothing is left.
    const auto noted = changeSql(database,
                                 QStringLiteral("UPDATE deleted SET remains = NULL"
                                                " WHERE remains IS NOT NULL"));
    if (!noted.ok())
        return noted.error();
    return false;
}

} // namespace talkstick::store
