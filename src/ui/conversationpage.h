// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcriptmodel.h"
#include "model/weblinks.h"
#include "model/wordsquestion.h"
#include "switchboard/switchboard.h"
#include "ui/columns.h"
#include "ui/habits.h"
#include "ui/panes.h"

#include <QWidget>

#include <memory>

class QLabel;
class QMenu;

namespace talkstick::ui {

class BandWidget;
class CompareWords;
class Composer;
class ConversationHeader;
class DraftKeeper;
class Notice;
class TranscriptView;

//! One conversation: who it is with, whose turn it is, what was said, and where one writes. It
//! shows a page of its own for each, so that drafts, undo and reading places stay where they were.
class ConversationPage final : public QWidget
{
    Q_OBJECT

public:
    //! All must outlive this, but for the conversation: after letGo() it is not looked at any more.
    ConversationPage(session::Conversation &conversation, switchboard::Switchboard &switchboard,
                     session::Clock &clock, QWidget *parent = nullptr);
    ~ConversationPage() override;

    [[nodiscard]] session::Conversation &conversation() const { return m_conversation; }
    //! What the button in the header opens.
    void setMenu(QMenu *menu);
    //! Narrow: there is a way back to the list.
    void setWidth(Columns::Width width);
    void setHabits(const Habits &habits);
    //! Times are shown in words; call this once a minute while they are visible.
    void refreshTimes();
    //! What can take the focus, in order.
    [[nodiscard]] QList<Pane> panes();
    void focusComposer();
    void focusTranscript();
    //! The number of the last turn that was said; 0 if none was.
    [[nodiscard]] quint32 lastTurn() const;
    //! On which it was said, in local time.
    [[nodiscard]] QDate lastDay() const;
    //! Shows the journal's \a entry.
    void showEntry(qsizetype entry);
    //! Keeps what stands in the composer, without waiting until nothing more is written.
    void saveDraft();
    //! The conversation is about to be destroyed; saves the draft.
    void letGo();

public slots:
    //! Shows a turn, or the one that comes nearest.
    void showTurn(quint32 number);
    //! The same for what was said first on \a day.
    void showDay(const QDate &day);
    void startPassing();
    void speakAnyway();
    void copy();
    void toggleHand();
    //! Asks the other side for words to compare; both are shown them.
    void compareWords();
    //! There are words to compare. To be called whenever Conversation::wordsReady() says so.
    void showWords();

signals:
    void callAgainRequested();
    void practiceRequested();
    void tryNowRequested();
    void copyLinkRequested();
    void newConversationRequested();
    void hostAgainRequested();
    void backRequested();
    void personRequested();
    void linkActivated(const talkstick::model::WebLink &link);
    //! To be spoken.
    void announced(const QString &sentence);
    //! The user said that the words differ. The page is about to go.
    void wordsDiffered();

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void follow();
    void showComposing();
    void showBand();
    void tryNow();
    void noteSeen();
    void showTyping();
    void judge(switchboard::WordsVerdict verdict);
    [[nodiscard]] qsizetype bytesSaid() const;
    void showTranscript();
    void goTo(qsizetype entry);
    void markNew();
    [[nodiscard]] QString nothingSaidText() const;
    void updateAppearance();

    session::Conversation &m_conversation;
    switchboard::Switchboard &m_switchboard;
    session::Clock &m_clock;
    Habits m_habits;
    model::TranscriptModel m_transcript;
    std::unique_ptr<session::Alarm> m_awayAlarm; // rings when the band has more to say of a loss
    model::AskedBy m_askedForWords = model::AskedBy::Them;
    ConversationHeader *m_header;
    BandWidget *m_band;
    CompareWords *m_words;
    QLabel *m_nothingSaid;
    TranscriptView *m_view;
    Notice *m_hostAgain;
    Composer *m_composer;
    DraftKeeper *m_drafts;
};

} // namespace talkstick::ui
