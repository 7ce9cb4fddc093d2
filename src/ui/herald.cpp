// SPDX-License-Identifier: MIT
#include "ui/herald.h"

#include "model/band.h"
#include "model/knocktext.h"
#include "model/sentences.h"

#include <algorithm>
#include <utility>

namespace talkstick::ui {
namespace {

constexpr qsizetype kSpoken = 200; // characters of a turn; the rest can be read

QString nameOf(const session::Conversation &conversation)
{
    return conversation.state().peerName;
}

} // namespace

Herald::Herald(switchboard::Switchboard &switchboard, session::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_switchboard(switchboard)
    , m_clock(clock)
{
    using switchboard::Switchboard;
    connect(&switchboard, &Switchboard::opened, this, &Herald::follow);
    connect(&switchboard, &Switchboard::restored, this, &Herald::follow);
    connect(&switchboard, &Switchboard::resumed, this,
            [this](const session::Conversation *conversation) { resumed(*conversation); });
    connect(&switchboard, &Switchboard::arrived, this,
            [this](const session::Conversation *conversation, switchboard::Arrival how) {
                arrived(*conversation, how);
            });
    connect(&switchboard, &Switchboard::forgotten, this,
            [this](const session::Conversation *conversation) { m_followed.erase(conversation); });
    connect(&switchboard, &Switchboard::knocksChanged, this, &Herald::knocksChanged);
}

Herald::~Herald() = default;

void Herald::follow(session::Conversation *conversation)
{
    using session::Conversation;
    m_followed[conversation].stick = conversation->state().lastPhase;
    connect(conversation, &Conversation::heard, this,
            [this, conversation](const turn::Part &part) { heard(*conversation, part); });
    connect(conversation, &Conversation::changed, this,
            [this, conversation] { changed(*conversation); });
    // Its page, which knows whose wish it was, says what is to be done.
    connect(conversation, &Conversation::wordsReady, this, &Herald::attentionNeeded);
    connect(conversation, &Conversation::ended, this,
            [this, conversation] { ended(*conversation); });
}

void Herald::heard(const session::Conversation &conversation, const turn::Part &part)
{
    const QString name = nameOf(conversation);
    const QString text = part.text.left(kSpoken);
    if (part.stick == turn::Stick::Kept) {
        emit announced(tr("%1 said: %2 Not finished.").arg(name, text));
        return;
    }
    // What was held and comes in one go with the stick's return is told by its last part.
    if (conversation.state().turn.phase != turn::Phase::Mine)
        return;
    emit announced(part.text.isEmpty() ? tr("Your turn. %1 passed the stick.").arg(name)
                                       : tr("Your turn. %1 said: %2").arg(name, text));
    emit attentionNeeded();
    emit turnCame(&conversation, part.text);
}

void Herald::changed(const session::Conversation &conversation)
{
    using Hand = session::TalkState::Hand;
    const auto followed = m_followed.find(&conversation);
    if (followed == m_followed.end())
        return;
    const Hand hand = conversation.state().peerHand;
    if (std::exchange(followed->second.hand, hand) != hand && hand == Hand::Raised)
        emit announced(tr("%1 raised a hand.").arg(nameOf(conversation)));
}

void Herald::ended(const session::Conversation &conversation)
{
    emit announced(model::explainEnd(conversation.state()).what);
    const auto followed = m_followed.find(&conversation);
    if (followed == m_followed.end())
        return;
    followed->second.stick = conversation.state().lastPhase;
    if (conversation.state().ended != session::EndReason::Lost)
        return;
    followed->second.away = m_clock.makeAlarm(
        [this, &conversation] { emit announced(tr("%1 is away.").arg(nameOf(conversation))); });
    followed->second.away->set(m_clock.now() + model::kAwayAfter);
}

void Herald::resumed(const session::Conversation &conversation)
{
    const auto followed = m_followed.find(&conversation);
    if (followed == m_followed.end())
        return;
    followed->second.away.reset();
    m_back = &conversation;
    const session::TalkState &state = conversation.state();
    const QString name = nameOf(conversation);
    if (state.turn.phase != turn::Phase::Mine) {
        emit announced(tr("%1 is back, and holds the stick.").arg(name));
    } else if (state.sealed) {
        emit announced(tr("%1 is back. The turn that was ready goes now.").arg(name));
    } else {
        emit announced(tr("%1 is back. Your turn.").arg(name));
        if (followed->second.stick != turn::Phase::Mine) {
            emit attentionNeeded();
            emit turnCame(&conversation, {});
        }
    }
}

void Herald::arrived(const session::Conversation &conversation, switchboard::Arrival how)
{
    const QString sentence = model::arrivalSentence(nameOf(conversation), how);
    if (sentence.isEmpty())
        return;
    if (std::exchange(m_back, nullptr) != &conversation) // else more has been said of it
        emit announced(sentence);
    emit cameIn(sentence);
}

void Herald::knocksChanged()
{
    for (const switchboard::Knock &knock : m_switchboard.knocks()) {
        // Silent callers are told quietly, by the window alone.
        if (knock.kind == switchboard::Knock::Kind::Silent || knock.caller.id <= m_lastKnock)
            continue;
        m_lastKnock = knock.caller.id;
        const QString spoken = model::knockText(knock, model::Room::Free).spoken;
        emit announced(tr("%1 Control K to answer.").arg(spoken));
        emit attentionNeeded();
        emit knocked();
    }
}

} // namespace talkstick::ui
