// SPDX-License-Identifier: MIT
#include "cli/arguments.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::cli;
using Action = HistoryCommand::Action;
using model::TranscriptFormat;

class tst_HistoryArguments : public QObject
{
    Q_OBJECT

private slots:
    void itListsUnlessToldOtherwise();
    void whatToDo_data();
    void whatToDo();
    void anIdMayBeWrittenInPart();
    void severalWordsAreSearchedForTogether();
    void exportTakesAFormatAndAFile();
    void deletingAsksUnlessToldNotTo();
    void outputAndProfileGoWithIt();
    void mistakesAreToldInASentence_data();
    void mistakesAreToldInASentence();
};

namespace {

Result<Command, UsageError> parse(const QString &line)
{
    return parseArguments(
        (QStringLiteral("talkstick-cli history ") + line).split(u' ', Qt::SkipEmptyParts));
}

HistoryCommand history(const char *line)
{
    return std::get<HistoryCommand>(parse(QString::fromLatin1(line)).value());
}

} // namespace

void tst_HistoryArguments::itListsUnlessToldOtherwise()
{
    QCOMPARE(history(""), HistoryCommand {});
    QCOMPARE(history("").action, Action::List);
    QCOMPARE(history("list"), HistoryCommand {});
}

void tst_HistoryArguments::whatToDo_data()
{
    QTest::addColumn<Action>("action");
    QTest::newRow("list") << Action::List;
    QTest::newRow("show") << Action::Show;
    QTest::newRow("show 12ab") << Action::Show;
    QTest::newRow("search word") << Action::Search;
    QTest::newRow("export") << Action::Export;
    QTest::newRow("export 12ab") << Action::Export;
    QTest::newRow("delete 12ab") << Action::Delete;
}

void tst_HistoryArguments::whatToDo()
{
    QTEST(history(QTest::currentDataTag()).action, "action");
}

void tst_HistoryArguments::anIdMayBeWrittenInPart()
{
    QCOMPARE(history("show").conversation, QString());
    QCOMPARE(history("show 12AB").conversation, QStringLiteral("12ab"));
    const QByteArray whole = QByteArray(16, '\x2a').toHex();
    QCOMPARE(history(("delete " + whole).constData()).conversation, QString::fromLatin1(whole));
    QCOMPARE(history("export 0").conversation, QStringLiteral("0"));
}

void tst_HistoryArguments::severalWordsAreSearchedForTogether()
{
    QCOMPARE(history("search talking stick").words, QStringLiteral("talking stick"));
    QCOMPARE(history("search -- --json").words, QStringLiteral("--json"));
}

void tst_HistoryArguments::exportTakesAFormatAndAFile()
{
    QCOMPARE(history("export").format, TranscriptFormat::Text);
    QCOMPARE(history("export --format text").format, TranscriptFormat::Text);
    QCOMPARE(history("export --format markdown").format, TranscriptFormat::Markdown);
    const HistoryCommand command = history("export 12 --format json --output /tmp/a.json");
    QCOMPARE(command.format, TranscriptFormat::Json);
    QCOMPARE(command.file, QStringLiteral("/tmp/a.json"));
}

void tst_HistoryArguments::deletingAsksUnlessToldNotTo()
{
    QCOMPARE(history("delete 12").asking, HistoryCommand::Asking::Yes);
    QCOMPARE(history("delete 12 --yes").asking, HistoryCommand::Asking::No);
}

void tst_HistoryArguments::outputAndProfileGoWithIt()
{
    for (const char *line : {"list", "show", "search word", "delete 12"}) {
        const QString arguments =
            QString::fromLatin1(line) + QStringLiteral(" --json --profile /tmp/p");
        const auto command = parse(arguments);
        QVERIFY2(command.ok(), line);
        QCOMPARE(std::get<HistoryCommand>(command.value()).general,
                 (GeneralOptions {OutputForm::Json, QStringLiteral("/tmp/p"), {}}));
    }
    QCOMPARE(history("show --quiet").general.form, OutputForm::Quiet);
}

void tst_HistoryArguments::mistakesAreToldInASentence_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"forget",
                             "list 12",
                             "show xyz",
                             "show 12 34",
                             "show 12g",
                             "search",
                             "export xyz",
                             "export --format html",
                             "export --format",
                             "export --output=",
                             "export --json",
                             "export --quiet",
                             "list --format json",
                             "show --output a",
                             "delete",
                             "delete xyz",
                             "delete 12 34",
                             "show 12 --yes",
                             "list --json --quiet",
                             "list --profile=",
                             "list --loud",
                             "show 0123456789abcdef0123456789abcdef0"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void tst_HistoryArguments::mistakesAreToldInASentence()
{
    QFETCH(QString, line);
    const auto command = parse(line);
    QVERIFY(!command.ok());
    QVERIFY(command.error().sentence.size() > 10);
}

QTEST_GUILESS_MAIN(tst_HistoryArguments)
#include "tst_historyarguments.moc"
