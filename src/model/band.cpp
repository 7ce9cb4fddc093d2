// SPDX-License-Identifier: MIT
#include "model/band.h"

#include "model/elapsed.h"
#include "model/sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Band)
};

using Possible = Band::Possible;

QString withTime(const QString &sentence, const session::TalkState &state, const QDateTime &now)
{
    const QString time = elapsed(state.since, now);
    return time.isEmpty() ? sentence
                          : Words::tr("%1, %2", "sentence, since when").arg(sentence, time);
}

void fillMine(Band &band, const session::TalkState &state, const QDateTime &now)
{
    band.holder = Band::Holder::Me;
    band.first = withTime(Words::tr("You hold the stick"), state, now);
    band.pass = Possible::Yes;
    if (state.peerStream == session::PlainTalk::PeerStream::Finished) {
        band.second = Words::tr("Will say no more, but may hear you");
        band.tone = Tone::Caution;
    } else if (state.heldBytes > 0) {
        band.second = Words::tr("%1 wrote out of turn: %2 wait")
                          .arg(band.theirName, QLocale().formattedDataSize(state.heldBytes));
    }
}

void fillTheirs(Band &band, const session::TalkState &state, const QDateTime &now)
{
    band.holder = Band::Holder::Them;
    band.first = withTime(Words::tr("%1 holds the stick").arg(band.theirName), state, now);
    band.speakAnyway = Possible::Yes;
    // Until the first turn is heard nobody can know whether we were let in.
    if (state.opening.role == session::Role::Joiner && state.turnsHeard == 0)
        band.second = Words::tr("Waiting for the first answer");
}

void fillOver(Band &band, const session::TalkState &state)
{
    const Explanation end = explainEnd(state);
    band.first = end.what;
    band.second = end.advice;
    if (state.ended == session::EndReason::Broke)
        band.tone = Tone::Failure;
    if (state.opening.role == session::Role::Joiner)
        band.callAgain = Possible::Yes;
}

} // namespace

Band bandFor(const session::TalkState &state, const QDateTime &now)
{
    Band band;
    band.theirName = state.opening.peerName;
    switch (state.turn.phase) {
    case turn::Phase::Mine: fillMine(band, state, now); break;
    case turn::Phase::Theirs: fillTheirs(band, state, now); break;
    case turn::Phase::Over: fillOver(band, state); break;
    case turn::Phase::Waiting: break;
    }
    return band;
}

QString titleFor(const session::TalkState &state)
{
    const QString name = state.opening.peerName;
    if (state.turn.phase == turn::Phase::Mine)
        return Words::tr("\u25cf Your turn - %1 - Talkstick").arg(name);
    if (state.turn.phase != turn::Phase::Over)
        return Words::tr("%1 - Talkstick").arg(name);
    QString end = explainEnd(state).what;
    if (end.endsWith(u'.'))
        end.chop(1);
    return Words::tr("%1 - Talkstick").arg(end);
}

} // namespace talkstick::model
