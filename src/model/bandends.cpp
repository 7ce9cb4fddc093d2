// SPDX-License-Identifier: MIT
#include "model/bandends.h"

#include "model/elapsed.h"
#include "model/sentences.h"
#include "model/standing.h"

#include <QCoreApplication>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Band)
};

using Possible = Band::Possible;
using session::EndReason;
using session::TalkState;

// Over now, in whichever way; not what is only away.
void fillOver(Band &band, const TalkState &state)
{
    const Explanation end = explainEnd(state);
    band.first = end.what;
    band.second = end.advice;
    const bool failed = state.ended == EndReason::Broke || state.ended == EndReason::PeerObjected
        || state.ended == EndReason::PeerAtFault || state.ended == EndReason::Forked
        || state.ended == EndReason::NotKept;
    if (failed)
        band.tone = Tone::Failure;
    else if (state.ended == EndReason::Lost)
        band.tone = Tone::Caution;
    if (state.opening.role == session::Role::Joiner)
        band.callAgain = Possible::Yes;
}

QString howMany(quint32 turns)
{
    return turns == 1 ? Words::tr("1 turn") : Words::tr("%1 turns").arg(turns);
}

// What Talksticks never go on with, on no other link either.
void fillFate(Band &band, const TalkState &state, const QDateTime &now)
{
    switch (state.fate) {
    case session::Fate::Unfinished: return;
    case session::Fate::Over: {
        const QString when = pointInTime(state.since, now);
        band.first = state.lastPhase == turn::Phase::Mine
            ? Words::tr("Ended by you, %1").arg(when)
            : Words::tr("Ended by %1, %2").arg(state.peerName, when);
        band.second = howMany(turnsSaid(state));
        break;
    }
    case session::Fate::Forked:
        band.first = Words::tr("Your copies differ");
        band.second = Words::tr("One of you went back to an older copy. Both are kept.");
        band.tone = Tone::Caution;
        break;
    case session::Fate::DeletedThere:
        band.first = Words::tr("%1 has deleted this conversation").arg(state.peerName);
        band.second = Words::tr("Your copy is kept");
        break;
    }
    band.callAgain = Possible::No;
}

bool isTheirs(const TalkState &state)
{
    return state.lastPhase == turn::Phase::Theirs;
}

QString whereTheStickIs(const TalkState &state)
{
    return isTheirs(state) ? Words::tr("The stick is with %1").arg(state.peerName)
                           : Words::tr("The stick is with you");
}

// The first two minutes.
void fillGone(Band &band, const TalkState &state)
{
    if (state.ended == EndReason::Lost) {
        band.first = Words::tr("Connection lost");
        band.second = Words::tr("The network or their computer may be down");
        band.tone = Tone::Caution;
        return;
    }
    band.first = explainEnd(state).what;
    if (band.first.endsWith(u'.'))
        band.first.chop(1);
    band.second = whereTheStickIs(state);
}

QString goneSince(const TalkState &state, const QDateTime &now)
{
    // It is known when something was last said, but not since when they have been away.
    if (state.ended == EndReason::Apart)
        return Words::tr("%1 is away").arg(state.peerName);
    if (state.ended == EndReason::Left)
        return Words::tr("You left for now");
    return Words::tr("%1 is away since %2").arg(state.peerName, pointInTime(state.since, now));
}

void fillAwayTheirs(Band &band, const TalkState &state, const QDateTime &now)
{
    if (state.since.daysTo(now) > kStaleDays) {
        band.first =
            Words::tr("Still %1\u2019s turn, %2").arg(state.peerName, elapsed(state.since, now));
        band.second = Words::tr("You can start afresh");
        return;
    }
    band.first = Words::tr("%1\u2019s turn").arg(state.peerName);
    if (state.ended == EndReason::Apart)
        band.first = Words::tr("%1, since %2", "sentence, time")
                         .arg(band.first, pointInTime(state.since, now));
    band.second = goneSince(state, now);
}

// Whoever calls them again does it by itself. Seconds are not counted: nobody needs them to tick.
QString redialText(const session::Redial &redial, const QDateTime &now)
{
    if (redial.addresses == 0)
        return redial.next ? Words::tr("They have to call: no address is known") : QString();
    if (!redial.next)
        return redial.addresses == 1 ? Words::tr("Trying their address\u2026")
                                     : Words::tr("Trying %1 addresses\u2026").arg(redial.addresses);
    const qint64 minutes = now.secsTo(*redial.next) / 60;
    return minutes < 1 ? Words::tr("Trying again in a moment")
                       : Words::tr("Next try in %1 min").arg(minutes);
}

// Both seats stay, and the stick lies where it lay.
void fillAway(Band &band, const TalkState &state, const QDateTime &now)
{
    band.holder = isTheirs(state) ? Band::Holder::Them : Band::Holder::Me;
    band.callAgain = Possible::Yes;
    if (state.redial)
        band.other = redialText(*state.redial, now);
    if (state.ended == EndReason::NotKept) {
        band.first = isTheirs(state) ? Words::tr("Cannot save, so nothing is received")
                                     : Words::tr("Cannot save, so nothing is sent");
        band.second = Words::tr("Free some space");
        band.tone = Tone::Failure;
    } else if (state.sealed) {
        band.first = Words::tr("Your turn is ready");
        band.second = Words::tr("It goes when you are both online");
    } else if (state.ended != EndReason::Apart && state.since.msecsTo(now) < kAwayAfter.count()) {
        fillGone(band, state);
    } else if (isTheirs(state)) {
        fillAwayTheirs(band, state, now);
    } else {
        band.first = Words::tr("Your turn");
        band.second = goneSince(state, now);
    }
}

// What is wrong then takes the whole width to say.
bool isTroubled(const TalkState &state)
{
    return state.ended == EndReason::TurnedAway || state.ended == EndReason::PeerObjected
        || state.ended == EndReason::PeerAtFault;
}

} // namespace

void fillEnd(Band &band, const TalkState &state, const QDateTime &now)
{
    const bool goesOn = standingOf(state) == Standing::Away;
    if (goesOn && !isTroubled(state))
        return fillAway(band, state, now);
    fillOver(band, state);
    if (goesOn)
        band.callAgain = Possible::Yes;
    else if (state.trust)
        fillFate(band, state, now);
}

} // namespace talkstick::model
