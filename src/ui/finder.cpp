// SPDX-License-Identifier: MIT
#include "ui/finder.h"

#include "ui/findpanel.h"
#include "ui/jumpdialog.h"
#include "ui/pagestack.h"

#include <QAction>
#include <QPointer>

namespace talkstick::ui {

Finder::Finder(const Actions &actions, const Parts &parts, PageStack &pages, FindPanel &panel,
               QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_parts(parts)
    , m_pages(pages)
    , m_panel(panel)
{
    connect(&actions.find, &QAction::triggered, &panel, &FindPanel::open);
    connect(&actions.next, &QAction::triggered, this, [this] {
        if (m_panel.isHidden())
            m_panel.open();
        else
            m_panel.step(1);
    });
    connect(&actions.jump, &QAction::triggered, this, &Finder::jump);
    connect(&panel, &FindPanel::chosen, this, &Finder::show);
    connect(&panel, &FindPanel::entered, this, [this] {
        if (ConversationPage *page = m_pages.conversationPage())
            page->focusTranscript();
    });
}

void Finder::refresh()
{
    const ConversationPage *page = m_pages.conversationPage();
    m_actions.jump.setEnabled(page && page->lastTurn() > 0);
}

void Finder::show(const QByteArray &conversation, qint64 entry)
{
    m_parts.switchboard.talks().fetch(
        conversation, [self = QPointer(this), entry](session::Conversation *fetched) {
            if (!self || !fetched)
                return;
            self->m_pages.showEntry(*fetched, entry);
            emit self->found();
        });
}

void Finder::jump()
{
    ConversationPage *page = m_pages.conversationPage();
    if (!page || page->lastTurn() == 0)
        return;
    auto *dialog = new JumpDialog(page->lastTurn(), page->lastDay(), m_pages.window());
    connect(dialog, &JumpDialog::chosen, page, &ConversationPage::showTurn);
    connect(dialog, &JumpDialog::dayChosen, page, &ConversationPage::showDay);
    dialog->open();
}

} // namespace talkstick::ui
