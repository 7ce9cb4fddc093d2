// SPDX-License-Identifier: MIT
#pragma once

#include "cli/reporter.h"
#include "cli/terminal.h"
#include "switchboard/switchboard.h"

#include <QObject>
#include <QSet>

namespace talkstick::cli {

//! Asks the person at the terminal about everybody who knocks, one after the other.
class Doorkeeper final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive this. \a terminal may be null where nobody needs to be asked.
    Doorkeeper(switchboard::Switchboard &switchboard, Terminal *terminal, Reporter &reporter,
               QObject *parent = nullptr);

private:
    void knocksChanged();
    void ask();
    void answered();
    void answer(const switchboard::Knock &knock, const QString &word);

    switchboard::Switchboard &m_switchboard;
    Terminal *m_terminal;
    Reporter &m_reporter;
    QSet<switchboard::CallerId> m_announced;
    switchboard::CallerId m_asked = 0; // 0: nobody is being asked about
};

} // namespace talkstick::cli
