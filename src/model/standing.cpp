// SPDX-License-Identifier: MIT
#include "model/standing.h"

namespace talkstick::model {

using session::TalkState;

Standing standingOf(const TalkState &state)
{
    if (!state.ended && state.turn.phase != turn::Phase::Over)
        return Standing::Live;
    const bool hasBegun = state.lastPhase != turn::Phase::Waiting;
    const bool goesOn = state.trust && hasBegun && state.fate == session::Fate::Unfinished
        && state.rank == session::Rank::Newest;
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

bool isStale(const TalkState &state, const QDateTime &now)
{
    return state.trust && stickOf(state) == turn::Phase::Theirs
        && state.lastSpoken.daysTo(now) > kStaleDays;
}

bool mayBeginAfresh(const TalkState &state, const QDateTime &now)
{
    if (!state.trust || state.rank == session::Rank::Superseded)
        return false;
    return isStale(state, now) || state.fate != session::Fate::Unfinished;
}

} // namespace talkstick::model
