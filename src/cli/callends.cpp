// SPDX-License-Identifier: MIT
#include "cli/callends.h"

namespace talkstick::cli {

using switchboard::CallFailure;

CallEnd callEnd(CallFailure failure)
{
    switch (failure) {
    case CallFailure::NoSuchName:
    case CallFailure::NoSuchLocalName: return {"no-such-name", ExitStatus::NotResolved};
    case CallFailure::ResolverDown:
    case CallFailure::LookupTimedOut: return {"resolver-down", ExitStatus::NotResolved};
    case CallFailure::Refused: return {"refused", ExitStatus::NoAnswer};
    case CallFailure::NoAnswerSameNetwork:
    case CallFailure::NoAnswerOtherPrivate:
    case CallFailure::NoAnswerInternet: return {"no-answer", ExitStatus::NoAnswer};
    case CallFailure::Unreachable: return {"unreachable", ExitStatus::NoAnswer};
    case CallFailure::NotTalkstick: return {"not-talkstick", ExitStatus::NoAnswer};
    case CallFailure::SecureTimedOut: return {"secure-timed-out", ExitStatus::NoAnswer};
    case CallFailure::PeerIsNewer: return {"peer-newer", ExitStatus::NoAnswer};
    case CallFailure::PeerIsOlder: return {"peer-older", ExitStatus::NoAnswer};
    case CallFailure::WrongInvitationKey:
    case CallFailure::WrongPerson: return {"wrong-key", ExitStatus::NoAnswer};
    case CallFailure::OtherKeyAtAddress: return {"other-key", ExitStatus::NoAnswer};
    case CallFailure::OwnComputer: return {"own-computer", ExitStatus::NoAnswer};
    case CallFailure::EncryptionUnavailable: return {"no-encryption", ExitStatus::NoAnswer};
    case CallFailure::PeerAtFault: return {"peer-at-fault", ExitStatus::NoAnswer};
    case CallFailure::Declined:
    case CallFailure::NobodyThere:
        return {"declined", ExitStatus::Declined, CallEnd::Event::Closed};
    case CallFailure::Busy: return {"busy", ExitStatus::Declined, CallEnd::Event::Closed};
    case CallFailure::LostWhileWaiting:
        return {"lost", ExitStatus::PeerGone, CallEnd::Event::Closed};
    case CallFailure::InviteUsed: return {"invite-used", ExitStatus::Declined};
    case CallFailure::InviteExpired: return {"invite-expired", ExitStatus::Declined};
    case CallFailure::InviteRevoked: return {"invite-revoked", ExitStatus::Declined};
    case CallFailure::InviteUnknown: return {"invite-unknown", ExitStatus::Declined};
    case CallFailure::WordsDiffer: return {"words-differ", ExitStatus::Declined};
    case CallFailure::NotVerified: return {"not-verified", ExitStatus::Declined};
    case CallFailure::CannotKeep: return {"not-kept", ExitStatus::Declined};
    case CallFailure::DeletedThere: return {"deleted-there", ExitStatus::Declined};
    case CallFailure::Other: break;
    }
    return {"call-failed", ExitStatus::NoAnswer};
}

} // namespace talkstick::cli
