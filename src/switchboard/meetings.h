// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "switchboard/people.h"

#include <QDateTime>
#include <QStringList>

namespace talkstick::switchboard {

//! Notes down in \a person what a conversation that has just begun tells about them: their name,
//! the label, when, and, if we have called them, that \a reached (host:port) works.
void noteMeeting(Person &person, const session::TalkState &talk, const QString &reached,
                 const QDateTime &now);

//! Notes down where they say they can be called, behind what worked last. Only port 8784 and those
//! from 1024 on; nothing on this computer, in the wire next to it or nowhere (PROTOCOL.md,
//! "The order").
void noteAddresses(Person &person, const QStringList &heard);

} // namespace talkstick::switchboard
