// SPDX-License-Identifier: MIT
#include "model/bandends.h"

#include "model/elapsed.h"
#include "model/keptconversation.h"
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

QString asHeadline(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

// What is wrong then takes the whole width to say.
bool isTroubled(const TalkState &state)
{
    return state.ended == EndReason::TurnedAway || state.ended == EndReason::PeerObjected
        || state.ended == EndReason::PeerAtFault;
}

// Over now, in whichever way; not what is only away.
void fillOver(Band &band, const TalkState &state)
{
    const Explanation end = explainEnd(state);
    band.first = isTroubled(state) ? end.what : asHeadline(end.what);
    band.second = end.advice;
    const bool failed = state.ended == EndReason::Broke || state.ended == EndReason::PeerObjected
        || state.ended == EndReason::PeerAtFault || state.ended == EndReason::Forked
        || state.ended == EndReason::NotKept;
    if (failed)
        band.tone = Tone::Failure;
    else if (state.ended == EndReason::Lost)
        band.tone = Tone::Caution;
    if (state.opening.partner == session::Partner::Practice)
        band.practise = Possible::Yes;
    else if (state.opening.role == session::Role::Joiner)
        band.callAgain = Possible::Yes;
}

// What Talksticks never go on with, on no other link either.
void fillFate(Band &band, const TalkState &state, const QDateTime &now)
{
    switch (state.fate) {
    case session::Fate::Unfinished:
        if (state.rank == session::Rank::Newest)
            return;
        band.first = Words::tr("Not finished");
        band.second = Words::tr("You and %1 go on in a newer one").arg(state.peerName);
        band.tone = Tone::Plain;
        break;
    case session::Fate::Over: {
        const QString when = pointInTime(state.since, now);
        band.first = state.lastPhase == turn::Phase::Mine
            ? Words::tr("Ended by you, %1").arg(when)
            : Words::tr("Ended by %1, %2").arg(state.peerName, when);
        band.second = turnsText(turnsSaid(state));
        break;
    }
    case session::Fate::Forked:
        band.first = Words::tr("Your copies differ; each of you keeps their own");
        band.second = Words::tr("That happens when one of you goes back to an older copy");
        band.tone = Tone::Caution;
        break;
    case session::Fate::DeletedThere:
        band.first = Words::tr("%1 has deleted this conversation").arg(state.peerName);
        band.second = state.keeping == session::Keeping::OnDisk ? Words::tr("Your copy is kept")
                                                                : turnsText(turnsSaid(state));
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

bool isAway(const TalkState &state, const QDateTime &now)
{
    return state.ended == EndReason::Apart || state.since.msecsTo(now) >= kAwayAfter.count();
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
    band.first = asHeadline(explainEnd(state).what);
    band.second = whereTheStickIs(state);
}

QString goneSince(const TalkState &state, const QDateTime &now)
{
    // It is known when something was last said, but not since when they have been away.
    if (state.ended == EndReason::Apart)
        return Words::tr("%1 is away").arg(state.peerName);
    if (state.ended == EndReason::Left)
        return Words::tr("You left for now");
    return Words::tr("%1 has been away since %2")
        .arg(state.peerName, pointInTime(state.since, now));
}

void fillAwayTheirs(Band &band, const TalkState &state, const QDateTime &now)
{
    if (isStale(state, now))
        return fillStale(band, state, now);
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
        return redial.addresses == 1
            ? Words::tr("Trying their address\u2026")
            : Words::tr("Trying %n addresses\u2026", "more than one", redial.addresses);
    const int minutes = int(now.secsTo(*redial.next) / 60);
    return minutes < 1 ? Words::tr("Trying again in a moment")
                       : Words::tr("Next try in %n min", "minutes", minutes);
}

// Both seats stay, and the stick lies where it lay.
void fillAway(Band &band, const TalkState &state, const QDateTime &now)
{
    band.holder = isTheirs(state) ? Band::Holder::Them : Band::Holder::Me;
    const bool isBeingTried = state.redial && state.redial->addresses > 0 && !state.redial->next;
    band.tryNow = isBeingTried ? Possible::No : Possible::Yes;
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
    } else if (!isAway(state, now)) {
        fillGone(band, state);
    } else if (isTheirs(state)) {
        fillAwayTheirs(band, state, now);
    } else {
        band.first = Words::tr("Your turn");
        band.second = goneSince(state, now);
    }
    const bool isLong = isAway(state, now) && !isStale(state, now);
    band.copyLink = isLong && state.ended != EndReason::NotKept ? Possible::Yes : Possible::No;
}

} // namespace

void fillStale(Band &band, const TalkState &state, const QDateTime &now)
{
    band.first =
        Words::tr("Still %1\u2019s turn, %2").arg(state.peerName, elapsed(state.lastSpoken, now));
    band.second = Words::tr("You can start afresh");
    band.newConversation = Possible::Yes;
}

void fillEnd(Band &band, const TalkState &state, const QDateTime &now)
{
    const bool goesOn = standingOf(state) == Standing::Away;
    if (mayBeginAfresh(state, now))
        band.newConversation = Possible::Yes;
    if (goesOn && !isTroubled(state))
        return fillAway(band, state, now);
    fillOver(band, state);
    if (goesOn)
        band.callAgain = Possible::Yes;
    else if (state.trust)
        fillFate(band, state, now);
}

} // namespace talkstick::model
