// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/switchboard.h"
#include "ui/ownaddresses.h"

#include <QObject>

#include <optional>

namespace talkstick::ui {

//! Makes invitations and puts them on the clipboard, as a message that says what to do with them.
class Inviter final : public QObject
{
    Q_OBJECT

public:
    //! What is in \a parts must outlive this.
    explicit Inviter(const Parts &parts, QObject *parent = nullptr);

    //! Why \a invitee cannot be invited now, as a sentence; empty if that is possible.
    [[nodiscard]] QString objection(model::Invitee invitee) const;
    //! copied() or failed() follows.
    void copyInvitation(model::Invitee invitee);

signals:
    void copied();
    void failed(const QString &sentence);

private:
    void made(const std::optional<wire::Invitation> &invitation);

    switchboard::Switchboard &m_switchboard;
    OwnAddresses m_addresses;
};

} // namespace talkstick::ui
