// SPDX-License-Identifier: MIT
#pragma once

#include "model/wordsquestion.h"
#include "session/clock.h"
#include "switchboard/door.h"
#include "ui/colours.h"
#include "ui/wholelines.h"

#include <QFrame>

#include <memory>

namespace talkstick::ui {

namespace Ui {
class CompareWords;
}

//! Safety words to be compared by voice, and the three answers, inside a page. It never takes the
//! focus, Enter never answers, and its buttons react only after it has been on show for 700 ms.
class CompareWords final : public WholeLines<QFrame>
{
    Q_OBJECT

public:
    //! \a clock must outlive this. Hidden until ask().
    explicit CompareWords(session::Clock &clock, QWidget *parent = nullptr);
    ~CompareWords() override;

    void ask(const model::WordsQuestion &question);
    //! Nobody has to answer any more.
    void withdraw();
    //! Goes to the first button there is.
    void focusButtons();

signals:
    //! NotCompared: later. It has been withdrawn.
    void judged(talkstick::switchboard::WordsVerdict verdict);
    //! The focus may go back where it was.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void judge(switchboard::WordsVerdict verdict);
    void updateAppearance();

    std::unique_ptr<Ui::CompareWords> m_ui;
    session::Clock &m_clock;
    Time m_shown {0};
    Colours m_colours;
};

} // namespace talkstick::ui
