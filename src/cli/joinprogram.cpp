// SPDX-License-Identifier: MIT
#include "cli/programs.h"

#include "cli/callends.h"
#include "model/jointext.h"

#include <utility>

namespace talkstick::cli {

using switchboard::Call;
using switchboard::CallProgress;

JoinProgram::JoinProgram(JoinCommand command, Parts parts, Terminal *terminal)
    : Program(parts)
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
        m_doorstep = std::make_unique<Doorstep>(*m_call, *m_terminal);
}

void JoinProgram::failed()
{
    if (m_doorstep)
        m_doorstep->withdraw();
    const CallProgress &progress = m_call->progress();
    const CallEnd how = callEnd(*progress.failure);
    const QString word = QString::fromLatin1(how.word);
    if (how.event == CallEnd::Event::Closed)
        parts().reporter.turnedAway(word, model::explain(progress));
    else
        parts().reporter.failed(word, model::explain(progress));
    end(how.status);
}

void JoinProgram::talkBegins()
{
    if (m_doorstep)
        m_doorstep->withdraw();
}

} // namespace talkstick::cli
