// SPDX-License-Identifier: MIT
#include "model/band.h"

#include "model/bandends.h"
#include "model/elapsed.h"
#include "model/sentences.h"
#include "model/standing.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Band)
};

using Possible = Band::Possible;
using session::TalkState;

bool isNative(const TalkState &state)
{
    return state.trust.has_value();
}

// In a sentence that has one line a long one would leave no room for the rest.
QString shortName(const QString &name)
{
    constexpr qsizetype kWhole = 24; // UTF-16 units
    constexpr qsizetype kBeginning = 14;
    constexpr qsizetype kEnd = 8;
    if (name.size() <= kWhole)
        return name;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, name);
    characters.setPosition(kBeginning);
    const QString beginning = name.left(
        characters.isAtBoundary() ? kBeginning
                                  : std::max<qsizetype>(0, characters.toPreviousBoundary()));
    characters.setPosition(name.size() - kEnd);
    const qsizetype end =
        characters.isAtBoundary() ? name.size() - kEnd : characters.toNextBoundary();
    return beginning + QChar(0x2026) + (end < 0 ? QString() : name.mid(end));
}

QString withTime(const QString &sentence, const TalkState &state, const QDateTime &now)
{
    const QString time = elapsed(state.since, now);
    return time.isEmpty() ? sentence
                          : Words::tr("%1, %2", "sentence, since when").arg(sentence, time);
}

void fillMine(Band &band, const TalkState &state, const QDateTime &now)
{
    band.holder = Band::Holder::Me;
    band.pass = Possible::Yes;
    band.first = withTime(Words::tr("You hold the stick"), state, now);
    if (state.turn.part > 1) {
        band.first = Words::tr("You kept the stick");
        band.second = Words::tr("Part %1 of this turn").arg(state.turn.part);
    }
    if (state.peerHand == TalkState::Hand::Raised) {
        band.hand = Band::Hand::Theirs;
        band.second = Words::tr("%1 raised a hand").arg(state.peerName);
    } else if (state.peerStream == session::PlainTalk::PeerStream::Finished) {
        band.second = Words::tr("Will say no more, but may hear you");
        band.tone = Tone::Caution;
    } else if (state.heldBytes > 0) {
        band.second = Words::tr("Wrote out of turn: %1 wait")
                          .arg(QLocale().formattedDataSize(state.heldBytes));
    }
}

void fillTheirHand(Band &band, const TalkState &state)
{
    if (state.hand == TalkState::Hand::Raised) {
        band.hand = Band::Hand::Mine;
        band.other = Words::tr("Your hand is raised");
        band.lowerHand = Possible::Yes;
    } else {
        band.raiseHand = Possible::Yes;
    }
}

void fillTheirs(Band &band, const TalkState &state, const QDateTime &now)
{
    band.holder = Band::Holder::Them;
    band.first = withTime(Words::tr("%1 holds the stick").arg(state.peerName), state, now);
    if (!isNative(state)) {
        band.speakAnyway = Possible::Yes;
        // Until the first turn is heard nobody can know whether we were let in.
        if (state.opening.role == session::Role::Joiner && state.turnsHeard == 0)
            band.second = Words::tr("Waiting for the first answer");
        return;
    }
    fillTheirHand(band, state);
    if (isStale(state, now)) {
        fillStale(band, state, now);
    } else if (state.turn.part > 1) {
        band.first = Words::tr("%1 is not finished").arg(state.peerName);
        band.second = Words::tr("Part %1 follows").arg(state.turn.part);
    }
    if (state.peerTyping == wire::message::Typing::State::Composing)
        band.second = Words::tr("Writing\u2026");
}

// Goes before everything else that could be said of somebody who may not be there.
void fillSilence(Band &band, const TalkState &state)
{
    using Seconds = std::chrono::duration<int>;
    const int after = std::chrono::duration_cast<Seconds>(session::native::kSilentAfter).count();
    band.first = Words::tr("No sign of %1 for %2 s").arg(state.peerName, QString::number(after));
    band.second = Words::tr("Their computer may be asleep");
    band.tone = Tone::Caution;
}

void fillLive(Band &band, const TalkState &state, Passing passing)
{
    if (isNative(state))
        band.compareWords = Possible::Yes;
    if (state.silentSince)
        fillSilence(band, state);
    if (passing == Passing::Waiting && band.holder == Band::Holder::Me) {
        band.first = Words::tr("Passing the stick\u2026");
        band.second = Words::tr("Esc takes it back");
        band.tone = Tone::Plain;
    }
}

} // namespace

Band bandFor(const TalkState &talk, const QDateTime &now, Passing passing)
{
    Band band;
    band.theirName = talk.peerName;
    TalkState state = talk;
    state.peerName = shortName(talk.peerName);
    switch (state.turn.phase) {
    case turn::Phase::Mine: fillMine(band, state, now); break;
    case turn::Phase::Theirs: fillTheirs(band, state, now); break;
    case turn::Phase::Over: fillEnd(band, state, now); return band;
    case turn::Phase::Waiting:
        band.first = Words::tr("Catching up with %1").arg(state.peerName);
        return band;
    }
    fillLive(band, state, passing);
    return band;
}

QString titleFor(const TalkState &state)
{
    const QString name = state.peerName;
    const Standing standing = standingOf(state);
    if (stickOf(state) == turn::Phase::Mine && !state.sealed)
        return Words::tr("\u25cf Your turn - %1 - Talkstick").arg(name);
    if (standing == Standing::Live)
        return Words::tr("%1 - Talkstick").arg(name);
    if (standing == Standing::Away)
        return Words::tr("%1, away - Talkstick").arg(name);
    QString end = explainEnd(state).what;
    if (end.endsWith(u'.'))
        end.chop(1);
    return Words::tr("%1 - Talkstick").arg(end);
}

} // namespace talkstick::model
