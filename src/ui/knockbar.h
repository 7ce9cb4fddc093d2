// SPDX-License-Identifier: MIT
#pragma once

#include "model/knocktext.h"
#include "session/clock.h"
#include "switchboard/lobby.h"
#include "ui/colours.h"

#include <QFrame>
#include <QList>

#include <cstdint>
#include <optional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace talkstick::ui {

//! Who is at the door, one at a time, above the conversation.
//!
//! It never takes the focus, and Enter never lets anybody in. Its buttons react only when the
//! caller has been on show for 700 ms, so that nobody answers somebody they have not seen. What a
//! caller wrote is shown only on request.
class KnockBar final : public QFrame
{
    Q_OBJECT

public:
    //! \a clock must outlive this.
    explicit KnockBar(session::Clock &clock, QWidget *parent = nullptr);
    ~KnockBar() override;

    //! Everybody at the door, oldest first. The bar shows and hides itself.
    void setKnocks(const QList<switchboard::Knock> &knocks, model::Room room);
    //! Goes to the first button there is; for Ctrl+K.
    void focusButtons();

signals:
    void admitted(talkstick::switchboard::CallerId id);
    void declined(talkstick::switchboard::CallerId id, talkstick::switchboard::Decline how);
    //! The focus may go back where it was: Esc, or nobody is left.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Silent : std::uint8_t { Counted, Shown };

    [[nodiscard]] QBoxLayout *makeLines();
    [[nodiscard]] QBoxLayout *makeButtons();
    void connectButtons();
    void refresh();
    void showCaller(const switchboard::Knock &knock, qsizetype others);
    void showCount(qsizetype silent);
    void showPreview();
    void hideBar();
    void look();
    void admit();
    void decline(switchboard::Decline how);
    [[nodiscard]] bool reacts() const;
    void updateAppearance();

    session::Clock &m_clock;
    QList<switchboard::Knock> m_knocks;
    model::Room m_room = model::Room::Free;
    Silent m_silent = Silent::Counted;
    std::optional<switchboard::Knock> m_shown;
    Time m_changed {0}; // what the buttons would do
    Colours m_colours;

    QLabel *m_picture;
    QLabel *m_line;
    QLabel *m_trust;
    QLabel *m_others;
    QLabel *m_preview;
    QLabel *m_waiting;
    QPushButton *m_letIn;
    QPushButton *m_decline;
    QToolButton *m_declineMore;
    QPushButton *m_show;
    QPushButton *m_look;
    QMenu *m_menu;
};

} // namespace talkstick::ui
