// SPDX-License-Identifier: MIT
#include "cli/inviteprogram.h"

#include "cli/listing.h"
#include "model/hostcard.h"

#include <algorithm>

namespace talkstick::cli {

using switchboard::Invite;
using switchboard::InviteVerdict;
using switchboard::Kept;

InviteProgram::InviteProgram(InviteCommand command, ListParts parts)
    : m_command(std::move(command))
    , m_parts(std::move(parts))
{ }

void InviteProgram::start()
{
    switch (m_command.action) {
    case InviteCommand::Action::Make: return make();
    case InviteCommand::Action::Revoke: return revoke();
    case InviteCommand::Action::List: return list();
    }
}

void InviteProgram::make()
{
    if (!m_parts.switchboard.canEncrypt())
        return fail("no-encryption", {model::encryptionMissingText(), {}, {}}, ExitStatus::Storage);
    QList<wire::Address> hosts = m_command.hosts;
    if (hosts.isEmpty())
        hosts = model::invitationHosts(switchboard::rank(m_parts.addresses.local.list()),
                                       m_parts.addresses.local.localName(),
                                       model::ownAddress(m_parts.addresses.setting, m_command.port),
                                       m_command.port, model::Invitee::OnThisNetwork);
    if (hosts.isEmpty())
        return fail("no-address",
                    {tr("This computer has no address that others could call."),
                     tr("Say where you can be called: --address HOST."),
                     {}},
                    ExitStatus::Usage);
    m_parts.switchboard.makeInvitation(hosts.mid(0, wire::Invitation::kMaxHosts),
                                       [this](const std::optional<wire::Invitation> &invitation) {
                                           if (invitation)
                                               made(*invitation);
                                           else
                                               notKept();
                                       });
}

void InviteProgram::made(const wire::Invitation &invitation)
{
    m_parts.switchboard.invites().list(
        m_parts.clock.wallTime(), [this, invitation](const QList<Invite> &open) {
            const auto kept = std::find_if(open.begin(), open.end(), [&](const Invite &invite) {
                return invite.token == invitation.token;
            });
            if (kept == open.end())
                return notKept();
            print(invitationLines(invitation, *kept, m_command.general.form));
            if (m_command.general.form == OutputForm::Human)
                m_parts.sinks.trouble(tr("(It works while you are hosting on port %1. To withdraw "
                                         "it: talkstick-cli invite --revoke %2)")
                                          .arg(QString::number(invitation.hosts.first().port),
                                               QString::fromLatin1(kept->id.toHex())));
            emit finished(ExitStatus::Ended);
        });
}

void InviteProgram::revoke()
{
    m_parts.switchboard.invites().find(m_command.id,
                                       [this](const Invite &invite) { found(invite); });
}

void InviteProgram::found(const Invite &invite)
{
    if (invite.id.isEmpty())
        return fail("unknown-invitation",
                    {tr("There is no such invitation."),
                     tr("talkstick-cli invite --list lists those that are open."),
                     {}},
                    ExitStatus::Usage);
    if (judge(invite, m_parts.clock.wallTime()) == InviteVerdict::Used)
        return fail("invitation-used",
                    {tr("Somebody has come in with this invitation already; it cannot be "
                        "withdrawn any more."),
                     {},
                     {}},
                    ExitStatus::Usage);
    m_parts.switchboard.invites().revoke(m_command.id, [this](Kept kept) {
        if (kept == Kept::No)
            return notKept();
        print(revokedLines(m_command.id, m_command.general.form));
        emit finished(ExitStatus::Ended);
    });
}

void InviteProgram::list()
{
    const QDateTime now = m_parts.clock.wallTime();
    m_parts.switchboard.invites().list(now, [this, now](const QList<Invite> &open) {
        print(openInviteLines(open, now, m_command.general.form));
        emit finished(ExitStatus::Ended);
    });
}

void InviteProgram::print(const QStringList &lines)
{
    for (const QString &line : lines)
        m_parts.sinks.output(line);
}

void InviteProgram::fail(const char *code, const model::Explanation &explanation, ExitStatus status)
{
    m_parts.reporter.failed(QString::fromLatin1(code), explanation);
    emit finished(status);
}

void InviteProgram::notKept()
{
    fail("not-kept", {model::notKeptText(), {}, {}}, ExitStatus::Storage);
}

} // namespace talkstick::cli
