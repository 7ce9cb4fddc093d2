// SPDX-License-Identifier: MIT
#include "store/arrival.h"

#include "store/connection.h"
#include "store/durablefile.h"
#include "store/privatefile.h"
#include "store/sql.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>

namespace talkstick::store {

using switchboard::MoveError;
using switchboard::MoveFailure;

namespace {

const QString kPrepared = QStringLiteral("arriving.part");
const QString kDecided = QStringLiteral("arriving");
const QString kBefore = QStringLiteral("before-arriving");
constexpr std::chrono::seconds kPatience {2};

struct Parts
{
    explicit Parts(const QString &folder)
        : prepared(folder + u'/' + kPrepared)
        , decided(folder + u'/' + kDecided)
        , before(folder + u'/' + kBefore)
    { }
    QString prepared;
    QString decided;
    QString before;
};

QString inFolder(const QString &folder, const QString &path)
{
    return folder + u'/' + QFileInfo(path).fileName();
}

bool makePrivateFolder(const QString &path)
{
    return QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

MoveFailure kept(const QString &systemText)
{
    return {MoveError::CannotKeep, systemText};
}

MoveOutcome writePrivately(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!makePrivateFile(path) || !file.open(QFile::WriteOnly | QFile::Truncate))
        return kept(qt_error_string());
    if (file.write(bytes) != bytes.size() || !isOnDisk(file))
        return MoveFailure {file.error() == QFile::ResourceError ? MoveError::DiskFull
                                                                 : MoveError::CannotKeep,
                            file.errorString()};
    return Nothing {};
}

MoveOutcome writeSettings(const QString &path, const QVariantMap &own, const QVariantMap &moved)
{
    // QSettings keeps the permissions it finds.
    if (!makePrivateFile(path))
        return kept(qt_error_string());
    {
        QSettings settings(path, QSettings::IniFormat);
        for (const QVariantMap &map : {own, moved}) {
            for (auto it = map.begin(); it != map.end(); ++it)
                settings.setValue(it.key(), it.value());
        }
        settings.sync();
        if (settings.status() != QSettings::NoError)
            return kept({});
    }
    return isOnDisk(path) ? MoveOutcome(Nothing {}) : kept(qt_error_string());
}

MoveOutcome fill(const Profile &profile, const QString &folder, const QString &file,
                 const QVariantMap &ownSettings, const KeyCheck &isKey,
                 const MoveProgress &progress)
{
    if (!makePrivateFolder(folder))
        return kept(qt_error_string());
    const auto things = readMoveFile(file, inFolder(folder, profile.databaseFile()), progress);
    if (!things.ok())
        return things.error();
    if (things.value().key.size() > kMaxMovedKey || !isKey(things.value().key))
        return MoveFailure {MoveError::KeyDamaged, {}};
    if (auto written = writePrivately(inFolder(folder, profile.keyFile()), things.value().key);
        !written.ok())
        return written;
    return writeSettings(inFolder(folder, profile.settingsFile()), ownSettings,
                         things.value().settings);
}

//! A name in \a folder that nothing has yet.
QString freeNameIn(const QString &folder, const QString &name)
{
    QString free = folder + u'/' + name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = QStringLiteral("%1/%2-%3").arg(folder, name).arg(number);
    return free;
}

MoveOutcome lookWhetherUnused(const Profile &profile)
{
    const auto unused = isUnused(profile);
    if (!unused.ok())
        return kept(unused.error().systemText);
    return unused.value() ? MoveOutcome(Nothing {}) : MoveFailure {MoveError::InUse, {}};
}

} // namespace

Outcome<bool> isUnused(const Profile &profile)
{
    if (!QFile::exists(profile.databaseFile()))
        return true;
    Connection connection(profile.databaseFile(), kPatience);
    return connection.run<bool>(Access::Read, [](QSqlDatabase &database) -> Outcome<bool> {
        const auto count = numberSql(database,
                                     QStringLiteral("SELECT (SELECT count(*) FROM people)"
                                                    " + (SELECT count(*) FROM conversations)"));
        if (!count.ok())
            return count.error();
        return count.value() == 0;
    });
}

MoveOutcome prepareArrival(const Profile &profile, const QString &file,
                           const QVariantMap &ownSettings, const KeyCheck &isKey,
                           const MoveProgress &progress)
{
    if (const auto unused = lookWhetherUnused(profile); !unused.ok())
        return unused;
    forgetArrival(profile);
    auto outcome =
        fill(profile, Parts(profile.folder()).prepared, file, ownSettings, isKey, progress);
    if (!outcome.ok())
        forgetArrival(profile);
    return outcome;
}

void forgetArrival(const Profile &profile)
{
    (void)QDir(Parts(profile.folder()).prepared).removeRecursively();
}

MoveOutcome takeArrival(const Profile &profile)
{
    const Parts parts(profile.folder());
    if (auto unused = lookWhetherUnused(profile); !unused.ok()) {
        forgetArrival(profile);
        return unused;
    }
    if (giveName(parts.prepared, parts.decided, Naming::IfFree) != Named::Yes) {
        forgetArrival(profile);
        return kept(qt_error_string());
    }
    if (!finishArrival(profile.folder()))
        return kept(qt_error_string());
    return Nothing {};
}

QList<ArrivalStep> arrivalSteps(const QString &folder)
{
    const Parts parts(folder);
    QList<ArrivalStep> steps;
    if (!QFileInfo(parts.decided).isDir()) {
        if (QFileInfo(parts.before).isDir())
            steps.append({parts.before, {}});
        return steps;
    }
    // What SQLite has left beside an old database goes before it: left behind, it would be taken
    // for that of the new one.
    static const std::array beside {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()};
    for (const QString &name : QDir(parts.decided).entryList(QDir::Files, QDir::Name)) {
        for (const QString &ending : beside) {
            const QString old = folder + u'/' + name + ending;
            if (QFileInfo::exists(old))
                steps.append({old, freeNameIn(parts.before, name + ending)});
        }
        steps.append({parts.decided + u'/' + name, folder + u'/' + name});
    }
    steps.append({parts.decided, {}});
    steps.append({parts.before, {}});
    return steps;
}

bool take(const ArrivalStep &step)
{
    if (step.to.isEmpty())
        return !QFileInfo::exists(step.from) || QDir(step.from).removeRecursively();
    const QString folder = QFileInfo(step.to).path();
    return (QFileInfo(folder).isDir() || makePrivateFolder(folder))
        && giveName(step.from, step.to, Naming::IfFree) == Named::Yes;
}

bool finishArrival(const QString &folder)
{
    const QList<ArrivalStep> steps = arrivalSteps(folder);
    return std::all_of(steps.begin(), steps.end(), take);
}

} // namespace talkstick::store
