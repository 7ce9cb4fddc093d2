// SPDX-License-Identifier: MIT
#include "ui/safefilename.h"

#include <algorithm>

namespace talkstick::ui {
namespace {

constexpr qsizetype kLongestName = 60; // characters; file systems allow 255 bytes

} // namespace

QString safeFileName(const QString &name)
{
    QString safe;
    for (const QChar character : name.first(std::min(name.size(), kLongestName)))
        safe += character.isLetterOrNumber() || character == u'-' ? character : u' ';
    return safe.simplified();
}

} // namespace talkstick::ui
