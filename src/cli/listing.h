// SPDX-License-Identifier: MIT
#pragma once

#include "cli/arguments.h"
#include "switchboard/invites.h"
#include "switchboard/people.h"
#include "switchboard/switchboard.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace talkstick::cli {

// What `invite` and `people` print, line by line.

//! An invitation just made, as \a invite is kept. For people it is the message to send.
[[nodiscard]] QStringList invitationLines(const wire::Invitation &invitation,
                                          const switchboard::Invite &invite, OutputForm form);
//! Those that are open. Their links are not shown again: who has one comes in.
[[nodiscard]] QStringList openInviteLines(const QList<switchboard::Invite> &invites,
                                          const QDateTime &now, OutputForm form);
[[nodiscard]] QStringList revokedLines(const QByteArray &id, OutputForm form);
//! \a people in their order.
[[nodiscard]] QStringList peopleLines(const QList<switchboard::Person> &people,
                                      const QDateTime &now, OutputForm form);

//! Columns as wide as their widest cell, two spaces apart.
[[nodiscard]] QStringList aligned(const QList<QStringList> &rows);

} // namespace talkstick::cli
