// SPDX-License-Identifier: MIT
#include "cli/arguments.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::cli;

class tst_Arguments : public QObject
{
    Q_OBJECT

private slots:
    void hostHasSensibleDefaults();
    void hostTakesItsOptions();
    void whomToAccept_data();
    void whomToAccept();
    void nothingIsKeptIfAsked();
    void joinIsEncryptedUnlessToldOtherwise();
    void joinTakesItsOptions();
    void joinTakesAWholeMessage();
    void profileAndNameGoWithEveryProgram();
    void inviteMakesOne();
    void inviteTakesAddresses();
    void inviteListsAndRevokes();
    void joinMayAskForTheAddress();
    void endings_data();
    void endings();
    void mistakesAreToldInASentence_data();
    void mistakesAreToldInASentence();
    void helpAndVersionArePrinted();
    void helpListsTheEventsOfJson();
};

namespace {

Result<Command, UsageError> parse(const QString &line)
{
    return parseArguments(
        (QStringLiteral("talkstick-cli ") + line).split(u' ', Qt::SkipEmptyParts));
}

HostCommand host(const QString &line)
{
    return std::get<HostCommand>(parse(QStringLiteral("host ") + line).value());
}

JoinCommand join(const QString &line)
{
    return std::get<JoinCommand>(parse(QStringLiteral("join ") + line).value());
}

InviteCommand invite(const QString &line)
{
    return std::get<InviteCommand>(parse(QStringLiteral("invite ") + line).value());
}

} // namespace

void tst_Arguments::hostHasSensibleDefaults()
{
    const HostCommand command = host({});
    QCOMPARE(command.options, switchboard::HostOptions {});
    QCOMPARE(command.options.where.port, 8784);
    QVERIFY(command.options.where.address.isEmpty());
    QCOMPARE(command.options.first, turn::FirstTurn::Theirs);
    QCOMPARE(command.knocking, Knocking::Ask);
    QCOMPARE(command.general, GeneralOptions {});
}

void tst_Arguments::hostTakesItsOptions()
{
    const HostCommand command =
        host(QStringLiteral("--port 9000 --address 127.0.0.1 --first host --ending nul --json"));
    QCOMPARE(command.options.where,
             (switchboard::ListenRequest {QStringLiteral("127.0.0.1"), 9000}));
    QCOMPARE(command.options.first, turn::FirstTurn::Mine);
    QCOMPARE(command.options.ending, wire::Ending::Nul);
    QCOMPARE(command.general.form, OutputForm::Json);
    QCOMPARE(host(QStringLiteral("--port=0")).options.where.port, 0);
}

void tst_Arguments::whomToAccept_data()
{
    using switchboard::Door;
    using switchboard::PlainCallers;
    QTest::addColumn<QString>("line");
    QTest::addColumn<Door>("door");
    QTest::addColumn<PlainCallers>("plain");
    QTest::addColumn<Knocking>("knocking");
    const auto row = [](const char *line, Door door, PlainCallers plain, Knocking knocking) {
        QTest::newRow(line) << QString::fromLatin1(line) << door << plain << knocking;
    };
    row("--accept ask", Door::AnyoneMayKnock, PlainCallers::Ask, Knocking::Ask);
    row("--accept all", Door::AnyoneMayKnock, PlainCallers::LetIn, Knocking::LetIn);
    row("--accept known", Door::PeopleIKnow, PlainCallers::Ask, Knocking::TurnAway);
    row("--plain never", Door::AnyoneMayKnock, PlainCallers::Never, Knocking::Ask);
    row("--accept all --plain never", Door::AnyoneMayKnock, PlainCallers::Never, Knocking::LetIn);
}

void tst_Arguments::whomToAccept()
{
    QFETCH(QString, line);
    const HostCommand command = host(line);
    QTEST(command.options.door, "door");
    QTEST(command.options.plainCallers, "plain");
    QTEST(command.knocking, "knocking");
}

void tst_Arguments::nothingIsKeptIfAsked()
{
    using session::Keeping;
    QCOMPARE(host({}).keeping, Keeping::OnDisk);
    QCOMPARE(host(QStringLiteral("--keep all")).keeping, Keeping::OnDisk);
    QCOMPARE(host(QStringLiteral("--keep nothing")).keeping, Keeping::InMemory);
    QCOMPARE(join(QStringLiteral("example.org")).keeping, Keeping::OnDisk);
    QCOMPARE(join(QStringLiteral("example.org --keep nothing")).keeping, Keeping::InMemory);
    QVERIFY(!parse(QStringLiteral("host --keep some")));
    QVERIFY(!parse(QStringLiteral("people --keep nothing")));
}

void tst_Arguments::joinIsEncryptedUnlessToldOtherwise()
{
    const JoinCommand command = join(QStringLiteral("example.org:9000"));
    QCOMPARE(command.address, QStringLiteral("example.org:9000"));
    QCOMPARE(command.options.security, switchboard::Security::Tls);
    QCOMPARE(command.options.require, switchboard::JoinOptions::Require::Any);
    QCOMPARE(command.options.otherKey, switchboard::JoinOptions::OtherKey::Stop);
    QCOMPARE(join(QStringLiteral("example.org --plain")).options.security,
             switchboard::Security::PlainText);
}

void tst_Arguments::joinTakesItsOptions()
{
    const JoinCommand command = join(QStringLiteral("example.org --plain --first host --quiet"));
    QCOMPARE(command.address, QStringLiteral("example.org"));
    QCOMPARE(command.options.first, turn::FirstTurn::Theirs);
    QCOMPARE(command.general.form, OutputForm::Quiet);
    QCOMPARE(join(QStringLiteral("example.org --plain")).options.first, turn::FirstTurn::Mine);
    QCOMPARE(join(QStringLiteral("example.org --require verified")).options.require,
             switchboard::JoinOptions::Require::Verified);
}

void tst_Arguments::joinTakesAWholeMessage()
{
    const QString message = QStringLiteral("Anna invites you:\n\ntalkstick:join?v=1&h=x\n");
    const auto command =
        parseArguments({QStringLiteral("talkstick-cli"), QStringLiteral("join"), message});
    QCOMPARE(std::get<JoinCommand>(command.value()).address, message);
}

void tst_Arguments::profileAndNameGoWithEveryProgram()
{
    const QString line = QStringLiteral("--profile /tmp/p --name Anna --json");
    const GeneralOptions general {OutputForm::Json, QStringLiteral("/tmp/p"),
                                  QStringLiteral("Anna")};
    QCOMPARE(host(line).general, general);
    QCOMPARE(join(line).general, general);
    QCOMPARE(invite(line).general, general);
    const auto people = parse(QStringLiteral("people --profile /tmp/p --json"));
    QCOMPARE(std::get<PeopleCommand>(people.value()).general,
             (GeneralOptions {OutputForm::Json, QStringLiteral("/tmp/p"), {}}));
}

void tst_Arguments::inviteMakesOne()
{
    const InviteCommand command = invite({});
    QCOMPARE(command.action, InviteCommand::Action::Make);
    QVERIFY(command.hosts.isEmpty());
    QCOMPARE(command.port, 8784);
    QCOMPARE(invite(QStringLiteral("--port 9000")).port, 9000);
}

void tst_Arguments::inviteTakesAddresses()
{
    const InviteCommand command =
        invite(QStringLiteral("--port 9000 --address example.org --address [2001:db8::5]:9000"));
    QCOMPARE(command.port, 9000);
    QCOMPARE(command.hosts.size(), 2);
    QCOMPARE(command.hosts[0].host, QStringLiteral("example.org"));
    QCOMPARE(command.hosts[0].port, 9000);
    QCOMPARE(command.hosts[1].host, QStringLiteral("2001:db8::5"));
    // Without --port it is that of the addresses.
    QCOMPARE(invite(QStringLiteral("--address example.org:9001")).port, 9001);
}

void tst_Arguments::inviteListsAndRevokes()
{
    QCOMPARE(invite(QStringLiteral("--list")).action, InviteCommand::Action::List);
    const InviteCommand command = invite(QStringLiteral("--revoke 0123456789ABCDEF"));
    QCOMPARE(command.action, InviteCommand::Action::Revoke);
    QCOMPARE(command.id, QByteArray::fromHex("0123456789abcdef"));
}

void tst_Arguments::joinMayAskForTheAddress()
{
    QVERIFY(join({}).address.isEmpty());
}

void tst_Arguments::endings_data()
{
    QTest::addColumn<wire::Ending>("ending");
    QTest::newRow("auto") << wire::Ending::Auto;
    QTest::newRow("lf") << wire::Ending::Lf;
    QTest::newRow("crlf") << wire::Ending::CrLf;
    QTest::newRow("nul") << wire::Ending::Nul;
    QTest::newRow("lfnul") << wire::Ending::LfNul;
}

void tst_Arguments::endings()
{
    QFETCH(wire::Ending, ending);
    const QString line =
        QStringLiteral("--ending %1").arg(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(host(line).options.ending, ending);
    QCOMPARE(join(line + QStringLiteral(" --plain")).options.ending, ending);
}

void tst_Arguments::mistakesAreToldInASentence_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"",
                             "dance",
                             "host --port",
                             "host --port 65536",
                             "host --port -1",
                             "host --port http",
                             "host --accept some",
                             "host --plain always",
                             "host --first me",
                             "host --ending cr",
                             "host --json --quiet",
                             "host example.org",
                             "host --loud",
                             "host --profile=",
                             "join a b",
                             "join a --plain --ending x",
                             "join a --plain --first me",
                             "join a --first host",
                             "join a --ending lf",
                             "join a --require friends",
                             "join a --plain --require verified",
                             "invite example.org",
                             "invite --port 80",
                             "invite --port 0",
                             "invite --address 127.1",
                             "invite --address 127.0.0.1",
                             "invite --address localhost",
                             "invite --address [fe80::1]:8784",
                             "invite --address a:9000 --address b:9001",
                             "invite --address a --address b --address c --address d --address e",
                             "invite --list --revoke 01",
                             "invite --list --port 9000",
                             "invite --revoke",
                             "invite --revoke=",
                             "invite --revoke xyz",
                             "invite --revoke 012",
                             "people Anna",
                             "people --name Anna"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void tst_Arguments::mistakesAreToldInASentence()
{
    QFETCH(QString, line);
    const auto command = parse(line);
    QVERIFY(!command.ok());
    QVERIFY(command.error().sentence.size() > 10);
}

void tst_Arguments::helpAndVersionArePrinted()
{
    for (const char *line : {"--help", "-h", "--version", "host --help", "join --help",
                             "invite --help", "people --help", "history --help"}) {
        const auto command = parse(QString::fromLatin1(line));
        QVERIFY2(command.ok(), line);
        QVERIFY2(!std::get<PrintCommand>(command.value()).text.isEmpty(), line);
    }
}

// Every event that is printed, by its name and fields.
void tst_Arguments::helpListsTheEventsOfJson()
{
    const auto text = [](const char *line) {
        return std::get<PrintCommand>(parse(QString::fromLatin1(line)).value()).text;
    };
    for (const char *command : {"host --help", "join --help"}) {
        for (const char *event : {"listening", "resolved", "knock", "connected", "turn", "heard",
                                  "said", "delivered", "held", "closed", "error"})
            QVERIFY2(text(command).contains(QStringLiteral("\n  %1 ").arg(QLatin1String(event))),
                     event);
    }
    for (const char *event : {"conversation", "entry", "hit", "cleaning", "deleted", "error"})
        QVERIFY2(
            text("history --help").contains(QStringLiteral("\n  %1 ").arg(QLatin1String(event))),
            event);
    for (const char *command : {"invite --help", "people --help"}) {
        for (const char *event : {"invitation", "open", "revoked", "person", "error"})
            QVERIFY2(text(command).contains(QStringLiteral("\n  %1 ").arg(QLatin1String(event))),
                     event);
    }
}

QTEST_GUILESS_MAIN(tst_Arguments)
#include "tst_arguments.moc"
