// SPDX-License-Identifier: MIT
#include "cli/textreporter.h"

#include "cli/jsonreporter.h"
#include "model/band.h"
#include "model/keepingtext.h"
#include "model/knocktext.h"
#include "model/trustlabel.h"

#include <QCoreApplication>
#include <QLocale>

namespace talkstick::cli {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HumanReporter)
};

void tellTrouble(const Sinks &sinks, const model::Explanation &explanation)
{
    sinks.trouble(explanation.what);
    if (!explanation.advice.isEmpty())
        sinks.trouble(explanation.advice);
    if (!explanation.details.isEmpty())
        sinks.trouble(QStringLiteral("(%1)").arg(explanation.details));
}

} // namespace

HumanReporter::HumanReporter(Sinks sinks)
    : m_sinks(std::move(sinks))
{ }

void HumanReporter::listening(const switchboard::Listening &, const model::HostCard &card)
{
    m_sinks.output(card.title + u'.');
    for (const model::AddressLine &line : card.onThisNetwork)
        m_sinks.output(
            Words::tr("  On this network others join %1 (%2).").arg(line.text, line.note));
    for (const model::AddressLine &line : card.somewhereElse)
        m_sinks.output(
            Words::tr("  From elsewhere others join %1 (%2).").arg(line.text, line.note));
    if (!card.commands.isEmpty())
        m_sinks.output(Words::tr("  A program can call too: %1").arg(card.commands.first().text));
    m_sinks.output(Words::tr("Waiting for a call\u2026"));
}

void HumanReporter::resolved(const switchboard::CallProgress &progress)
{
    m_sinks.output(Words::tr("Found %1: %2")
                       .arg(progress.address.shown, progress.addresses.join(QStringLiteral(", "))));
}

void HumanReporter::attempted(const switchboard::Attempt &attempt)
{
    if (attempt.state == switchboard::Attempt::State::Trying
        || attempt.state == switchboard::Attempt::State::GivenUp)
        return;
    m_sinks.output(Words::tr("  %1: %2").arg(attempt.address, model::attemptResult(attempt)));
}

void HumanReporter::connected(const session::TalkState &state)
{
    m_sinks.output(
        Words::tr("Connected to %1. %2.").arg(state.peerName, model::trustLabel(state.trust).text));
}

void HumanReporter::keeping(const session::TalkState &state)
{
    m_sinks.output(model::keepingText(state.keeping));
}

void HumanReporter::knocked(const switchboard::Knock &knock)
{
    m_sinks.output(model::knockText(knock, model::Room::Free).line + u'.');
}

void HumanReporter::knocking(const switchboard::CallProgress &progress)
{
    if (progress.waiting)
        m_sinks.output(model::waitingText(*progress.waiting));
}

void HumanReporter::turnedAway(const QString &, const model::Explanation &explanation)
{
    tellTrouble(m_sinks, explanation);
}

void HumanReporter::turn(const session::TalkState &state)
{
    const QString number = QString::number(state.turn.number);
    if (state.turn.phase == turn::Phase::Mine)
        m_sinks.output(Words::tr("[%1] Your turn:").arg(number));
    else
        m_sinks.output(Words::tr("[%1] %2 holds the stick.").arg(number, state.peerName));
}

void HumanReporter::heard(const turn::Part &part, const session::TalkState &state)
{
    const QString text = part.text.isEmpty() ? Words::tr("(passed without a word)") : part.text;
    // A second line must not look like one of ours.
    const QString indented = QString(text).replace(u'\n', QStringLiteral("\n    "));
    m_sinks.output(QStringLiteral("%1: %2").arg(state.peerName, indented));
}

void HumanReporter::held(qint64 bytes)
{
    m_sinks.output(Words::tr("The other side wrote out of turn; %1 wait for its next turn.")
                       .arg(QLocale().formattedDataSize(bytes)));
}

void HumanReporter::away(const session::TalkState &state)
{
    m_sinks.output(Words::tr("The connection to %1 was lost. The conversation is not over: it goes "
                             "on as soon as there is another one.")
                       .arg(state.peerName));
}

void HumanReporter::closed(const session::TalkState &state)
{
    const model::Explanation explanation = model::explainEnd(state);
    m_sinks.output(explanation.what);
    if (!explanation.details.isEmpty())
        m_sinks.output(QStringLiteral("(%1)").arg(explanation.details));
}

void HumanReporter::failed(const QString &, const model::Explanation &explanation)
{
    tellTrouble(m_sinks, explanation);
}

void HumanReporter::note(const QString &sentence)
{
    m_sinks.output(sentence);
}

QuietReporter::QuietReporter(Sinks sinks)
    : m_sinks(std::move(sinks))
{ }

void QuietReporter::heard(const turn::Part &part, const session::TalkState &)
{
    m_sinks.output(QString(part.text).replace(u'\n', u' '));
}

void QuietReporter::turnedAway(const QString &, const model::Explanation &explanation)
{
    tellTrouble(m_sinks, explanation);
}

void QuietReporter::failed(const QString &, const model::Explanation &explanation)
{
    tellTrouble(m_sinks, explanation);
}

// Some of what is told comes from the other side, down to the reasons it gives for ending.
std::unique_ptr<Reporter> makeReporter(OutputForm form, Sinks sinks)
{
    for (auto *sink : {&sinks.output, &sinks.trouble})
        *sink = [print = std::move(*sink)](const QString &line) { print(wire::cleaned(line)); };
    switch (form) {
    case OutputForm::Json: return std::make_unique<JsonReporter>(std::move(sinks));
    case OutputForm::Quiet: return std::make_unique<QuietReporter>(std::move(sinks));
    case OutputForm::Human: break;
    }
    return std::make_unique<HumanReporter>(std::move(sinks));
}

} // namespace talkstick::cli
