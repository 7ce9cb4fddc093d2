// SPDX-License-Identifier: MIT
#include "store/searchtable.h"

#include "store/logtable.h"
#include "store/sql.h"

#include <limits>

namespace talkstick::store {
namespace {

using switchboard::LogHit;
using switchboard::Query;
using wire::message::Entry;

//! Of a row of `entries`, whether it goes on with what another one has begun.
const QString kHasPiecesBefore = QStringLiteral(" EXISTS (SELECT 1 FROM entries AS piece"
                                                " WHERE piece.conversation = entries.conversation"
                                                " AND piece.row = entries.row"
                                                " AND piece.id < entries.id)");

//! An entry as it is looked at for the index.
struct Raw
{
    qint64 id = 0;
    qint64 conversation = 0;
    qint64 row = 0;
    QByteArray payload; //!< Null: a row of a transcript, which says `text`.
    QString text;
    bool hasPiecesBefore = false;
};

Outcome<QList<Raw>> readNext(const QSqlDatabase &database)
{
    return listSql(database,
                   QStringLiteral("SELECT id, conversation, row, payload, text,") + kHasPiecesBefore
                       + QStringLiteral(" FROM entries WHERE id > (SELECT upto FROM indexed)"
                                        " ORDER BY id LIMIT ?"),
                   {kIndexBatch}, [](const QSqlQuery &row) {
                       return Raw {row.value(0).toLongLong(), row.value(1).toLongLong(),
                                   row.value(2).toLongLong(), row.value(3).toByteArray(),
                                   row.value(4).toString(),   row.value(5).toBool()};
                   });
}

//! The pieces before the one in \a raw.
Outcome<QString> textBefore(const QSqlDatabase &database, const Raw &raw)
{
    const auto pieces = listSql(
        database,
        QStringLiteral("SELECT payload FROM entries WHERE conversation = ? AND row = ? AND id < ?"
                       " ORDER BY id"),
        {raw.conversation, raw.row, raw.id}, [](const QSqlQuery &row) {
            const auto message =
                wire::decode({std::uint8_t(wire::FrameType::Entry), row.value(0).toByteArray()});
            const auto *entry = message.ok() ? std::get_if<Entry>(&message.value()) : nullptr;
            return entry ? entry->text : QString();
        });
    if (!pieces.ok())
        return pieces.error();
    return pieces.value().join(QString());
}

//! The text of the row of which \a raw is the last piece; empty if it is not the last one or has no
//! words.
Outcome<QString> textOf(const QSqlDatabase &database, const Raw &raw)
{
    if (raw.payload.isNull())
        return QString(raw.text);
    const auto message = wire::decode({std::uint8_t(wire::FrameType::Entry), raw.payload});
    const auto *entry = message.ok() ? std::get_if<Entry>(&message.value()) : nullptr;
    if (!entry || entry->kind != Entry::Text || entry->more)
        return QString();
    if (!raw.hasPiecesBefore)
        return QString(entry->text);
    auto before = textBefore(database, raw);
    if (!before.ok())
        return before;
    return std::move(before).value() + entry->text;
}

Outcome<Nothing> indexRow(const QSqlDatabase &database, QSqlQuery &insert, const Raw &raw)
{
    const auto text = textOf(database, raw);
    if (!text.ok())
        return text.error();
    const QString words = switchboard::indexedText(text.value());
    if (words.isEmpty())
        return Nothing {};
    insert.bindValue(0, raw.id);
    insert.bindValue(1, words);
    if (!insert.exec())
        return failureOf(insert.lastError());
    return Nothing {};
}

//! A row in which the words stand, as its last entry has it.
struct Found
{
    LogHit hit; //!< But for the excerpt.
    QString text;
    bool hasPiecesBefore = false;
};

Found foundIn(const QSqlQuery &row)
{
    Found found;
    found.hit.place = row.value(0).toULongLong();
    found.hit.conversation = row.value(1).toByteArray();
    found.hit.row = row.value(2).toULongLong();
    found.hit.time = timeOf(row.value(6));
    found.hasPiecesBefore = row.value(8).toBool();
    if (row.isNull(3)) {
        found.text = row.value(4).toString();
        found.hit.speaker = session::Speaker(row.value(5).toInt());
        return found;
    }
    session::native::StoredEntry entry;
    entry.payload = row.value(3).toByteArray();
    const auto rows =
        switchboard::rowsOf({{entry, found.hit.time}}, Entry::Author(row.value(7).toInt()));
    found.text = rows.value(0).part.text;
    found.hit.speaker = rows.value(0).speaker;
    return found;
}

Outcome<LogHit> hitOf(const QSqlDatabase &database, const Query &query, const Found &found)
{
    LogHit hit = found.hit;
    QString text = found.text;
    if (found.hasPiecesBefore) {
        const auto rows = readRows(database, hit.conversation, hit.row, 1);
        if (!rows.ok())
            return rows.error();
        text = rows.value().value(0).part.text;
    }
    switchboard::setExcerpt(hit, text, query.findIn(text));
    return hit;
}

} // namespace

Outcome<bool> indexBatch(const QSqlDatabase &database)
{
    const auto next = readNext(database);
    if (!next.ok())
        return next.error();
    if (next.value().isEmpty())
        return false;
    QSqlQuery insert(database);
    // Prepared once: most of the time would go into that.
    if (!insert.prepare(QStringLiteral("INSERT INTO words (rowid, folded) VALUES (?, ?)")))
        return failureOf(insert.lastError());
    for (const Raw &raw : next.value()) {
        const auto done = indexRow(database, insert, raw);
        if (!done.ok())
            return done.error();
    }
    const auto noted = changeSql(database, QStringLiteral("UPDATE indexed SET upto = ?"),
                                 {next.value().last().id});
    if (!noted.ok())
        return noted.error();
    return next.value().size() == kIndexBatch;
}

QString expressionOf(const Query &query)
{
    QStringList parts;
    for (const QStringList &phrase : query.phrases()) {
        // Folded words hold letters and digits only, so nothing has to be escaped.
        const QString quoted = u'"' + phrase.join(u' ') + u'"';
        const bool isPrefix = switchboard::standsForLongerWords(phrase.last());
        parts.append(isPrefix ? quoted + QStringLiteral(" *") : quoted);
    }
    return parts.join(QStringLiteral(" AND "));
}

Outcome<QList<LogHit>> searchRows(const QSqlDatabase &database, const Query &query,
                                  std::uint64_t before, int limit)
{
    if (query.isEmpty())
        return QList<LogHit>();
    const qint64 end = before == 0 ? std::numeric_limits<qint64>::max() : qint64(before);
    // By rowid the index gives them in order, and no further than asked for. What belongs to no
    // conversation any more is on its way out.
    const auto found = listSql(
        database,
        QStringLiteral("SELECT entries.id, conversations.conversation, entries.row,"
                       " entries.payload, entries.text, entries.speaker, entries.time,"
                       " conversations.author,")
            + kHasPiecesBefore
            + QStringLiteral(" FROM words CROSS JOIN entries ON entries.id = words.rowid"
                             " CROSS JOIN conversations ON conversations.id = entries.conversation"
                             " WHERE words MATCH ? AND words.rowid < ?"
                             " ORDER BY words.rowid DESC LIMIT ?"),
        {expressionOf(query), end, limit}, foundIn);
    if (!found.ok())
        return found.error();
    QList<LogHit> hits;
    for (const Found &row : found.value()) {
        auto hit = hitOf(database, query, row);
        if (!hit.ok())
            return hit.error();
        hits.append(std::move(hit).value());
    }
    return hits;
}

} // namespace talkstick::store
