// SPDX-License-Identifier: MIT
#include "cli/programs.h"

namespace talkstick::cli {
namespace {

using switchboard::ListenError;
using switchboard::Switchboard;

// Words for programs: they never change and are never translated.
QString codeOf(ListenError error)
{
    switch (error) {
    case ListenError::PortTaken: return QStringLiteral("port-taken");
    case ListenError::NoRights: return QStringLiteral("no-rights");
    case ListenError::NotOurAddress: return QStringLiteral("not-our-address");
    case ListenError::Other: break;
    }
    return QStringLiteral("cannot-listen");
}

// Whoever listens on one address is reached on no other.
QList<switchboard::LocalAddress> reachable(QList<switchboard::LocalAddress> addresses,
                                           const QString &only)
{
    addresses.removeIf([&only](const switchboard::LocalAddress &address) {
        return !only.isEmpty() && address.address != only;
    });
    return addresses;
}

} // namespace

HostProgram::HostProgram(HostCommand command, Parts parts,
                         const switchboard::LocalAddresses &addresses, Terminal *terminal)
    : m_command(std::move(command))
    , m_parts(parts)
    , m_addresses(addresses)
    , m_terminal(terminal)
{
    Switchboard &switchboard = parts.switchboard;
    connect(&switchboard, &Switchboard::opened, this, &HostProgram::opened);
    connect(&switchboard, &Switchboard::callerHungUpOn, this,
            [this](const switchboard::Caller &caller, switchboard::HungUp why) {
                if (why != switchboard::HungUp::Declined)
                    m_parts.reporter.note(model::sentence(why, caller.peer.address));
            });
    connect(&switchboard, &Switchboard::callerMissed, this,
            [this](const switchboard::Caller &caller) {
                m_parts.reporter.note(model::missedCaller(caller.peer.address));
            });
    connect(&switchboard, &Switchboard::acceptFailed, this, [this](const QString &systemText) {
        m_parts.reporter.failed(
            QStringLiteral("accept-failed"),
            {tr("A caller could not be taken; trying again in a second."), {}, systemText});
    });
}

void HostProgram::start()
{
    using switchboard::PlainCallers;
    const switchboard::HostOptions &options = m_command.options;
    const bool asks = options.door == switchboard::Door::AnyoneMayKnock
        && options.plainCallers == PlainCallers::Ask;
    if (asks && !m_terminal) {
        m_parts.reporter.failed(QStringLiteral("no-terminal"),
                                {tr("There is no terminal to ask on who may come in."),
                                 tr("Say --accept all or --accept known."),
                                 {}});
        emit finished(ExitStatus::Usage);
        return;
    }
    m_doorkeeper = std::make_unique<Doorkeeper>(m_parts.switchboard, asks ? m_terminal : nullptr,
                                                m_parts.reporter);
    if (const auto failure = m_parts.switchboard.host(options)) {
        m_parts.reporter.failed(codeOf(failure->error), model::explain(*failure));
        emit finished(ExitStatus::CannotListen);
        return;
    }
    const switchboard::Listening &where = m_parts.switchboard.hosting()->where;
    const auto ranked = switchboard::rank(reachable(m_addresses.list(), options.where.address));
    m_parts.reporter.listening(where, model::hostCard(ranked, m_addresses.localName(), where.port));
}

void HostProgram::opened(session::Conversation *conversation)
{
    // Who waits in line is let in as soon as the conversation ends, from inside its last signals.
    // But there is only the one.
    if (m_talk) {
        conversation->leave();
        return;
    }
    m_talk = std::make_unique<Talk>(*conversation, m_parts.input, m_parts.reporter);
    connect(m_talk.get(), &Talk::finished, this, &HostProgram::finished);
}

} // namespace talkstick::cli
