// SPDX-License-Identifier: MIT
#include "net/keyfile.h"

#include "net/randombytes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace talkstick::net {

namespace {

constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner;
// What QFile calls the owner's permissions when the owner is who asks.
constexpr auto kOwnerAsUser = QFile::ReadUser | QFile::WriteUser;
constexpr qsizetype kNameBytes = 8;

#ifdef Q_OS_WIN
bool isOnDisk(const QFile &file)
{
    return ::FlushFileBuffers(reinterpret_cast<HANDLE>(::_get_osfhandle(file.handle()))) != 0;
}

KeyFileStep giveName(const QString &from, const QString &to)
{
    const auto wide = [](const QString &path) {
        return reinterpret_cast<const wchar_t *>(path.utf16());
    };
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    // Without MOVEFILE_REPLACE_EXISTING it does not.
    if (::MoveFileExW(wide(source), wide(target), MOVEFILE_WRITE_THROUGH) != 0)
        return KeyFileStep::Written;
    const DWORD error = ::GetLastError();
    const bool isThere = error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS;
    return isThere ? KeyFileStep::AlreadyThere : KeyFileStep::Failed;
}
#else
bool isOnDisk(const QFile &file)
{
    return ::fsync(file.handle()) == 0;
}

void keepName(const QString &path)
{
    // Some file systems cannot do this with a folder; then there is nothing more to be done.
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor == -1)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

KeyFileStep giveName(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    // rename() would replace what another program has just put there; link() does not.
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
    } else if (errno == EEXIST || ::access(target.constData(), F_OK) == 0) {
        return KeyFileStep::AlreadyThere;
    } else if (::rename(source.constData(), target.constData()) != 0) {
        return KeyFileStep::Failed; // Not even a file system without hard links.
    }
    keepName(to);
    return KeyFileStep::Written;
}
#endif

bool makeFolder(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    // Looked at again at the end: another program may have just made it.
    return QFileInfo(folder).isDir() || QDir().mkdir(folder, kOwner | QFile::ExeOwner)
        || QFileInfo(folder).isDir();
}

} // namespace

KeyFileStep writeKeyFile(const QString &path, const QByteArray &content)
{
    // Its own name each time: two programs that start together must not write into one file.
    const QByteArray name = randomBytes(kNameBytes).toHex();
    if (name.isEmpty() || !makeFolder(path))
        return KeyFileStep::Failed;
    QFile file(path + u'.' + QLatin1StringView(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, kOwner))
        return KeyFileStep::Failed;
    const bool isWritten = file.write(content) == content.size() && isOnDisk(file);
    file.close();
    const KeyFileStep step = isWritten ? giveName(file.fileName(), path) : KeyFileStep::Failed;
    if (step != KeyFileStep::Written)
        file.remove();
    return step;
}

KeyFileContent readKeyFile(const QString &path)
{
    using State = KeyFileContent::State;
    QFile file(path);
    // A link that leads nowhere is there too: somebody's key may be behind it at another time.
    if (!file.exists() && !QFileInfo(path).isSymLink())
        return {State::NotThere, {}};
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {State::Unreadable, {}};
    if ((file.permissions() & ~(kOwner | kOwnerAsUser)) != 0)
        QFile::setPermissions(path, kOwner); // Somebody else's file stays as it is.
    QByteArray bytes = file.read(kMaxKeyFile + 1);
    if (file.error() != QFile::NoError)
        return {State::Unreadable, {}};
    return {State::Read, bytes};
}

} // namespace talkstick::net
