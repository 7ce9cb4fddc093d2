// SPDX-License-Identifier: MIT
#pragma once

#include "bench/programs.h"
#include "session/logstate.h"
#include "store/profilefiles.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace talkstick::bench {

//! Commits of one row as long as ours, by nothing but SQL, in a database of its own.
class BareTable
{
public:
    BareTable()
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                               QStringLiteral("bare-%1").arg(quintptr(this)));
        m_database.setDatabaseName(m_files.database());
        check(m_database.open());
        for (const char *statement :
             {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
              "CREATE TABLE entries (id INTEGER PRIMARY KEY, payload BLOB, hash BLOB)"})
            check(QSqlQuery(m_database).exec(QString::fromLatin1(statement)));
        m_insert = QSqlQuery(m_database);
        check(
            m_insert.prepare(QStringLiteral("INSERT INTO entries (payload, hash) VALUES (?, ?)")));
    }
    Q_DISABLE_COPY_MOVE(BareTable)

    //! Durable when it returns.
    void commit(const session::native::StoredEntry &entry)
    {
        m_insert.bindValue(0, entry.payload);
        m_insert.bindValue(1, entry.hash);
        check(m_insert.exec());
    }

private:
    static void check(bool isDone)
    {
        if (!isDone)
            giveUp(QStringLiteral("Plain SQL does not work."));
    }

    support::ProfileFiles m_files;
    QSqlDatabase m_database;
    QSqlQuery m_insert;
};

} // namespace talkstick::bench
