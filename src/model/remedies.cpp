// SPDX-License-Identifier: MIT
#include "model/remedies.h"

#include <QCoreApplication>

#include <algorithm>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Remedies)
};

using switchboard::CallFailure;
using switchboard::CallProgress;
using switchboard::JoinOptions;

bool isAnybody(const JoinOptions &options, const CallProgress &progress)
{
    return !options.invitation && options.person.isNull() && progress.knownAs.isEmpty();
}

bool isThisComputer(const CallProgress &progress)
{
    return std::any_of(progress.attempts.begin(), progress.attempts.end(), [](const auto &attempt) {
        return attempt.reach == switchboard::Reach::ThisComputer;
    });
}

} // namespace

QList<Remedy> remediesFor(const JoinOptions &options, const CallProgress &progress)
{
    if (options.partner == session::Partner::Practice)
        return {Remedy::Practice}; // the next one waits elsewhere
    switch (progress.failure.value_or(CallFailure::Other)) {
    case CallFailure::Refused:
        if (isThisComputer(progress))
            return {Remedy::TryAgain, Remedy::HostInstead, Remedy::Practice};
        return {Remedy::TryAgain, Remedy::HostInstead};
    case CallFailure::NoAnswerSameNetwork:
    case CallFailure::NoAnswerOtherPrivate:
    case CallFailure::NoAnswerInternet:
    case CallFailure::Unreachable: return {Remedy::TryAgain, Remedy::HostInstead};
    case CallFailure::NotTalkstick:
    case CallFailure::SecureTimedOut:
        if (isAnybody(options, progress))
            return {Remedy::TryAgain, Remedy::WithoutEncryption};
        return {Remedy::TryAgain};
    case CallFailure::OtherKeyAtAddress: return {Remedy::CompareWords};
    case CallFailure::InviteUsed:
    case CallFailure::InviteExpired:
    case CallFailure::InviteRevoked:
    case CallFailure::InviteUnknown: return {Remedy::KnockAnyway};
    case CallFailure::OwnComputer: return {Remedy::Practice};
    case CallFailure::Declined:
    case CallFailure::WordsDiffer:
    case CallFailure::EncryptionUnavailable: return {};
    case CallFailure::NoSuchName:
    case CallFailure::NoSuchLocalName:
    case CallFailure::ResolverDown:
    case CallFailure::LookupTimedOut:
    case CallFailure::PeerIsNewer:
    case CallFailure::PeerIsOlder:
    case CallFailure::WrongInvitationKey:
    case CallFailure::WrongPerson:
    case CallFailure::Busy:
    case CallFailure::NobodyThere:
    case CallFailure::NotVerified:
    case CallFailure::LostWhileWaiting:
    case CallFailure::PeerAtFault:
    case CallFailure::CannotKeep:
    case CallFailure::DeletedThere:
    case CallFailure::Other: break;
    }
    return {Remedy::TryAgain};
}

bool mayHelpElsewhere(CallFailure failure)
{
    switch (failure) {
    case CallFailure::NoSuchName:
    case CallFailure::NoSuchLocalName:
    case CallFailure::ResolverDown:
    case CallFailure::LookupTimedOut:
    case CallFailure::Refused:
    case CallFailure::NoAnswerSameNetwork:
    case CallFailure::NoAnswerOtherPrivate:
    case CallFailure::NoAnswerInternet:
    case CallFailure::Unreachable:
    case CallFailure::NotTalkstick:
    case CallFailure::SecureTimedOut:
    case CallFailure::WrongPerson:
    case CallFailure::OtherKeyAtAddress:
    case CallFailure::OwnComputer:
    case CallFailure::Other: return true;
    case CallFailure::PeerIsNewer:
    case CallFailure::PeerIsOlder:
    case CallFailure::WrongInvitationKey:
    case CallFailure::Declined:
    case CallFailure::Busy:
    case CallFailure::NobodyThere:
    case CallFailure::InviteUsed:
    case CallFailure::InviteExpired:
    case CallFailure::InviteRevoked:
    case CallFailure::InviteUnknown:
    case CallFailure::WordsDiffer:
    case CallFailure::NotVerified:
    case CallFailure::LostWhileWaiting:
    case CallFailure::EncryptionUnavailable:
    case CallFailure::PeerAtFault:
    case CallFailure::CannotKeep:
    case CallFailure::DeletedThere: break;
    }
    return false;
}

JoinOptions with(Remedy remedy, JoinOptions options)
{
    switch (remedy) {
    case Remedy::WithoutEncryption: options.security = switchboard::Security::PlainText; break;
    case Remedy::CompareWords: options.otherKey = JoinOptions::OtherKey::GoOn; break;
    case Remedy::KnockAnyway:
        if (options.invitation)
            options.person = options.invitation->key;
        options.invitation.reset();
        break;
    case Remedy::TryAgain:
    case Remedy::HostInstead:
    case Remedy::Practice: break;
    }
    return options;
}

QString nameOf(Remedy remedy)
{
    switch (remedy) {
    case Remedy::TryAgain: return Words::tr("Try again");
    case Remedy::HostInstead: return Words::tr("Host instead");
    case Remedy::WithoutEncryption: return Words::tr("Connect without encryption\u2026");
    case Remedy::CompareWords: return Words::tr("Compare words\u2026");
    case Remedy::Practice: return Words::tr("Practice\u2026");
    case Remedy::KnockAnyway: break;
    }
    return Words::tr("Knock anyway");
}

} // namespace talkstick::model
