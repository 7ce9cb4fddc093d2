// SPDX-License-Identifier: MIT
#include "store/privatefile.h"

#include <QFile>

namespace talkstick::store {

bool makePrivateFile(const QString &path)
{
    constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner;
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QFile file(path);
    // NewOnly fails on a file that is there, so two programs that start at once cannot truncate it.
    if (file.open(QFile::WriteOnly | QFile::NewOnly, kOwner))
        return true;
    if (!file.exists())
        return false;
    const QFile::Permissions now = file.permissions();
    // Only ever tightened: a file that its owner made read-only stays so.
    if (now & kOthers)
        (void)file.setPermissions(now & ~kOthers);
    return true;
}

} // namespace talkstick::store
