// SPDX-License-Identifier: MIT
#include "ui/inviter.h"

#include "model/invitationtext.h"
#include "model/sentences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

namespace talkstick::ui {

Inviter::Inviter(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_switchboard(parts.switchboard)
    , m_addresses(parts)
{ }

QString Inviter::objection(model::Invitee invitee) const
{
    if (!m_switchboard.canEncrypt())
        return model::encryptionMissingText();
    if (!m_switchboard.hosting())
        return tr("Nobody can come with an invitation while you are not hosting.");
    if (!m_addresses.forInvitation(invitee).isEmpty())
        return {};
    return invitee == model::Invitee::SomewhereElse
        ? tr("An invitation for somebody elsewhere needs an address that works from there.")
        : tr("An invitation needs an address, and this computer has none on a network right now.");
}

void Inviter::copyInvitation(model::Invitee invitee)
{
    if (const QString why = objection(invitee); !why.isEmpty()) {
        emit failed(why);
        return;
    }
    m_switchboard.makeInvitation(
        m_addresses.forInvitation(invitee),
        [self = QPointer(this)](const std::optional<wire::Invitation> &invitation) {
            if (self)
                self->made(invitation);
        });
}

void Inviter::made(const std::optional<wire::Invitation> &invitation)
{
    if (!invitation) {
        emit failed(tr("The invitation could not be saved, so it was not made. Is the disk full?"));
        return;
    }
    QGuiApplication::clipboard()->setText(model::invitationMessage(*invitation));
    emit copied();
}

} // namespace talkstick::ui
