// SPDX-License-Identifier: MIT
#include "wire/peername.h"

#include "wire/message.h"
#include "wire/pieces.h"
#include "wire/text.h"

#include <limits>

namespace talkstick::wire {

QString cleanName(const QString &name)
{
    constexpr auto kWhole = std::numeric_limits<qsizetype>::max();
    // Twice: what it drops may have stood between a letter and its accent, or between two spaces.
    const QString line = oneLine(oneLine(name, kWhole), kWhole);
    // As many bytes are never more characters. What is far behind them cannot matter.
    return piecesOf(line.left(2 * kMaxNameBytes), kMaxNameBytes).constFirst().trimmed();
}

} // namespace talkstick::wire
