// SPDX-License-Identifier: MIT
#include "wire/text.h"

#include <QList>

#include <algorithm>
#include <array>

namespace talkstick::wire {
namespace {

constexpr char16_t kSubstitute = 0x2426;
constexpr std::array<char32_t, 4> kHangulFillers {0x115f, 0x1160, 0x3164, 0xffa0};

bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7f && c <= 0x9f);
}

bool isHangulFiller(char32_t c)
{
    return std::find(kHangulFillers.begin(), kHangulFillers.end(), c) != kHangulFillers.end();
}

bool mayMislead(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || isHangulFiller(c);
}

QByteArrayView terminator(Ending ending)
{
    switch (ending) {
    case Ending::Lf: return "\n";
    case Ending::CrLf: return "\r\n";
    case Ending::Nul: return {"\0", 1};
    case Ending::Auto:
    case Ending::LfNul: break;
    }
    return {"\n\0", 2};
}

} // namespace

QString cleaned(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                clean += u'\n';
        } else if (pair) {
            clean += c;
            clean += text[++i];
        } else if (c.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else {
            clean += isControl(c.unicode()) ? QChar(kSubstitute) : c;
        }
    }
    return clean;
}

QString cleaned(QByteArrayView bytes)
{
    return cleaned(QString::fromUtf8(bytes));
}

QString oneLine(const QString &text, qsizetype most)
{
    QString line;
    qsizetype count = 0;
    const QString folded = cleaned(text).normalized(QString::NormalizationForm_C).simplified();
    for (const char32_t c : folded.toUcs4()) {
        if (mayMislead(c))
            continue;
        if (++count > most) {
            line += QChar(0x2026);
            break;
        }
        line += QChar::fromUcs4(c);
    }
    return line;
}

QByteArray encodeTurn(const QString &text, Ending ending)
{
    Q_ASSERT(ending != Ending::Auto);
    QString clean = cleaned(text);
    if (ending == Ending::CrLf)
        clean.replace(u'\n', QStringLiteral("\r\n"));
    return clean.toUtf8().append(terminator(ending));
}

} // namespace talkstick::wire
