// SPDX-License-Identifier: MIT
#pragma once

#include "model/knocktext.h"
#include "session/clock.h"
#include "switchboard/lobby.h"

#include <QFrame>
#include <QList>

#include <cstdint>
#include <memory>
#include <optional>

namespace talkstick::ui {

//! Who is at the door, one at a time, above the conversation.
//!
//! It never takes the focus, and Enter never lets anybody in. Its buttons react only when the
//! caller has been on show for 700 ms, so that nobody lets in somebody they have not seen. What a
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
    //! What the bar says about the caller on show; empty if there is none.
    [[nodiscard]] QString line() const;

signals:
    void admitted(talkstick::switchboard::CallerId id);
    void declined(talkstick::switchboard::CallerId id, talkstick::switchboard::Decline how);
    //! Esc: the focus may go back where it was.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Silent : std::uint8_t { Counted, Shown };
    struct Parts;

    void refresh();
    void showCaller(const switchboard::Knock &knock, qsizetype others);
    void showSilent(qsizetype count);
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
    Time m_shownAt {0};
    std::unique_ptr<Parts> m_parts;
};

} // namespace talkstick::ui
