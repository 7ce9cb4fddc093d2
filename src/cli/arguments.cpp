// SPDX-License-Identifier: MIT
#include "cli/arguments.h"

#include "cli/commonoptions.h"
#include "cli/helptext.h"
#include "cli/historyarguments.h"
#include "model/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace talkstick::cli {
namespace {

using switchboard::Security;
using Require = switchboard::JoinOptions::Require;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

constexpr Choices<wire::Ending, 5> kEndings {{{"auto", wire::Ending::Auto},
                                              {"lf", wire::Ending::Lf},
                                              {"crlf", wire::Ending::CrLf},
                                              {"nul", wire::Ending::Nul},
                                              {"lfnul", wire::Ending::LfNul}}};
constexpr Choices<Knocking, 3> kAccepts {
    {{"ask", Knocking::Ask}, {"all", Knocking::LetIn}, {"known", Knocking::TurnAway}}};
enum class First : std::uint8_t { Joiner, Host };
constexpr Choices<First, 2> kFirsts {{{"joiner", First::Joiner}, {"host", First::Host}}};
enum class Plain : std::uint8_t { Ask, Never };
constexpr Choices<Plain, 2> kPlains {{{"ask", Plain::Ask}, {"never", Plain::Never}}};
constexpr Choices<Require, 2> kRequires {{{"any", Require::Any}, {"verified", Require::Verified}}};

using session::Keeping;
constexpr Choices<Keeping, 2> kKeepings {
    {{"all", Keeping::OnDisk}, {"nothing", Keeping::InMemory}}};

constexpr const char *kRedial = "600"; // seconds
constexpr uint kMostSeconds = 31'536'000; // a year

void addTalkOptions(OptionReader &reader)
{
    reader.add("first", Words::tr("Who speaks first: joiner or host."), "who", "joiner");
    reader.add("ending",
               Words::tr("How our turns end in plain text: auto, lf, crlf, nul or lfnul."), "how",
               "auto");
    reader.add("keep",
               Words::tr("What is kept of a new conversation on this computer: all or nothing. "
                         "With nothing it goes on through lost connections, but ends with this "
                         "program; the other side may keep its own copy."),
               "what", "all");
    reader.add("redial",
               Words::tr("How long to try again after the connection was lost, until the "
                         "conversation goes on; 0: not at all."),
               "seconds", kRedial);
}

Time redialIn(OptionReader &reader)
{
    bool isNumber = false;
    const uint seconds = reader.value("redial").toUInt(&isNumber);
    if (!isNumber || seconds > kMostSeconds)
        reader.complain(Words::tr("--redial takes a number of seconds up to %1.")
                            .arg(QString::number(kMostSeconds)));
    return std::chrono::seconds(seconds);
}

void addGeneralOptions(OptionReader &reader, const QString &quiet)
{
    reader.add("name", Words::tr("What the other side is told you are called."), "name");
    reader.add("json", Words::tr("Print one JSON object a line for everything that happens."));
    reader.add("quiet", quiet);
    reader.add("profile", Words::tr("Keep everything in this folder instead of the usual one."),
               "folder");
    reader.add("help", Words::tr("Print this help."));
}

GeneralOptions generalOptions(OptionReader &reader)
{
    GeneralOptions options = commonOptions(reader);
    options.name = reader.value("name");
    return options;
}

void addHostOptions(OptionReader &reader)
{
    reader.describe(helpOnTurns());
    reader.add("port", Words::tr("The port to listen on; 0 lets the system choose."), "number",
               "8784");
    reader.add("address", Words::tr("Listen on this address only."), "address");
    reader.add("accept",
               Words::tr("Who is let in: ask (on the terminal, about strangers), all, or known "
                         "(only people you invited or verified, and no plain text)."),
               "whom", "ask");
    reader.add("plain", Words::tr("What happens to plain-text callers: ask or never."), "what",
               "ask");
    addTalkOptions(reader);
    addGeneralOptions(reader, Words::tr("Print only what is heard, one turn a line."));
}

Result<Command, UsageError> parseHost(const QStringList &arguments)
{
    OptionReader reader(QStringLiteral("host"));
    addHostOptions(reader);
    if (!reader.parse(arguments))
        return UsageError {*reader.mistake()};
    HostCommand command;
    command.options.where = {reader.value("address"), reader.port()};
    command.knocking = reader.choice("accept", kAccepts);
    command.options.door = command.knocking == Knocking::TurnAway
        ? switchboard::Door::PeopleIKnow
        : switchboard::Door::AnyoneMayKnock;
    const bool never = reader.choice("plain", kPlains) == Plain::Never;
    command.options.plainCallers = never      ? switchboard::PlainCallers::Never
        : command.knocking == Knocking::LetIn ? switchboard::PlainCallers::LetIn
                                              : switchboard::PlainCallers::Ask;
    command.options.first = reader.choice("first", kFirsts) == First::Host
        ? turn::FirstTurn::Mine
        : turn::FirstTurn::Theirs;
    command.options.ending = reader.choice("ending", kEndings);
    command.redial = redialIn(reader);
    command.keeping = reader.choice("keep", kKeepings);
    command.general = generalOptions(reader);
    if (reader.positional().size() > 1)
        reader.complain(
            Words::tr("host takes no address; --address picks one of this computer\u2019s."));
    return finish(reader, command, helpOnOutput());
}

void addJoinOptions(OptionReader &reader)
{
    reader.describe(helpOnTurns());
    reader.add("plain",
               Words::tr("Talk in plain text, which anyone on the way can read: to nc, telnet and "
                         "other programs."));
    reader.add("require",
               Words::tr("With whom to talk: any, or verified (whom you invited, were invited by, "
                         "or compared safety words with)."),
               "whom", "any");
    addTalkOptions(reader);
    addGeneralOptions(reader, Words::tr("Print only what is heard, one turn a line."));
}

void checkJoin(OptionReader &reader)
{
    if (reader.positional().size() > 2)
        reader.complain(Words::tr("join takes one address."));
    if (reader.isSet("plain") && reader.isSet("require"))
        reader.complain(
            Words::tr("In plain text nobody knows who answers: --require and --plain exclude each "
                      "other."));
    if (!reader.isSet("plain") && (reader.isSet("first") || reader.isSet("ending")))
        reader.complain(
            Words::tr("--first and --ending are for --plain; otherwise the host decides who "
                      "speaks first."));
}

Result<Command, UsageError> parseJoin(const QStringList &arguments)
{
    OptionReader reader(Words::tr("join [ADDRESS or INVITATION]"));
    addJoinOptions(reader);
    if (!reader.parse(arguments))
        return UsageError {*reader.mistake()};
    JoinCommand command;
    command.address = reader.positional().value(1);
    command.options.security = reader.isSet("plain") ? Security::PlainText : Security::Tls;
    command.options.require = reader.choice("require", kRequires);
    command.options.first = reader.choice("first", kFirsts) == First::Host ? turn::FirstTurn::Theirs
                                                                           : turn::FirstTurn::Mine;
    command.options.ending = reader.choice("ending", kEndings);
    command.redial = redialIn(reader);
    command.keeping = reader.choice("keep", kKeepings);
    command.general = generalOptions(reader);
    checkJoin(reader);
    return finish(reader, command, helpOnOutput());
}

void addInviteOptions(OptionReader &reader)
{
    reader.describe(helpOnInvitations());
    reader.add("address",
               Words::tr("Where you can be called, HOST or HOST:PORT; up to four, tried in this "
                         "order. Otherwise this computer\u2019s own addresses."),
               "address");
    reader.add("port", Words::tr("The port you will be hosting on."), "number", "8784");
    reader.add("list", Words::tr("List the invitations that are still open."));
    reader.add("revoke", Words::tr("Withdraw an invitation."), "id");
    addGeneralOptions(reader, Words::tr("Print only the link."));
}

// Whoever gets a link with it must be able to read it.
bool canBeInvitedTo(const wire::Address &host)
{
    wire::Invitation invitation;
    invitation.hosts = {host};
    invitation.key.bytes = QByteArray(wire::KeyHash::kBytes, 'k');
    invitation.token = QByteArray(wire::Invitation::kTokenBytes, 't');
    return wire::findInvitation(toLink(invitation)).ok();
}

// All addresses of an invitation share one port.
void readHosts(OptionReader &reader, InviteCommand &command)
{
    command.port = reader.port();
    for (const QString &typed : reader.values("address")) {
        const auto address = wire::parseAddress(typed, command.port);
        if (!address)
            reader.complain(model::sentence(address.error(), typed));
        else
            command.hosts.append(address.value());
    }
    if (!command.hosts.isEmpty())
        command.port = command.hosts.first().port;
    if (std::any_of(command.hosts.begin(), command.hosts.end(),
                    [&](const wire::Address &host) { return host.port != command.port; }))
        reader.complain(Words::tr("All addresses of an invitation share one port."));
    if (command.hosts.size() > wire::Invitation::kMaxHosts)
        reader.complain(Words::tr("An invitation holds at most four addresses."));
    if (command.port != wire::kDefaultPort && command.port < 1024)
        reader.complain(
            Words::tr("People can be invited to port 8784, or to one from 1024 to 65535."));
    for (const wire::Address &host : command.hosts) {
        if (!canBeInvitedTo(host))
            reader.complain(Words::tr("Nobody else can call you at %1.").arg(host.shown));
    }
}

void readAction(OptionReader &reader, InviteCommand &command)
{
    const bool makes = !reader.isSet("list") && !reader.isSet("revoke");
    if (reader.isSet("list") && reader.isSet("revoke"))
        reader.complain(Words::tr("--list and --revoke exclude each other."));
    if (!makes && (reader.isSet("address") || reader.isSet("port")))
        reader.complain(Words::tr("--address and --port are for making an invitation."));
    if (makes) {
        readHosts(reader, command);
        return;
    }
    command.action =
        reader.isSet("list") ? InviteCommand::Action::List : InviteCommand::Action::Revoke;
    command.id = QByteArray::fromHex(reader.value("revoke").toLatin1());
    if (reader.isSet("revoke") && command.id.toHex() != reader.value("revoke").toLower().toLatin1())
        reader.complain(Words::tr("--revoke takes an id as --list prints it."));
    if (reader.isSet("revoke") && command.id.isEmpty())
        reader.complain(Words::tr("--revoke takes an id as --list prints it."));
}

Result<Command, UsageError> parseInvite(const QStringList &arguments)
{
    OptionReader reader(QStringLiteral("invite"));
    addInviteOptions(reader);
    if (!reader.parse(arguments))
        return UsageError {*reader.mistake()};
    InviteCommand command;
    readAction(reader, command);
    command.general = generalOptions(reader);
    if (reader.positional().size() > 1)
        reader.complain(Words::tr("invite takes no address; --address says where to be called."));
    return finish(reader, command, helpOnListing());
}

Result<Command, UsageError> parsePeople(const QStringList &arguments)
{
    OptionReader reader(QStringLiteral("people"));
    reader.describe(Words::tr("Lists everybody you have talked with, the one met last first."));
    reader.add("json", Words::tr("Print one JSON object a line."));
    reader.add("quiet", Words::tr("Print only names, one a line."));
    reader.add("profile", Words::tr("Read this folder instead of the usual one."), "folder");
    reader.add("help", Words::tr("Print this help."));
    if (!reader.parse(arguments))
        return UsageError {*reader.mistake()};
    if (reader.positional().size() > 1)
        reader.complain(Words::tr("people takes options only."));
    return finish(reader, PeopleCommand {commonOptions(reader)}, helpOnListing());
}

} // namespace

Result<Command, UsageError> parseArguments(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    if (command == QStringLiteral("host"))
        return parseHost(arguments);
    if (command == QStringLiteral("join"))
        return parseJoin(arguments);
    if (command == QStringLiteral("invite"))
        return parseInvite(arguments);
    if (command == QStringLiteral("people"))
        return parsePeople(arguments);
    if (command == QStringLiteral("history"))
        return parseHistory(arguments);
    if (command == QStringLiteral("--help") || command == QStringLiteral("-h"))
        return Command {PrintCommand {helpOnCommands()}};
    if (command == QStringLiteral("--version"))
        return Command {PrintCommand {
            QStringLiteral("talkstick-cli %1\n").arg(QStringLiteral(TALKSTICK_VERSION))}};
    if (command.isEmpty())
        return UsageError {Words::tr("Say what to do: host, join, invite, people or history.")};
    return UsageError {Words::tr("There is no command called \u201c%1\u201d.").arg(command)};
}

} // namespace talkstick::cli
