// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing.h"
#include "turn/turn.h"
#include "ui/metrics.h"

#include <QWidget>

#include <cstdint>

class QAction;
class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace talkstick::ui {

class FlowLayout;

//! The line below the draft: a note or a reason, and what can be done with the draft and the stick.
class SendRow final : public QWidget
{
    Q_OBJECT

public:
    //! What the button for passing offers.
    enum class Pass : std::uint8_t { Nothing, Offered, Waiting };

    explicit SendRow(QWidget *parent = nullptr);

    //! \a hint, unless it is empty, takes the place of the note.
    void setContents(const model::Composing &composing, Pass pass, const QString &hint);
    //! Which keys the menu names.
    void setEnterKey(model::EnterKey enter);
    [[nodiscard]] QString note() const;
    [[nodiscard]] QPushButton *sendButton() const { return m_send; }
    [[nodiscard]] QList<QWidget *> buttons() const;

signals:
    void sendRequested(talkstick::turn::Stick stick);
    void passToggled();
    void handToggled();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeButtons();
    void showNote();
    void fit();
    void updateAppearance();

    model::Composing m_composing;
    Pass m_pass = Pass::Nothing;
    QString m_hint;
    QBoxLayout *m_parts; // the note and the buttons
    QWidget *m_box; // of the buttons
    FlowLayout *m_buttons;
    QLabel *m_note;
    QLabel *m_counter;
    QPushButton *m_hand;
    QPushButton *m_passButton;
    QPushButton *m_send;
    QToolButton *m_more;
    QMenu *m_menu;
    QAction *m_keep;
};

} // namespace talkstick::ui
