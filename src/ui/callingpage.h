// SPDX-License-Identifier: MIT
#pragma once

#include "model/remedies.h"
#include "ui/callstepsbox.h"
#include "ui/centredpage.h"

#include <QHash>
#include <QPointer>

#include <memory>

class QPushButton;

namespace talkstick::ui {

namespace Ui {
class CallingPage;
}

inline constexpr Time kStepsAfter = std::chrono::milliseconds(400);

//! A call being made: its steps with each result, the safety words while one waits to be let in,
//! and when it fails what that means and what can be done next. Steps that take less than 400 ms
//! are not shown one by one.
class CallingPage final : public CentredPage
{
    Q_OBJECT

public:
    //! \a clock must outlive this.
    explicit CallingPage(session::Clock &clock, QWidget *parent = nullptr);
    ~CallingPage() override;

    //! Shows \a call from now on; null shows nothing.
    void setCall(switchboard::Call *call);
    //! Goes to what one would most likely press, and never to what lowers the guard.
    void focusButtons();

signals:
    void cancelRequested();
    void remedyRequested(talkstick::model::Remedy remedy);
    //! To be spoken: the call has come further, or has failed.
    void announced(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void applyMetrics(const Metrics &metrics) override;

private:
    void setUpRemedies();
    void follow();
    void showSteps();
    void showStepsAfresh();
    void showTitle();
    void showWords();
    void showFailure();
    void tellStep();
    void judge(switchboard::WordsVerdict verdict);
    [[nodiscard]] QString cancelText() const;

    std::unique_ptr<Ui::CallingPage> m_ui;
    QHash<model::Remedy, QPushButton *> m_remedies;
    std::unique_ptr<session::Alarm> m_alarm;
    session::Clock &m_clock;
    QPointer<switchboard::Call> m_call;
    QList<CallStep> m_steps; // as shown
    CallStepsShape m_shape = CallStepsShape::Wide; // the same
    switchboard::CallProgress::Step m_told = switchboard::CallProgress::Step::Finding;
    Time m_begun {0};
};

} // namespace talkstick::ui
