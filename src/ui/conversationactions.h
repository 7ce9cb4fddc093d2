// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "ui/parts.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace talkstick::ui {

class ConversationPage;
class Navigator;
class PageStack;

//! The menu of the conversation that is shown: what can be done with it, and with the stick.
class ConversationActions final : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction &afresh;
        QAction &leave;
        QAction &conclude;
        QAction &remove;
        QAction &pass;
        QAction &hand;
        QAction &compareWords;
        QAction &speakAnyway;
        QAction &copy;
        QMenu &endings; //!< How turns end on the wire; it is filled here.
    };

    //! All of it must outlive this.
    ConversationActions(const Actions &actions, const Parts &parts, Navigator &navigator,
                        PageStack &pages, QObject *parent = nullptr);

    //! Offers what is possible now.
    void refresh();

private:
    //! When \a action is chosen, \a method of the page that is shown does it.
    void connectToPage(QAction &action, void (ConversationPage::*method)());
    void connectEnds();
    void askToConclude(session::Conversation &conversation);
    void askToRemove(session::Conversation &conversation);
    void refreshEnds(const session::Conversation *shown);

    Actions m_actions;
    Parts m_parts;
    Navigator &m_navigator;
    PageStack &m_pages;
    QActionGroup *m_endings;
};

} // namespace talkstick::ui
