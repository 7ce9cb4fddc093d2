// SPDX-License-Identifier: MIT
#include "cli/historyprogram.h"

#include "cli/historylines.h"
#include "cli/historyprograms.h"
#include "model/keptconversation.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace talkstick::cli {

using switchboard::ConversationRecord;

HistoryProgram::HistoryProgram(HistoryCommand command, HistoryParts parts)
    : m_command(std::move(command))
    , m_parts(std::move(parts))
{ }

std::unique_ptr<HistoryProgram> HistoryProgram::make(const HistoryCommand &command,
                                                     const HistoryParts &parts)
{
    switch (command.action) {
    case HistoryCommand::Action::Show:
    case HistoryCommand::Action::Export: return std::make_unique<HistoryWriting>(command, parts);
    case HistoryCommand::Action::Search: return std::make_unique<HistorySearch>(command, parts);
    case HistoryCommand::Action::Delete: return std::make_unique<HistoryDeletion>(command, parts);
    case HistoryCommand::Action::List: break;
    }
    return std::make_unique<HistoryList>(command, parts);
}

void HistoryProgram::stop()
{
    giveUp();
    end(ExitStatus::Storage);
}

void HistoryProgram::noteTrouble(const model::Explanation &explanation)
{
    if (!m_trouble)
        m_trouble = explanation;
    trouble();
}

void HistoryProgram::readAll(std::function<void(const Records &)> then)
{
    model::readAllRecords(m_parts.logs, this,
                          [this, then = std::move(then)](const std::optional<Records> &all) {
                              if (m_run == Run::Ended)
                                  return;
                              if (all)
                                  then(*all);
                              else
                                  failStorage();
                          });
}

void HistoryProgram::readChosen(std::function<void(const ConversationRecord &)> then)
{
    readAll([this, then = std::move(then)](const Records &all) { choose(all, then); });
}

void HistoryProgram::choose(const Records &all,
                            const std::function<void(const ConversationRecord &)> &then)
{
    const auto begins = [this](const ConversationRecord &record) {
        return QString::fromLatin1(record.id.toHex()).startsWith(m_command.conversation);
    };
    Records chosen;
    std::copy_if(all.begin(), all.end(), std::back_inserter(chosen), begins);
    if (chosen.size() == 1) {
        then(chosen.first());
        return;
    }
    if (chosen.isEmpty())
        fail("unknown-conversation",
             {tr("There is no conversation whose id begins with %1.").arg(m_command.conversation),
              tr("talkstick-cli history list lists those that are kept."),
              {}},
             ExitStatus::Usage);
    else
        fail("ambiguous-id",
             {tr("The ids of %n conversations begin with %1.", "more than one", int(chosen.size()))
                  .arg(m_command.conversation),
              tr("Write more of it; talkstick-cli history list --quiet prints all of each."),
              {}},
             ExitStatus::Usage);
}

void HistoryProgram::print(const QStringList &lines) const
{
    for (const QString &line : lines)
        m_parts.sinks.output(line);
}

void HistoryProgram::end()
{
    if (m_trouble)
        failStorage();
    else
        end(ExitStatus::Ended);
}

void HistoryProgram::end(ExitStatus status)
{
    if (std::exchange(m_run, Run::Ended) == Run::Going)
        emit finished(status);
}

void HistoryProgram::fail(const char *code, const model::Explanation &explanation,
                          ExitStatus status)
{
    if (m_run == Run::Going)
        m_parts.reporter.failed(QString::fromLatin1(code), explanation);
    end(status);
}

void HistoryProgram::failStorage()
{
    fail("profile",
         m_trouble.value_or(model::Explanation {tr("What is kept cannot be read."), {}, {}}),
         ExitStatus::Storage);
}

void HistoryProgram::failWriting(const QString &systemText)
{
    fail("cannot-write",
         {model::exportFailureText(model::ExportFailure::CannotWrite), {}, systemText},
         ExitStatus::Storage);
}

void HistoryList::start()
{
    readAll([this](const Records &all) {
        print(conversationLines(all, parts().people, parts().clock.wallTime(), form()));
        end();
    });
}

} // namespace talkstick::cli
