// SPDX-License-Identifier: MIT
//
// How a file for another computer is written.
#include "store/durablefile.h"
#include "store/movefile.h"
#include "store/schema.h"
#include "store/sql.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace talkstick::store {

using switchboard::MoveError;
using switchboard::MoveFailure;
using switchboard::Mover;

namespace {

constexpr qint64 kEntriesAtOnce = 5'000; // ids
constexpr int kFilled = 80; // percent once the database is in it

MoveFailure stopped()
{
    return {MoveError::Stopped, {}};
}

// The database is only read, the new file only written: so it can be told which of them fails.
MoveFailure moveFailureOf(const StoreFailure &failure)
{
    switch (failure.error) {
    case StoreError::DiskFull: return {MoveError::DiskFull, failure.systemText};
    case StoreError::NoDriver:
    case StoreError::Damaged:
    case StoreError::NewerVersion:
    case StoreError::Busy: return {MoveError::CannotRead, failure.systemText};
    case StoreError::CannotOpen:
    case StoreError::ReadOnly:
    case StoreError::Failed: break;
    }
    return {MoveError::CannotWrite, failure.systemText};
}

MoveOutcome outcomeOf(const Outcome<Nothing> &done)
{
    if (done.ok())
        return Nothing {};
    return moveFailureOf(done.error());
}

MoveFailure failureOf(const QFile &file)
{
    const bool isFull = file.error() == QFile::ResourceError;
    return {isFull ? MoveError::DiskFull : MoveError::CannotWrite, file.errorString()};
}

//! The new file as a database, beside the profile's as `old`.
class Filling
{
public:
    Filling(const QString &file, const MoveSource &source, const MoveProgress &progress)
        : m_name(QStringLiteral("talkstick-move-%1").arg(quintptr(this)))
        , m_source(source)
        , m_progress(progress)
        , m_new(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_new.setDatabaseName(file);
        // Nobody waits for this thread.
        m_new.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    }
    ~Filling()
    {
        Statement::forgetAll(m_new);
        m_new.close();
        m_new = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Filling)

    MoveOutcome run()
    {
        if (!m_new.open())
            return moveFailureOf(store::failureOf(m_new.lastError()));
        if (const auto begun = outcomeOf(begin()); !begun.ok())
            return begun;
        if (const auto copied = copy(); !copied.ok())
            return copied;
        return outcomeOf(end());
    }

private:
    Outcome<Nothing> change(const QString &statement, const QVariantList &values = {})
    {
        return changeSql(m_new, statement, values);
    }
    Outcome<Nothing> begin()
    {
        // There is nothing to go back to, and it is synchronised as a whole at its end. Nothing is
        // put into files beside it.
        for (const char *pragma :
             {"journal_mode = OFF", "synchronous = OFF", "temp_store = MEMORY"}) {
            const auto done = change(QStringLiteral("PRAGMA ") + QLatin1StringView(pragma));
            if (!done.ok())
                return done;
        }
        if (const auto made = migrate(m_new, migrationSteps()); !made.ok())
            return made;
        if (const auto there = change(QStringLiteral("ATTACH ? AS old"), {m_source.database});
            !there.ok())
            return there;
        if (const auto begun = change(QStringLiteral("BEGIN")); !begun.ok())
            return begun;
        const auto version = numberSql(m_new, QStringLiteral("PRAGMA old.user_version"));
        if (!version.ok())
            return version.error();
        if (version.value() != qint64(migrationSteps().size()))
            return StoreFailure {StoreError::NewerVersion, {}};
        return Nothing {};
    }
    MoveOutcome copy()
    {
        // The words are indexed anew from the entries, and of deleted ones only that is told, so
        // that they do not come back.
        const auto tables = listSql(
            m_new,
            QStringLiteral("SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT "
                           "LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'words%'"
                           " AND name NOT IN ('entries', 'deleted', 'indexed') ORDER BY rowid"),
            {}, [](const QSqlQuery &row) { return row.value(0).toString(); });
        if (!tables.ok())
            return moveFailureOf(tables.error());
        for (const QString &table : tables.value()) {
            const auto done =
                change(QStringLiteral("INSERT INTO main.%1 SELECT * FROM old.%1").arg(table));
            if (!done.ok())
                return moveFailureOf(done.error());
        }
        const auto done = change(QStringLiteral("INSERT INTO main.deleted (conversation, time) "
                                                "SELECT conversation, time FROM old.deleted"));
        return done.ok() ? copyEntries() : moveFailureOf(done.error());
    }
    MoveOutcome copyEntries()
    {
        const auto last = numberSql(m_new, QStringLiteral("SELECT max(id) FROM old.entries"));
        if (!last.ok())
            return moveFailureOf(last.error());
        const QString statement = QStringLiteral(
            "INSERT INTO main.entries SELECT * FROM old.entries WHERE id > ? AND id <= ?"
            " AND conversation IN (SELECT id FROM main.conversations)");
        for (qint64 done = 0; done < last.value(); done += kEntriesAtOnce) {
            if (m_progress(int(done * kFilled / last.value())) == GoOn::No)
                return stopped();
            const auto copied = change(statement, {done, done + kEntriesAtOnce});
            if (!copied.ok())
                return moveFailureOf(copied.error());
        }
        return Nothing {};
    }
    Outcome<Nothing> end()
    {
        for (const QString &statement :
             {QStringLiteral("CREATE TABLE moved_key (pem BLOB NOT NULL) STRICT"),
              QStringLiteral("CREATE TABLE moved_settings"
                             " (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT"),
              QStringLiteral("PRAGMA main.application_id = %1").arg(move::kApplicationId)}) {
            if (const auto done = change(statement); !done.ok())
                return done;
        }
        if (const auto done =
                change(QStringLiteral("INSERT INTO moved_key VALUES (?)"), {m_source.key});
            !done.ok())
            return done;
        for (auto it = m_source.settings.begin(); it != m_source.settings.end(); ++it) {
            const QJsonArray value {QJsonValue::fromVariant(it.value())};
            const auto done = change(
                QStringLiteral("INSERT INTO moved_settings VALUES (?, ?)"),
                {it.key(), QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))});
            if (!done.ok())
                return done;
        }
        return change(QStringLiteral("COMMIT"));
    }

    const QString m_name;
    const MoveSource &m_source;
    const MoveProgress &m_progress;
    QSqlDatabase m_new;
};

//! Writes the digest of all of \a path behind it.
MoveOutcome seal(const QString &path, const MoveProgress &progress)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite | QFile::ExistingOnly))
        return failureOf(file);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    const qint64 size = std::max<qint64>(file.size(), 1);
    qint64 done = 0;
    for (QByteArray block = file.read(move::kBlock); !block.isEmpty();
         block = file.read(move::kBlock)) {
        digest.addData(block);
        done += block.size();
        if (progress(kFilled + int(done * (100 - kFilled) / size)) == GoOn::No)
            return stopped();
    }
    const QByteArray result = digest.result();
    if (file.error() != QFile::NoError || file.write(result) != result.size() || !isOnDisk(file))
        return failureOf(file);
    return Nothing {};
}

} // namespace

MoveOutcome writeMoveFile(const MoveSource &source, const QString &file, Mover::Existing existing,
                          const MoveProgress &progress)
{
    const QString partial = makePartialFile(file);
    if (partial.isEmpty())
        return MoveFailure {MoveError::CannotWrite, qt_error_string()};
    MoveOutcome outcome = Filling(partial, source, progress).run();
    if (outcome.ok())
        outcome = seal(partial, progress);
    if (outcome.ok()) {
        const Named named = giveName(
            partial, file, existing == Mover::Existing::Keep ? Naming::IfFree : Naming::Replace);
        if (named == Named::Taken)
            outcome = MoveFailure {MoveError::AlreadyThere, {}};
        else if (named == Named::Failed)
            outcome = MoveFailure {MoveError::CannotWrite, qt_error_string()};
    }
    if (!outcome.ok())
        (void)QFile::remove(partial);
    return outcome;
}

} // namespace talkstick::store
