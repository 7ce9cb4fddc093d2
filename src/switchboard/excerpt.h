// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace talkstick::switchboard {

//! Where in \a text, from \a earliest on, an excerpt may begin that is to hold what stands at
//! \a match: where a line may begin, which is in no word, and in Chinese before most characters;
//! inside a word that is too long, where a character begins, as people see it. Both are in UTF-16
//! units, and the result is not past \a match.
[[nodiscard]] qsizetype excerptStart(const QString &text, qsizetype earliest, qsizetype match);

} // namespace talkstick::switchboard
