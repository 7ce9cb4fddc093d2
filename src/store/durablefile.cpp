// SPDX-License-Identifier: MIT
#include "store/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace talkstick::store {
namespace {

#ifdef Q_OS_WIN
void keepNamesIn(const QString &) { }

Named moveToFreeName(const QString &from, const QString &to)
{
    // Without MOVEFILE_REPLACE_EXISTING it replaces nothing.
    if (::MoveFileExW(QFile(from).filesystemFileName().c_str(),
                      QFile(to).filesystemFileName().c_str(), MOVEFILE_WRITE_THROUGH)
        != 0)
        return Named::Yes;
    const DWORD error = ::GetLastError();
    return error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS ? Named::Taken
                                                                       : Named::Failed;
}
#else
void keepNamesIn(const QString &folder)
{
    // Some file systems cannot do this with a folder; then there is nothing more to be done.
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor == -1)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

Named moveToFreeName(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    // rename() would replace what another program has just put there; link() does not.
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
        return Named::Yes;
    }
    // Not QFile::exists(), for which a link that leads nowhere is not there.
    if (::faccessat(AT_FDCWD, target.constData(), F_OK, AT_SYMLINK_NOFOLLOW) == 0)
        return Named::Taken;
    // Folders, and file systems that have no links.
    return ::rename(source.constData(), target.constData()) == 0 ? Named::Yes : Named::Failed;
}
#endif

} // namespace

QString makePartialFile(const QString &path)
{
    // Its own name each time: two programs must not write into one file.
    const QString name = path + u'.' + QString::number(QRandomGenerator::system()->generate64(), 36)
        + QStringLiteral(".part");
    QFile file(name);
    const bool isMade =
        file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    return isMade ? name : QString();
}

bool isOnDisk(QFile &file)
{
#ifdef Q_OS_WIN
    return file.flush()
        && ::FlushFileBuffers(reinterpret_cast<HANDLE>(::_get_osfhandle(file.handle()))) != 0;
#else
    return file.flush() && ::fsync(file.handle()) == 0;
#endif
}

bool isOnDisk(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadWrite | QFile::ExistingOnly) && isOnDisk(file);
}

Named giveName(const QString &from, const QString &to, Naming naming)
{
    Named named = Named::Yes;
    if (naming == Naming::IfFree) {
        named = moveToFreeName(from, to);
    } else {
        // Not QFile::rename(), which copies where it cannot rename, for everybody to read.
        std::error_code error;
        std::filesystem::rename(QFile(from).filesystemFileName(), QFile(to).filesystemFileName(),
                                error);
        named = error ? Named::Failed : Named::Yes;
    }
    if (named == Named::Yes)
        keepNamesIn(QFileInfo(to).path());
    return named;
}

} // namespace talkstick::store
