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
    void joinTakesItsOptions();
    void joinMayAskForTheAddress();
    void endings_data();
    void endings();
    void mistakesAreToldInASentence_data();
    void mistakesAreToldInASentence();
    void helpAndVersionArePrinted();
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
    return std::get<JoinCommand>(parse(QStringLiteral("join --plain ") + line).value());
}

} // namespace

void tst_Arguments::hostHasSensibleDefaults()
{
    const HostCommand command = host({});
    QCOMPARE(command.options, switchboard::HostOptions {});
    QCOMPARE(command.options.where.port, 8784);
    QVERIFY(command.options.where.address.isEmpty());
    QCOMPARE(command.options.first, turn::FirstTurn::Theirs);
    QCOMPARE(command.form, OutputForm::Human);
}

void tst_Arguments::hostTakesItsOptions()
{
    const HostCommand command =
        host(QStringLiteral("--port 9000 --address 127.0.0.1 --first host --ending nul --json"));
    QCOMPARE(command.options.where,
             (switchboard::ListenRequest {QStringLiteral("127.0.0.1"), 9000}));
    QCOMPARE(command.options.first, turn::FirstTurn::Mine);
    QCOMPARE(command.options.ending, wire::Ending::Nul);
    QCOMPARE(command.form, OutputForm::Json);
    QCOMPARE(host(QStringLiteral("--port=0")).options.where.port, 0);
}

void tst_Arguments::whomToAccept_data()
{
    using switchboard::Door;
    using switchboard::PlainCallers;
    QTest::addColumn<QString>("line");
    QTest::addColumn<Door>("door");
    QTest::addColumn<PlainCallers>("plain");
    const auto row = [](const char *line, Door door, PlainCallers plain) {
        QTest::newRow(line) << QString::fromLatin1(line) << door << plain;
    };
    row("--accept ask", Door::AnyoneMayKnock, PlainCallers::Ask);
    row("--accept all", Door::AnyoneMayKnock, PlainCallers::LetIn);
    row("--accept known", Door::PeopleIKnow, PlainCallers::Ask);
    row("--plain never", Door::AnyoneMayKnock, PlainCallers::Never);
    row("--accept all --plain never", Door::AnyoneMayKnock, PlainCallers::Never);
}

void tst_Arguments::whomToAccept()
{
    QFETCH(QString, line);
    const HostCommand command = host(line);
    QTEST(command.options.door, "door");
    QTEST(command.options.plainCallers, "plain");
}

void tst_Arguments::joinTakesItsOptions()
{
    const JoinCommand command = join(QStringLiteral("example.org:9000 --first host --quiet"));
    QCOMPARE(command.address, QStringLiteral("example.org:9000"));
    QCOMPARE(command.options.first, turn::FirstTurn::Theirs);
    QCOMPARE(command.form, OutputForm::Quiet);
    QCOMPARE(join(QStringLiteral("example.org")).options.first, turn::FirstTurn::Mine);
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
    QCOMPARE(join(line).options.ending, ending);
}

void tst_Arguments::mistakesAreToldInASentence_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"", "dance", "host --port", "host --port 65536", "host --port -1", "host --port http",
          "host --accept some", "host --plain always", "host --first me", "host --ending cr",
          "host --json --quiet", "host example.org", "host --loud", "join example.org",
          "join a b --plain", "join a --plain --ending x", "join a --plain --first me"})
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
    for (const char *line : {"--help", "-h", "--version", "host --help", "join --help"}) {
        const auto command = parse(QString::fromLatin1(line));
        QVERIFY2(command.ok(), line);
        QVERIFY2(!std::get<PrintCommand>(command.value()).text.isEmpty(), line);
    }
}

QTEST_GUILESS_MAIN(tst_Arguments)
#include "tst_arguments.moc"
