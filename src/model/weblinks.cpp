// SPDX-License-Identifier: MIT
#include "model/weblinks.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace talkstick::model {
namespace {

constexpr QStringView kMark = u"://";
constexpr qsizetype kMaxHost = 253; // characters (RFC 1035 section 2.3.4)

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isHexadecimal(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

// The whole code point at \a i. Half of one is what it is.
char32_t codePointAt(QStringView text, qsizetype i)
{
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[i], text[i + 1]);
    return text[i].unicode();
}

qsizetype unitsOf(char32_t c)
{
    return QChar::requiresSurrogates(c) ? 2 : 1;
}

// Bidi controls, what joins letters, what has no width; then what Unicode counts among letters and
// marks although nothing of it is seen (Default_Ignorable_Code_Point).
bool isInvisible(char32_t c)
{
    const auto between = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    return QChar::category(c) == QChar::Other_Format || c == 0x34f || between(0x115f, 0x1160)
        || between(0x17b4, 0x17b5) || between(0x180b, 0x180f) || c == 0x3164
        || between(0xfe00, 0xfe0f) || c == 0xffa0 || between(0xe0000, 0xe0fff);
}

// Of other scripts letters, marks and digits; their punctuation ends a sentence as ours does.
bool belongsToLink(char32_t c)
{
    if (c > 0x7f)
        return !isInvisible(c) && (QChar::isLetterOrNumber(c) || QChar::isMark(c));
    return c > U' ' && c != U'\x7f' && !QStringView(u"<>\"`{}|\\^").contains(QChar(char16_t(c)));
}

// Where the scheme before the mark at \a mark begins, or nothing if it is not the web's.
std::optional<qsizetype> schemeBefore(QStringView text, qsizetype mark)
{
    for (const QStringView scheme : {QStringView(u"https"), QStringView(u"http")}) {
        const qsizetype from = mark - scheme.size();
        if (from < 0 || text.sliced(from, scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        if (from > 0 && (text[from - 1].isLetterOrNumber() || text[from - 1] == u'_'))
            return std::nullopt;
        return from;
    }
    return std::nullopt;
}

// Punctuation of the sentence, and brackets that were opened before the link.
QStringView withoutTail(QStringView link)
{
    while (!link.isEmpty()) {
        const QChar last = link.back();
        const qsizetype bracket = QStringView(u")]").indexOf(last);
        const bool closes =
            bracket >= 0 && link.count(last) > link.count(QStringView(u"([")[bracket]);
        if (!closes && !QStringView(u".,;:!?'*").contains(last))
            break;
        link.chop(1);
    }
    return link;
}

// Browsers read "0x7f.1" and "2130706433" as 127.0.0.1; nobody else does.
bool isTrickyNumber(const QStringList &labels)
{
    const QString &last = labels.constLast();
    const bool isNumber = isDigits(last) || last.startsWith(QStringLiteral("0x"));
    const auto isByte = [](const QString &label) {
        const bool isPadded = label.size() > 1 && label.startsWith(u'0');
        return isDigits(label) && !isPadded && label.size() <= 3 && label.toInt() <= 255;
    };
    return isNumber && (labels.size() != 4 || !std::all_of(labels.cbegin(), labels.cend(), isByte));
}

std::optional<QString> nameOf(QStringView host)
{
    if (host.contains(u'%'))
        return std::nullopt;
    const QString ace = QString::fromLatin1(QUrl::toAce(host.toString()));
    QStringList labels = ace.split(u'.');
    if (labels.size() > 1 && labels.constLast().isEmpty())
        labels.removeLast(); // of a name that is complete
    const auto isLabel = [](const QString &label) {
        return !label.isEmpty() && std::all_of(label.cbegin(), label.cend(), [](QChar c) {
            return isLetterOrDigit(c) || c == u'-' || c == u'_';
        });
    };
    if (ace.size() > kMaxHost || !std::all_of(labels.cbegin(), labels.cend(), isLabel)
        || isTrickyNumber(labels))
        return std::nullopt;
    return ace;
}

// With its brackets; a zone means nothing elsewhere.
std::optional<QString> addressOf(QStringView bracketed)
{
    const QStringView inside = bracketed.sliced(1, bracketed.size() - 2);
    const auto belongs = [](QChar c) { return isHexadecimal(c) || c == u':' || c == u'.'; };
    QUrl url;
    url.setHost(inside.toString(), QUrl::StrictMode);
    if (!inside.contains(u':') || !std::all_of(inside.begin(), inside.end(), belongs)
        || url.host().isEmpty())
        return std::nullopt;
    return u'[' + url.host() + u']';
}

// Host and port as they are shown.
std::optional<QString> authorityOf(QStringView authority)
{
    const qsizetype bracket = authority.startsWith(u'[') ? authority.indexOf(u']') : 0;
    const qsizetype colon = bracket < 0 ? -1 : authority.indexOf(u':', bracket);
    const QStringView host = colon < 0 ? authority : authority.first(colon);
    if (host.isEmpty() || authority.contains(u'@') || bracket < 0)
        return std::nullopt;
    if (bracket > 0 && host.size() != bracket + 1)
        return std::nullopt;
    const std::optional<QString> name = bracket > 0 ? addressOf(host) : nameOf(host);
    if (!name || colon < 0)
        return name;
    const QStringView port = authority.sliced(colon + 1);
    const int number = isDigits(port) && port.size() <= 5 ? port.toInt() : 0;
    if (number < 1 || number > 65'535)
        return std::nullopt;
    return *name + u':' + QString::number(number);
}

// Brackets too, which only a host may have (RFC 3986 section 3.2.2).
QString encoded(QStringView rest)
{
    const QByteArray bytes = rest.toUtf8();
    QByteArray safe;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool isEscape = i + 2 < bytes.size() && isHexadecimal(QLatin1Char(bytes[i + 1]))
            && isHexadecimal(QLatin1Char(bytes[i + 2]));
        const bool isBracket = c == '[' || c == ']';
        if (uchar(c) > 0x7f || isBracket || (c == '%' && !isEscape))
            safe += '%' + bytes.sliced(i, 1).toHex().toUpper();
        else
            safe += c;
    }
    return QString::fromLatin1(safe);
}

// \a run goes on until the first character that belongs to no link.
std::optional<WebLink> linkOf(QStringView run, qsizetype schemeLength, qsizetype from)
{
    if (run.size() > kMaxWebLink)
        return std::nullopt;
    const QStringView link = withoutTail(run);
    const QStringView behind = link.sliced(std::min(link.size(), schemeLength + kMark.size()));
    const auto isEnd = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    const auto end = std::find_if(behind.begin(), behind.end(), isEnd);
    const auto length = qsizetype(end - behind.begin());
    const std::optional<QString> host = authorityOf(behind.first(length));
    if (!host)
        return std::nullopt;
    const QString scheme = link.first(schemeLength).toString().toLower();
    return WebLink {from, link.size(),
                    scheme + kMark.toString() + *host + encoded(behind.sliced(length)), *host};
}

// Behind invisible characters at \a at there is more of the word: they hide in it.
bool hidesInside(QStringView text, qsizetype at)
{
    qsizetype next = at;
    while (next < text.size() && isInvisible(codePointAt(text, next)))
        next += unitsOf(codePointAt(text, next));
    return next > at && next < text.size() && belongsToLink(codePointAt(text, next))
        && !withoutTail(text.sliced(next, 1)).isEmpty();
}

} // namespace

QList<WebLink> webLinksIn(const QString &text)
{
    QList<WebLink> links;
    const QStringView all(text);
    for (qsizetype mark = all.indexOf(kMark); mark >= 0;) {
        qsizetype end = mark + kMark.size();
        if (const auto from = schemeBefore(all, mark)) {
            while (end < all.size() && belongsToLink(codePointAt(all, end)))
                end += unitsOf(codePointAt(all, end));
            const auto found = linkOf(all.sliced(*from, end - *from), mark - *from, *from);
            if (found && !hidesInside(all, end))
                links.append(*found);
        }
        mark = all.indexOf(kMark, end);
    }
    return links;
}

} // namespace talkstick::model
