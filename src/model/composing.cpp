// SPDX-License-Identifier: MIT
#include "model/composing.h"

#include "wire/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Composing)
};

constexpr qsizetype kCounterFrom = 800; // bytes; from there on the counter shows

void fillMine(Composing &composing, const session::TalkState &state, const QString &draft)
{
    composing.buttonText = Words::tr("Send and pass \u23ce");
    if (draft.isEmpty()) {
        composing.note = Words::tr("Nothing to send. Pass hands the stick over without a word.");
        return;
    }
    composing.button = Composing::Button::On;
    const qsizetype bytes = wire::encodeTurn(draft, state.endingInUse).size();
    const QString shown = Words::tr("%1 bytes").arg(QLocale().toString(bytes));
    if (bytes >= kCounterFrom)
        composing.counter = shown;
    if (bytes > wire::kSmallBuffer) {
        composing.note = Words::tr("Small programs may split this.");
        composing.tone = Tone::Caution;
        return;
    }
    composing.note = Words::tr("Shift+Enter: new line");
}

} // namespace

Composing composingFor(const session::TalkState &state, const QString &draft)
{
    Composing composing;
    switch (state.turn.phase) {
    case turn::Phase::Mine: fillMine(composing, state, draft); break;
    case turn::Phase::Theirs:
    case turn::Phase::Waiting:
        composing.buttonText = Words::tr("Send");
        composing.note = draft.isEmpty()
            ? Words::tr("%1 holds the stick. You can write ahead.").arg(state.opening.peerName)
            : Words::tr("%1 holds the stick. Draft kept.").arg(state.opening.peerName);
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
