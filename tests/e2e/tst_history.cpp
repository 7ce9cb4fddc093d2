// SPDX-License-Identifier: MIT
#include "e2e/talkstick.h"
#include "e2e/terminal.h"
#include "store/logs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace talkstick;
using namespace talkstick::support;
using e2e::freePort;
using e2e::Talkstick;

// The real talkstick-cli on a profile in which there is something.
class tst_History : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itReadsBesideARunningHost_data();
    void itReadsBesideARunningHost();
    void aLongConversationIsExportedWhole();
    void aFullDiskIsAFailure_data();
    void aFullDiskIsAFailure();
    void whatCannotBeReadIsAFailure();
    void itIsToldWhereADamagedDatabaseIs_data();
    void itIsToldWhereADamagedDatabaseIs();
    void deletingNeedsTheProfileForItself();
    void deletingAsksOnTheTerminal();
    void deletingLeavesNoWord();

private:
    void keep(int number, const QStringList &texts);
    QStringList history(const QString &line) const;
    QByteArray printed(const QString &line, int status = 0);

    std::unique_ptr<ProfileFiles> m_files;
};

namespace {

QString idOf(int number)
{
    return QString::fromLatin1(conversationId(number).toHex());
}

} // namespace

void tst_History::init()
{
    m_files = std::make_unique<ProfileFiles>();
    keep(1, {QStringLiteral("The xylophone is yours."), QStringLiteral("Thank you,\nBo.")});
    keep(2, {QStringLiteral("Another talk")});
}

void tst_History::keep(int number, const QStringList &texts)
{
    StoredLogs stored(*m_files);
    const ConversationRecord record = conversationOf(number);
    QCOMPARE(create(stored.logs, record), Kept::Yes);
    Speech speech(record);
    for (const QString &text : texts)
        speech.say(text);
    QCOMPARE(commit(stored.logs, record.id, speech.take(kNoon.addDays(number))), Kept::Yes);
}

QStringList tst_History::history(const QString &line) const
{
    return QStringList {QStringLiteral("history")} + line.split(u' ', Qt::SkipEmptyParts)
        + QStringList {QStringLiteral("--profile"), m_files->folder()};
}

//! What is written to standard output.
QByteArray tst_History::printed(const QString &line, int status)
{
    Talkstick program(history(line));
    program.setVariable(QStringLiteral("TZ"), QStringLiteral("UTC"));
    if (!program.start() || program.status() != status) {
        qWarning("%s", program.errors().constData());
        return "It did not end as expected.";
    }
    return program.output();
}

void tst_History::itReadsBesideARunningHost_data()
{
    QTest::addColumn<bool>("isHosting");
    QTest::newRow("nobody is hosting") << false;
    QTest::newRow("somebody is hosting") << true;
}

void tst_History::itReadsBesideARunningHost()
{
    QFETCH(bool, isHosting);
    Talkstick host(Talkstick::hostPrivately(m_files->folder(),
                                            {QStringLiteral("--accept"), QStringLiteral("all")}));
    QVERIFY(!isHosting || host.startHosting() != 0);
    QCOMPARE(printed(QStringLiteral("list --quiet")), (idOf(2) + u'\n' + idOf(1) + u'\n').toUtf8());
    const QByteArray list = printed({});
    QVERIFY2(list.startsWith(idOf(2).left(8).toUtf8() + "  somebody with the key "),
             list.constData());
    QVERIFY(printed(QStringLiteral("show")).contains("\n1  You  12:00:00\n    Another talk\n"));
    QVERIFY(
        printed(QStringLiteral("show ") + idOf(1).left(6)).contains("\n    Thank you,\n    Bo.\n"));
    // Indexed by nobody yet, if nobody hosts.
    const QByteArray hit = printed(QStringLiteral("search XYLO"));
    QVERIFY2(hit.startsWith(idOf(1).left(8).toUtf8() + "  1  You to "), hit.constData());
    QVERIFY(hit.endsWith(": The xylophone is yours.\n"));
    QCOMPARE(printed(QStringLiteral("search vibraphone")), QByteArray("Nothing was found.\n"));
    const QJsonObject all =
        QJsonDocument::fromJson(printed(QStringLiteral("export --format json"))).object();
    QCOMPARE(all.value(QStringLiteral("conversations")).toArray().size(), 2);
    QVERIFY(printed(QStringLiteral("export --format markdown ") + idOf(1))
                .contains("\nThank you,\\\nBo.\n"));
    QCOMPARE(host.isRunning(), isHosting);
}

void tst_History::aLongConversationIsExportedWhole()
{
    constexpr int kTurns = 5'000;
    QStringList texts;
    for (int i = 1; i <= kTurns; ++i)
        texts << QStringLiteral("text %1").arg(i);
    keep(3, texts);
    const QJsonObject all =
        QJsonDocument::fromJson(printed(QStringLiteral("export --format json ") + idOf(3)))
            .object();
    const QJsonArray turns =
        all.value(QStringLiteral("conversations"))[0][QStringLiteral("turns")].toArray();
    QCOMPARE(turns.size(), kTurns);
    for (int i = 0; i < kTurns; ++i)
        QCOMPARE(turns[i][QStringLiteral("text")].toString(), texts[i]);
}

void tst_History::aFullDiskIsAFailure_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"history list", "history show", "history search xylophone", "history export", "people",
          "invite --address 192.0.2.7", "invite --list", "host --help", "history --help"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void tst_History::aFullDiskIsAFailure()
{
    QFETCH(QString, line);
    if (::access("/dev/full", W_OK) != 0)
        QSKIP("There is no /dev/full.");
    Talkstick program(line.split(u' ')
                      + QStringList {QStringLiteral("--profile"), m_files->folder()});
    program.setUp([] {
        const int full = ::open("/dev/full", O_WRONLY);
        ::dup2(full, STDOUT_FILENO);
    });
    QVERIFY(program.start());
    QCOMPARE(program.status(), 8);
    QVERIFY2(program.errors().contains("It could not be written to its end.\n"),
             program.errors().constData());
}

void tst_History::whatCannotBeReadIsAFailure()
{
    {
        StoredLogs stored(*m_files);
        stored.change(QStringLiteral("ALTER TABLE conversations RENAME TO lost"));
    }
    Talkstick program(history(QStringLiteral("list")));
    QVERIFY(program.start());
    QCOMPARE(program.status(), 8);
    QVERIFY2(program.errors().contains(m_files->folder().toUtf8()), program.errors().constData());
    QCOMPARE(program.output(), QByteArray());
}

void tst_History::itIsToldWhereADamagedDatabaseIs_data()
{
    QTest::addColumn<QString>("form");
    for (const char *form : {"", "--quiet", "--json"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

// Once; the next start finds a sound one.
void tst_History::itIsToldWhereADamagedDatabaseIs()
{
    QFETCH(QString, form);
    QFile database(m_files->database());
    QVERIFY(database.open(QFile::WriteOnly | QFile::Truncate));
    database.write(QByteArray("Dear diary, ").repeated(500));
    database.close();
    const auto told = [&]() -> QByteArray {
        QStringList line {QStringLiteral("join"), QStringLiteral("127.0.0.1:%1").arg(freePort()),
                          QStringLiteral("--profile"), m_files->folder(), form};
        line.removeAll(QString());
        Talkstick program(line);
        return program.start() && program.status() == 4 ? program.output() + program.errors()
                                                        : "It did not end as expected.";
    };
    const QByteArray first = told();
    const QStringList aside =
        QDir(m_files->folder()).entryList({QStringLiteral("talkstick.sqlite.damaged-*")});
    QCOMPARE(aside.size(), 1);
    const QString sentence =
        QStringLiteral("What was kept could not be read. It was put aside as %1/%2.");
    QVERIFY2(first.contains(sentence.arg(m_files->folder(), aside.first()).toUtf8()),
             first.constData());
    QCOMPARE(first.contains("\"database-set-aside\""), form == u"--json");
    QVERIFY(!told().contains("put aside"));
}

void tst_History::deletingNeedsTheProfileForItself()
{
    Talkstick host(Talkstick::hostPrivately(m_files->folder(),
                                            {QStringLiteral("--accept"), QStringLiteral("all")}));
    QVERIFY(host.startHosting() != 0);
    Talkstick program(history(QStringLiteral("delete --yes ") + idOf(1)));
    QVERIFY(program.start());
    QCOMPARE(program.status(), 9);
    QVERIFY2(program.errors().contains(QByteArray::number(host.id())),
             program.errors().constData());
    QVERIFY(printed(QStringLiteral("list --quiet")).contains(idOf(1).toUtf8()));
}

void tst_History::deletingAsksOnTheTerminal()
{
    Talkstick program(history(QStringLiteral("delete ") + idOf(1)));
    e2e::Terminal terminal;
    terminal.giveTo(program);
    QVERIFY(program.start());
    QVERIFY(terminal.shows("[y/n] "));
    QVERIFY(m_files->hold("xylophone"));
    terminal.type("y");
    QCOMPARE(program.status(), 0);
    QCOMPARE(printed(QStringLiteral("list --quiet")), (idOf(2) + u'\n').toUtf8());
    QVERIFY(!m_files->hold("xylophone"));
}

void tst_History::deletingLeavesNoWord()
{
    Talkstick program(history(QStringLiteral("delete --yes --json ") + idOf(1)));
    QVERIFY(m_files->hold("xylophone"));
    QVERIFY(program.start());
    QCOMPARE(program.next("deleted").value(QStringLiteral("id")).toString(), idOf(1));
    QCOMPARE(program.status(), 0);
    QVERIFY(!m_files->hold("xylophone"));
    QCOMPARE(printed(QStringLiteral("delete --yes ") + idOf(1), 2), QByteArray());
}

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
