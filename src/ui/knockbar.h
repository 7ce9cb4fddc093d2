// SPDX-License-Identifier: MIT
#pragma once

#include "model/knocktext.h"
#include "session/clock.h"
#include "switchboard/door.h"
#include "ui/colours.h"
#include "ui/wholelines.h"

#include <QFrame>
#include <QList>

#include <cstdint>
#include <memory>
#include <optional>

class QAction;
class QMenu;
class QPushButton;

namespace talkstick::ui {

namespace Ui {
class KnockBar;
}

//! Who is at the door, one at a time, above the conversation.
//!
//! It never takes the focus, and Enter never lets anybody in. Its buttons react only when the
//! caller has been on show for 700 ms, so that nobody answers somebody they have not seen. What a
//! plain caller wrote is shown only on request; of somebody who uses Talkstick the safety words are
//! shown, or may be asked for. What it consists of is made when somebody comes.
class KnockBar final : public WholeLines<QFrame>
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
    //! \a words is Match only if that is what was said of them.
    void admitted(talkstick::switchboard::CallerId id, talkstick::switchboard::WordsVerdict words);
    void declined(talkstick::switchboard::CallerId id, talkstick::switchboard::Decline how);
    //! The focus may go back where it was: Esc, or nobody is left.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Silent : std::uint8_t { Counted, Shown };

    void furnish();
    void connectButtons();
    void refresh();
    void showCaller(const switchboard::Knock &knock, qsizetype others);
    void showText(qsizetype others);
    void showCount(qsizetype silent);
    void hideBar();
    void look();
    void compare();
    void showPreview();
    void admit(switchboard::WordsVerdict words);
    void decline(switchboard::Decline how);
    [[nodiscard]] bool reacts() const;
    [[nodiscard]] QList<QPushButton *> answers() const;
    void updateAppearance();

    std::unique_ptr<Ui::KnockBar> m_ui; // none before somebody comes, and neither the menu
    session::Clock &m_clock;
    QList<switchboard::Knock> m_knocks;
    model::Room m_room = model::Room::Free;
    Silent m_silent = Silent::Counted;
    model::Comparing m_comparing = model::Comparing::No;
    std::optional<switchboard::Knock> m_shown;
    model::KnockText m_text; // of the caller shown
    Time m_changed {0}; // what the buttons would do
    Colours m_colours;
    QMenu *m_menu = nullptr;
    QAction *m_more = nullptr;
};

} // namespace talkstick::ui
