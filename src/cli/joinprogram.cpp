// SPDX-License-Identifier: MIT
#include "cli/programs.h"

#include "cli/callends.h"
#include "model/jointext.h"
#include "model/remedies.h"

#include <utility>

namespace talkstick::cli {

using model::Remedy;
using switchboard::Call;
using switchboard::CallProgress;
using switchboard::WordsVerdict;

JoinProgram::JoinProgram(JoinCommand command, Parts parts, Terminal *terminal)
    : Program(parts, command.redial, command.keeping)
    , m_command(std::move(command))
    , m_terminal(terminal)
{ }

void JoinProgram::start()
{
    if (!m_command.address.isEmpty()) {
        join(m_command.address);
        return;
    }
    parts().reporter.note(tr("Whom to call? Type a name or an address, or paste an invitation:"));
    connect(&parts().input, &LineReader::ready, this, &JoinProgram::takeAddress);
    takeAddress();
}

void JoinProgram::takeAddress()
{
    const std::optional<QString> line = parts().input.take();
    if (!line && !parts().input.atEnd())
        return;
    parts().input.disconnect(this);
    join(line.value_or(QString()));
}

void JoinProgram::join(const QString &address)
{
    const auto typed = model::parseJoinText(address, m_command.options.security);
    if (!typed) {
        parts().reporter.failed(QStringLiteral("bad-address"), {typed.error(), {}, {}});
        end(ExitStatus::Usage);
        return;
    }
    // What was asked for on the command line holds; an invitation brings the rest.
    switchboard::JoinOptions options = typed.value();
    if (options.security != m_command.options.security) {
        parts().reporter.failed(QStringLiteral("bad-address"),
                                {tr("People who invite you are never called in plain text."),
                                 tr("Leave --plain out."),
                                 {}});
        end(ExitStatus::Usage);
        return;
    }
    options.require = m_command.options.require;
    options.first = m_command.options.first;
    options.ending = m_command.options.ending;
    call(options);
}

void JoinProgram::call(const switchboard::JoinOptions &options)
{
    m_call = &parts().switchboard.join(options);
    connect(m_call, &Call::changed, this, &JoinProgram::progressed);
    connect(m_call, &Call::failed, this, &JoinProgram::failed);
}

void JoinProgram::progressed()
{
    const CallProgress before = std::exchange(m_reported, m_call->progress());
    const CallProgress &now = m_reported;
    // An invitation is tried at one host after the other; each begins afresh.
    if (!now.addresses.isEmpty() && now.addresses != before.addresses)
        parts().reporter.resolved(now);
    for (qsizetype i = 0; i < now.attempts.size(); ++i) {
        if (i >= before.attempts.size() || before.attempts[i] != now.attempts[i])
            parts().reporter.attempted(now.attempts[i]);
    }
    if (now.step != CallProgress::Step::Knocking)
        return;
    if (before.step != now.step)
        knocking();
    else if (before.waiting != now.waiting)
        parts().reporter.note(model::waitingText(*now.waiting));
}

void JoinProgram::knocking()
{
    parts().reporter.knocking(m_reported);
    if (m_terminal && m_reported.trust == session::Trust::Unverified)
        askAboutWords();
}

void JoinProgram::askAboutWords()
{
    const auto judge = [this](WordsVerdict verdict) { m_call->judgeWords(verdict); };
    ask(tr("%1\nDo you both have the same words? [m: they match, d: they differ; wait to go on "
           "unverified] ")
            .arg(wordsToCompare(m_reported.words)),
        {{{tr("m"), tr("match")}, [judge] { judge(WordsVerdict::Match); }},
         {{tr("d"), tr("differ")}, [judge] { judge(WordsVerdict::Differ); }}});
}

void JoinProgram::failed()
{
    withdrawQuestion();
    const CallProgress &progress = m_call->progress();
    const CallEnd how = callEnd(*progress.failure);
    const QString word = QString::fromLatin1(how.word);
    if (how.event == CallEnd::Event::Closed)
        parts().reporter.turnedAway(word, model::explain(progress));
    else
        parts().reporter.failed(word, model::explain(progress));
    if (!askForAnotherTry(how.status))
        end(how.status);
}

// What only a person can decide. Programs that read what is printed decide for themselves.
bool JoinProgram::askForAnotherTry(ExitStatus otherwise)
{
    if (!m_terminal || m_command.general.form != OutputForm::Human)
        return false;
    const QList<Remedy> remedies = model::remediesFor(m_call->options(), m_call->progress());
    QString text;
    Remedy remedy = Remedy::CompareWords;
    if (remedies.contains(Remedy::CompareWords)) {
        text = tr("Call all the same, and compare words with whoever answers? [y/n] ");
    } else if (remedies.contains(Remedy::KnockAnyway)) {
        remedy = Remedy::KnockAnyway;
        text = tr("Knock without the invitation? [y/n] ");
    } else {
        return false;
    }
    ask(text,
        {{{tr("y"), tr("yes")},
          [this, remedy] {
              m_reported = {};
              call(model::with(remedy, m_call->options()));
          }},
         {{tr("n"), tr("no")}, [this, otherwise] { end(otherwise); }}});
    connect(m_question, &Question::unanswerable, this, [this, otherwise] { end(otherwise); });
    return true;
}

void JoinProgram::ask(const QString &text, const QList<Question::Answer> &answers)
{
    withdrawQuestion();
    m_question = new Question(*m_terminal, text, answers, this);
}

void JoinProgram::withdrawQuestion()
{
    if (!m_question)
        return;
    m_question->withdraw();
    m_question->deleteLater(); // it may be the one that brought us here
    m_question = nullptr;
}

void JoinProgram::talkBegins()
{
    withdrawQuestion();
}

} // namespace talkstick::cli
