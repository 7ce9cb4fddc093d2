// SPDX-License-Identifier: MIT
#include "store/sql.h"

namespace talkstick::store {

Outcome<QSqlQuery> runSql(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failureOf(query.lastError());
    if (!query.exec())
        return failureOf(query.lastError());
    return query;
}

Outcome<Nothing> changeSql(const QSqlDatabase &database, const QString &statement,
                           const QVariantList &values)
{
    return Statement(database, statement).run(values);
}

Outcome<qint64> numberSql(const QSqlDatabase &database, const QString &statement,
                          const QVariantList &values)
{
    const auto list = listSql(database, statement, values,
                              [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
    if (!list.ok())
        return list.error();
    return qint64(list.value().value(0));
}

QVariant valueOf(const QString &text)
{
    return text.isNull() ? QString(QLatin1StringView("")) : text;
}

QVariant valueOf(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant valueOf(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch())
                          : QVariant(QMetaType(QMetaType::LongLong));
}

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace talkstick::store
