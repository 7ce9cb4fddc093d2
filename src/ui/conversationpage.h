// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcriptmodel.h"
#include "switchboard/switchboard.h"
#include "ui/columns.h"
#include "ui/panes.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace talkstick::ui {

class BandWidget;
class Composer;
class Notice;
class TranscriptView;

//! One conversation: who it is with, whose turn it is, what was said, and where one writes. It
//! shows a page of its own for each, so that drafts, undo and reading places stay where they were.
class ConversationPage final : public QWidget
{
    Q_OBJECT

public:
    //! All must outlive this.
    ConversationPage(session::Conversation &conversation, switchboard::Switchboard &switchboard,
                     session::Clock &clock, QWidget *parent = nullptr);
    ~ConversationPage() override;

    [[nodiscard]] session::Conversation &conversation() const { return m_conversation; }
    //! What the button in the header opens.
    void setMenu(QMenu *menu);
    //! Narrow: there is a way back to the list.
    void setWidth(Columns::Width width);
    //! Times are shown in words; call this once a minute while they are visible.
    void refreshTimes();
    //! What can take the focus, in order.
    [[nodiscard]] QList<Pane> panes();
    void focusComposer();

public slots:
    void startPassing();
    void speakAnyway();
    void copy();

signals:
    void callAgainRequested();
    void hostAgainRequested();
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHeader();
    void layOut();
    void connectParts();
    void follow();
    void showComposing();
    void say(const QString &text);
    void showTranscript();
    [[nodiscard]] QString nothingSaidText() const;
    void updateAppearance();

    session::Conversation &m_conversation;
    switchboard::Switchboard &m_switchboard;
    session::Clock &m_clock;
    model::TranscriptModel m_transcript;
    QToolButton *m_back;
    QLabel *m_name;
    QLabel *m_padlock;
    QLabel *m_trust;
    QToolButton *m_menu;
    QHBoxLayout *m_header = nullptr;
    BandWidget *m_band;
    QStackedLayout *m_said = nullptr;
    QLabel *m_nothingSaid;
    TranscriptView *m_view;
    Notice *m_hostAgain;
    Composer *m_composer;
};

} // namespace talkstick::ui
