// SPDX-License-Identifier: MIT
#pragma once

#include "session/nativetalk.h"
#include "switchboard/acquaintances.h"
#include "switchboard/archive.h"
#include "switchboard/departures.h"
#include "switchboard/forgetfullogs.h"
#include "switchboard/ports.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace talkstick::switchboard {

//! What the parts of one switchboard share. It outlives them.
struct House
{
    explicit House(Ports toTheWorld);

    //! Null: there is no encryption, or it is not known yet.
    [[nodiscard]] wire::KeyHash ownKey() const { return ports.ownKey.value_or(wire::KeyHash()); }
    //! For a conversation with whoever holds \a peerKey; nothing if the system has no randomness
    //! to give. The joiner goes on with the newest one that is not finished, and adds its
    //! invitation's token.
    [[nodiscard]] std::optional<session::native::Setup> setup(const wire::KeyHash &peerKey,
                                                              session::Role role) const;

    ForgetfulLogs logs;
    Ports ports; //!< Its logs are the ones above.
    Acquaintances people;
    Archive archive;
    Departures departures;
    QString ownName; //!< Clean; may be empty.
    QStringList ownAddresses; //!< Where we can be called, best first.
    std::uint16_t ownPort = 0; //!< Where we host; 0: we do not.
};

} // namespace talkstick::switchboard
