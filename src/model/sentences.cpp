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
        return Words::tr("\u201c%1\u201d is no computer\u2019s name or address.").arg(typed);
    case wire::AddressError::BadBrackets:
        return Words::tr("An IPv6 address with a port is written like %1.")
            .arg(QStringLiteral("[2001:db8::5]:8784"));
    }
    return {};
}

QString sentence(wire::InvitationError error)
{
    switch (error) {
    case wire::InvitationError::NotALink: break;
    case wire::InvitationError::TooLong:
        return Words::tr("This invitation is longer than any Talkstick makes one.");
    case wire::InvitationError::Damaged:
        return Words::tr("A part of this invitation is missing. Copy the whole message, or ask for "
                         "a new one.");
    case wire::InvitationError::NewerVersion:
        return Words::tr("This invitation was made by a newer Talkstick. Update this one.");
    case wire::InvitationError::BadHost:
        return Words::tr("This invitation leads nowhere: nobody can be called at the address in "
                         "it. Ask for a new one.");
    case wire::InvitationError::BadPort:
        return Words::tr("This invitation names a port that Talkstick does not call. Ask for a new "
                         "one.");
    }
    return Words::tr("There is no invitation in this text.");
}

QString waitingText(wire::message::Wait::Reason reason)
{
    return reason == wire::message::Wait::Reason::Queue
        ? Words::tr("They are talking with others. You stand in line to be let in.")
        : Words::tr("Waiting to be let in.");
}

QString notKeptText()
{
    return Words::tr("Something about a person or an invitation could not be saved, so it is as it "
                     "was before. Is the disk full?");
}

QString encryptionMissingText()
{
    return Words::tr("Encryption is not available in this installation, so Talkstick will not host "
                     "or join people. Plain programs still work.");
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
            Words::tr("Leave the address out to listen on all of this computer\u2019s addresses."),
            failure.systemText};
    case switchboard::ListenError::Other: break;
    }
    return {Words::tr("This computer cannot listen on port %1.").arg(port),
            Words::tr("Try another port."), failure.systemText};
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
    case switchboard::HungUp::NotWelcome:
        return Words::tr("%1 was turned away: the door is closed to it.").arg(address);
    case switchboard::HungUp::Expired:
        return Words::tr("%1 was not answered for ten minutes and was turned away.").arg(address);
    case switchboard::HungUp::Insecure:
        return Words::tr("%1 was turned away: no encrypted connection came about.").arg(address);
    case switchboard::HungUp::Blocked:
        return Words::tr("%1 was turned away: it is somebody you have blocked.").arg(address);
    case switchboard::HungUp::InviteInvalid:
        return Words::tr("%1 was turned away: it came with an invitation that is used, too old or "
                         "withdrawn.")
            .arg(address);
    case switchboard::HungUp::OwnCall:
        return Words::tr("%1 was turned away: this computer has called itself.").arg(address);
    case switchboard::HungUp::Declined: break;
    }
    return {};
}

QString missedCaller(const QString &address)
{
    return Words::tr("%1 called and went away before it was answered.").arg(address);
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
