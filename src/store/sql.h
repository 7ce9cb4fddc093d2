// SPDX-License-Identifier: MIT
#pragma once

#include "store/statement.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

#include <utility>

namespace talkstick::store {

//! Runs one statement that is not worth keeping prepared. The rows, if there are any, are read with
//! next(), forward only.
[[nodiscard]] Outcome<QSqlQuery> runSql(const QSqlDatabase &database, const QString &statement);

//! Runs one statement, of which only success matters, with \a values in the places of its question
//! marks.
[[nodiscard]] Outcome<Nothing> changeSql(const QSqlDatabase &database, const QString &statement,
                                         const QVariantList &values = {});

//! All rows of one statement, each as \a read takes it.
template <typename Reader>
[[nodiscard]] auto listSql(const QSqlDatabase &database, const QString &statement,
                           const QVariantList &values, Reader read)
    -> Outcome<QList<decltype(read(std::declval<const QSqlQuery &>()))>>
{
    Statement prepared(database, statement);
    if (const auto run = prepared.run(values); !run.ok())
        return run.error();
    QSqlQuery &rows = prepared.rows();
    QList<decltype(read(rows))> list;
    while (rows.next())
        list.append(read(rows));
    if (rows.lastError().isValid())
        return failureOf(rows.lastError());
    return list;
}

//! The number that one statement asks for; 0 if it gives no row, or NULL.
[[nodiscard]] Outcome<qint64> numberSql(const QSqlDatabase &database, const QString &statement,
                                        const QVariantList &values = {});

//! As a value that is text, or bytes, even where there is none: something null would be NULL.
[[nodiscard]] QVariant valueOf(const QString &text);
[[nodiscard]] QVariant valueOf(const QByteArray &bytes);
//! Milliseconds since 1970, UTC; NULL for a time that is not valid.
[[nodiscard]] QVariant valueOf(const QDateTime &time);
[[nodiscard]] QDateTime timeOf(const QVariant &value);

} // namespace talkstick::store
