// SPDX-License-Identifier: MIT
#include "switchboard/callfailure.h"

#include "switchboard/invites.h"

namespace talkstick::switchboard {
namespace {

using session::EndReason;
using wire::ByeCode;

CallFailure failureOfInvite(const QString &word)
{
    if (word == wordFor(InviteVerdict::Used))
        return CallFailure::InviteUsed;
    if (word == wordFor(InviteVerdict::Expired))
        return CallFailure::InviteExpired;
    if (word == wordFor(InviteVerdict::Revoked))
        return CallFailure::InviteRevoked;
    return CallFailure::InviteUnknown;
}

CallFailure failureOfBye(const wire::message::Bye &bye)
{
    switch (ByeCode(bye.code)) {
    case ByeCode::Left:
    case ByeCode::Closing:
    case ByeCode::Idle:
    case ByeCode::TimedOut: return CallFailure::NobodyThere;
    case ByeCode::Busy: return CallFailure::Busy;
    case ByeCode::Declined: return CallFailure::Declined;
    case ByeCode::InviteInvalid: return failureOfInvite(bye.text);
    case ByeCode::StorageFailure: return CallFailure::CannotKeep;
    case ByeCode::Replaced: return CallFailure::LostWhileWaiting;
    case ByeCode::Deleted: return CallFailure::DeletedThere;
    case ByeCode::Version:
    case ByeCode::Fork:
    case ByeCode::ProtocolError:
    case ByeCode::NotYourTurn:
    case ByeCode::LimitExceeded: break;
    }
    return CallFailure::Other;
}

} // namespace

CallFailure failureOf(TlsFailure failure)
{
    switch (failure) {
    case TlsFailure::NotTls:
    case TlsFailure::OldTls:
    case TlsFailure::OtherProtocol:
    case TlsFailure::NoKey:
    case TlsFailure::Ended: return CallFailure::NotTalkstick;
    case TlsFailure::TimedOut: return CallFailure::SecureTimedOut;
    case TlsFailure::Unavailable: return CallFailure::EncryptionUnavailable;
    case TlsFailure::WrongKey:
    case TlsFailure::Other: break;
    }
    return CallFailure::Other;
}

CallFailure failureOf(const session::TalkState &ended, CallProgress::Step reached)
{
    if (ended.versionGap)
        return *ended.versionGap == session::native::VersionGap::PeerIsNewer
            ? CallFailure::PeerIsNewer
            : CallFailure::PeerIsOlder;
    switch (ended.ended.value_or(EndReason::Lost)) {
    case EndReason::PeerLeft:
    case EndReason::TurnedAway:
    case EndReason::PeerObjected:
    case EndReason::Forked: return ended.bye ? failureOfBye(*ended.bye) : CallFailure::NobodyThere;
    case EndReason::PeerAtFault:
        return ended.bye && ended.bye->code == std::uint32_t(ByeCode::TimedOut)
            ? CallFailure::SecureTimedOut
            : CallFailure::PeerAtFault;
    case EndReason::NotKept: return CallFailure::Other;
    case EndReason::Left:
    case EndReason::Apart:
    case EndReason::Closed:
    case EndReason::Broke:
    case EndReason::Lost: break;
    }
    // Somebody who has blocked us closes without a word once it knows who calls.
    return reached == CallProgress::Step::Knocking ? CallFailure::LostWhileWaiting
                                                   : CallFailure::NobodyThere;
}

} // namespace talkstick::switchboard
