// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/switchboard.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <memory>

class QEventLoopLocker;
class QMessageBox;
class QWidget;

namespace talkstick::ui {

//! How the program is left: one is asked while somebody is being talked to, and while
//! there is something that would be gone, and the window is gone
//! at once, but the program stays until the others have heard that one leaves.
class Departure final : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive this. \a window is what is closed.
    Departure(switchboard::Switchboard &switchboard, QWidget &window, QObject *parent = nullptr);
    ~Departure() override;

    //! Whether the window may be closed now. If not, the question is open; a yes closes it.
    [[nodiscard]] bool mayClose();
    //! Whether that question was answered by yes.
    [[nodiscard]] bool isAgreed() const { return m_answer == Answer::Agreed; }
    //! The window is closed: says goodbye to everybody.
    void leave();

private:
    enum class Answer : std::uint8_t { Open, Agreed };

    [[nodiscard]] int live() const;
    [[nodiscard]] int unkept() const;

    switchboard::Switchboard &m_switchboard;
    QWidget &m_window;
    Answer m_answer = Answer::Open;
    QPointer<QMessageBox> m_question;
    std::unique_ptr<QEventLoopLocker> m_goodbyes; // keeps the program while they are said
};

} // namespace talkstick::ui
