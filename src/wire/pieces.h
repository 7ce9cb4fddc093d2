// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace talkstick::wire {

//! \a text, cleaned, cut into pieces of at most \a most bytes of UTF-8 (4 or more), which joined
//! are the text. A cut lies in the second half of what fits: after a paragraph if one ends there,
//! else after a sentence, else after a word (UAX #29, #14). Otherwise it lies as far back as fits,
//! between two letters (grapheme clusters). An empty text is one empty piece.
[[nodiscard]] QStringList piecesOf(const QString &text, qsizetype most);

} // namespace talkstick::wire
