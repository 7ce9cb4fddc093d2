// SPDX-License-Identifier: MIT
#include "store/connection.h"

#include "store/privatefile.h"
#include "store/schema.h"
#include "store/sql.h"

#include <QFileInfo>
#include <QSqlError>
#include <QThread>

namespace talkstick::store {

using namespace std::chrono_literals;

Connection::Connection(QString file, std::chrono::milliseconds patience)
    : m_file(std::move(file))
    , m_patience(patience)
    , m_opened(open())
{ }

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    Statement::forgetAll(m_database);
    m_database.close();
    // A copy that is left would make removeDatabase() complain.
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Outcome<Nothing> Connection::open()
{
    const QString driver = QStringLiteral("QSQLITE");
    if (!QSqlDatabase::isDriverAvailable(driver))
        return StoreFailure {StoreError::NoDriver, {}};
    if (!makePrivateFile(m_file))
        return StoreFailure {StoreError::CannotOpen, qt_error_string()};
    // SQLite would open it all the same, and refuse to write only later.
    if (isReadOnly())
        return StoreFailure {StoreError::ReadOnly, {}};

    m_database =
        QSqlDatabase::addDatabase(driver, QStringLiteral("talkstick-%1").arg(quintptr(this)));
    m_database.setDatabaseName(m_file);
    // Qt's own is five seconds, in which nothing else can be tried.
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=100"));
    if (!m_database.open())
        return failureOf(m_database.lastError());

    const QDeadlineTimer deadline(m_patience);
    auto prepared = prepare();
    while (!prepared.ok() && mayRetry(prepared.error(), deadline))
        prepared = prepare();
    return prepared;
}

Outcome<Nothing> Connection::prepare()
{
    // First of all, for a file that is not ours to change must not be changed.
    const auto version = schemaVersion(m_database);
    if (!version.ok())
        return version.error();
    if (version.value() > int(migrationSteps().size()))
        return StoreFailure {StoreError::NewerVersion, {}};
    for (const char *pragma :
         {// Before the journal of old is left for the write-ahead log: if a power cut brought it
          // back, it would undo all. Only so its removal is synchronised; after that it is like
          // FULL.
          "synchronous = EXTRA", "journal_mode = WAL", "secure_delete = ON", "foreign_keys = ON",
          // What is said must not end up in temporary files.
          "temp_store = MEMORY",
          // Without these macOS leaves what was synchronised in the disk's own cache.
          "fullfsync = ON", "checkpoint_fullfsync = ON"}) {
        const auto done =
            changeSql(m_database, QStringLiteral("PRAGMA ") + QLatin1StringView(pragma));
        if (!done.ok())
            return done;
    }
    return migrate(m_database, migrationSteps());
}

bool Connection::isReadOnly() const
{
    const QFileInfo file(m_file);
    return file.isReadable() && !(file.isWritable() && QFileInfo(file.absolutePath()).isWritable());
}

Outcome<Nothing> Connection::settle()
{
    // What an earlier run has left in the write-ahead log may stand in the system's memory only, if
    // the disk refused it: a commit behind it would be lost with it. A checkpoint writes it anew.
    if (!m_isSettled) {
        const auto done = changeSql(m_database, QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
        if (!done.ok())
            return done;
    }
    m_isSettled = true;
    return Nothing {};
}

Outcome<Nothing> Connection::begin(Access access)
{
    switch (access) {
    case Access::Read: return changeSql(m_database, QStringLiteral("BEGIN"));
    case Access::Write:
        if (const auto settled = settle(); !settled.ok())
            return settled;
        // Taking the lock at once: a transaction that reads first and then finds that somebody else
        // has written can only be given up.
        return changeSql(m_database, QStringLiteral("BEGIN IMMEDIATE"));
    case Access::Bare: break;
    }
    return Nothing {};
}

Outcome<Nothing> Connection::commit(Access access)
{
    if (access == Access::Bare)
        return Nothing {};
    return changeSql(m_database, QStringLiteral("COMMIT"));
}

void Connection::rollBack(Access access)
{
    // May fail: after some errors SQLite has rolled back by itself.
    if (access != Access::Bare)
        (void)changeSql(m_database, QStringLiteral("ROLLBACK"));
}

bool Connection::mayRetry(const StoreFailure &failure, const QDeadlineTimer &deadline)
{
    if (failure.error != StoreError::Busy || deadline.hasExpired())
        return false;
    QThread::msleep(5);
    return true;
}

} // namespace talkstick::store
