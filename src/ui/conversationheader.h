// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "ui/columns.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace talkstick::ui {

class TrustMark;

//! Who is on the other end, how private it is, and whether nothing is kept of it, which is never
//! out of sight.
class ConversationHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationHeader(QWidget *parent = nullptr);

    void setState(const session::TalkState &state);
    //! What the button opens.
    void setMenu(QMenu *menu);
    //! Narrow: there is a way back to the list, and words are compared by the menu alone.
    void setWidth(Columns::Width width);

signals:
    void backRequested();
    void compareRequested();
    //! A click on the name of somebody who is known by their key.
    void personRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void showName();
    void fit();
    void showCompare();
    void updateAppearance();

    enum class Compare : std::uint8_t { Needless, Offered };

    Columns::Width m_width = Columns::Width::Wide;
    Compare m_compareState = Compare::Needless;
    QString m_fullName;
    QBoxLayout *m_who; // the name and what is known of it, beside or below
    QToolButton *m_back;
    QLabel *m_name;
    TrustMark *m_trust;
    QLabel *m_keeping;
    QPushButton *m_compare;
    QToolButton *m_menu;
};

} // namespace talkstick::ui
