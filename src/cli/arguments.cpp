// SPDX-License-Identifier: MIT
#include "cli/arguments.h"

#include "cli/optionreader.h"

#include <QCoreApplication>

namespace talkstick::cli {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

constexpr Choices<wire::Ending, 5> kEndings {{{"auto", wire::Ending::Auto},
                                              {"lf", wire::Ending::Lf},
                                              {"crlf", wire::Ending::CrLf},
                                              {"nul", wire::Ending::Nul},
                                              {"lfnul", wire::Ending::LfNul}}};
enum class Accept : std::uint8_t { Ask, All, Known };
constexpr Choices<Accept, 3> kAccepts {
    {{"ask", Accept::Ask}, {"all", Accept::All}, {"known", Accept::Known}}};
enum class First : std::uint8_t { Joiner, Host };
constexpr Choices<First, 2> kFirsts {{{"joiner", First::Joiner}, {"host", First::Host}}};
enum class Plain : std::uint8_t { Ask, Never };
constexpr Choices<Plain, 2> kPlains {{{"ask", Plain::Ask}, {"never", Plain::Never}}};

OutputForm formOf(OptionReader &reader)
{
    if (reader.isSet("json") && reader.isSet("quiet"))
        reader.complain(Words::tr("--json and --quiet exclude each other."));
    return reader.isSet("json") ? OutputForm::Json
        : reader.isSet("quiet") ? OutputForm::Quiet
                                : OutputForm::Human;
}

void addCommonOptions(OptionReader &reader)
{
    reader.describe(Words::tr(
        "Talks with one other person, strictly one turn at a time.\nEach line of standard input is "
        "one turn; an empty line passes the turn on."));
    reader.add("first", Words::tr("Who speaks first: joiner or host."), "who", "joiner");
    reader.add("ending", Words::tr("How our turns end: auto, lf, crlf, nul or lfnul."), "how",
               "auto");
    reader.add("json", Words::tr("Print one JSON object a line for everything that happens."));
    reader.add("quiet", Words::tr("Print only what is heard, one turn a line."));
    reader.add("help", Words::tr("Print this help."));
}

Result<Command, UsageError> finish(const OptionReader &reader, Command command)
{
    if (reader.isSet("help"))
        return Command {PrintCommand {reader.help()}};
    if (reader.mistake())
        return UsageError {*reader.mistake()};
    return command;
}

Result<Command, UsageError> parseHost(const QStringList &arguments)
{
    OptionReader reader(QStringLiteral("host"));
    reader.add("port", Words::tr("The port to listen on; 0 lets the system choose."), "number",
               "8784");
    reader.add("address", Words::tr("Listen on this address only."), "address");
    reader.add("accept", Words::tr("Who is let in: ask (on the terminal), all or known."), "whom",
               "ask");
    reader.add("plain", Words::tr("What happens to plain-text callers: ask or never."), "what",
               "ask");
    addCommonOptions(reader);
    if (!reader.parse(arguments))
        return UsageError {*reader.mistake()};
    HostCommand command;
    command.options.where = {reader.value("address"), reader.port()};
    const Accept accept = reader.choice("accept", kAccepts);
    command.options.door = accept == Accept::Known ? switchboard::Door::PeopleIKnow
                                                   : switchboard::Door::AnyoneMayKnock;
    const bool never = reader.choice("plain", kPlains) == Plain::Never;
    command.options.plainCallers = never ? switchboard::PlainCallers::Never
        : accept == Accept::All          ? switchboard::PlainCallers::LetIn
                                         : switchboard::PlainCallers::Ask;
    command.options.first = reader.choice("first", kFirsts) == First::Host
        ? turn::FirstTurn::Mine
        : turn::FirstTurn::Theirs;
    command.options.ending = reader.choice("ending", kEndings);
    command.form = formOf(reader);
    if (reader.positional().size() > 1)
        reader.complain(
            Words::tr("host takes no address; --address picks one of this computer's."));
    return finish(reader, command);
}

Result<Command, UsageError> parseJoin(const QStringList &arguments)
{
    OptionReader reader(QStringLiteral("join [ADDRESS]"));
    reader.add("plain", Words::tr("Talk in plain text, which anyone on the way can read."));
    addCommonOptions(reader);
    if (!reader.parse(arguments))
        return UsageError {*reader.mistake()};
    JoinCommand command;
    command.address = reader.positional().value(1);
    command.options.first = reader.choice("first", kFirsts) == First::Host ? turn::FirstTurn::Theirs
                                                                           : turn::FirstTurn::Mine;
    command.options.ending = reader.choice("ending", kEndings);
    command.form = formOf(reader);
    if (!reader.isSet("plain"))
        reader.complain(
            Words::tr("This version speaks plain text only, which anyone on the way can "
                      "read; say --plain to use it."));
    if (reader.positional().size() > 2)
        reader.complain(Words::tr("join takes one address."));
    return finish(reader, command);
}

QString usage()
{
    return Words::tr("Usage: talkstick-cli host [options]\n"
                     "       talkstick-cli join [ADDRESS] --plain [options]\n"
                     "       talkstick-cli host --help | join --help | --version\n");
}

} // namespace

Result<Command, UsageError> parseArguments(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    if (command == QStringLiteral("host"))
        return parseHost(arguments);
    if (command == QStringLiteral("join"))
        return parseJoin(arguments);
    if (command == QStringLiteral("--help") || command == QStringLiteral("-h"))
        return Command {PrintCommand {usage()}};
    if (command == QStringLiteral("--version"))
        return Command {PrintCommand {
            QStringLiteral("talkstick-cli %1\n").arg(QStringLiteral(TALKSTICK_VERSION))}};
    if (command.isEmpty())
        return UsageError {Words::tr("Say what to do: host or join.")};
    return UsageError {Words::tr("There is no command called \u201c%1\u201d.").arg(command)};
}

} // namespace talkstick::cli
