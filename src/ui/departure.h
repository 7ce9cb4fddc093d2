// SPDX-License-Identifier: MIT
#pragma once

#include "session/clock.h"
#include "switchboard/switchboard.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <memory>

class QEventLoopLocker;
class QMessageBox;
class QWidget;

namespace talkstick::ui {

//! The desktop closes every window within so long, once it has said that its session ends.
inline constexpr Time kSessionEnds = std::chrono::seconds(30);

//! How the program is left: one is asked while somebody is being talked to, and while
//! there is something that would be gone, and the window is gone
//! at once, but the program stays until the others have heard that one leaves.
class Departure final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive this. \a window is what is closed.
    Departure(switchboard::Switchboard &switchboard, session::Clock &clock, QWidget &window,
              QObject *parent = nullptr);
    ~Departure() override;

    //! Whether the window may be closed now. If not, the question is open; a yes closes it.
    [[nodiscard]] bool mayClose();
    //! There is nobody to ask any more: the window may be closed.
    void agree();
    //! The same for the next kSessionEnds: a session that ends may yet go on.
    void agreeForNow();
    //! Whether that question was answered by yes, or is not to be asked.
    [[nodiscard]] bool isAgreed() const { return m_answer == Answer::Agreed; }
    //! The window is closed: says goodbye to everybody.
    void leave();

private:
    enum class Answer : std::uint8_t { Open, Agreed };

    [[nodiscard]] int live() const;
    [[nodiscard]] int unkept() const;

    switchboard::Switchboard &m_switchboard;
    QWidget &m_window;
    session::Clock &m_clock;
    Answer m_answer = Answer::Open;
    std::unique_ptr<session::Alarm> m_askAgain; // after agreeForNow()
    QPointer<QMessageBox> m_question;
    std::unique_ptr<QEventLoopLocker> m_goodbyes; // keeps the program while they are said
};

} // namespace talkstick::ui
