// SPDX-License-Identifier: MIT
#include "switchboard/callprogress.h"

#include <algorithm>

namespace talkstick::switchboard {
namespace {

// How much an attempt's end tells about the reason; the most telling one is reported.
int weight(Attempt::State state)
{
    switch (state) {
    case Attempt::State::Refused: return 4;
    case Attempt::State::NoAnswer: return 3;
    case Attempt::State::Failed: return 2;
    case Attempt::State::Unreachable: return 1;
    case Attempt::State::Trying:
    case Attempt::State::Connected:
    case Attempt::State::GivenUp: break;
    }
    return 0;
}

CallFailure failureOf(const Attempt &attempt)
{
    switch (attempt.state) {
    case Attempt::State::Refused: return CallFailure::Refused;
    case Attempt::State::Unreachable: return CallFailure::Unreachable;
    case Attempt::State::NoAnswer:
        if (attempt.reach == Reach::OtherPrivate)
            return CallFailure::NoAnswerOtherPrivate;
        return attempt.reach == Reach::Internet ? CallFailure::NoAnswerInternet
                                                : CallFailure::NoAnswerSameNetwork;
    case Attempt::State::Trying:
    case Attempt::State::Connected:
    case Attempt::State::GivenUp:
    case Attempt::State::Failed: break;
    }
    return CallFailure::Other;
}

bool isLocalName(const QString &host)
{
    return host.endsWith(QStringLiteral(".local")) || host.endsWith(QStringLiteral(".local."));
}

} // namespace

JoinOptions forInvitation(const wire::Invitation &invitation)
{
    return {.address = invitation.hosts.first(), .invitation = invitation};
}

void CallProgress::resolved(const QStringList &found)
{
    addresses = found;
    step = Step::Connecting;
}

void CallProgress::attempted(const Attempt &attempt)
{
    const auto same = std::find_if(attempts.begin(), attempts.end(), [&attempt](const Attempt &a) {
        return a.address == attempt.address;
    });
    if (same == attempts.end())
        attempts.append(attempt);
    else
        *same = attempt;
}

void CallProgress::failed(DialError error, const QString &text)
{
    step = Step::Failed;
    systemText = text;
    const auto telling =
        std::max_element(attempts.begin(), attempts.end(), [](const Attempt &a, const Attempt &b) {
            return weight(a.state) < weight(b.state);
        });
    switch (error) {
    case DialError::NoSuchName:
        failure =
            isLocalName(address.host) ? CallFailure::NoSuchLocalName : CallFailure::NoSuchName;
        return;
    case DialError::ResolverDown: failure = CallFailure::ResolverDown; return;
    case DialError::NoAddressAnswered:
    case DialError::TimedOut: break;
    }
    if (telling == attempts.end()) {
        failure = error == DialError::TimedOut ? CallFailure::LookupTimedOut : CallFailure::Other;
        return;
    }
    failure = failureOf(*telling);
    failedAddress = telling->address;
    if (systemText.isEmpty())
        systemText = telling->systemText;
}

bool CallProgress::isAtOwn(std::uint16_t port) const
{
    return std::any_of(attempts.begin(), attempts.end(), [this, port](const Attempt &attempt) {
        return address.port == port && attempt.state == Attempt::State::Connected
            && attempt.reach == Reach::ThisComputer;
    });
}

bool CallProgress::isOver() const
{
    switch (step) {
    case Step::Finding:
    case Step::Connecting:
    case Step::Securing:
    case Step::Greeting:
    case Step::Knocking: return false;
    case Step::Connected:
    case Step::Failed:
    case Step::Cancelled:
    case Step::Replaced: break;
    }
    return true;
}

} // namespace talkstick::switchboard
