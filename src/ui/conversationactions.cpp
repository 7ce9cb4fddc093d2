// SPDX-License-Identifier: MIT
#include "ui/conversationactions.h"

#include "model/band.h"
#include "ui/endings.h"
#include "ui/navigator.h"
#include "ui/pagestack.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace talkstick::ui {

ConversationActions::ConversationActions(const Actions &actions, Navigator &navigator,
                                         PageStack &pages, session::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_navigator(navigator)
    , m_pages(pages)
    , m_clock(clock)
    , m_endings(fillEndings(actions.endings))
{
    connect(&actions.leave, &QAction::triggered, &navigator, &Navigator::leave);
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

void ConversationActions::refresh()
{
    using Possible = model::Band::Possible;
    const session::Conversation *shown = m_navigator.place().conversation;
    const session::TalkState state = shown ? shown->state() : session::TalkState {};
    const bool live = shown && !state.ended;
    const model::Band band = live ? model::bandFor(state, m_clock.wallTime()) : model::Band {};
    const bool lowers = band.lowerHand == Possible::Yes;
    m_actions.leave.setEnabled(shown);
    m_actions.leave.setText(shown && !live ? tr("Remove from the &list") : tr("&Leave"));
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
