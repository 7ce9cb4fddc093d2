// SPDX-License-Identifier: MIT
#include "model/composing.h"

#include "model/standing.h"
#include "wire/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Composing)
};

constexpr qsizetype kBytesFrom = 800; // to a plain program; from there on the counter shows
constexpr qsizetype kCharactersAbove = 8000; // to a Talkstick
constexpr qsizetype kMebibyte = 1'048'576;

using session::TalkState;

bool isNative(const TalkState &state)
{
    return state.trust.has_value();
}

void fillPlain(Composing &composing, const TalkState &state, const QString &draft)
{
    const qsizetype bytes = wire::encodeTurn(draft, state.endingInUse).size();
    if (bytes >= kBytesFrom)
        composing.counter = Words::tr("%1 bytes").arg(QLocale().toString(bytes));
    if (bytes > wire::kSmallBuffer) {
        composing.note = Words::tr("Small programs may split this.");
        composing.tone = Tone::Caution;
    }
}

// What lies outside the BMP is two in a QString.
qsizetype characters(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
}

void fillNative(Composing &composing, const QString &draft, qsizetype saidBytes)
{
    if (composing.does == Composing::Does::Send)
        composing.keep = Composing::Possible::Yes;
    if (draft.size() <= kCharactersAbove)
        return;
    const qsizetype count = characters(draft);
    if (count > kCharactersAbove)
        composing.counter = Words::tr("%1 characters").arg(QLocale().toString(count));
    if (saidBytes + draft.toUtf8().size() <= session::native::kMaxTurnBytes)
        return;
    composing.button = Composing::Button::Off;
    composing.keep = Composing::Possible::No;
    composing.tone = Tone::Caution;
    static_assert(session::native::kMaxTurnBytes == kMebibyte);
    composing.note = Words::tr("Too long: a turn holds 1 MiB. Say the rest in your next turn.");
}

void fillMine(Composing &composing, const TalkState &state, const QString &draft,
              qsizetype saidBytes, EnterKey enter)
{
    composing.buttonText =
        enter == EnterKey::Sends ? Words::tr("Send and pass \u23ce") : Words::tr("Send and pass");
    if (draft.isEmpty()) {
        composing.note = Words::tr("Nothing to send. Pass hands the stick over without a word.");
        return;
    }
    composing.button = Composing::Button::On;
    composing.note = enter == EnterKey::Sends ? Words::tr("Shift+Enter: new line")
                                              : Words::tr("Ctrl+Enter: send and pass");
    if (isNative(state))
        fillNative(composing, draft, saidBytes);
    else
        fillPlain(composing, state, draft);
}

void fillTheirs(Composing &composing, const TalkState &state, const QString &draft)
{
    if (isNative(state))
        composing.hand =
            state.hand == TalkState::Hand::Raised ? Composing::Hand::Lower : Composing::Hand::Raise;
    composing.note = draft.isEmpty()
        ? Words::tr("%1 holds the stick. You can write ahead.").arg(state.peerName)
        : Words::tr("%1 holds the stick. Draft kept.").arg(state.peerName);
}

void fillSealed(Composing &composing, const TalkState &state)
{
    composing.does = Composing::Does::Unseal;
    composing.field = Composing::Field::ReadOnly;
    composing.button = Composing::Button::On;
    composing.buttonText = Words::tr("Change it");
    composing.note = state.ended ? Words::tr("Ready. It goes when you are both online.")
                                 : Words::tr("Ready. It goes as soon as it is your turn.");
}

void fillSealable(Composing &composing, const TalkState &state, const QString &draft,
                  qsizetype saidBytes, EnterKey enter)
{
    composing.does = Composing::Does::Seal;
    composing.buttonText = enter == EnterKey::Sends ? Words::tr("Seal \u23ce") : Words::tr("Seal");
    composing.note = Words::tr("It goes when you are both online.");
    if (state.ended == session::EndReason::NotKept) {
        composing.note = Words::tr("What could not be saved was not said. Free some space.");
        composing.tone = Tone::Failure;
    }
    if (draft.isEmpty())
        return;
    composing.button = Composing::Button::On;
    fillNative(composing, draft, saidBytes);
}

void fillAway(Composing &composing, const TalkState &state, const QString &draft,
              qsizetype saidBytes, EnterKey enter)
{
    if (stickOf(state) == turn::Phase::Mine)
        return fillSealable(composing, state, draft, saidBytes, enter);
    composing.note = draft.isEmpty()
        ? Words::tr("It is %1\u2019s turn. You can write ahead.").arg(state.peerName)
        : Words::tr("It is %1\u2019s turn. Draft kept.").arg(state.peerName);
}

} // namespace

Composing composingFor(const TalkState &state, const QString &draft, qsizetype saidBytes,
                       EnterKey enter)
{
    Composing composing;
    composing.buttonText = Words::tr("Send");
    const Standing standing = standingOf(state);
    if (standing == Standing::Over) {
        composing.field = Composing::Field::ReadOnly;
        composing.note = Words::tr("The conversation is over.");
    } else if (state.sealed) {
        fillSealed(composing, state);
    } else if (standing == Standing::Away) {
        fillAway(composing, state, draft, saidBytes, enter);
    } else if (state.turn.phase == turn::Phase::Mine) {
        fillMine(composing, state, draft, saidBytes, enter);
    } else if (state.turn.phase == turn::Phase::Theirs) {
        fillTheirs(composing, state, draft);
    } else {
        composing.note = Words::tr("Catching up with %1. Draft kept.").arg(state.peerName);
    }
    return composing;
}

EnterGuard::Verdict EnterGuard::enter(Key key, Time now) const
{
    if (key == Key::Repeated || (m_arrived && now - *m_arrived < kGrace))
        return Verdict::Swallow;
    return Verdict::Send;
}

} // namespace talkstick::model
