// SPDX-License-Identifier: MIT
#include "model/sentences.h"

#include <QCoreApplication>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString portWord(std::uint16_t port)
{
    return QString::number(port);
}

Explanation explainRefused(const switchboard::CallProgress &progress)
{
    return {Words::tr("%1 is there, but nobody is hosting on port %2.")
                .arg(progress.address.shown, portWord(progress.address.port)),
            Words::tr("Ask them to press Host, or host yourself and let them join."),
            progress.systemText};
}

Explanation explainNoAnswer(const switchboard::CallProgress &progress)
{
    const QString address = progress.failedAddress;
    const QString noAnswer = Words::tr("No answer from %1.").arg(address);
    switch (*progress.failure) {
    case switchboard::CallFailure::NoAnswerSameNetwork:
        return {noAnswer,
                Words::tr("Most often a firewall on that computer drops the call, or a guest or "
                          "campus Wi-Fi keeps devices apart."),
                progress.systemText};
    case switchboard::CallFailure::NoAnswerOtherPrivate:
        return {Words::tr("%1 belongs to a home or office network you are not in.").arg(address),
                Words::tr("Ask for an address that works from outside, or host yourself."),
                progress.systemText};
    case switchboard::CallFailure::NoAnswerInternet:
        return {noAnswer,
                Words::tr("Most often their router does not pass port %1 on.")
                    .arg(portWord(progress.address.port)),
                progress.systemText};
    case switchboard::CallFailure::NoSuchName:
    case switchboard::CallFailure::NoSuchLocalName:
    case switchboard::CallFailure::ResolverDown:
    case switchboard::CallFailure::LookupTimedOut:
    case switchboard::CallFailure::Refused:
    case switchboard::CallFailure::Unreachable:
    case switchboard::CallFailure::NotTalkstick:
    case switchboard::CallFailure::SecureTimedOut:
    case switchboard::CallFailure::PeerIsNewer:
    case switchboard::CallFailure::PeerIsOlder:
    case switchboard::CallFailure::WrongInvitationKey:
    case switchboard::CallFailure::WrongPerson:
    case switchboard::CallFailure::OtherKeyAtAddress:
    case switchboard::CallFailure::OwnComputer:
    case switchboard::CallFailure::Declined:
    case switchboard::CallFailure::Busy:
    case switchboard::CallFailure::NobodyThere:
    case switchboard::CallFailure::InviteUsed:
    case switchboard::CallFailure::InviteExpired:
    case switchboard::CallFailure::InviteRevoked:
    case switchboard::CallFailure::InviteUnknown:
    case switchboard::CallFailure::WordsDiffer:
    case switchboard::CallFailure::NotVerified:
    case switchboard::CallFailure::LostWhileWaiting:
    case switchboard::CallFailure::EncryptionUnavailable:
    case switchboard::CallFailure::PeerAtFault:
    case switchboard::CallFailure::CannotKeep:
    case switchboard::CallFailure::Other: break;
    }
    return {noAnswer, {}, progress.systemText};
}

Explanation explainUnreachable(const switchboard::CallProgress &progress)
{
#ifdef Q_OS_MACOS
    // macOS 15 answers like this when Local Network is switched off for a program.
    return {Words::tr("macOS may be keeping Talkstick off your local network."),
            Words::tr("Look in System Settings, Privacy & Security, Local Network."),
            progress.systemText};
#else
    return {Words::tr("There is no way to %1 from here.").arg(progress.address.shown),
            Words::tr("Is this computer online?"), progress.systemText};
#endif
}

} // namespace

QString sentence(wire::AddressError error, const QString &typed)
{
    switch (error) {
    case wire::AddressError::Empty:
        return Words::tr("Type the name or address of the computer to call.");
    case wire::AddressError::BadPort:
        return Words::tr("A port is a number from 1 to 65535, as in %1.")
            .arg(QStringLiteral("example.org:8784"));
    case wire::AddressError::BadName:
        return Words::tr("\u201c%1\u201d is no computer's name or address.").arg(typed);
    case wire::AddressError::BadBrackets:
        return Words::tr("An IPv6 address with a port is written like %1.")
            .arg(QStringLiteral("[2001:db8::5]:8784"));
    }
    return {};
}

Explanation explain(const switchboard::CallProgress &progress)
{
    using switchboard::CallFailure;
    const QString name = progress.address.shown;
    switch (progress.failure.value_or(CallFailure::Other)) {
    case CallFailure::NoSuchName:
        return {Words::tr("No computer is called \u201c%1\u201d.").arg(name),
                Words::tr("Check the spelling, or ask for the number their Talkstick shows."),
                progress.systemText};
    case CallFailure::NoSuchLocalName:
        return {Words::tr("\u201c%1\u201d is not known on this network.").arg(name),
                Words::tr("Such names work only on the same network, and not on all. Ask for the "
                          "number their Talkstick shows."),
                progress.systemText};
    case CallFailure::ResolverDown:
    case CallFailure::LookupTimedOut:
        return {Words::tr("Names cannot be looked up right now."),
                Words::tr("Is this computer online? A number (like 192.168.1.7) works without."),
                progress.systemText};
    case CallFailure::Refused: return explainRefused(progress);
    case CallFailure::NoAnswerSameNetwork:
    case CallFailure::NoAnswerOtherPrivate:
    case CallFailure::NoAnswerInternet: return explainNoAnswer(progress);
    case CallFailure::Unreachable: return explainUnreachable(progress);
    case CallFailure::NotTalkstick:
    case CallFailure::SecureTimedOut:
    case CallFailure::PeerIsNewer:
    case CallFailure::PeerIsOlder:
    case CallFailure::WrongInvitationKey:
    case CallFailure::WrongPerson:
    case CallFailure::OtherKeyAtAddress:
    case CallFailure::OwnComputer:
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
    case CallFailure::Other: break;
    }
    return {Words::tr("The call to %1 failed.").arg(name), Words::tr("Try again in a moment."),
            progress.systemText};
}

Explanation explain(const switchboard::ListenFailure &failure)
{
    const QString port = portWord(failure.request.port);
    switch (failure.error) {
    case switchboard::ListenError::PortTaken:
        if (failure.nextFree == 0)
            return {Words::tr("Port %1 is in use by another program.").arg(port),
                    Words::tr("Close that program, or choose another port."), failure.systemText};
        return {Words::tr("Port %1 is in use by another program.").arg(port),
                Words::tr("Port %1 is free; if you use it, tell the other side the port too.")
                    .arg(portWord(failure.nextFree)),
                failure.systemText};
    case switchboard::ListenError::NoRights:
        return {Words::tr("Ports below 1024 need administrator rights."),
                Words::tr("Use port 8784, or any other from 1024 on."), failure.systemText};
    case switchboard::ListenError::NotOurAddress:
        return {
            Words::tr("This computer does not have the address %1.").arg(failure.request.address),
            Words::tr("Leave the address out to listen on all of this computer's addresses."),
            failure.systemText};
    case switchboard::ListenError::Other: break;
    }
    return {Words::tr("This computer cannot listen on port %1.").arg(port),
            Words::tr("Try another port."), failure.systemText};
}

Explanation explainEnd(const session::TalkState &state)
{
    const QString name = state.opening.peerName;
    if (!state.ended)
        return {};
    if (*state.ended != session::EndReason::Left && state.turnsHeard == 0
        && state.opening.role == session::Role::Joiner)
        return {Words::tr("%1 closed the connection before saying anything.").arg(name),
                Words::tr("If a Talkstick is hosting there, they did not let you in."),
                state.systemText};
    switch (*state.ended) {
    case session::EndReason::Left: return {Words::tr("You left."), {}, {}};
    case session::EndReason::Closed:
        return {Words::tr("%1 closed the connection.").arg(name), {}, {}};
    case session::EndReason::PeerLeft: return {Words::tr("%1 left.").arg(name), {}, {}};
    case session::EndReason::TurnedAway:
        return {Words::tr("%1 did not let you in.").arg(name), {}, {}};
    case session::EndReason::PeerObjected:
    case session::EndReason::PeerAtFault:
        return {
            Words::tr("%1 and this Talkstick did not understand each other.").arg(name), {}, {}};
    case session::EndReason::Lost:
    case session::EndReason::Broke: break;
    }
    return {Words::tr("The connection to %1 broke.").arg(name), {}, state.systemText};
}

QString sentence(turn::Refusal refusal)
{
    switch (refusal) {
    case turn::Refusal::AlreadyOver: return Words::tr("The conversation is over.");
    case turn::Refusal::AlreadyYours: return Words::tr("You hold the stick already.");
    case turn::Refusal::NotConnected: return Words::tr("Nobody is connected.");
    case turn::Refusal::NotTheirTurn: return Words::tr("The other side spoke out of turn.");
    case turn::Refusal::NotYourTurn: return Words::tr("It is not your turn.");
    case turn::Refusal::TooLong: return Words::tr("This is too long for one turn.");
    case turn::Refusal::AlreadyOpen: break;
    }
    return Words::tr("The conversation has begun already.");
}

QString attemptResult(const switchboard::Attempt &attempt)
{
    switch (attempt.state) {
    case switchboard::Attempt::State::Trying: return Words::tr("trying\u2026");
    case switchboard::Attempt::State::Connected: return Words::tr("connected");
    case switchboard::Attempt::State::Refused: return Words::tr("nobody is hosting there");
    case switchboard::Attempt::State::NoAnswer: return Words::tr("no answer");
    case switchboard::Attempt::State::Unreachable: return Words::tr("no way there");
    case switchboard::Attempt::State::GivenUp: return Words::tr("not needed");
    case switchboard::Attempt::State::Failed: break;
    }
    return attempt.systemText.isEmpty() ? Words::tr("failed") : attempt.systemText;
}

QString sentence(switchboard::HungUp why, const QString &address)
{
    switch (why) {
    case switchboard::HungUp::TooMany:
        return Words::tr("%1 was turned away: too many callers are waiting.").arg(address);
    case switchboard::HungUp::NotAPerson:
        return Words::tr(
                   "%1 was turned away: it is a web browser or another program, not a person.")
            .arg(address);
    case switchboard::HungUp::Insecure:
    case switchboard::HungUp::Blocked:
    case switchboard::HungUp::InviteInvalid:
    case switchboard::HungUp::OwnCall:
        return Words::tr("%1 was turned away: it could not be let in by encryption.").arg(address);
    case switchboard::HungUp::NotWelcome:
        return Words::tr("%1 was turned away: the door is closed to it.").arg(address);
    case switchboard::HungUp::Expired:
        return Words::tr("%1 was not answered for ten minutes and was turned away.").arg(address);
    case switchboard::HungUp::Declined: break;
    }
    return {};
}

QString missedCaller(const QString &address)
{
    return Words::tr("%1 called and went away before it was answered.").arg(address);
}

QString plainTrustLabel()
{
    return Words::tr("Not private \u00b7 plain text");
}

QString endingName(wire::Ending ending)
{
    switch (ending) {
    case wire::Ending::Auto: return Words::tr("Automatic", "how turns end on the wire");
    case wire::Ending::Lf: return QStringLiteral("LF");
    case wire::Ending::CrLf: return QStringLiteral("CR LF");
    case wire::Ending::Nul: return QStringLiteral("NUL");
    case wire::Ending::LfNul: break;
    }
    return QStringLiteral("LF NUL");
}

} // namespace talkstick::model
