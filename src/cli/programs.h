// SPDX-License-Identifier: MIT
#pragma once

#include "cli/arguments.h"
#include "cli/doorkeeper.h"
#include "cli/ownaddresses.h"
#include "cli/program.h"
#include "cli/question.h"
#include "cli/terminal.h"

#include <memory>

namespace talkstick::cli {

//! `talkstick-cli host`: waits for somebody, has one conversation with them, ends.
class HostProgram final : public Program
{
    Q_OBJECT

public:
    //! \a terminal may be null; then nobody can be asked.
    HostProgram(HostCommand command, Parts parts, const OwnAddresses &addresses,
                Terminal *terminal);

    void start() override;

private:
    void listening();

    HostCommand m_command;
    OwnAddresses m_addresses;
    Terminal *m_terminal;
    std::unique_ptr<Doorkeeper> m_doorkeeper;
};

//! `talkstick-cli join`: calls somebody, has one conversation with them, ends.
class JoinProgram final : public Program
{
    Q_OBJECT

public:
    //! \a terminal may be null; then nobody is asked about safety words.
    JoinProgram(JoinCommand command, Parts parts, Terminal *terminal);

    void start() override;

private:
    void takeAddress();
    void join(const QString &address);
    void call(const switchboard::JoinOptions &options);
    void progressed();
    void knocking();
    void askAboutWords();
    void failed();
    [[nodiscard]] bool askForAnotherTry(ExitStatus otherwise);
    void ask(const QString &text, const QList<Question::Answer> &answers);
    void withdrawQuestion();
    void talkBegins() override;

    JoinCommand m_command;
    Terminal *m_terminal;
    switchboard::Call *m_call = nullptr; // the switchboard's
    switchboard::CallProgress m_reported;
    Question *m_question = nullptr; // ours; null while nothing is asked
};

} // namespace talkstick::cli
