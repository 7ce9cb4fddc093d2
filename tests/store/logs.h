// SPDX-License-Identifier: MIT
#pragma once

#include "store/awaited.h"
#include "store/people.h"
#include "store/profilefiles.h"
#include "store/sql.h"
#include "store/sqllogs.h"
#include "support/fakelogs.h"

#include <QCryptographicHash>
#include <QTest>

namespace talkstick::support {

using session::native::StoredEntry;
using switchboard::ConversationRecord;
using switchboard::FoundConversation;
using switchboard::Kept;
using switchboard::LogCommit;
using switchboard::Logs;

inline QByteArray conversationId(int number)
{
    return QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Md5);
}

//! The empty conversation \a number with the person of the same number; we speak first.
inline ConversationRecord conversationOf(int number)
{
    ConversationRecord record;
    record.id = conversationId(number);
    record.peer = keyOf(number);
    record.state.head = session::native::emptyLog(record.id, keyOf(0), keyOf(number));
    record.begun = kNoon.addSecs(number);
    record.lastSpoken = record.begun;
    return record;
}

inline ConversationRecord transcriptOf(int number)
{
    ConversationRecord record;
    record.id = conversationId(number);
    record.state.head.conversationId = record.id;
    record.title = QStringLiteral("Plain %1").arg(number);
    record.address = QStringLiteral("192.0.2.7:8784");
    record.begun = kNoon.addSecs(number);
    record.lastSpoken = record.begun;
    return record;
}

//! Makes the entries of a conversation as the core does: who holds the stick speaks.
class Speech
{
public:
    using Entry = wire::message::Entry;

    explicit Speech(const ConversationRecord &record)
        : m_state(record.state)
        , m_log(record.state.head)
    { }

    //! A turn of one part, in as many pieces as \a texts has.
    Speech &say(const QStringList &texts, turn::Stick stick = turn::Stick::Passed)
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const bool isLast = i + 1 == texts.size();
            add(Entry::Text, texts.at(i), isLast && stick == turn::Stick::Passed, !isLast);
        }
        return *this;
    }
    Speech &say(const QString &text) { return say(QStringList {text}); }
    Speech &piece(const QString &text)
    {
        add(Entry::Text, text, false, true);
        return *this;
    }
    //! Something of a later version.
    Speech &show(const QString &text)
    {
        add(77, text, true, false);
        return *this;
    }
    Speech &end()
    {
        add(Entry::End, {}, false, false);
        m_state.isOver = true;
        return *this;
    }
    //! What has been said since the last time.
    LogCommit take(const QDateTime &time = kNoon.addDays(1))
    {
        return {std::exchange(m_entries, {}), m_state, time, LogCommit::Source::Elsewhere};
    }
    const session::native::LogState &state() const { return m_state; }

private:
    void add(std::uint32_t kind, const QString &text, bool turnOver, bool more)
    {
        Entry entry;
        entry.number = m_state.head.count + 1;
        entry.author = m_state.holder;
        entry.kind = kind;
        entry.turnOver = turnOver;
        entry.more = more;
        entry.timeMs = kNoon.toMSecsSinceEpoch();
        entry.text = text;
        const QByteArray payload = wire::encode(entry).payload;
        m_log.append(payload);
        m_state.head = m_log.head();
        m_entries.push_back(
            {entry.number, payload, m_state.head.hash, m_state.rows, m_state.turn, m_state.part});
        m_state.pieces = more ? m_state.pieces + text : QString();
        ++m_state.entriesInTurn;
        m_state.bytesInTurn += std::uint32_t(text.toUtf8().size());
        if (more || kind == Entry::End)
            return;
        ++m_state.rows;
        ++m_state.part;
        if (turnOver)
            passStick();
    }
    void passStick()
    {
        m_state.holder =
            m_state.holder == Entry::Author::Opener ? Entry::Author::Other : Entry::Author::Opener;
        ++m_state.turn;
        m_state.part = 1;
        m_state.entriesInTurn = 0;
        m_state.bytesInTurn = 0;
    }

    session::native::LogState m_state;
    session::native::EntryLog m_log;
    std::vector<StoredEntry> m_entries;
};

//! The logs in a database.
struct StoredLogs
{
    using Tending = store::SqlLogs::Tending;
    explicit StoredLogs(const ProfileFiles &files, Tending tending = Tending::AtOnce)
        : database(files.database())
        , logs(database, tending)
    { }
    void change(const QString &statement)
    {
        const auto job = [statement](QSqlDatabase &sql) {
            return store::changeSql(sql, statement);
        };
        QVERIFY(awaited<store::Outcome<store::Nothing>>([&](auto answer) {
                    database.post<store::Nothing>(store::Access::Bare, &database, job, answer);
                }).ok());
    }

    store::Database database;
    store::SqlLogs logs;
};

//! Either the real ones or those that other layers are tested with: what holds for the one has to
//! hold for the other.
class LogPorts
{
public:
    enum class Kind { Stored, Fake };

    explicit LogPorts(Kind kind)
    {
        if (kind == Kind::Stored)
            m_stored.emplace(m_files);
    }
    Logs &logs() { return m_stored ? static_cast<Logs &>(m_stored->logs) : m_fake; }
    //! The next change that is asked for cannot be kept.
    void fail()
    {
        if (m_stored)
            m_stored->change(QStringLiteral("PRAGMA query_only = ON"));
        m_fake.failNext = true;
    }

private:
    ProfileFiles m_files;
    std::optional<StoredLogs> m_stored;
    FakeLogs m_fake;
};

inline void addLogKinds()
{
    QTest::addColumn<LogPorts::Kind>("kind");
    QTest::newRow("in the database") << LogPorts::Kind::Stored;
    QTest::newRow("in memory, for tests") << LogPorts::Kind::Fake;
}

inline Kept create(Logs &logs, const ConversationRecord &record)
{
    return awaited<Kept>([&](auto done) { logs.create(record, done); });
}
inline Kept commit(Logs &logs, const QByteArray &id, const LogCommit &commit)
{
    return awaited<Kept>([&](auto done) { logs.commit(id, commit, done); });
}
inline FoundConversation found(Logs &logs, const QByteArray &id)
{
    return awaited<FoundConversation>([&](auto done) { logs.find(id, done); });
}
inline QList<session::Entry> rows(Logs &logs, const QByteArray &id, std::uint64_t row = 0,
                                  int count = 1000)
{
    using Rows = std::optional<QList<session::Entry>>;
    const auto read = awaited<Rows>([&](auto done) { logs.readRows(id, row, count, done); });
    return read ? *read : QList<session::Entry> {{}};
}
inline QStringList texts(Logs &logs, const QByteArray &id, std::uint64_t row = 0, int count = 1000)
{
    QStringList texts;
    for (const session::Entry &entry : rows(logs, id, row, count))
        texts.append(entry.part.text);
    return texts;
}
inline std::vector<StoredEntry> entries(Logs &logs, const QByteArray &id, std::uint64_t number = 1,
                                        int count = 1000)
{
    using Entries = std::optional<std::vector<StoredEntry>>;
    const auto read =
        awaited<Entries>([&](auto done) { logs.readEntries(id, number, count, done); });
    return read ? *read : std::vector<StoredEntry> {{}};
}
inline QList<switchboard::LogHit> hits(Logs &logs, const QString &words, std::uint64_t before = 0,
                                       int limit = 100)
{
    using Hits = std::optional<QList<switchboard::LogHit>>;
    const auto read = awaited<Hits>([&](auto done) { logs.search(words, before, limit, done); });
    return read ? *read : QList<switchboard::LogHit> {{}};
}

} // namespace talkstick::support
