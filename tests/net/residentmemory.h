// SPDX-License-Identifier: MIT
#pragma once

#include "support/sanitizer.h"

#include <QFile>

#include <unistd.h>

namespace talkstick::test {

//! How much memory of this process is in use (VmRSS), in bytes; 0 if that means nothing: the system
//! does not say, or a sanitizer keeps what was freed.
inline qint64 residentMemory()
{
#ifdef TALKSTICK_SANITIZED
    return 0;
#endif
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList pages = file.readAll().split(' ');
    return pages.value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

} // namespace talkstick::test
