// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace talkstick::support {

//! A folder for one database, and a look at its files from outside.
class ProfileFiles
{
public:
    [[nodiscard]] QString database() const
    {
        return m_dir.filePath(QStringLiteral("talkstick.sqlite"));
    }
    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] QStringList names() const { return QDir(folder()).entryList(QDir::Files); }

    //! Whether \a text stands anywhere in any of the files.
    [[nodiscard]] bool hold(const QByteArray &text) const
    {
        for (const QString &name : names()) {
            QFile file(m_dir.filePath(name));
            if (!file.open(QFile::ReadOnly) || file.readAll().contains(text))
                return true;
        }
        return false;
    }

    //! The permissions of one of them, -1 if it is not there.
    [[nodiscard]] int mode(const QString &name) const
    {
        struct stat info = {};
        const QByteArray path = QFile::encodeName(m_dir.filePath(name));
        return stat(path.constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
    }

private:
    QTemporaryDir m_dir;
};

} // namespace talkstick::support
