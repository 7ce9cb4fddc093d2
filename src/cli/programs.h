// SPDX-License-Identifier: MIT
#pragma once

#include "cli/arguments.h"
#include "cli/doorkeeper.h"
#include "cli/exitstatus.h"
#include "cli/linereader.h"
#include "cli/reporter.h"
#include "cli/talk.h"
#include "cli/terminal.h"
#include "switchboard/localaddress.h"
#include "switchboard/switchboard.h"

#include <QObject>

#include <memory>

namespace talkstick::cli {

//! What both programs are made of; all must outlive them.
struct Parts
{
    switchboard::Switchboard &switchboard; //!< With room for one conversation.
    LineReader &input; //!< Standard input, being read.
    Reporter &reporter;
};

//! `talkstick-cli host`: waits for somebody, has one conversation with them, ends.
class HostProgram final : public QObject
{
    Q_OBJECT

public:
    //! \a terminal may be null; then nobody can be asked.
    HostProgram(HostCommand command, Parts parts, const switchboard::LocalAddresses &addresses,
                Terminal *terminal);

    void start();

signals:
    void finished(talkstick::cli::ExitStatus status);

private:
    void opened(session::Conversation *conversation);

    HostCommand m_command;
    Parts m_parts;
    const switchboard::LocalAddresses &m_addresses;
    Terminal *m_terminal;
    std::unique_ptr<Doorkeeper> m_doorkeeper;
    std::unique_ptr<Talk> m_talk;
};

//! `talkstick-cli join`: calls somebody, has one conversation with them, ends.
class JoinProgram final : public QObject
{
    Q_OBJECT

public:
    JoinProgram(JoinCommand command, Parts parts);

    void start();

signals:
    void finished(talkstick::cli::ExitStatus status);

private:
    void takeAddress();
    void join(const QString &address);
    void progressed();
    void failed();
    void opened(session::Conversation *conversation);

    JoinCommand m_command;
    Parts m_parts;
    switchboard::Call *m_call = nullptr; // the switchboard's
    switchboard::CallProgress m_reported;
    std::unique_ptr<Talk> m_talk;
};

} // namespace talkstick::cli
