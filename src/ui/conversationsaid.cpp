// SPDX-License-Identifier: MIT
//
// What ConversationPage shows of what was said.
#include "model/standing.h"
#include "ui/conversationpage.h"
#include "ui/transcriptview.h"

#include <QLabel>
#include <QStackedLayout>

namespace talkstick::ui {

using session::TalkState;

void ConversationPage::copy()
{
    m_view->copy();
}

void ConversationPage::focusTranscript()
{
    m_view->setFocus();
}

quint32 ConversationPage::lastTurn() const
{
    return model::turnsSaid(m_conversation.state());
}

void ConversationPage::showEntry(qsizetype entry)
{
    m_view->showEntry(entry);
}

void ConversationPage::showTurn(quint32 number)
{
    m_transcript.findTurn(number, [this](qsizetype entry) {
        m_view->showEntry(entry);
        m_view->setFocus();
    });
}

void ConversationPage::showTranscript()
{
    const TalkState &state = m_conversation.state();
    m_view->setTheirName(state.peerName);
    m_transcript.setTheirName(state.peerName);
    m_transcript.journalGrew();
    m_transcript.setDelivered({state.deliveredNumber, state.deliveredPart});
    if (m_conversation.journal().size() > 0) {
        m_said->setCurrentWidget(m_view);
        return;
    }
    m_nothingSaid->setText(nothingSaidText());
    m_said->setCurrentWidget(m_nothingSaid);
}

// A window behind others is not looked at.
void ConversationPage::noteSeen()
{
    if (isVisible() && isActiveWindow())
        m_switchboard.talks().markSeen(m_conversation);
}

QString ConversationPage::nothingSaidText() const
{
    const TalkState &state = m_conversation.state();
    if (model::standingOf(state) == model::Standing::Over)
        return tr("Nothing was said.");
    if (model::stickOf(state) == turn::Phase::Mine)
        return tr("You speak first.");
    return tr("%1 speaks first. You can already write your turn.").arg(state.peerName);
}

} // namespace talkstick::ui
