// SPDX-License-Identifier: MIT
#include "session/goodbye.h"

#include <limits>
#include <type_traits>

namespace talkstick::session::native {

using wire::ByeCode;

EndReason endBy(std::uint32_t code, Role own, Stage stage)
{
    // Before the welcome every goodbye of a host says the same: not let in.
    if (own == Role::Joiner && (stage == Stage::Greeting || stage == Stage::Knocking))
        return EndReason::TurnedAway;
    if (code > std::numeric_limits<std::underlying_type_t<ByeCode>>::max())
        return EndReason::PeerLeft;
    switch (ByeCode(code)) {
    case ByeCode::Replaced:
    case ByeCode::Busy:
    case ByeCode::Declined:
    case ByeCode::InviteInvalid: return EndReason::TurnedAway;
    case ByeCode::Fork: return EndReason::Forked;
    case ByeCode::Version:
    case ByeCode::Deleted:
    case ByeCode::ProtocolError:
    case ByeCode::NotYourTurn:
    case ByeCode::LimitExceeded:
    case ByeCode::TimedOut: return EndReason::PeerObjected;
    case ByeCode::Left:
    case ByeCode::Closing:
    case ByeCode::Idle:
    case ByeCode::StorageFailure: break;
    }
    return EndReason::PeerLeft;
}

ByeCode goodbyeFor(LiveTalk::Fault fault)
{
    switch (fault) {
    case LiveTalk::Fault::NotTheirTurn: return ByeCode::NotYourTurn;
    case LiveTalk::Fault::Fork: return ByeCode::Fork;
    case LiveTalk::Fault::LimitExceeded: return ByeCode::LimitExceeded;
    case LiveTalk::Fault::Gap:
    case LiveTalk::Fault::OutOfPlace: break;
    }
    return ByeCode::ProtocolError;
}

} // namespace talkstick::session::native
