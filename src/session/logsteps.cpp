// SPDX-License-Identifier: MIT
#include "session/logsteps.h"

#include "wire/text.h"

#include <utility>

namespace talkstick::session::native {

using wire::message::Entry;

namespace {

turn::Stick stickOf(const Entry &entry)
{
    return entry.turnOver ? turn::Stick::Passed : turn::Stick::Kept;
}

void pass(LogState &state)
{
    state.holder =
        state.holder == Entry::Author::Opener ? Entry::Author::Other : Entry::Author::Opener;
    ++state.turn;
    state.part = 1;
    state.entriesInTurn = 0;
    state.bytesInTurn = 0;
}

} // namespace

std::optional<WholePart> extend(LogState &state, const Entry &entry)
{
    if (entry.kind == Entry::End) {
        state.isOver = true;
        return std::nullopt;
    }
    ++state.entriesInTurn;
    state.bytesInTurn += std::uint32_t(entry.text.toUtf8().size());
    WholePart whole {{state.turn, state.part, stickOf(entry), {}}, Content::NeedsNewerVersion};
    if (entry.kind == Entry::Text || entry.kind == Entry::Pass) {
        state.pieces += entry.text;
        if (entry.more)
            return std::nullopt;
        whole.part.text = wire::cleaned(std::exchange(state.pieces, {}));
        whole.content = Content::Text;
    }
    ++state.rows;
    ++state.part;
    if (entry.turnOver)
        pass(state);
    return whole;
}

} // namespace talkstick::session::native
