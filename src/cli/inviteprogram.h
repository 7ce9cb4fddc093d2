// SPDX-License-Identifier: MIT
#pragma once

#include "cli/arguments.h"
#include "cli/exitstatus.h"
#include "cli/ownaddresses.h"
#include "cli/reporter.h"
#include "session/clock.h"
#include "switchboard/switchboard.h"

#include <QObject>

namespace talkstick::cli {

//! What a program that only prints is made of; all must outlive it.
struct ListParts
{
    switchboard::Switchboard &switchboard;
    const session::Clock &clock;
    OwnAddresses addresses;
    Reporter &reporter; //!< For what fails.
    Sinks sinks; //!< For what is printed.
};

//! `talkstick-cli invite`: makes an invitation, withdraws one, or lists those that are open. The
//! program that hosts may be running meanwhile.
class InviteProgram final : public QObject
{
    Q_OBJECT

public:
    InviteProgram(InviteCommand command, ListParts parts);

    void start();

signals:
    void finished(talkstick::cli::ExitStatus status);

private:
    void make();
    void made(const wire::Invitation &invitation);
    void revoke();
    void found(const switchboard::Invite &invite);
    void list();
    void print(const QStringList &lines);
    void fail(const char *code, const model::Explanation &explanation, ExitStatus status);
    void notKept();

    InviteCommand m_command;
    ListParts m_parts;
};

} // namespace talkstick::cli
