// SPDX-License-Identifier: MIT
#pragma once

#include "session/fate.h"
#include "session/keeping.h"
#include "session/logstate.h"
#include "session/sealedturn.h"
#include "session/trust.h"
#include "wire/keyhash.h"
#include "wire/message.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace talkstick::session {

//! A conversation as it was kept, before there is a link to go on with it.
struct KeptTalk
{
    wire::KeyHash peerKey; //!< Null: it was in plain text and never goes on.
    QString peerName; //!< What to call them.
    std::optional<Trust> trust; //!< Nothing for plain text.
    native::LogState log; //!< For plain text only its id and its rows mean something.
    wire::message::Entry::Author own = wire::message::Entry::Author::Opener; //!< Us.
    Fate fate = Fate::Unfinished;
    QDateTime lastSpoken; //!< UTC
    std::optional<SealedTurn> sealed;
    quint64 unread = 0; //!< How many of the last rows nobody has looked at.
    Keeping keeping = Keeping::OnDisk;
};

} // namespace talkstick::session
