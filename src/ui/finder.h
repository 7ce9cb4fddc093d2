// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts.h"

#include <QObject>

class QAction;

namespace talkstick::ui {

class FindPanel;
class PageStack;

//! Leads to what was said: by words, in all conversations, and by number in the one that is shown.
class Finder final : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction &find;
        QAction &next;
        QAction &jump;
    };

    //! All of it must outlive this.
    Finder(const Actions &actions, const Parts &parts, PageStack &pages, FindPanel &panel,
           QObject *parent = nullptr);

    //! Offers what is possible now.
    void refresh();

signals:
    //! What was found is shown, and is to be seen.
    void found();

private:
    void show(const QByteArray &conversation, qint64 entry);
    void jump();

    Actions m_actions;
    Parts m_parts;
    PageStack &m_pages;
    FindPanel &m_panel;
};

} // namespace talkstick::ui
