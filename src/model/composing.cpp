// SPDX-License-Identifier: MIT
#include "model/composing.h"

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
              qsizetype saidBytes)
{
    composing.buttonText = Words::tr("Send and pass \u23ce");
    if (draft.isEmpty()) {
        composing.note = Words::tr("Nothing to send. Pass hands the stick over without a word.");
        return;
    }
    composing.button = Composing::Button::On;
    composing.note = Words::tr("Shift+Enter: new line");
    if (isNative(state))
        fillNative(composing, draft, saidBytes);
    else
        fillPlain(composing, state, draft);
}

} // namespace

Composing composingFor(const TalkState &state, const QString &draft, qsizetype saidBytes)
{
    Composing composing;
    switch (state.turn.phase) {
    case turn::Phase::Mine: fillMine(composing, state, draft, saidBytes); break;
    case turn::Phase::Waiting:
        composing.buttonText = Words::tr("Send");
        composing.note = Words::tr("Catching up with %1. Draft kept.").arg(state.peerName);
        break;
    case turn::Phase::Theirs:
        if (isNative(state))
            composing.hand = state.hand == TalkState::Hand::Raised ? Composing::Hand::Lower
                                                                   : Composing::Hand::Raise;
        composing.buttonText = Words::tr("Send");
        composing.note = draft.isEmpty()
            ? Words::tr("%1 holds the stick. You can write ahead.").arg(state.peerName)
            : Words::tr("%1 holds the stick. Draft kept.").arg(state.peerName);
        break;
    case turn::Phase::Over:
        composing.field = Composing::Field::ReadOnly;
        composing.buttonText = Words::tr("Send");
        composing.note = Words::tr("The conversation is over.");
        break;
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
