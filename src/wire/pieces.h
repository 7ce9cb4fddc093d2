// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace talkstick::wire {

//! \a text, cleaned, cut into pieces of at most \a most bytes of UTF-8, which joined are the text:
//! after a paragraph if one ends in the second half of a piece, else after a sentence, else after a
//! word, else between two letters (grapheme clusters, UAX #29). An empty text is one empty piece.
[[nodiscard]] QStringList piecesOf(const QString &text, qsizetype most);

} // namespace talkstick::wire
