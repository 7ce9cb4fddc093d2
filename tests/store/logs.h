// SPDX-License-Identifier: MIT
#pragma once

#include "store/awaited.h"
#include "store/people.h"
#include "store/profilefiles.h"
#include "store/sql.h"
#include "store/sqllogs.h"
#include "support/fakelogs.h"
#include "support/speech.h"

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
