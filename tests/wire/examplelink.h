// SPDX-License-Identifier: MIT
#pragma once

#include "wire/counting.h"
#include "wire/invitation.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

// An invitation and its link, and what mail programs make of links.

namespace talkstick::wire::example {

inline const QString kKey = QStringLiteral("aaaqeayeaudaocajbifqydiob4ibceqtcqkrmfyydenbwha5dypq");
inline const QString kToken = QStringLiteral("qcayfa4eqwdipcejrkfyzdmor4");
inline const QString kLink =
    QStringLiteral("talkstick:join?v=1&h=host.example.net,192.168.1.7&p=8784&k=") + kKey
    + QStringLiteral("&t=") + kToken;

inline Invitation golden()
{
    const auto host = [](const char *text) {
        return parseAddress(QString::fromLatin1(text)).value();
    };
    return {
        {host("host.example.net"), host("192.168.1.7")}, {counting(0, 32)}, counting(128, 16), {}};
}

// As mail programs wrap: at most that many characters a line.
inline QString wrapped(const QString &text, qsizetype width, const QString &lineBreak)
{
    QStringList lines;
    for (qsizetype at = 0; at < text.size(); at += width)
        lines << text.mid(at, width);
    return lines.join(lineBreak);
}

// In lines of at most that many characters, none of which ends within an escape (RFC 2045).
inline QString quotedPrintable(QString text, qsizetype width)
{
    text.replace(u'=', QStringLiteral("=3D"));
    QString lines;
    while (text.size() > width) {
        const qsizetype escape = text.left(width).lastIndexOf(u'=');
        const qsizetype end = escape >= width - 2 ? escape : width;
        lines += text.left(end) + QStringLiteral("=\r\n");
        text.remove(0, end);
    }
    return lines + text;
}

} // namespace talkstick::wire::example
