// SPDX-License-Identifier: MIT
#pragma once

#include "cli/arguments.h"
#include "cli/reporter.h"
#include "cli/terminal.h"
#include "switchboard/switchboard.h"

#include <QObject>
#include <QSet>

namespace talkstick::cli {

//! Answers everybody who knocks: as the person at the terminal says, one after the other, or all in
//! the same way.
class Doorkeeper final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive this. \a terminal may be null unless \a knocking is Ask.
    Doorkeeper(switchboard::Switchboard &switchboard, Knocking knocking, Terminal *terminal,
               Reporter &reporter, QObject *parent = nullptr);

private:
    void knocksChanged();
    void answerAll();
    void askAboutNext();
    void ask();
    void answered();
    void turnAwayUnanswered(const switchboard::Knock &knock);
    void answer(const switchboard::Knock &knock, const QString &word);
    void admit(const switchboard::Knock &knock, switchboard::WordsVerdict words);
    void explain(const switchboard::Knock &knock, const QString &word);

    switchboard::Switchboard &m_switchboard;
    Knocking m_knocking;
    Terminal *m_terminal;
    Reporter &m_reporter;
    QSet<switchboard::CallerId> m_announced;
    switchboard::CallerId m_asked = 0; // 0: nobody is being asked about
};

} // namespace talkstick::cli
