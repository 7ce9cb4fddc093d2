// SPDX-License-Identifier: MIT
#include "model/sentences.h"

#include <QCoreApplication>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CallFailures)
};

using switchboard::CallFailure;
using switchboard::CallProgress;

// What they are called: by us, else as they were called.
QString them(const CallProgress &progress)
{
    return progress.knownAs.isEmpty() ? progress.address.shown : progress.knownAs;
}

QString placeOf(const CallProgress &progress)
{
    return progress.failedAddress.isEmpty() ? progress.address.shown : progress.failedAddress;
}

Explanation explainFinding(CallFailure failure, const QString &name)
{
    if (failure == CallFailure::NoSuchName)
        return {Words::tr("No computer is called \u201c%1\u201d.").arg(name),
                Words::tr("Check the spelling, or ask for the number their Talkstick shows."),
                {}};
    if (failure == CallFailure::NoSuchLocalName)
        return {Words::tr("\u201c%1\u201d is not known on this network.").arg(name),
                Words::tr("Such names work only on the same network, and not on all. Ask for the "
                          "number their Talkstick shows."),
                {}};
    return {Words::tr("Names cannot be looked up right now."),
            Words::tr("Is this computer online? A number (like 192.168.1.7) works without."),
            {}};
}

Explanation explainNoAnswer(const CallProgress &progress)
{
    const QString address = placeOf(progress);
    const QString noAnswer = Words::tr("No answer from %1.").arg(address);
    if (progress.failure == CallFailure::NoAnswerSameNetwork)
        return {noAnswer,
                Words::tr("Most often a firewall on that computer drops the call, or a guest or "
                          "campus Wi-Fi keeps devices apart."),
                {}};
    if (progress.failure == CallFailure::NoAnswerOtherPrivate)
        return {Words::tr("%1 belongs to a home or office network you are not in.").arg(address),
                Words::tr("Ask for an address that works from outside, or host yourself."),
                {}};
    return {noAnswer,
            Words::tr("Most often their router does not pass port %1 on.")
                .arg(QString::number(progress.address.port)),
            {}};
}

Explanation explainUnreachable(const QString &name)
{
#ifdef Q_OS_MACOS
    // macOS 15 answers like this when Local Network is switched off for a program.
    Q_UNUSED(name)
    return {Words::tr("macOS may be keeping Talkstick off your local network."),
            Words::tr("Look in System Settings, Privacy & Security, Local Network."),
            {}};
#else
    return {Words::tr("There is no way to %1 from here.").arg(name),
            Words::tr("Is this computer online?"),
            {}};
#endif
}

Explanation explainConnecting(const CallProgress &progress)
{
    if (progress.failure == CallFailure::Refused)
        return {Words::tr("%1 is there, but nobody is hosting on port %2.")
                    .arg(progress.address.shown, QString::number(progress.address.port)),
                Words::tr("Ask them to press Host, or host yourself and let them join."),
                {}};
    if (progress.failure == CallFailure::Unreachable)
        return explainUnreachable(progress.address.shown);
    if (progress.failure == CallFailure::OwnComputer)
        return {Words::tr("That is this computer."),
                Words::tr("Ask for the number that the other side\u2019s Talkstick shows."),
                {}};
    return explainNoAnswer(progress);
}

Explanation explainWrongPerson(const CallProgress &progress)
{
    const QString place = placeOf(progress);
    return {progress.knownAs.isEmpty()
                ? Words::tr("Something answered at %1, but it is not the Talkstick you are looking "
                            "for.")
                      .arg(place)
                : Words::tr("Something answered at %1, but it is not %2\u2019s Talkstick.")
                      .arg(place, progress.knownAs),
            Words::tr("It may be a device in your own network."),
            {}};
}

Explanation explainSecuring(const CallProgress &progress)
{
    if (progress.failure == CallFailure::PeerIsNewer)
        return {Words::tr("%1 has a newer Talkstick.").arg(them(progress)),
                Words::tr("Update this one."),
                {}};
    if (progress.failure == CallFailure::PeerIsOlder)
        return {Words::tr("%1 has an older Talkstick.").arg(them(progress)),
                Words::tr("Ask them to update theirs."),
                {}};
    if (progress.failure == CallFailure::WrongInvitationKey)
        return {Words::tr("Something answered, but it is not the Talkstick that made this link. "
                          "Nothing was sent."),
                Words::tr("It may be a device in your own network. Ask for a new link."),
                {}};
    if (progress.failure == CallFailure::WrongPerson)
        return explainWrongPerson(progress);
    return {Words::tr("At this address you used to reach %1. Somebody else answers now.")
                .arg(them(progress)),
            Words::tr("It may be a new computer, or somebody else. Compare words with them, by "
                      "voice, before you go on."),
            {}};
}

Explanation explainNotTalkstick(const CallProgress &progress)
{
    return {Words::tr("Something answered, but it does not speak Talkstick\u2019s encryption."),
            progress.knownAs.isEmpty()
                ? Words::tr("It may be nc, telnet or a class program. It has received some "
                            "nonsense and may need a restart.")
                : Words::tr("It is not the Talkstick of %1. It may be another device.")
                      .arg(progress.knownAs),
            {}};
}

Explanation explainInvite(CallFailure failure)
{
    const QString advice = Words::tr("Ask for a new one, or knock without it.");
    if (failure == CallFailure::InviteUsed)
        return {Words::tr("This invitation has been used already."), advice, {}};
    if (failure == CallFailure::InviteExpired)
        return {Words::tr("This invitation is older than 24 hours."), advice, {}};
    if (failure == CallFailure::InviteRevoked)
        return {Words::tr("This invitation was withdrawn."), advice, {}};
    return {Words::tr("They do not know this invitation."), advice, {}};
}

Explanation explainLettingIn(CallFailure failure)
{
    if (failure == CallFailure::Declined)
        return {Words::tr("They did not let you in."), {}, {}};
    if (failure == CallFailure::Busy)
        return {Words::tr("They are talking with others and have no room."),
                Words::tr("Try again later."),
                {}};
    if (failure == CallFailure::NobodyThere)
        return {Words::tr("Nobody opened the door."),
                Words::tr("Their Talkstick was on. Try again later."),
                {}};
    if (failure == CallFailure::WordsDiffer)
        return {Words::tr("The words differ, so the call was ended and nothing was kept."),
                Words::tr("Somebody may be in between. Try another network, or meet in person."),
                {}};
    if (failure == CallFailure::NotVerified)
        return {Words::tr("Somebody answered whose words you have not compared, so the call was "
                          "ended."),
                Words::tr("Compare words first, or ask for an invitation."),
                {}};
    if (failure == CallFailure::LostWhileWaiting)
        return {Words::tr("The connection was lost before you were let in."),
                Words::tr("They may have ended Talkstick, or the network is down."),
                {}};
    if (failure == CallFailure::PeerAtFault)
        return {
            Words::tr("The other side did not keep to Talkstick\u2019s protocol, so the call was "
                      "ended."),
            Words::tr("Try again; if that does not help, one of you may need an update."),
            {}};
    if (failure == CallFailure::DeletedThere)
        return {Words::tr("This conversation is not on their computer any more."),
                Words::tr("Try again to begin a new one."),
                {}};
    return {Words::tr("They could not save what has to be remembered of an invitation, so you were "
                      "not let in."),
            Words::tr("Their disk may be full. The invitation is still good."),
            {}};
}

Explanation explainOther(const QString &name)
{
    return {Words::tr("The call to %1 failed.").arg(name), Words::tr("Try again in a moment."), {}};
}

Explanation explained(const CallProgress &progress)
{
    const CallFailure failure = progress.failure.value_or(CallFailure::Other);
    switch (failure) {
    case CallFailure::NoSuchName:
    case CallFailure::NoSuchLocalName:
    case CallFailure::ResolverDown:
    case CallFailure::LookupTimedOut: return explainFinding(failure, progress.address.shown);
    case CallFailure::Refused:
    case CallFailure::NoAnswerSameNetwork:
    case CallFailure::NoAnswerOtherPrivate:
    case CallFailure::NoAnswerInternet:
    case CallFailure::Unreachable:
    case CallFailure::OwnComputer: return explainConnecting(progress);
    case CallFailure::NotTalkstick:
    case CallFailure::SecureTimedOut: return explainNotTalkstick(progress);
    case CallFailure::PeerIsNewer:
    case CallFailure::PeerIsOlder:
    case CallFailure::WrongInvitationKey:
    case CallFailure::WrongPerson:
    case CallFailure::OtherKeyAtAddress: return explainSecuring(progress);
    case CallFailure::Declined:
    case CallFailure::Busy:
    case CallFailure::NobodyThere:
    case CallFailure::WordsDiffer:
    case CallFailure::NotVerified:
    case CallFailure::LostWhileWaiting:
    case CallFailure::PeerAtFault:
    case CallFailure::CannotKeep:
    case CallFailure::DeletedThere: return explainLettingIn(failure);
    case CallFailure::InviteUsed:
    case CallFailure::InviteExpired:
    case CallFailure::InviteRevoked:
    case CallFailure::InviteUnknown: return explainInvite(failure);
    case CallFailure::EncryptionUnavailable: return {encryptionMissingText(), {}, {}};
    case CallFailure::Other: break;
    }
    return explainOther(progress.address.shown);
}

} // namespace

Explanation explain(const CallProgress &progress)
{
    Explanation explanation = explained(progress);
    explanation.details = progress.systemText;
    return explanation;
}

} // namespace talkstick::model
