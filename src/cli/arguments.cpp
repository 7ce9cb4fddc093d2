// SPDX-License-Identifier: MIT
#include "cli/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <optional>
#include <utility>

namespace talkstick::cli {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

// The words an option takes, and what they mean.
template <typename Value, std::size_t Count>
using Choices = std::array<std::pair<const char *, Value>, Count>;

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

// Reads one option after the other and remembers the first mistake.
class Reader
{
public:
    explicit Reader(const QString &command)
    {
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        m_parser.setApplicationDescription(Words::tr(
            "Talks with one other person, strictly one turn at a time.\nEach line of standard "
            "input is one turn; an empty line passes the turn on."));
        m_parser.addPositionalArgument(command, Words::tr("What to do."), command);
    }

    void add(const char *name, const QString &help, const char *value = "", const char *usual = "")
    {
        const QString word = QString::fromLatin1(usual);
        const QString text =
            word.isEmpty() ? help : Words::tr("%1 [%2]", "help, default").arg(help, word);
        m_parser.addOption({QString::fromLatin1(name), text, QString::fromLatin1(value), word});
    }

    [[nodiscard]] bool parse(const QStringList &arguments)
    {
        if (m_parser.parse(arguments))
            return true;
        complain(m_parser.errorText());
        return false;
    }

    template <typename Value, std::size_t Count>
    [[nodiscard]] Value choice(const char *name, const Choices<Value, Count> &choices)
    {
        const QString given = m_parser.value(QString::fromLatin1(name));
        QStringList words;
        for (const auto &[word, value] : choices) {
            if (given == QLatin1String(word))
                return value;
            words << QString::fromLatin1(word);
        }
        complain(Words::tr("--%1 takes one of: %2.")
                     .arg(QString::fromLatin1(name), words.join(QStringLiteral(", "))));
        return choices.front().second;
    }

    [[nodiscard]] std::uint16_t port()
    {
        bool isNumber = false;
        const uint number = value("port").toUInt(&isNumber);
        if (!isNumber || number > 0xffff)
            complain(Words::tr("--port takes a number from 1 to 65535, or 0 to let the system "
                               "choose."));
        return std::uint16_t(number);
    }

    [[nodiscard]] OutputForm form()
    {
        if (isSet("json") && isSet("quiet"))
            complain(Words::tr("--json and --quiet exclude each other."));
        return isSet("json") ? OutputForm::Json
            : isSet("quiet") ? OutputForm::Quiet
                             : OutputForm::Human;
    }

    [[nodiscard]] bool isSet(const char *name) const
    {
        return m_parser.isSet(QString::fromLatin1(name));
    }
    [[nodiscard]] QString value(const char *name) const
    {
        return m_parser.value(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    [[nodiscard]] QString help() const { return m_parser.helpText(); }
    [[nodiscard]] const std::optional<UsageError> &error() const { return m_error; }

    void complain(const QString &sentence)
    {
        if (!m_error)
            m_error = UsageError {sentence};
    }

private:
    QCommandLineParser m_parser;
    std::optional<UsageError> m_error;
};

void addCommonOptions(Reader &reader)
{
    reader.add("first", Words::tr("Who speaks first: joiner or host."), "who", "joiner");
    reader.add("ending", Words::tr("How our turns end: auto, lf, crlf, nul or lfnul."), "how",
               "auto");
    reader.add("json", Words::tr("Print one JSON object a line for everything that happens."));
    reader.add("quiet", Words::tr("Print only what is heard, one turn a line."));
    reader.add("help", Words::tr("Print this help."));
}

Result<Command, UsageError> finish(const Reader &reader, Command command)
{
    if (reader.isSet("help"))
        return Command {PrintCommand {reader.help()}};
    if (reader.error())
        return *reader.error();
    return command;
}

Result<Command, UsageError> parseHost(const QStringList &arguments)
{
    Reader reader(QStringLiteral("host"));
    reader.add("port", Words::tr("The port to listen on; 0 lets the system choose."), "number",
               "8784");
    reader.add("address", Words::tr("Listen on this address only."), "address");
    reader.add("accept", Words::tr("Who is let in: ask (on the terminal), all or known."), "whom",
               "ask");
    reader.add("plain", Words::tr("What happens to plain-text callers: ask or never."), "what",
               "ask");
    addCommonOptions(reader);
    if (!reader.parse(arguments))
        return *reader.error();
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
    command.form = reader.form();
    if (reader.positional().size() > 1)
        reader.complain(
            Words::tr("host takes no address; --address picks one of this computer's."));
    return finish(reader, command);
}

Result<Command, UsageError> parseJoin(const QStringList &arguments)
{
    Reader reader(QStringLiteral("join [ADDRESS]"));
    reader.add("plain", Words::tr("Talk in plain text, which anyone on the way can read."));
    addCommonOptions(reader);
    if (!reader.parse(arguments))
        return *reader.error();
    JoinCommand command;
    command.address = reader.positional().value(1);
    command.options.first = reader.choice("first", kFirsts) == First::Host ? turn::FirstTurn::Theirs
                                                                           : turn::FirstTurn::Mine;
    command.options.ending = reader.choice("ending", kEndings);
    command.form = reader.form();
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
