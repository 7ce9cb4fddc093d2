// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/door.h"
#include "turn/turn.h"
#include "wire/text.h"

namespace talkstick::switchboard {

//! How to host.
struct HostOptions
{
    ListenRequest where;
    Door door = Door::AnyoneMayKnock;
    PlainCallers plainCallers = PlainCallers::Ask;
    turn::FirstTurn first = turn::FirstTurn::Theirs; //!< Theirs: the caller speaks first.
    wire::Ending ending = wire::Ending::Auto; //!< Plain text only.
    friend bool operator==(const HostOptions &, const HostOptions &) = default;
};

//! What is being hosted.
struct Hosting
{
    Listening where;
    HostOptions options;
    friend bool operator==(const Hosting &, const Hosting &) = default;
};

} // namespace talkstick::switchboard
