// SPDX-License-Identifier: MIT
#include "ui/conversationactions.h"

#include "model/band.h"
#include "model/sentences.h"
#include "model/standing.h"
#include "switchboard/switchboard.h"
#include "ui/endings.h"
#include "ui/navigator.h"
#include "ui/pagestack.h"
#include "ui/question.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>

namespace talkstick::ui {

ConversationActions::ConversationActions(const Actions &actions, const Parts &parts,
                                         Navigator &navigator, PageStack &pages, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_parts(parts)
    , m_navigator(navigator)
    , m_pages(pages)
    , m_endings(fillEndings(actions.endings))
{
    connect(&actions.leave, &QAction::triggered, &navigator, &Navigator::leave);
    connectEnds();
    connectToPage(actions.pass, &ConversationPage::startPassing);
    connectToPage(actions.hand, &ConversationPage::toggleHand);
    connectToPage(actions.compareWords, &ConversationPage::compareWords);
    connectToPage(actions.speakAnyway, &ConversationPage::speakAnyway);
    connectToPage(actions.copy, &ConversationPage::copy);
    connect(m_endings, &QActionGroup::triggered, this, [this](const QAction *chosen) {
        m_navigator.place().conversation->chooseEnding(endingOf(*chosen));
    });
}

void ConversationActions::connectToPage(QAction &action, void (ConversationPage::*method)())
{
    connect(&action, &QAction::triggered, this, [this, method] {
        if (ConversationPage *page = m_pages.conversationPage())
            (page->*method)();
    });
}

void ConversationActions::connectEnds()
{
    connect(&m_actions.conclude, &QAction::triggered, this, [this] {
        if (session::Conversation *shown = m_navigator.place().conversation)
            askToConclude(*shown);
    });
    connect(&m_actions.afresh, &QAction::triggered, this, [this] {
        if (const session::Conversation *shown = m_navigator.place().conversation)
            m_navigator.beginAfresh(*shown);
    });
    connect(&m_actions.remove, &QAction::triggered, this, [this] {
        if (session::Conversation *shown = m_navigator.place().conversation)
            askToRemove(*shown);
    });
}

void ConversationActions::askToConclude(session::Conversation &conversation)
{
    const session::TalkState &state = conversation.state();
    QMessageBox *question =
        ask({tr("End the conversation with %1 for good?").arg(state.peerName),
             state.keeping == session::Keeping::InMemory
                 ? tr("Nobody can say anything in it any more, on either side.")
                 : tr("Nobody can say anything in it any more, on either side. What was said is "
                      "kept."),
             tr("End it"), tr("Go on")},
            m_pages.window());
    connect(question, &QMessageBox::accepted, &conversation, [this, &conversation] {
        if (const auto refusal = conversation.conclude())
            complain(model::sentence(*refusal), m_pages.window())->open();
    });
    question->open();
}

void ConversationActions::askToRemove(session::Conversation &conversation)
{
    // Nothing of it would be left anyway, on any computer.
    if (conversation.state().opening.partner == session::Partner::Practice)
        return m_parts.switchboard.talks().remove(conversation);
    const QString name = conversation.state().peerName;
    QMessageBox *question =
        ask({tr("Delete the conversation with %1?").arg(name),
             tr("All that was said in it goes from this computer, and what you have written for "
                "it. %1 keeps a copy.")
                 .arg(name),
             tr("Delete"), tr("Keep")},
            m_pages.window());
    connect(question, &QMessageBox::accepted, &conversation,
            [this, &conversation] { m_parts.switchboard.talks().remove(conversation); });
    question->open();
}

void ConversationActions::refreshEnds(const session::Conversation *shown)
{
    using model::Standing;
    const session::TalkState state = shown ? shown->state() : session::TalkState {};
    const Standing standing = model::standingOf(state);
    const bool isTalk = shown && state.trust;
    const bool isMine = isTalk && state.turn.phase == turn::Phase::Mine;
    m_actions.afresh.setEnabled(shown && model::mayBeginAfresh(state, m_parts.clock.wallTime()));
    m_actions.leave.setEnabled(shown);
    m_actions.remove.setEnabled(shown);
    m_actions.conclude.setEnabled(isMine);
    m_actions.leave.setText(standing == Standing::Over       ? tr("Remove from the &list")
                                : standing == Standing::Away ? tr("C&lose")
                                                             : tr("&Leave for now"));
    if (isTalk && standing == Standing::Away)
        m_actions.conclude.setText(tr("&End conversation (when you are both online)"));
    else if (isTalk && !isMine && standing == Standing::Live)
        m_actions.conclude.setText(tr("&End conversation (when it is your turn)"));
    else
        m_actions.conclude.setText(tr("&End conversation\u2026"));
}

void ConversationActions::refresh()
{
    using Possible = model::Band::Possible;
    const session::Conversation *shown = m_navigator.place().conversation;
    const session::TalkState state = shown ? shown->state() : session::TalkState {};
    const bool live = shown && !state.ended;
    const model::Band band =
        live ? model::bandFor(state, m_parts.clock.wallTime()) : model::Band {};
    const bool lowers = band.lowerHand == Possible::Yes;
    refreshEnds(shown);
    m_actions.pass.setEnabled(band.pass == Possible::Yes);
    m_actions.hand.setEnabled(band.raiseHand == Possible::Yes || lowers);
    m_actions.hand.setText(lowers ? tr("Lower &hand") : tr("Raise &hand"));
    m_actions.compareWords.setEnabled(band.compareWords == Possible::Yes);
    m_actions.speakAnyway.setEnabled(band.speakAnyway == Possible::Yes);
    m_actions.copy.setEnabled(shown);
    m_actions.endings.setEnabled(live && !state.trust); // turns of Talksticks end by themselves
    for (QAction *action : m_endings->actions())
        action->setChecked(live && endingOf(*action) == state.ending);
}

} // namespace talkstick::ui
