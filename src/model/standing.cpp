// SPDX-License-Identifier: MIT
#include "model/standing.h"

namespace talkstick::model {

using session::TalkState;

Standing standingOf(const TalkState &state)
{
    if (!state.ended && state.turn.phase != turn::Phase::Over)
        return Standing::Live;
    const bool hasBegun = state.lastPhase != turn::Phase::Waiting;
    const bool goesOn = state.trust && hasBegun && state.fate == session::Fate::Unfinished;
    return goesOn ? Standing::Away : Standing::Over;
}

quint32 turnsSaid(const TalkState &state)
{
    if (!state.trust)
        return quint32(state.rows); // each is one row; of those that were kept no more is known
    return state.turn.part > 1 ? state.turn.number : state.turn.number - 1;
}

turn::Phase stickOf(const TalkState &state)
{
    return standingOf(state) == Standing::Away ? state.lastPhase : state.turn.phase;
}

} // namespace talkstick::model
