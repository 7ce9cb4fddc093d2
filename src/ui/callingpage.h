// SPDX-License-Identifier: MIT
#pragma once

#include "ui/callsteps.h"
#include "ui/centredpage.h"

#include <QPointer>

#include <memory>

namespace talkstick::ui {

namespace Ui {
class CallingPage;
}

inline constexpr Time kStepsAfter = std::chrono::milliseconds(400);

//! A call being made: its steps with each result, and when it fails what that means and what can be
//! done next. Steps that take less than 400 ms are not shown one by one.
class CallingPage final : public CentredPage
{
    Q_OBJECT

public:
    //! \a clock must outlive this.
    explicit CallingPage(session::Clock &clock, QWidget *parent = nullptr);
    ~CallingPage() override;

    //! Shows \a call from now on; null shows nothing.
    void setCall(switchboard::Call *call);
    //! Goes to what one would most likely press.
    void focusButtons();

signals:
    void cancelRequested();
    void tryAgainRequested();
    void hostInsteadRequested();
    //! The call has failed; \a sentence says why.
    void failed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    void showSteps();
    void showFailure();

    std::unique_ptr<Ui::CallingPage> m_ui;
    std::unique_ptr<session::Alarm> m_alarm;
    session::Clock &m_clock;
    QPointer<switchboard::Call> m_call;
    QList<CallStep> m_steps; // as shown
    Time m_begun {0};
};

} // namespace talkstick::ui
