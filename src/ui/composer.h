// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing.h"
#include "session/clock.h"
#include "turn/turn.h"
#include "ui/colours.h"
#include "ui/habits.h"
#include "ui/metrics.h"
#include "ui/wholelines.h"

#include <cstdint>
#include <memory>

class QHBoxLayout;
class QKeyEvent;
class QPainter;
class QPlainTextEdit;
class QRectF;

namespace talkstick::ui {

class SendRow;

inline constexpr Time kTakeBack = std::chrono::seconds(3); //!< a pass
inline constexpr Time kTakeTurnBack = std::chrono::seconds(5); //!< for those who wish

//! Where one writes. The draft can be edited whosever turn it is; Enter sends it, Ctrl+Enter sends
//! it and keeps the stick, Shift+Enter makes a new line, Ctrl+Shift+Enter passes. A pass goes only
//! after three seconds, and can be taken back; so does a turn after five, if one wishes. While the
//! other one is away Enter seals what is written; then it is shown in a dashed frame, never as if
//! it had been said.
class Composer final : public WholeLines<QWidget>
{
    Q_OBJECT

public:
    //! \a clock must outlive this.
    explicit Composer(session::Clock &clock, QWidget *parent = nullptr);
    ~Composer() override;

    //! The texts beside the draft, and whether it can be sent.
    void setComposing(const model::Composing &composing);
    void setHabits(const Habits &habits);
    //! Whose turn it is: while it is ours the field has the stick's colour and Pass is possible.
    //! When it becomes ours, a key on its way does nothing for 700 ms.
    void setPhase(turn::Phase phase);

    [[nodiscard]] QString draft() const;
    //! Shows another conversation's draft. What could be undone is forgotten, a pass that waits is
    //! taken back; draftChanged() is not emitted.
    void setDraft(const QString &text);
    void focusText();
    //! How high the page is: the field takes no more than a third of it.
    void setPageHeight(int pixels);
    //! Something to be told in the place of the note, until the draft or the stick moves.
    void showHint(const QString &hint);
    [[nodiscard]] bool isPassing() const { return m_waiting == Waiting::Pass; }

public slots:
    //! The stick has just come to us; setPhase() calls it.
    void stickArrived();
    //! The first \a length characters have been said: they go. Undo brings them back.
    void takeAway(qsizetype length);
    //! Passes the stick in three seconds, unless it is taken back. Nothing if it is not ours.
    void startPassing();
    //! What is about to go stays.
    void takeBack();

signals:
    void sendRequested(const QString &text, talkstick::turn::Stick stick);
    //! To be kept until both are there.
    void sealRequested(const QString &text);
    //! What is kept is to be written on.
    void unsealRequested();
    //! The three seconds have begun, or are over in whichever way.
    void passingChanged();
    //! To be spoken.
    void announced(const QString &sentence);
    //! The three seconds are over.
    void passRequested();
    void handToggled();
    void draftChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! What is about to go, and can still be taken back.
    enum class Waiting : std::uint8_t { Nothing, Pass, Turn, PartOfTurn };

    void makeField();
    void makeRow();
    void textChanged();
    bool keyPressed(const QKeyEvent &event);
    bool enterPressed(const QKeyEvent &event);
    bool buttonEntered(const QKeyEvent &event);
    void insertLine();
    [[nodiscard]] bool isMeant(const QKeyEvent &event) const;
    void send(turn::Stick stick);
    void sendOrWait(turn::Stick stick);
    void wait(Waiting what, Time howLong);
    [[nodiscard]] bool isTurnWaiting() const;
    [[nodiscard]] QString waitingText() const;
    void paintSealed(QPainter &painter, const QRectF &field) const;
    void waited();
    void fitHeight();
    void showTexts();
    void updateAppearance();

    session::Clock &m_clock;
    std::unique_ptr<session::Alarm> m_waitAlarm;
    model::EnterGuard m_guard;
    model::Composing m_composing;
    int m_pageHeight = QWIDGETSIZE_MAX; // pixels
    turn::Phase m_phase = turn::Phase::Waiting;
    Waiting m_waiting = Waiting::Nothing;
    Habits m_habits;
    Colours m_colours;
    Metrics m_metrics;
    QString m_hint;
    QPlainTextEdit *m_edit;
    SendRow *m_row;
    QHBoxLayout *m_field;
};

} // namespace talkstick::ui
