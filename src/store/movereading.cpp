// SPDX-License-Identifier: MIT
//
// How a file from another computer is read.
#include "store/connection.h"
#include "store/movefile.h"
#include "store/privatefile.h"
#include "store/repair.h"
#include "store/schema.h"
#include "store/sql.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace talkstick::store {

using switchboard::MoveError;
using switchboard::MoveFailure;

namespace {

constexpr qint64 kHeader = 100; // bytes
constexpr qsizetype kSchemaAt = 60;
constexpr qsizetype kApplicationAt = 68;
constexpr int kCopied = 90; // percent once the file has been copied
constexpr std::chrono::seconds kPatience {5};

MoveFailure kept(const QString &systemText)
{
    return {MoveError::CannotKeep, systemText};
}

MoveFailure moveFailureOf(const StoreFailure &failure)
{
    switch (failure.error) {
    case StoreError::DiskFull: return {MoveError::DiskFull, failure.systemText};
    case StoreError::Damaged: return {MoveError::Damaged, failure.systemText};
    case StoreError::NewerVersion: return {MoveError::NewerVersion, failure.systemText};
    case StoreError::NoDriver:
    case StoreError::Busy:
    case StoreError::CannotOpen:
    case StoreError::ReadOnly:
    case StoreError::Failed: break;
    }
    return kept(failure.systemText);
}

MoveOutcome lookAtHeader(const QByteArray &header)
{
    const auto number = [&header](qsizetype at) {
        return qFromBigEndian<quint32>(header.constData() + at);
    };
    const bool isOurs = header.size() == kHeader && header.startsWith("SQLite format 3")
        && (number(kApplicationAt) & ~0xffU) == (move::kApplicationId & ~0xffU);
    if (!isOurs)
        return MoveFailure {MoveError::Foreign, {}};
    if (number(kApplicationAt) > move::kApplicationId
        || number(kSchemaAt) > migrationSteps().size())
        return MoveFailure {MoveError::NewerVersion, {}};
    return Nothing {};
}

//! All but the digest, which has to be the right one, into the new file \a path.
MoveOutcome copyDatabase(QFile &from, const QString &path, const MoveProgress &progress)
{
    QFile to(path);
    if (!makePrivateFile(path) || !to.open(QFile::WriteOnly | QFile::Truncate))
        return kept(qt_error_string());
    const qint64 size = from.size() - move::kDigestSize;
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (qint64 done = 0; done < size;) {
        if (progress(int(done * kCopied / size)) == GoOn::No)
            return MoveFailure {MoveError::Stopped, {}};
        const QByteArray block = from.read(std::min(move::kBlock, size - done));
        if (block.isEmpty())
            return MoveFailure {MoveError::CannotOpen, from.errorString()};
        digest.addData(block);
        done += block.size();
        if (to.write(block) != block.size() || !to.flush())
            return MoveFailure {to.error() == QFile::ResourceError ? MoveError::DiskFull
                                                                   : MoveError::CannotKeep,
                                to.errorString()};
    }
    if (from.read(move::kDigestSize) != digest.result())
        return MoveFailure {MoveError::Damaged, {}};
    return Nothing {};
}

//! A trigger or a view would be somebody else's doing: it could change what is kept here later.
Outcome<Nothing> lookAtSchema(const QSqlDatabase &database)
{
    if (const auto checked = check(database); !checked.ok())
        return checked;
    const auto count = numberSql(
        database,
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')"));
    if (!count.ok())
        return count.error();
    if (count.value() != 0)
        return StoreFailure {StoreError::Damaged, {}};
    return Nothing {};
}

QVariant settingOf(const QString &json)
{
    const QVariant value = QJsonDocument::fromJson(json.toUtf8()).array().at(0).toVariant();
    // What QSettings writes as a list.
    return value.typeId() == QMetaType::QVariantList ? QVariant(value.toStringList()) : value;
}

//! Takes out what is not of the database.
Outcome<MovedThings> takeThings(QSqlDatabase &database)
{
    MovedThings things;
    const auto keys = listSql(database, QStringLiteral("SELECT pem FROM moved_key"), {},
                              [](const QSqlQuery &row) { return row.value(0).toByteArray(); });
    if (!keys.ok())
        return keys.error();
    things.key = keys.value().value(0);
    const auto settings = listSql(
        database, QStringLiteral("SELECT name, value FROM moved_settings"), {},
        [&things](const QSqlQuery &row) {
            things.settings.insert(row.value(0).toString(), settingOf(row.value(1).toString()));
            return 0;
        });
    if (!settings.ok())
        return settings.error();
    for (const char *statement :
         {"DROP TABLE moved_key", "DROP TABLE moved_settings", "PRAGMA application_id = 0"}) {
        Statement::forgetAll(database); // those that read from what is dropped
        if (const auto done = changeSql(database, QString::fromLatin1(statement)); !done.ok())
            return done.error();
    }
    return things;
}

Result<MovedThings, MoveFailure> openDatabase(const QString &path)
{
    Connection connection(path, kPatience);
    const auto looked = connection.run<Nothing>(
        Access::Read, [](QSqlDatabase &database) { return lookAtSchema(database); });
    if (!looked.ok())
        return moveFailureOf(looked.error());
    const auto things = connection.run<MovedThings>(
        Access::Write, [](QSqlDatabase &database) { return takeThings(database); });
    if (!things.ok())
        return moveFailureOf(things.error());
    return things.value();
}

} // namespace

Result<MovedThings, MoveFailure> readMoveFile(const QString &file, const QString &database,
                                              const MoveProgress &progress)
{
    QFile from(file);
    if (!from.open(QFile::ReadOnly))
        return MoveFailure {MoveError::CannotOpen, from.errorString()};
    if (const auto looked = lookAtHeader(from.read(kHeader)); !looked.ok())
        return looked.error();
    if (!from.seek(0))
        return MoveFailure {MoveError::CannotOpen, from.errorString()};
    if (const auto copied = copyDatabase(from, database, progress); !copied.ok())
        return copied.error();
    auto things = openDatabase(database);
    // Whoever closes a database last removes its write-ahead log, unless the disk is full.
    if (things.ok() && QFile::exists(database + QStringLiteral("-wal")))
        return kept({});
    return things;
}

} // namespace talkstick::store
