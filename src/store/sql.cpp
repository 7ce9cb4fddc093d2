// SPDX-License-Identifier: MIT
#include "store/sql.h"

#include <QSqlError>

namespace talkstick::store {

Outcome<QSqlQuery> runSql(const QSqlDatabase &database, const QString &statement,
                          const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failureOf(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failureOf(query.lastError());
    return query;
}

Outcome<Nothing> changeSql(const QSqlDatabase &database, const QString &statement,
                           const QVariantList &values)
{
    const auto query = runSql(database, statement, values);
    if (!query.ok())
        return query.error();
    return Nothing {};
}

} // namespace talkstick::store
