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

QString arrivalText(switchboard::Arrival how, const QString &name)
{
    switch (how) {
    case switchboard::Arrival::Invited:
        return HostProgram::tr("%1 came in with your invitation.").arg(name);
    case switchboard::Arrival::Known: return HostProgram::tr("%1 is somebody you know.").arg(name);
    case switchboard::Arrival::Admitted: break;
    }
    return {};
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

HostProgram::HostProgram(HostCommand command, Parts parts, const OwnAddresses &addresses,
                         Terminal *terminal)
    : Program(parts, command.redial, command.keeping)
    , m_command(std::move(command))
    , m_addresses(addresses)
    , m_terminal(terminal)
{
    Switchboard &switchboard = parts.switchboard;
    connect(&switchboard, &Switchboard::arrived, this,
            [this](const session::Conversation *conversation, switchboard::Arrival how) {
                const QString told = arrivalText(how, conversation->state().peerName);
                if (!told.isEmpty())
                    this->parts().reporter.note(told);
            });
    connect(&switchboard, &Switchboard::callerHungUpOn, this,
            [this](const switchboard::Caller &caller, switchboard::HungUp why) {
                const QString told = model::sentence(why, caller.peer.address);
                if (!told.isEmpty())
                    this->parts().reporter.note(told);
            });
    connect(&switchboard, &Switchboard::callerMissed, this,
            [this](const switchboard::Caller &caller) {
                this->parts().reporter.note(model::missedCaller(caller.peer.address));
            });
    connect(&switchboard, &Switchboard::acceptFailed, this, [this](const QString &systemText) {
        this->parts().reporter.failed(
            QStringLiteral("accept-failed"),
            {tr("A caller could not be taken; trying again in a second."), {}, systemText});
    });
}

void HostProgram::start()
{
    const bool asks = m_command.knocking == Knocking::Ask;
    if (asks && !m_terminal) {
        parts().reporter.failed(QStringLiteral("no-terminal"),
                                {tr("There is no terminal to ask on who may come in."),
                                 tr("Say --accept all or --accept known."),
                                 {}});
        end(ExitStatus::Usage);
        return;
    }
    m_doorkeeper = std::make_unique<Doorkeeper>(parts().switchboard, m_command.knocking, m_terminal,
                                                parts().reporter);
    const switchboard::HostOptions &options = m_command.options;
    if (const auto failure = parts().switchboard.host(options)) {
        parts().reporter.failed(codeOf(failure->error), model::explain(*failure));
        end(ExitStatus::CannotListen);
        return;
    }
    listening();
}

void HostProgram::listening()
{
    const switchboard::Hosting &hosting = *parts().switchboard.hosting();
    const std::uint16_t port = hosting.where.port;
    const QString &only = hosting.options.where.address;
    const auto ranked = switchboard::rank(reachable(m_addresses.local.list(), only));
    const auto own = only.isEmpty() ? model::ownAddress(m_addresses.setting, port) : std::nullopt;
    parts().switchboard.setOwnAddresses(model::addressesToTell(ranked, own, port));
    parts().reporter.listening(hosting.where,
                               model::hostCard(ranked, m_addresses.local.localName(), port));
}

} // namespace talkstick::cli
