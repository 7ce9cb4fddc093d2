// SPDX-License-Identifier: MIT
#pragma once

#include "session/chance.h"
#include "session/clock.h"
#include "switchboard/dialer.h"
#include "switchboard/invites.h"
#include "switchboard/listener.h"
#include "switchboard/logs.h"
#include "switchboard/people.h"
#include "wire/keyhash.h"

#include <optional>

namespace talkstick::switchboard {

//! What a switchboard works with; all must outlive it.
struct Ports
{
    Listener &listener;
    Dialer &dialer;
    session::Clock &clock;
    People &people;
    Invites &invites;
    Logs &logs;
    session::Chance chance; //!< For nonces and tokens; without it nothing is encrypted.
    //! Null: there is no encryption; plain text still works. Nothing: not known yet, see
    //! Switchboard::setOwnKey().
    std::optional<wire::KeyHash> ownKey = wire::KeyHash();
};

} // namespace talkstick::switchboard
