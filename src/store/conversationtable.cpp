// SPDX-License-Identifier: MIT
#include "store/conversationtable.h"

#include "store/sql.h"

#include <QVariant>

namespace talkstick::store {
namespace {

using session::Fate;
using switchboard::ConversationRecord;
using switchboard::FoundConversation;
using Author = wire::message::Entry::Author;

// These numbers are in files: they never change their meaning.
static_assert(int(Author::Opener) == 0 && int(Author::Other) == 1);
static_assert(int(Fate::Unfinished) == 0 && int(Fate::Over) == 1 && int(Fate::Forked) == 2
              && int(Fate::DeletedThere) == 3);
static_assert(int(turn::Stick::Passed) == 0 && int(turn::Stick::Kept) == 1);

QString selection(const char *rest)
{
    return QStringLiteral("SELECT id, conversation, peer, title, address, author, opener, count,"
                          " hash, holder, turn, part, rows, turn_entries, turn_bytes, pieces,"
                          " is_over, begun, last_spoken, fate, seen, draft, sealed, sealed_stick"
                          " FROM conversations ")
        + QLatin1StringView(rest);
}

session::native::LogState stateIn(const QSqlQuery &row)
{
    session::native::LogState state;
    state.head = {row.value(1).toByteArray(),
                  {row.value(6).toByteArray()},
                  row.value(7).toULongLong(),
                  row.value(8).toByteArray()};
    state.holder = Author(row.value(9).toInt());
    state.turn = row.value(10).toUInt();
    state.part = row.value(11).toUInt();
    state.rows = row.value(12).toULongLong();
    state.entriesInTurn = row.value(13).toUInt();
    state.bytesInTurn = row.value(14).toUInt();
    state.pieces = row.value(15).toString();
    state.isOver = row.value(16).toBool();
    return state;
}

NumberedConversation conversationIn(const QSqlQuery &row)
{
    ConversationRecord record;
    record.id = row.value(1).toByteArray();
    record.peer.bytes = row.value(2).toByteArray();
    record.title = row.value(3).toString();
    record.address = row.value(4).toString();
    record.author = Author(row.value(5).toInt());
    record.state = stateIn(row);
    record.begun = timeOf(row.value(17));
    record.lastSpoken = timeOf(row.value(18));
    record.fate = Fate(row.value(19).toInt());
    record.unread = record.state.rows - row.value(20).toULongLong();
    record.draft = row.value(21).toString();
    if (!row.isNull(22))
        record.sealed = {row.value(22).toString(), turn::Stick(row.value(23).toInt())};
    return {row.value(0).toLongLong(), record};
}

//! What of \a record changes, in the order in which both statements below name it.
QVariantList changingIn(const ConversationRecord &record)
{
    const session::native::LogState &state = record.state;
    const QVariant null;
    return {qint64(state.head.count),
            valueOf(state.head.hash),
            int(state.holder),
            state.turn,
            state.part,
            qint64(state.rows),
            state.entriesInTurn,
            state.bytesInTurn,
            valueOf(state.pieces),
            int(state.isOver),
            valueOf(record.lastSpoken),
            int(record.fate),
            qint64(state.rows - record.unread),
            valueOf(record.draft),
            record.sealed ? valueOf(record.sealed->text) : null,
            record.sealed ? QVariant(int(record.sealed->stick)) : null};
}

QVariant keyOrNull(const wire::KeyHash &key)
{
    return key.isNull() ? QVariant() : valueOf(key.bytes);
}

FoundConversation foundFirst(const QList<NumberedConversation> &conversations)
{
    if (conversations.isEmpty())
        return {FoundConversation::State::Unknown, {}};
    return {FoundConversation::State::Kept, conversations.first().record};
}

Outcome<bool> wasDeleted(const QSqlDatabase &database, const QByteArray &id)
{
    const auto count = numberSql(
        database, QStringLiteral("SELECT count(*) FROM deleted WHERE conversation = ?"), {id});
    if (!count.ok())
        return count.error();
    return count.value() > 0;
}

} // namespace

Outcome<bool> addConversation(const QSqlDatabase &database, const ConversationRecord &record)
{
    Q_ASSERT(record.id.size() == wire::kConversationIdBytes);
    const auto found = findConversation(database, record.id);
    if (!found.ok())
        return found.error();
    if (found.value().state != FoundConversation::State::Unknown)
        return false;
    const QVariantList fixed {record.id,
                              keyOrNull(record.peer),
                              valueOf(record.title),
                              valueOf(record.address),
                              int(record.author),
                              keyOrNull(record.state.head.opener),
                              valueOf(record.begun)};
    const auto added = changeSql(
        database,
        QStringLiteral("INSERT INTO conversations (conversation, peer, title, address, author,"
                       " opener, begun, count, hash, holder, turn, part, rows, turn_entries,"
                       " turn_bytes, pieces, is_over, last_spoken, fate, seen, draft, sealed,"
                       " sealed_stick) VALUES"
                       " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        fixed + changingIn(record));
    if (!added.ok())
        return added.error();
    return true;
}

Outcome<NumberedConversation> readConversation(const QSqlDatabase &database, const QByteArray &id)
{
    const auto list = listSql(database, selection("WHERE conversation = ?"), {id}, conversationIn);
    if (!list.ok())
        return list.error();
    return list.value().value(0);
}

Outcome<FoundConversation> findConversation(const QSqlDatabase &database, const QByteArray &id)
{
    const auto list = listSql(database, selection("WHERE conversation = ?"), {id}, conversationIn);
    if (!list.ok())
        return list.error();
    if (!list.value().isEmpty())
        return foundFirst(list.value());
    const auto deleted = wasDeleted(database, id);
    if (!deleted.ok())
        return deleted.error();
    if (deleted.value())
        return FoundConversation {FoundConversation::State::Deleted, {}};
    return FoundConversation {FoundConversation::State::Unknown, {}};
}

Outcome<FoundConversation> findNewestUnfinished(const QSqlDatabase &database,
                                                const wire::KeyHash &peer)
{
    const auto list =
        listSql(database,
                selection("WHERE peer = ? AND fate = ? ORDER BY last_spoken DESC, id DESC"
                          " LIMIT 1"),
                {valueOf(peer.bytes), int(Fate::Unfinished)}, conversationIn);
    if (!list.ok())
        return list.error();
    return foundFirst(list.value());
}

Outcome<QList<ConversationRecord>>
listConversations(const QSqlDatabase &database, const std::optional<switchboard::ListPlace> &after,
                  int limit)
{
    const auto record = [](const QSqlQuery &row) { return conversationIn(row).record; };
    if (!after) {
        return listSql(database, selection("ORDER BY last_spoken DESC, conversation DESC LIMIT ?"),
                       {limit}, record);
    }
    return listSql(database,
                   selection("WHERE (last_spoken, conversation) < (?, ?)"
                             " ORDER BY last_spoken DESC, conversation DESC LIMIT ?"),
                   {valueOf(after->lastSpoken), after->id, limit}, record);
}

Outcome<Nothing> updateConversation(const QSqlDatabase &database,
                                    const NumberedConversation &conversation)
{
    return changeSql(
        database,
        QStringLiteral("UPDATE conversations SET count = ?, hash = ?, holder = ?, turn = ?,"
                       " part = ?, rows = ?, turn_entries = ?, turn_bytes = ?, pieces = ?,"
                       " is_over = ?, last_spoken = ?, fate = ?, seen = ?, draft = ?,"
                       " sealed = ?, sealed_stick = ? WHERE id = ?"),
        changingIn(conversation.record) << conversation.id);
}

} // namespace talkstick::store
