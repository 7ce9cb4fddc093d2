// SPDX-License-Identifier: MIT
#include "store/databaselibrary.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace talkstick::store {
namespace {

QString versionFrom(const QString &connection)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    database.setDatabaseName(QStringLiteral(":memory:"));
    if (!database.open())
        return {};
    QSqlQuery query(QStringLiteral("SELECT sqlite_version()"), database);
    return query.next() ? query.value(0).toString() : QString();
}

} // namespace

QString databaseLibrary()
{
    const QString connection = QStringLiteral("talkstick-version");
    const QString version = versionFrom(connection);
    QSqlDatabase::removeDatabase(connection);
    return version.isEmpty() ? QStringLiteral("SQLite") : QStringLiteral("SQLite ") + version;
}

} // namespace talkstick::store
