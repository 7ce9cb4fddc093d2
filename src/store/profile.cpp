// SPDX-License-Identifier: MIT
#include "store/profile.h"

#include "store/arrival.h"
#include "store/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace talkstick::store {
namespace {

bool makeFolder(const QString &path)
{
    constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QString parent = QFileInfo(path).path();
    // Another program may have made it meanwhile, which is as good.
    return QDir().mkpath(parent) && (QDir().mkdir(path, kOwner) || QFileInfo(path).isDir());
}

} // namespace

Profile::Profile(QString folder)
    : m_folder(std::move(folder))
{ }

QString Profile::defaultFolder()
{
    // Not AppDataLocation, which holds the program's name: there are two programs.
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data).absoluteFilePath(QStringLiteral("talkstick"));
}

Result<Profile, ProfileError> Profile::open(const QString &folder)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    if (!QFileInfo::exists(path) && !makeFolder(path))
        return ProfileError::CannotCreate;
    const QFileInfo info(path);
    if (!info.isDir())
        return ProfileError::NotAFolder;
    if (!info.isWritable())
        return ProfileError::NotWritable;
    Profile profile(info.canonicalFilePath());
    if (!profile.settle())
        return ProfileError::NotWritable;
    // QSettings would let everybody read whom one called; it keeps the permissions it finds.
    if (!makePrivateFile(profile.settingsFile()))
        return ProfileError::NotWritable;
    return profile;
}

bool Profile::settle() const
{
    if (arrivalSteps(m_folder).isEmpty())
        return true;
    // Whoever has the lock has done it, or is about to.
    const auto held = lock();
    return !held || finishArrival(m_folder);
}

QString Profile::file(const char *name) const
{
    return QDir(m_folder).absoluteFilePath(QLatin1StringView(name));
}

QString Profile::keyFile() const
{
    return file("key.pem");
}

QString Profile::databaseFile() const
{
    return file("talkstick.sqlite");
}

QString Profile::settingsFile() const
{
    return file("settings.ini");
}

Result<std::unique_ptr<QLockFile>, LockFailure> Profile::lock() const
{
    auto lock = std::make_unique<QLockFile>(file("lock"));
    // A lock is never stale by its age, for it is held as long as the program runs; one whose
    // process is gone is, all the same.
    lock->setStaleLockTime(0);
    if (lock->tryLock())
        return lock;
    LockFailure failure;
    if (lock->error() != QLockFile::LockFailedError)
        failure.why = LockFailure::Why::CannotLock;
    else
        (void)lock->getLockInfo(&failure.holder.pid, &failure.holder.computer,
                                &failure.holder.program);
    return failure;
}

} // namespace talkstick::store
