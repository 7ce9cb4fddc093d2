// SPDX-License-Identifier: MIT
#include "store/repair.h"

#include "store/sql.h"

#include <QFile>
#include <QFileInfo>

namespace talkstick::store {
namespace {

const QString kLog = QStringLiteral("-wal");
const QString kShared = QStringLiteral("-shm");

QString noteBeside(const QString &file)
{
    return file + QStringLiteral("-damaged");
}

bool moveIfThere(const QString &from, const QString &to)
{
    return !QFile::exists(from) || QFile::rename(from, to);
}

QString freeNameFor(const QString &file, const QDateTime &now)
{
    const QString name =
        file + QStringLiteral(".damaged-") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString free = name;
    for (int number = 2; QFile::exists(free); ++number)
        free = QStringLiteral("%1-%2").arg(name).arg(number);
    return free;
}

} // namespace

bool shouldBeChecked(const QString &file)
{
    // Whoever closes a database last removes its write-ahead log.
    return QFileInfo(file + kLog).size() > 0 || QFile::exists(noteBeside(file));
}

void noteDamage(const QString &file)
{
    QFile note(noteBeside(file));
    // If not even this can be written, the damage will be met again.
    (void)note.open(QFile::WriteOnly);
}

void forgetDamage(const QString &file)
{
    (void)QFile::remove(noteBeside(file));
}

Outcome<Nothing> check(const QSqlDatabase &database)
{
    const auto found = listSql(database, QStringLiteral("PRAGMA quick_check(1)"), {},
                               [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!found.ok())
        return found.error();
    const QString first = found.value().value(0);
    if (first != QStringLiteral("ok"))
        return StoreFailure {StoreError::Damaged, first};
    return Nothing {};
}

QString setAside(const QString &file, const QDateTime &now)
{
    const QString aside = freeNameFor(file, now);
    // The log first: left behind, it would be taken for that of the new file.
    if (!moveIfThere(file + kLog, aside + kLog))
        return {};
    if (!moveIfThere(file + kShared, aside + kShared) || !QFile::rename(file, aside)) {
        (void)moveIfThere(aside + kShared, file + kShared);
        (void)moveIfThere(aside + kLog, file + kLog);
        return {};
    }
    return aside;
}

} // namespace talkstick::store
