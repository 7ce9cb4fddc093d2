// SPDX-License-Identifier: MIT
#include "ui/callsteps.h"

#include "model/sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace talkstick::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CallSteps)
};

using switchboard::CallFailure;
using Progress = switchboard::CallProgress;
using State = CallStep::State;
constexpr Time kWorthTelling = std::chrono::milliseconds(50);

CallLine lineOf(const switchboard::Attempt &attempt)
{
    QString took;
    if (attempt.state != switchboard::Attempt::State::Trying && attempt.took >= kWorthTelling) {
        const double seconds = double(attempt.took.count()) / 1000;
        took = Words::tr("%1 s", "seconds").arg(QLocale().toString(seconds, 'f', 1));
    }
    return {attempt.address, model::attemptResult(attempt), took};
}

// The steps of a call in their order; how far it has come is between two of them.
enum class Stage : std::uint8_t { Find, Connect, Secure, LetIn, Done };

Stage stageOf(CallFailure failure)
{
    switch (failure) {
    case CallFailure::NotTalkstick:
    case CallFailure::SecureTimedOut:
    case CallFailure::WrongInvitationKey:
    case CallFailure::WrongPerson:
    case CallFailure::OtherKeyAtAddress:
    case CallFailure::OwnComputer:
    case CallFailure::EncryptionUnavailable: return Stage::Secure;
    case CallFailure::PeerIsNewer:
    case CallFailure::PeerIsOlder:
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
    case CallFailure::PeerAtFault:
    case CallFailure::CannotKeep:
    case CallFailure::DeletedThere: return Stage::LetIn;
    case CallFailure::NoSuchName:
    case CallFailure::NoSuchLocalName:
    case CallFailure::ResolverDown:
    case CallFailure::LookupTimedOut: return Stage::Find;
    case CallFailure::Refused:
    case CallFailure::NoAnswerSameNetwork:
    case CallFailure::NoAnswerOtherPrivate:
    case CallFailure::NoAnswerInternet:
    case CallFailure::Unreachable:
    case CallFailure::Other: break;
    }
    return Stage::Connect;
}

Stage stageOf(const Progress &progress)
{
    switch (progress.step) {
    case Progress::Step::Finding: return Stage::Find;
    case Progress::Step::Connecting: return Stage::Connect;
    case Progress::Step::Securing: return Stage::Secure;
    case Progress::Step::Greeting:
    case Progress::Step::Knocking:
    case Progress::Step::Replaced: return Stage::LetIn;
    case Progress::Step::Failed:
    case Progress::Step::Cancelled:
        return progress.addresses.isEmpty()
            ? Stage::Find
            : stageOf(progress.failure.value_or(CallFailure::Other));
    case Progress::Step::Connected: break;
    }
    return Stage::Done;
}

State stateOf(Stage step, const Progress &progress)
{
    const Stage reached = stageOf(progress);
    if (step != reached)
        return step < reached ? State::Done : State::Ahead;
    const bool over =
        progress.step == Progress::Step::Failed || progress.step == Progress::Step::Cancelled;
    return over ? State::Failed : State::Going;
}

CallStep findStep(const Progress &progress)
{
    const State state = stateOf(Stage::Find, progress);
    if (state != State::Done)
        return {state, Words::tr("Find"), {{progress.address.shown, {}, {}}}};
    return {state, Words::tr("Found"), {{progress.addresses.join(QStringLiteral(", ")), {}, {}}}};
}

CallStep connectStep(const Progress &progress)
{
    CallStep step {stateOf(Stage::Connect, progress), Words::tr("Connect"), {}};
    for (const switchboard::Attempt &attempt : progress.attempts)
        step.lines.append(lineOf(attempt));
    return step;
}

CallStep letInStep(const Progress &progress)
{
    CallStep step {stateOf(Stage::LetIn, progress), Words::tr("Let in"), {}};
    if (progress.step == Progress::Step::Knocking)
        step.lines.append({Words::tr("they have been asked"), {}, {}});
    return step;
}

} // namespace

QList<CallStep> callSteps(const Progress &progress)
{
    QList<CallStep> steps {findStep(progress), connectStep(progress)};
    if (progress.security == switchboard::Security::Tls)
        steps += {{stateOf(Stage::Secure, progress), Words::tr("Secure"), {}}, letInStep(progress)};
    return steps;
}

QString markOf(State state)
{
    switch (state) {
    case State::Ahead: return QStringLiteral("\u2013");
    case State::Going: return QStringLiteral("\u2026");
    case State::Done: return QStringLiteral("\u2713");
    case State::Failed: break;
    }
    return QStringLiteral("\u2717");
}

QString spokenMarkOf(State state)
{
    switch (state) {
    case State::Ahead: return Words::tr("not yet");
    case State::Going: return Words::tr("going on");
    case State::Done: return Words::tr("done");
    case State::Failed: break;
    }
    return Words::tr("failed");
}

} // namespace talkstick::ui
