// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "switchboard/house.h"
#include "switchboard/invites.h"
#include "switchboard/lobby.h"
#include "switchboard/visitor.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace talkstick::switchboard {

//! One caller over TLS, and what is known of them so far.
struct Visit
{
    enum class State : std::uint8_t { Greeting, Checking, AtTheDoor, Redeeming, LetIn };

    Caller caller;
    std::unique_ptr<session::Conversation> conversation;
    State state = State::Greeting;
    session::native::Introduction introduction {};
    std::optional<InviteVerdict> invite {}; //!< Nothing without an invitation.
    Trust trust = Trust::Unverified;
    Arrival how = Arrival::Admitted;
    turn::FirstTurn first = turn::FirstTurn::Theirs;
    wire::message::Wait::Reason waits = wire::message::Wait::Reason::Knock;

    [[nodiscard]] bool isLetIn() const
    {
        return state == State::Redeeming || state == State::LetIn;
    }
    //! What their key, their invitation and what was said before are worth; sets \a how and
    //! \a trust by it. Once introduced and the invitation has been looked at.
    [[nodiscard]] Visitor assess(const House &house);
    //! Who they are from now on if they come in.
    [[nodiscard]] Person person(const House &house) const;
};

} // namespace talkstick::switchboard
