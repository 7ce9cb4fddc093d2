// SPDX-License-Identifier: MIT
#include "wire/plainbytes.h"

#include <QUtf8StringView>

#include <algorithm>
#include <cstdint>

namespace talkstick::wire {

bool isTextByte(char byte)
{
    const auto code = std::uint8_t(byte);
    return code == '\n' || code == '\r' || code == '\t'
        || (code >= 0x20 && code != 0x7f && code != 0xff);
}

bool isText(QByteArrayView chunk)
{
    return !chunk.isEmpty() && std::all_of(chunk.begin(), chunk.end(), isTextByte)
        && QUtf8StringView(chunk).isValidUtf8();
}

bool isTextWithSeams(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype nul = bytes.indexOf('\0');
        const qsizetype length = nul < 0 ? bytes.size() : nul;
        if (!isText(bytes.first(length)))
            return false;
        bytes = bytes.sliced(nul < 0 ? length : length + 1);
    }
    return true;
}

qsizetype unfinishedLetter(QByteArrayView text)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, text.size()); ++back) {
        const auto code = std::uint8_t(text[text.size() - back]);
        if ((code & 0xc0) == 0x80)
            continue;
        const qsizetype length = code >= 0xf0 ? 4 : code >= 0xe0 ? 3 : code >= 0xc0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

} // namespace talkstick::wire
