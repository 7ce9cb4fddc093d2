// SPDX-License-Identifier: MIT
//
// What ConversationPage shows of what was said.
#include "model/standing.h"
#include "ui/composer.h"
#include "ui/conversationpage.h"
#include "ui/transcriptview.h"

#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QShowEvent>

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

// From wherever one is in the conversation; from where it leads to it is for others.
void ConversationPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_composer->isAncestorOf(focusWidget()))
        focusComposer();
    else
        QWidget::keyPressEvent(event);
}

quint32 ConversationPage::lastTurn() const
{
    return model::turnsSaid(m_conversation.state());
}

QDate ConversationPage::lastDay() const
{
    return m_conversation.state().lastSpoken.toLocalTime().date();
}

void ConversationPage::showEntry(qsizetype entry)
{
    m_view->showEntry(entry);
}

void ConversationPage::showTurn(quint32 number)
{
    m_transcript.findTurn(number, [this](qsizetype entry) { goTo(entry); });
}

void ConversationPage::showDay(const QDate &day)
{
    m_transcript.findDay(day, [this](qsizetype entry) { goTo(entry); });
}

void ConversationPage::goTo(qsizetype entry)
{
    m_view->showEntry(entry);
    m_view->setFocus();
}

void ConversationPage::showTranscript()
{
    const TalkState &state = m_conversation.state();
    m_view->setTheirName(state.peerName);
    m_transcript.setTheirName(state.peerName);
    m_transcript.journalGrew();
    m_view->setSize(m_conversation.journal().size());
    m_transcript.setDelivered({state.deliveredNumber, state.deliveredPart});
    const bool nothing = m_conversation.journal().size() == 0;
    if (nothing)
        m_nothingSaid->setText(nothingSaidText());
    m_nothingSaid->setVisible(nothing);
    m_view->setVisible(!nothing);
}

void ConversationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    markNew();
    if (const auto from = m_transcript.newFrom(); from && !event->spontaneous())
        m_view->readFrom(*from);
    noteSeen();
}

// A window that is only put away is not left.
void ConversationPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    saveDraft();
    if (!event->spontaneous())
        m_transcript.setNewFrom(std::nullopt);
}

// Where one stopped reading, as long as nobody has looked at what came since. Who has read nothing
// yet has not stopped.
void ConversationPage::markNew()
{
    const auto unread = qsizetype(m_conversation.state().unread);
    const qsizetype read = m_conversation.journal().size() - unread;
    if (unread > 0 && read > 0)
        m_transcript.setNewFrom(read);
}

// A window behind others is not looked at.
void ConversationPage::noteSeen()
{
    if (!isVisible())
        return;
    if (isActiveWindow())
        m_switchboard.talks().markSeen(m_conversation);
    else
        markNew();
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
