// SPDX-License-Identifier: MIT
#include "cli/historyarguments.h"

#include "cli/commonoptions.h"
#include "cli/helptext.h"

#include <QCoreApplication>

#include <algorithm>

namespace talkstick::cli {
namespace {

using Action = HistoryCommand::Action;
using model::TranscriptFormat;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

constexpr Choices<Action, 5> kActions {{{"list", Action::List},
                                        {"show", Action::Show},
                                        {"search", Action::Search},
                                        {"export", Action::Export},
                                        {"delete", Action::Delete}}};
constexpr Choices<TranscriptFormat, 3> kFormats {{{"text", TranscriptFormat::Text},
                                                  {"markdown", TranscriptFormat::Markdown},
                                                  {"json", TranscriptFormat::Json}}};

void addHistoryOptions(OptionReader &reader)
{
    reader.describe(helpOnHistory());
    reader.add("format", Words::tr("What export writes: text, markdown or json."), "what", "text");
    reader.add("output",
               Words::tr("Where export writes, instead of standard output; the file is complete "
                         "or not there."),
               "file");
    reader.add("yes", Words::tr("Delete without being asked."));
    reader.add("json", Words::tr("Print one JSON object a line."));
    reader.add("quiet", Words::tr("Print only ids, or of show only what was said."));
    reader.add("profile", Words::tr("Read this folder instead of the usual one."), "folder");
    reader.add("help", Words::tr("Print this help."));
}

void readAction(OptionReader &reader, HistoryCommand &command)
{
    const QString word = reader.positional().value(1, QStringLiteral("list"));
    const auto *found = std::find_if(kActions.begin(), kActions.end(), [&word](const auto &action) {
        return word == QLatin1String(action.first);
    });
    if (found == kActions.end())
        reader.complain(
            Words::tr(
                "history does one of: list, show, search, export, delete; not \u201c%1\u201d.")
                .arg(word));
    else
        command.action = found->second;
}

// The beginning of an id.
void readConversation(OptionReader &reader, HistoryCommand &command)
{
    command.conversation = reader.positional().value(2).toLower();
    const bool isHex =
        std::all_of(command.conversation.begin(), command.conversation.end(),
                    [](QChar digit) { return QStringView(u"0123456789abcdef").contains(digit); });
    if (!isHex || command.conversation.size() > 2 * wire::kConversationIdBytes)
        reader.complain(
            Words::tr(
                "\u201c%1\u201d is no id as history list prints it, nor the beginning of one.")
                .arg(reader.positional().value(2)));
    if (reader.positional().size() > 3)
        reader.complain(Words::tr("history shows, exports and deletes one conversation, or exports "
                                  "all."));
}

void readRest(OptionReader &reader, HistoryCommand &command)
{
    switch (command.action) {
    case Action::List:
        if (reader.positional().size() > 2)
            reader.complain(Words::tr("history list takes options only."));
        return;
    case Action::Search:
        command.words = reader.positional().mid(2).join(u' ');
        if (command.words.trimmed().isEmpty())
            reader.complain(Words::tr("Say what to search for."));
        return;
    case Action::Delete:
        if (reader.positional().size() < 3)
            reader.complain(
                Words::tr("Say which conversation to delete: history list lists them."));
        break;
    case Action::Show:
    case Action::Export: break;
    }
    readConversation(reader, command);
}

void checkOptions(OptionReader &reader, const HistoryCommand &command)
{
    const bool isExport = command.action == Action::Export;
    if (!isExport && (reader.isSet("format") || reader.isSet("output")))
        reader.complain(Words::tr("--format and --output are for history export."));
    if (isExport && (reader.isSet("json") || reader.isSet("quiet")))
        reader.complain(Words::tr("history export takes --format instead of --json and --quiet."));
    if (reader.isSet("output") && command.file.isEmpty())
        reader.complain(Words::tr("--output takes the path of a file."));
    if (command.action != Action::Delete && reader.isSet("yes"))
        reader.complain(Words::tr("--yes is for history delete."));
}

} // namespace

Result<Command, UsageError> parseHistory(const QStringList &arguments)
{
    OptionReader reader(
        Words::tr("history [list | show [ID] | search TEXT | export [ID] | delete ID]"));
    addHistoryOptions(reader);
    if (!reader.parse(arguments))
        return UsageError {*reader.mistake()};
    HistoryCommand command;
    readAction(reader, command);
    readRest(reader, command);
    command.format = reader.choice("format", kFormats);
    command.file = reader.value("output");
    command.asking = reader.isSet("yes") ? HistoryCommand::Asking::No : HistoryCommand::Asking::Yes;
    command.general = commonOptions(reader);
    checkOptions(reader, command);
    return finish(reader, command, helpOnHistoryOutput());
}

} // namespace talkstick::cli
