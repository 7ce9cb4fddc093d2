// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing.h"
#include "session/clock.h"
#include "turn/turn.h"
#include "ui/colours.h"
#include "ui/metrics.h"

#include <QWidget>

#include <cstdint>
#include <memory>

class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace talkstick::ui {

inline constexpr Time kTakeBack = std::chrono::seconds(3);

//! Where one writes. The draft can be edited whosever turn it is; Enter sends it, Shift+Enter makes
//! a new line, Ctrl+Shift+Enter passes. A pass goes only after three seconds, and can be taken
//! back.
class Composer final : public QWidget
{
    Q_OBJECT

public:
    //! \a clock must outlive this.
    explicit Composer(session::Clock &clock, QWidget *parent = nullptr);
    ~Composer() override;

    //! The texts beside the draft, and whether it can be sent.
    void setComposing(const model::Composing &composing);
    //! Whose turn it is: while it is ours the field has the stick's colour and Pass is possible.
    //! When it becomes ours, a key on its way does nothing for 700 ms.
    void setPhase(turn::Phase phase);

    [[nodiscard]] QString draft() const;
    //! Shows another conversation's draft. What could be undone is forgotten, a pass that waits is
    //! taken back; draftChanged() is not emitted.
    void setDraft(const QString &text);
    void focusText();

public slots:
    //! The stick has just come to us; setPhase() calls it.
    void stickArrived();
    //! What sendRequested() asked for is done: the text goes. Undo brings it back.
    void accepted();
    //! Passes the stick in three seconds, unless it is taken back. Nothing if it is not ours.
    void startPassing();
    void takeBack();

signals:
    void sendRequested(const QString &text);
    //! The three seconds are over.
    void passRequested();
    void draftChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Pass : std::uint8_t { No, Waiting };

    void makeField();
    void makeRow();
    bool keyPressed(const QKeyEvent &event);
    bool enterPressed(const QKeyEvent &event);
    [[nodiscard]] bool isMeant(const QKeyEvent &event) const;
    void send();
    void pass();
    void fitHeight();
    void showTexts();
    void updateAppearance();

    session::Clock &m_clock;
    std::unique_ptr<session::Alarm> m_passAlarm;
    model::EnterGuard m_guard;
    model::Composing m_composing;
    turn::Phase m_phase = turn::Phase::Waiting;
    Pass m_pass = Pass::No;
    Colours m_colours;
    Metrics m_metrics;
    QPlainTextEdit *m_edit;
    QLabel *m_note;
    QLabel *m_counter;
    QPushButton *m_passButton;
    QPushButton *m_send;
    QHBoxLayout *m_field;
    QHBoxLayout *m_row;
};

} // namespace talkstick::ui
