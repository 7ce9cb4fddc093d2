// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

// The examples in PROTOCOL.md: whoever builds on it starts from them.

namespace talkstick::wire::example {

struct Line
{
    char speaker = 0;
    QByteArray bytes;
};

//! The lines of the example behind that heading; none if it is not there.
inline QList<Line> linesBelow(const QByteArray &heading)
{
    QFile file(QStringLiteral(TALKSTICK_PROTOCOL));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const qsizetype section = text.indexOf('\n' + heading + '\n');
    if (section < 0)
        return {};
    const qsizetype begin = text.indexOf("```hex\n", section) + 7;
    QList<Line> lines;
    const QByteArray block = text.mid(begin, text.indexOf("```", begin) - begin);
    for (const QByteArray &line : block.trimmed().split('\n'))
        lines.append({line.front(), QByteArray::fromHex(line.mid(1))});
    return lines;
}

} // namespace talkstick::wire::example
