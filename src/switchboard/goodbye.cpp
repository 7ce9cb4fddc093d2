// SPDX-License-Identifier: MIT
#include "switchboard/goodbye.h"

namespace talkstick::switchboard {

std::optional<wire::ByeCode> goodbyeFor(HungUp why, wire::message::Wait::Reason waits)
{
    using wire::ByeCode;
    switch (why) {
    case HungUp::TooMany: return ByeCode::Busy;
    case HungUp::NotWelcome:
    case HungUp::Declined: return ByeCode::Declined;
    case HungUp::Expired:
        return waits == wire::message::Wait::Reason::Queue ? ByeCode::Busy : ByeCode::TimedOut;
    case HungUp::InviteInvalid: return ByeCode::InviteInvalid;
    case HungUp::NotAPerson:
    case HungUp::Insecure:
    case HungUp::Blocked:
    case HungUp::OwnCall: break;
    }
    return std::nullopt;
}

} // namespace talkstick::switchboard
