// SPDX-License-Identifier: MIT
#include "switchboard/excerpt.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

namespace talkstick::switchboard {
namespace {

constexpr qsizetype kContext = 32; //!< UTF-16 units, which say what a boundary behind them is

//! The first boundary in \a text from \a earliest to \a latest, but for one before a space.
std::optional<qsizetype> boundary(QTextBoundaryFinder::BoundaryType type, QStringView text,
                                  qsizetype earliest, qsizetype latest)
{
    QTextBoundaryFinder finder(type, text.data(), text.size());
    for (qsizetype at = earliest; at <= std::min(latest, text.size() - 1); ++at) {
        finder.setPosition(at);
        if (finder.isAtBoundary() && !text.at(at).isSpace())
            return at;
    }
    return std::nullopt;
}

} // namespace

// Only around the two: the whole of a long turn takes longer to look at.
qsizetype excerptStart(const QString &text, qsizetype earliest, qsizetype match)
{
    if (earliest <= 0)
        return 0;
    const qsizetype first = std::max<qsizetype>(0, earliest - kContext);
    const QStringView around = QStringView(text).mid(first, match + kContext - first);
    for (const auto type : {QTextBoundaryFinder::Line, QTextBoundaryFinder::Grapheme}) {
        if (const auto at = boundary(type, around, earliest - first, match - first))
            return first + *at;
    }
    return match;
}

} // namespace talkstick::switchboard
