// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace talkstick::wire::example {

//! Bytes that count up, so that one that is not where it should be shows.
inline QByteArray counting(int from, qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size)
        bytes += char(from + bytes.size());
    return bytes;
}

} // namespace talkstick::wire::example
