// SPDX-License-Identifier: MIT
#include "cli/historyscene.h"

#include "model/invitationtext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace talkstick;
using namespace talkstick::cli;
using namespace talkstick::support;

class tst_HistoryProgram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itListsTheNewestFirst();
    void itListsForPrograms();
    void nothingIsASentenceAndNoFailure_data();
    void nothingIsASentenceAndNoFailure();
    void itShowsTheNewest();
    void itShowsTheOneWhoseIdBeginsSo();
    void itShowsForPrograms();
    void anIdHasToBeThereAndToBeTheOnlyOne_data();
    void anIdHasToBeThereAndToBeTheOnlyOne();
    void itFindsWordsAndSaysWhere();
    void itFindsForPrograms();
    void moreThanAPageIsFound();
    void itExportsAllOrOne();
    void aFileIsWrittenWhole();
    void noPartOfAFileIsLeft();
    void whatCannotBeReadIsAFailure_data();
    void whatCannotBeReadIsAFailure();
    void troubleBesideAnAnswerIsTold();

private:
    std::unique_ptr<HistoryScene> m_scene;
};

namespace {

QString sample(int number)
{
    return QString::fromLatin1(QByteArray(16, char(number)).toHex());
}

} // namespace

void tst_HistoryProgram::init()
{
    m_scene = std::make_unique<HistoryScene>();
    FakeLogs &logs = m_scene->logs;
    SaidLog(1)
        .say(QStringLiteral("The stick lies here."))
        .say(QStringLiteral("I see"))
        .keepIn(logs);
    SaidLog(2)
        .plain(QStringLiteral("nc"))
        .say(QStringLiteral("plain stick"))
        .unread(1)
        .keepIn(logs);
    SaidLog(0x12).end().keepIn(logs);
}

void tst_HistoryProgram::itListsTheNewestFirst()
{
    QCOMPARE(m_scene->run(QStringLiteral("list")), ExitStatus::Ended);
    QStringList lines;
    for (const QString &line : m_scene->lines)
        lines << line.simplified();
    const QString key = model::keyBeginning(SaidLog::keyOf(0x12));
    QCOMPARE(
        lines,
        (QStringList {QStringLiteral("12121212 somebody with the key %1\u2026 Encrypted \u00b7 "
                                     "not verified 0 turns ended 5 May 2026 06:00:00")
                          .arg(key),
                      QStringLiteral("02020202 nc Not private \u00b7 plain text 1 turn closed "
                                     "14:01:00 1 not seen yet"),
                      QStringLiteral("01010101 Bo Private \u00b7 verified 2 turns your turn "
                                     "13:02:00")}));
    // In columns.
    QCOMPARE(m_scene->lines[1].indexOf(QStringLiteral("Not private")),
             m_scene->lines[2].indexOf(QStringLiteral("Private")));
}

void tst_HistoryProgram::itListsForPrograms()
{
    QCOMPARE(m_scene->run(QStringLiteral("list --json")), ExitStatus::Ended);
    QCOMPARE(m_scene->lines.size(), 3);
    const QJsonObject expected {{QStringLiteral("event"), QStringLiteral("conversation")},
                                {QStringLiteral("id"), sample(2)},
                                {QStringLiteral("peer"), QStringLiteral("nc")},
                                {QStringLiteral("trust"), QStringLiteral("plain")},
                                {QStringLiteral("turns"), 1},
                                {QStringLiteral("state"), QStringLiteral("transcript")},
                                {QStringLiteral("begun"), QStringLiteral("2026-05-04T14:00:00Z")},
                                {QStringLiteral("spoken"), QStringLiteral("2026-05-04T14:01:00Z")},
                                {QStringLiteral("unread"), 1}};
    QCOMPARE(m_scene->printed(1), expected);
    QCOMPARE(m_scene->run(QStringLiteral("list --quiet")), ExitStatus::Ended);
    QCOMPARE(m_scene->lines, (QStringList {sample(0x12), sample(2), sample(1)}));
}

void tst_HistoryProgram::nothingIsASentenceAndNoFailure_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("sentence");
    const QString none = QStringLiteral("No conversation is kept.");
    QTest::newRow("list") << QStringLiteral("list") << none;
    QTest::newRow("show") << QStringLiteral("show") << none;
    QTest::newRow("search") << QStringLiteral("search stick")
                            << QStringLiteral("Nothing was found.");
}

void tst_HistoryProgram::nothingIsASentenceAndNoFailure()
{
    QFETCH(QString, line);
    QFETCH(QString, sentence);
    m_scene->logs.logs.clear();
    QCOMPARE(m_scene->run(line), ExitStatus::Ended);
    QCOMPARE(m_scene->lines, QStringList {sentence});
    for (const char *form : {" --json", " --quiet"}) {
        QCOMPARE(m_scene->run(line + QLatin1String(form)), ExitStatus::Ended);
        QCOMPARE(m_scene->lines, QStringList());
        QCOMPARE(m_scene->text(), QString());
    }
}

void tst_HistoryProgram::itShowsTheNewest()
{
    SaidLog(0x20).say(QStringLiteral("the newest")).keepIn(m_scene->logs);
    QCOMPARE(m_scene->run(QStringLiteral("show")), ExitStatus::Ended);
    QVERIFY(m_scene->text().startsWith(QStringLiteral("Conversation with ")));
    QVERIFY(m_scene->text().contains(QStringLiteral("\n1  You  20:01:00\n    the newest\n")));
    QCOMPARE(m_scene->lines, QStringList());
}

void tst_HistoryProgram::itShowsTheOneWhoseIdBeginsSo()
{
    QCOMPARE(m_scene->run(QStringLiteral("show 010")), ExitStatus::Ended);
    QVERIFY(m_scene->text().startsWith(QStringLiteral("Conversation with Bo\n")));
    QVERIFY(m_scene->text().contains(QStringLiteral("\n2  Bo  13:02:00\n    I see\n")));
}

void tst_HistoryProgram::itShowsForPrograms()
{
    QCOMPARE(m_scene->run(QStringLiteral("show 01 --json")), ExitStatus::Ended);
    QCOMPARE(m_scene->lines.size(), 1);
    QCOMPARE(m_scene->printed().value(QStringLiteral("id")).toString(), sample(1));
    const QList<QByteArray> entries = m_scene->output.data().split('\n');
    QCOMPARE(entries.size(), 3); // the last is empty
    const QJsonObject expected {{QStringLiteral("event"), QStringLiteral("entry")},
                                {QStringLiteral("number"), 2},
                                {QStringLiteral("speaker"), QStringLiteral("them")},
                                {QStringLiteral("time"), QStringLiteral("2026-05-04T13:02:00Z")},
                                {QStringLiteral("text"), QStringLiteral("I see")}};
    QCOMPARE(QJsonDocument::fromJson(entries[1]).object(), expected);
    SaidLog(3).say(QStringLiteral("two\nlines")).say({}).keepIn(m_scene->logs);
    QCOMPARE(m_scene->run(QStringLiteral("show 03 --quiet")), ExitStatus::Ended);
    QCOMPARE(m_scene->text(), QStringLiteral("two lines\n\n"));
    QCOMPARE(m_scene->lines, QStringList());
}

void tst_HistoryProgram::anIdHasToBeThereAndToBeTheOnlyOne_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    for (const char *command : {"show", "delete"}) {
        QTest::addRow("%s, there is none", command)
            << QStringLiteral("%1 ff --json").arg(QLatin1String(command))
            << QStringLiteral("unknown-conversation");
        QTest::addRow("%s, there are two", command)
            << QStringLiteral("%1 0 --json").arg(QLatin1String(command))
            << QStringLiteral("ambiguous-id");
    }
    QTest::newRow("export, there is none")
        << QStringLiteral("export ff") << QStringLiteral("begins with ff");
    QTest::newRow("export, there are two")
        << QStringLiteral("export 0") << QStringLiteral("ids of 2 conversations begin with 0");
}

void tst_HistoryProgram::anIdHasToBeThereAndToBeTheOnlyOne()
{
    QFETCH(QString, line);
    QFETCH(QString, code);
    QCOMPARE(m_scene->run(line), ExitStatus::Usage);
    const QString told = (m_scene->lines + m_scene->troubles).join(u'\n');
    QVERIFY2(told.contains(code), qPrintable(told));
    QCOMPARE(m_scene->text(), QString());
    QCOMPARE(m_scene->logs.logs.size(), 3u);
}

void tst_HistoryProgram::itFindsWordsAndSaysWhere()
{
    QCOMPARE(m_scene->run(QStringLiteral("search stick")), ExitStatus::Ended);
    QCOMPARE(
        m_scene->lines,
        (QStringList {QStringLiteral("02020202  1  You to nc, 14:01:00: plain stick"),
                      QStringLiteral("01010101  1  You to Bo, 13:01:00: The stick lies here.")}));
    QCOMPARE(m_scene->run(QStringLiteral("search see")), ExitStatus::Ended);
    QCOMPARE(m_scene->lines, QStringList {QStringLiteral("01010101  2  Bo, 13:02:00: I see")});
}

void tst_HistoryProgram::itFindsForPrograms()
{
    QCOMPARE(m_scene->run(QStringLiteral("search see --json")), ExitStatus::Ended);
    QCOMPARE(m_scene->lines.size(), 1);
    const QJsonObject expected {{QStringLiteral("event"), QStringLiteral("hit")},
                                {QStringLiteral("id"), sample(1)},
                                {QStringLiteral("peer"), QStringLiteral("Bo")},
                                {QStringLiteral("number"), 2},
                                {QStringLiteral("speaker"), QStringLiteral("them")},
                                {QStringLiteral("time"), QStringLiteral("2026-05-04T13:02:00Z")},
                                {QStringLiteral("excerpt"), QStringLiteral("I see")}};
    QCOMPARE(m_scene->printed(), expected);
    // Each conversation once.
    SaidLog(1).say(QStringLiteral("stick")).say(QStringLiteral("stick")).keepIn(m_scene->logs);
    QCOMPARE(m_scene->run(QStringLiteral("search stick --quiet")), ExitStatus::Ended);
    QCOMPARE(m_scene->lines, (QStringList {sample(2), sample(1)}));
}

void tst_HistoryProgram::moreThanAPageIsFound()
{
    SaidLog log(3);
    for (int i = 1; i <= 120; ++i)
        log.say(QStringLiteral("needle %1").arg(i));
    log.keepIn(m_scene->logs);
    QCOMPARE(m_scene->run(QStringLiteral("search needle")), ExitStatus::Ended);
    QCOMPARE(m_scene->lines.size(), 120);
    for (int i = 0; i < 120; ++i)
        QVERIFY(m_scene->lines[i].endsWith(QStringLiteral(": needle %1").arg(120 - i)));
}

void tst_HistoryProgram::itExportsAllOrOne()
{
    const auto ids = [this] {
        QStringList found;
        const QJsonObject all = QJsonDocument::fromJson(m_scene->output.data()).object();
        for (const QJsonValue &one : all.value(QStringLiteral("conversations")).toArray())
            found << one[QStringLiteral("id")].toString();
        return found;
    };
    QCOMPARE(m_scene->run(QStringLiteral("export --format json")), ExitStatus::Ended);
    QCOMPARE(ids(), (QStringList {sample(0x12), sample(2), sample(1)}));
    QCOMPARE(m_scene->run(QStringLiteral("export 02 --format json")), ExitStatus::Ended);
    QCOMPARE(ids(), QStringList {sample(2)});
    QCOMPARE(m_scene->run(QStringLiteral("export 01")), ExitStatus::Ended);
    QVERIFY(m_scene->text().contains(QStringLiteral("\n1  Anna  13:01:00\n")));
    QCOMPARE(m_scene->run(QStringLiteral("export 01 --format markdown")), ExitStatus::Ended);
    QVERIFY(m_scene->text().startsWith(QStringLiteral("# Conversation with Bo\n")));
}

void tst_HistoryProgram::aFileIsWrittenWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    QCOMPARE(m_scene->run(QStringLiteral("export 01 --output ") + path), ExitStatus::Ended);
    QCOMPARE(m_scene->text(), QString());
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    QVERIFY(written.startsWith(QStringLiteral("Conversation with Bo\n")));
    QVERIFY(written.endsWith(QStringLiteral("(end: 2 turns)\n")));
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
    // What cannot be a file is a failure that says so.
    QCOMPARE(m_scene->run(QStringLiteral("export --output ") + folder.path()), ExitStatus::Storage);
    QVERIFY(!m_scene->troubles.isEmpty());
}

void tst_HistoryProgram::noPartOfAFileIsLeft()
{
    SaidLog log(3);
    for (int i = 1; i <= 1'000; ++i)
        log.say(QStringLiteral("text %1").arg(i));
    log.keepIn(m_scene->logs);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    file.write("of last week");
    file.flush();
    m_scene->start(QStringLiteral("export 03 --output ") + path);
    // Between two pages.
    bool isStopped = false;
    const std::function<void(int)> stopAfter = [&](int answers) {
        m_scene->logs.find({}, [&, answers](const auto &) {
            if (answers > 1)
                return stopAfter(answers - 1);
            QCOMPARE(m_scene->finished->size(), 0);
            m_scene->program->stop();
            isStopped = true;
        });
    };
    stopAfter(4);
    QTRY_VERIFY(isStopped);
    QCOMPARE(m_scene->finished->size(), 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList {QStringLiteral("a.txt")});
    QFile after(path);
    QVERIFY(after.open(QFile::ReadOnly));
    QCOMPARE(after.readAll(), QByteArray("of last week"));
}

void tst_HistoryProgram::whatCannotBeReadIsAFailure_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"list", "show", "show 01", "search stick", "export"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void tst_HistoryProgram::whatCannotBeReadIsAFailure()
{
    QFETCH(QString, line);
    m_scene->logs.isUnreadable = true;
    QCOMPARE(m_scene->run(line), ExitStatus::Storage);
    QCOMPARE(m_scene->lines, QStringList());
    QCOMPARE(m_scene->troubles, QStringList {QStringLiteral("What is kept cannot be read.")});
}

// As when the index cannot be written: what is found is not all.
void tst_HistoryProgram::troubleBesideAnAnswerIsTold()
{
    m_scene->start(QStringLiteral("search stick"));
    m_scene->program->noteTrouble({QStringLiteral("The disk is full."), {}, {}});
    QTRY_COMPARE(m_scene->finished->size(), 1);
    QCOMPARE(m_scene->status(), ExitStatus::Storage);
    QCOMPARE(m_scene->lines.size(), 2);
    QCOMPARE(m_scene->troubles, QStringList {QStringLiteral("The disk is full.")});
}

QTEST_GUILESS_MAIN(tst_HistoryProgram)
#include "tst_historyprogram.moc"
