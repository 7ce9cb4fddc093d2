// SPDX-License-Identifier: MIT
#include "cli/program.h"

#include <utility>

namespace talkstick::cli {

using switchboard::Switchboard;

Program::Program(Parts parts, Time redial, session::Keeping keeping)
    : m_parts(parts)
    , m_redial(redial)
{
    parts.switchboard.setKeeping(keeping);
    connect(&parts.switchboard, &Switchboard::opened, this, &Program::begun);
    connect(&parts.switchboard, &Switchboard::resumed, this, &Program::begun);
    connect(&parts.switchboard, &Switchboard::notKept, this, [this] {
        m_parts.reporter.failed(QStringLiteral("not-kept"), {model::notKeptText(), {}, {}});
    });
    connect(&parts.switchboard, &Switchboard::shutDownFinished, this,
            [this] { emit finished(status()); });
}

Program::~Program() = default;

void Program::stop()
{
    shutDown();
}

void Program::end(ExitStatus status)
{
    if (m_run == Run::Going)
        m_status = status;
    shutDown();
}

void Program::shutDown()
{
    if (std::exchange(m_run, Run::Ending) == Run::Going)
        m_parts.switchboard.shutDown();
}

void Program::begun(session::Conversation *conversation)
{
    if (m_talk && m_run == Run::Going && m_talk->isAbout(*conversation))
        return; // it goes on

    // Who waits in line is let in as soon as the conversation ends, from inside its last signals.
    // But there is only the one.
    if (m_talk || m_run == Run::Ending) {
        conversation->leave(wire::ByeCode::Closing);
        return;
    }
    talkBegins();
    m_talk = std::make_unique<Talk>(*conversation, m_parts.input, m_parts.reporter, m_parts.clock,
                                    m_redial);
    connect(m_talk.get(), &Talk::finished, this, [this] { shutDown(); });
    if (m_parts.switchboard.keeping() == session::Keeping::InMemory)
        m_parts.reporter.keeping(conversation->state());
}

ExitStatus Program::status() const
{
    if (m_status)
        return *m_status;
    if (m_talk)
        return m_talk->status();
    // Stopped before there was anybody to talk with.
    return m_parts.input.hasLine() ? ExitStatus::PeerGone : ExitStatus::Ended;
}

} // namespace talkstick::cli
