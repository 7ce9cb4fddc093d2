// SPDX-License-Identifier: MIT
#include "store/schema.h"

#include "store/logschema.h"
#include "store/sql.h"

namespace talkstick::store {
namespace {

// Times are milliseconds since 1970, UTC. What the numbers of trust, standing and state mean is
// said where they are read and written (peopletable.cpp, invitetable.cpp).
const MigrationStep &peopleAndInvites()
{
    static const MigrationStep step {
        QStringLiteral("CREATE TABLE people ("
                       " id INTEGER PRIMARY KEY,"
                       " key BLOB NOT NULL UNIQUE CHECK (length(key) = 32),"
                       " name TEXT NOT NULL,"
                       " alias TEXT NOT NULL,"
                       " trust INTEGER NOT NULL CHECK (trust BETWEEN 0 AND 2),"
                       " standing INTEGER NOT NULL CHECK (standing BETWEEN 0 AND 1),"
                       " highest_version INTEGER NOT NULL,"
                       " addresses TEXT NOT NULL," // one a line
                       " last_met INTEGER"
                       ") STRICT"),
        QStringLiteral("CREATE TABLE invites ("
                       " id BLOB NOT NULL PRIMARY KEY CHECK (length(id) > 0),"
                       " token BLOB NOT NULL,"
                       " made INTEGER NOT NULL,"
                       " state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),"
                       " failures INTEGER NOT NULL,"
                       // What is not open any more must not be of use to whoever reads the file.
                       " CHECK ((state = 0) = (length(token) > 0))"
                       ") STRICT"),
    };
    return step;
}

//! From \a version to the next, unless another program was faster.
Outcome<Nothing> advance(QSqlDatabase &database, const MigrationStep &step, int version)
{
    const auto now = schemaVersion(database);
    if (!now.ok())
        return now.error();
    if (now.value() > version)
        return Nothing {};
    for (const QString &statement : step) {
        const auto done = changeSql(database, statement);
        if (!done.ok())
            return done;
    }
    return changeSql(database, QStringLiteral("PRAGMA user_version = %1").arg(version + 1));
}

} // namespace

const std::vector<MigrationStep> &migrationSteps()
{
    static const std::vector<MigrationStep> steps {peopleAndInvites(), conversationLogs()};
    return steps;
}

Outcome<int> schemaVersion(const QSqlDatabase &database)
{
    auto query = runSql(database, QStringLiteral("PRAGMA user_version"));
    if (!query.ok())
        return query.error();
    QSqlQuery rows = std::move(query).value();
    return rows.next() ? rows.value(0).toInt() : 0;
}

Outcome<Nothing> migrate(QSqlDatabase &database, const std::vector<MigrationStep> &steps)
{
    const auto found = schemaVersion(database);
    if (!found.ok())
        return found.error();
    const int last = int(steps.size());
    if (found.value() > last)
        return StoreFailure {StoreError::NewerVersion, {}};
    for (int version = found.value(); version < last; ++version) {
        if (const auto begun = changeSql(database, QStringLiteral("BEGIN IMMEDIATE")); !begun.ok())
            return begun;
        auto done = advance(database, steps[std::size_t(version)], version);
        if (done.ok())
            done = changeSql(database, QStringLiteral("COMMIT"));
        if (!done.ok()) {
            (void)changeSql(database, QStringLiteral("ROLLBACK"));
            return done;
        }
    }
    return Nothing {};
}

} // namespace talkstick::store
