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

using Progress = switchboard::CallProgress;
using State = CallStep::State;
constexpr Time kWorthTelling = std::chrono::milliseconds(50);

CallStep findStep(const Progress &progress)
{
    if (progress.addresses.isEmpty()) {
        const bool over =
            progress.step == Progress::Step::Failed || progress.step == Progress::Step::Cancelled;
        return {over ? State::Failed : State::Going,
                Words::tr("Find"),
                {{progress.address.shown, {}, {}}}};
    }
    return {
        State::Done, Words::tr("Found"), {{progress.addresses.join(QStringLiteral(", ")), {}, {}}}};
}

CallLine lineOf(const switchboard::Attempt &attempt)
{
    QString took;
    if (attempt.state != switchboard::Attempt::State::Trying && attempt.took >= kWorthTelling) {
        const double seconds = double(attempt.took.count()) / 1000;
        took = Words::tr("%1 s", "seconds").arg(QLocale().toString(seconds, 'f', 1));
    }
    return {attempt.address, model::attemptResult(attempt), took};
}

CallStep connectStep(const Progress &progress)
{
    CallStep step {State::Ahead, Words::tr("Connect"), {}};
    switch (progress.step) {
    case Progress::Step::Finding: break;
    case Progress::Step::Connecting: step.state = State::Going; break;
    case Progress::Step::Securing:
    case Progress::Step::Greeting:
    case Progress::Step::Knocking:
    case Progress::Step::Connected:
    case Progress::Step::Replaced: step.state = State::Done; break;
    case Progress::Step::Failed:
    case Progress::Step::Cancelled:
        step.state = progress.addresses.isEmpty() ? State::Ahead : State::Failed;
        break;
    }
    for (const switchboard::Attempt &attempt : progress.attempts)
        step.lines.append(lineOf(attempt));
    return step;
}

} // namespace

QList<CallStep> callSteps(const Progress &progress)
{
    return {findStep(progress), connectStep(progress)};
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
