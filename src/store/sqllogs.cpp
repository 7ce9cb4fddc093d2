// SPDX-License-Identifier: MIT
#include "store/sqllogs.h"

#include "store/conversationtable.h"
#include "store/deletion.h"
#include "store/logtable.h"
#include "store/searchtable.h"

namespace talkstick::store {

using session::Fate;
using session::native::StoredEntry;
using switchboard::ConversationRecord;
using switchboard::FoundConversation;
using switchboard::Kept;
using switchboard::LogCommit;
using switchboard::LogHit;
using switchboard::SealedTurn;

SqlLogs::SqlLogs(Database &database, Tending tending)
    : m_database(database)
    , m_indexer(database)
    , m_cleaner(database)
{
    connect(&m_cleaner, &LogCleaner::stepped, this, &SqlLogs::cleaning);
    connect(&m_cleaner, &LogCleaner::finished, this, &SqlLogs::cleaned);
    if (tending == Tending::OnDemand)
        return;
    m_indexer.start();
    m_cleaner.start();
}

void SqlLogs::create(const ConversationRecord &record, Done done)
{
    change(
        record.id, [record](QSqlDatabase &database) { return addConversation(database, record); },
        std::move(done));
}

void SqlLogs::noteAsDeleted(const QByteArray &id, const QDateTime &now, Done done)
{
    change(
        id, [id, now](QSqlDatabase &database) { return noteDeletion(database, id, now); },
        std::move(done));
}

void SqlLogs::commit(const QByteArray &id, const LogCommit &commit, Done done)
{
    change(
        id, [id, commit](QSqlDatabase &database) { return commitEntries(database, id, commit); },
        std::move(done), [this] { m_indexer.start(); });
}

void SqlLogs::append(const QByteArray &id, const QList<session::Entry> &rows, Done done)
{
    change(
        id, [id, rows](QSqlDatabase &database) { return appendRows(database, id, rows); },
        std::move(done), [this] { m_indexer.start(); });
}

void SqlLogs::find(const QByteArray &id, std::function<void(FoundConversation)> done)
{
    read<FoundConversation>([id](QSqlDatabase &database) { return findConversation(database, id); },
                            [done = std::move(done)](const auto &found) {
                                done(found.value_or(FoundConversation {}));
                            });
}

void SqlLogs::newestUnfinished(const wire::KeyHash &peer,
                               std::function<void(FoundConversation)> done)
{
    read<FoundConversation>(
        [peer](QSqlDatabase &database) { return findNewestUnfinished(database, peer); },
        [done = std::move(done)](const auto &found) {
            done(found.value_or(FoundConversation {}));
        });
}

void SqlLogs::list(const std::optional<switchboard::ListPlace> &after, int limit,
                   Read<QList<ConversationRecord>> done)
{
    read<QList<ConversationRecord>>(
        [after, limit](QSqlDatabase &database) {
            return listConversations(database, after, limit);
        },
        std::move(done));
}

void SqlLogs::readEntries(const QByteArray &id, std::uint64_t number, int count,
                          Read<std::vector<StoredEntry>> done)
{
    read<std::vector<StoredEntry>>(
        [id, number, count](QSqlDatabase &database) {
            return store::readEntries(database, id, number, count);
        },
        std::move(done));
}

void SqlLogs::readRows(const QByteArray &id, std::uint64_t row, int count,
                       Read<QList<session::Entry>> done)
{
    read<QList<session::Entry>>(
        [id, row, count](QSqlDatabase &database) {
            return store::readRows(database, id, row, count);
        },
        std::move(done));
}

void SqlLogs::saveDraft(const QByteArray &id, const QString &text, Done done)
{
    edit(
        id, [text](ConversationRecord &record) { record.draft = text; }, std::move(done));
}

void SqlLogs::seal(const QByteArray &id, const SealedTurn &turn, Done done)
{
    edit(
        id, [turn](ConversationRecord &record) { record.seal(turn); }, std::move(done));
}

void SqlLogs::unseal(const QByteArray &id, Done done)
{
    edit(
        id, [](ConversationRecord &record) { record.unseal(); }, std::move(done));
}

void SqlLogs::setFate(const QByteArray &id, Fate fate, Done done)
{
    edit(
        id, [fate](ConversationRecord &record) { record.fate = fate; }, std::move(done));
}

void SqlLogs::markSeen(const QByteArray &id, std::uint64_t rows, Done done)
{
    edit(
        id, [rows](ConversationRecord &record) { record.markSeen(rows); }, std::move(done));
}

void SqlLogs::remove(const QByteArray &id, const QDateTime &now, Done done)
{
    change(
        id, [id, now](QSqlDatabase &database) { return takeOut(database, id, now); },
        std::move(done), [this] { m_cleaner.start(); });
}

void SqlLogs::search(const QString &words, std::uint64_t before, int limit,
                     Read<QList<LogHit>> done)
{
    const switchboard::Query query(words);
    m_indexer.flush([this, query, before, limit, done = std::move(done)] {
        read<QList<LogHit>>(
            [query, before, limit](QSqlDatabase &database) {
                return searchRows(database, query, before, limit);
            },
            done);
    });
}

void SqlLogs::change(const QByteArray &id, Database::Job<bool> job, Done done,
                     std::function<void()> kept)
{
    m_database.post<bool>(
        Access::Write, this, std::move(job),
        [this, id, done = std::move(done), kept = std::move(kept)](const Outcome<bool> &outcome) {
            const bool isKept = outcome.ok() && outcome.value();
            if (isKept) {
                kept();
                emit changed(id);
            }
            done(isKept ? Kept::Yes : Kept::No);
        });
}

void SqlLogs::edit(const QByteArray &id, std::function<void(ConversationRecord &)> edit, Done done)
{
    change(
        id,
        [id, edit = std::move(edit)](QSqlDatabase &database) -> Outcome<bool> {
            auto found = readConversation(database, id);
            if (!found.ok())
                return found.error();
            NumberedConversation conversation = std::move(found).value();
            if (conversation.id == 0)
                return false;
            edit(conversation.record);
            const auto updated = updateConversation(database, conversation);
            if (!updated.ok())
                return updated.error();
            return true;
        },
        std::move(done));
}

template <typename T>
void SqlLogs::read(Database::Job<T> job, Read<T> done)
{
    m_database.post<T>(Access::Read, this, std::move(job),
                       [done = std::move(done)](const Outcome<T> &outcome) {
                           done(outcome.ok() ? std::optional<T>(outcome.value()) : std::nullopt);
                       });
}

} // namespace talkstick::store
