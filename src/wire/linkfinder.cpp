// SPDX-License-Identifier: MIT
#include "wire/linkfinder.h"

#include "wire/invitation.h"

namespace talkstick::wire {
namespace {

constexpr qsizetype kMaxLines = 64; // a link of kMaxLinkLength in lines of 32

bool isOfLink(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || QStringView(u".:,&=?_-").contains(c);
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == QChar::Nbsp;
}

qsizetype past(const QString &text, qsizetype at, bool (*belongs)(QChar))
{
    while (at < text.size() && belongs(text[at]))
        ++at;
    return at;
}

// Where the next line's own text begins if a line ends at \a at, else \a at.
qsizetype pastBreak(const QString &text, qsizetype at)
{
    const qsizetype end = past(text, at, isSpace);
    if (end >= text.size())
        return at;
    const QChar c = text[end];
    if (c != u'\r' && c != u'\n' && c != QChar::LineSeparator && c != QChar::ParagraphSeparator)
        return at;
    const bool two = c == u'\r' && end + 1 < text.size() && text[end + 1] == u'\n';
    return past(text, end + (two ? 2 : 1),
                [](QChar mark) { return isSpace(mark) || mark == u'>' || mark == u'|'; });
}

// Soft hyphens and zero width spaces, with which some programs mark where a line may break.
qsizetype pastInvisible(const QString &text, qsizetype at)
{
    return past(text, at, [](QChar c) { return c.category() == QChar::Other_Format; });
}

bool beginsAt(const QString &text, qsizetype at)
{
    for (const QChar expected : kLinkBegin) {
        at = pastInvisible(text, at);
        const bool soft = at < text.size() && text[at] == u'=' && pastBreak(text, at + 1) > at + 1;
        at = pastBreak(text, soft ? at + 1 : at);
        if (at >= text.size() || text[at].toLower() != expected)
            return false;
        ++at;
    }
    return true;
}

qsizetype findBegin(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].toLower() == kLinkBegin.front() && beginsAt(text, at))
            return at;
    }
    return -1;
}

// What may belong to the link that begins at \a at, as it lies in its lines.
QStringList linesFrom(const QString &text, qsizetype at)
{
    QStringList lines {QString()};
    for (qsizetype length = 0; length <= kMaxLinkLength && lines.size() <= kMaxLines; ++length) {
        at = pastInvisible(text, at);
        if (at < text.size() && isOfLink(text[at])) {
            lines.last() += text[at].toLower();
            const bool escaped = QStringView(text).sliced(at).startsWith(u"&amp;");
            at += escaped ? 5 : 1;
            continue;
        }
        const qsizetype next = pastBreak(text, at);
        if (next >= text.size() || !isOfLink(text[next]))
            break;
        lines << QString();
        at = next;
    }
    return lines;
}

QString joined(QStringList lines)
{
    const QString link = lines.join(QString());
    for (QString &line : lines) {
        if (line.endsWith(u'='))
            line.chop(1);
    }
    // In quoted-printable every equals sign is =3D, and one at the end of a line means that the
    // line goes on. No version begins with 3d.
    QString decoded = lines.join(QString());
    if (!decoded.contains(u"?v=3d") && !decoded.contains(u"&v=3d"))
        return link;
    return decoded.replace(QStringLiteral("=3d"), QStringLiteral("="));
}

QString withoutPunctuation(QString link)
{
    while (!link.isEmpty() && QStringView(u".:,&=?_-").contains(link.back()))
        link.chop(1);
    return link;
}

} // namespace

QStringList linksIn(const QString &text)
{
    const qsizetype begin = findBegin(text);
    if (begin < 0)
        return {};
    QStringList links;
    for (QStringList lines = linesFrom(text, begin); !lines.isEmpty(); lines.removeLast())
        links << withoutPunctuation(joined(lines));
    return links;
}

} // namespace talkstick::wire
