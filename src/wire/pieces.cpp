// SPDX-License-Identifier: MIT
#include "wire/pieces.h"

#include "wire/text.h"

#include <QStringView>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace talkstick::wire {
namespace {

constexpr qsizetype kLookAhead = 64; // characters: whether one may cut depends on what follows

qsizetype bytesOf(QChar c)
{
    if (c.isSurrogate()) // half of the four of a pair
        return 2;
    return c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 ? 2 : 3;
}

// How many units of UTF-16 fit into that many bytes of UTF-8. Never half a pair.
qsizetype unitsIn(QStringView text, qsizetype bytes)
{
    qsizetype units = 0;
    for (; units < text.size(); ++units) {
        bytes -= bytesOf(text[units]);
        if (bytes < 0)
            break;
    }
    const bool inPair = units > 0 && text[units - 1].isHighSurrogate();
    return inPair ? units - 1 : units;
}

// Where text may be cut, looked for from \a most backwards and not before \a least; 0 if nowhere.
class CutFinder
{
public:
    CutFinder(const QString &text, qsizetype least, qsizetype most)
        : m_text(text)
        , m_letters(QTextBoundaryFinder::Grapheme, text)
        , m_least(std::max<qsizetype>(least, 1))
        , m_most(most)
    { }

    qsizetype afterParagraph() const
    {
        const qsizetype end = m_text.lastIndexOf(u'\n', m_most - 1) + 1;
        return end >= m_least ? end : 0;
    }

    qsizetype after(QTextBoundaryFinder::BoundaryType what)
    {
        QTextBoundaryFinder finder(what, m_text);
        finder.setPosition(m_most);
        qsizetype end = finder.isAtBoundary() ? m_most : finder.toPreviousBoundary();
        while (end >= m_least && !isBetweenLetters(end))
            end = finder.toPreviousBoundary();
        return end >= m_least ? end : 0;
    }

private:
    bool isBetweenLetters(qsizetype position)
    {
        m_letters.setPosition(position);
        return m_letters.isAtBoundary();
    }

    const QString &m_text;
    QTextBoundaryFinder m_letters;
    qsizetype m_least;
    qsizetype m_most;
};

qsizetype lengthOfPiece(QStringView rest, qsizetype most)
{
    const qsizetype fits = unitsIn(rest, most);
    if (fits == rest.size())
        return fits;
    const QString near = rest.left(fits + kLookAhead).toString();
    CutFinder half(near, unitsIn(rest, most / 2), fits);
    if (const qsizetype end = half.afterParagraph())
        return end;
    if (const qsizetype end = half.after(QTextBoundaryFinder::Sentence))
        return end;
    if (const qsizetype end = half.after(QTextBoundaryFinder::Line))
        return end;
    if (const qsizetype end = CutFinder(near, 1, fits).after(QTextBoundaryFinder::Grapheme))
        return end;
    return fits; // one letter with more accents than fit
}

} // namespace

QStringList piecesOf(const QString &text, qsizetype most)
{
    Q_ASSERT(most >= 4); // one code point
    const QString clean = cleaned(text);
    QStringList pieces;
    QStringView rest = clean;
    do {
        const qsizetype length = lengthOfPiece(rest, most);
        pieces << rest.first(length).toString();
        rest = rest.sliced(length);
    } while (!rest.isEmpty());
    return pieces;
}

} // namespace talkstick::wire
