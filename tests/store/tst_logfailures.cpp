// SPDX-License-Identifier: MIT
#include "store/logs.h"
#include "store/peopletable.h"
#include "store/schema.h"
#include "store/sqlpeople.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

#ifdef Q_OS_UNIX
#include "support/otheruser.h"

#include <sys/mount.h>
#endif

using namespace talkstick;
using namespace talkstick::store;
using namespace talkstick::support;

class tst_LogFailures : public QObject
{
    Q_OBJECT

private slots:
    void whatWasAcknowledgedOutlivesAKill();
    void aFullDiskKeepsNothingAndSaysSo();
    void aFolderThatIsReadOnlyKeepsNothingAndSaysSo();
    void anotherProgramReadsBesideUs();
    void aProfileWithoutConversationsGetsThem();
};

namespace {

//! Commits turn after turn and says which were acknowledged, until it is killed.
int speakForEver(const QString &file)
{
    Database database(file);
    SqlLogs logs(database);
    const ConversationRecord record = conversationOf(1);
    (void)create(logs, record);
    Speech speech(found(logs, record.id).record);
    for (;;) {
        const std::uint64_t number = speech.state().head.count + 1;
        if (commit(logs, record.id, speech.say(QString::number(number)).take()) == Kept::No)
            return 1;
        // What was said before a kill has been said.
        std::puts(QByteArray::number(number).constData());
        if (std::fflush(stdout) != 0)
            return 2;
    }
}

//! What a child that is killed after \a lines more lines acknowledged last.
std::uint64_t acknowledgedByAKilledOne(const QString &file, int lines)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--speak"), file});
    QByteArray said;
    while (said.count('\n') < lines && child.waitForReadyRead(30'000))
        said += child.readAll();
    child.kill();
    child.waitForFinished(30'000);
    said += child.readAll();
    const qsizetype end = said.lastIndexOf('\n');
    return end < 0 ? 0 : said.left(end).split('\n').last().trimmed().toULongLong();
}

#ifdef Q_OS_UNIX
//! A disk of a quarter of a megabyte, for whoever may make one.
class TinyDisk
{
public:
    TinyDisk()
        : m_isThere(::mount("tmpfs", path().constData(), "tmpfs", 0, "size=256k") == 0)
    { }
    ~TinyDisk()
    {
        if (m_isThere)
            ::umount2(path().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(TinyDisk)
    bool isThere() const { return m_isThere; }
    QString database() const { return m_files.database(); }

private:
    QByteArray path() const { return QFile::encodeName(m_files.folder()); }

    ProfileFiles m_files;
    const bool m_isThere;
};
#endif

} // namespace

void tst_LogFailures::whatWasAcknowledgedOutlivesAKill()
{
    const ProfileFiles files;
    std::uint64_t before = 0;
    for (int kill = 0; kill < 5; ++kill) {
        const auto last = acknowledgedByAKilledOne(files.database(), 3 + 7 * kill);
        QVERIFY2(last >= before + std::uint64_t(3 + 7 * kill), qPrintable(QString::number(last)));
        before = last;
        StoredLogs stored(files);
        const ConversationRecord record = found(stored.logs, conversationId(1)).record;
        // One more may have been kept of which nobody heard.
        QVERIFY(record.state.head.count == last || record.state.head.count == last + 1);
        Speech speech(conversationOf(1));
        for (std::uint64_t number = 1; number <= record.state.head.count; ++number)
            speech.say(QString::number(number));
        QCOMPARE(entries(stored.logs, record.id, 1, 100'000), speech.take().entries);
        QCOMPARE(record.state, speech.state());
    }
}

void tst_LogFailures::aFullDiskKeepsNothingAndSaysSo()
{
#ifdef Q_OS_UNIX
    const TinyDisk disk;
    if (!disk.isThere())
        QSKIP("Only root can make a disk that is full.");
    Database database(disk.database());
    SqlLogs logs(database);
    QSignalSpy troubled(&database, &Database::troubled);
    const ConversationRecord record = conversationOf(1);
    QCOMPARE(create(logs, record), Kept::Yes);
    Speech speech(record);
    Kept kept = Kept::Yes;
    session::native::LogState acknowledged = record.state;
    for (int turn = 0; turn < 1'000 && kept == Kept::Yes; ++turn) {
        acknowledged = found(logs, record.id).record.state;
        kept = commit(logs, record.id, speech.say(QString(1'000, u'x')).take());
    }
    QCOMPARE(kept, Kept::No);
    QCOMPARE(troubled.first().first().value<StoreFailure>().error, StoreError::DiskFull);
    QCOMPARE(found(logs, record.id).record.state, acknowledged);
    QCOMPARE(entries(logs, record.id).size(), acknowledged.head.count);
#else
    QSKIP("only Unix makes such a disk");
#endif
}

void tst_LogFailures::aFolderThatIsReadOnlyKeepsNothingAndSaysSo()
{
#ifdef Q_OS_UNIX
    const ProfileFiles files;
    {
        StoredLogs stored(files);
        QCOMPARE(create(stored.logs, conversationOf(1)), Kept::Yes);
    }
    QCOMPARE(chmod(qPrintable(files.database()), 0666), 0);
    QCOMPARE(chmod(qPrintable(files.folder()), 0555), 0);
    {
        const OtherUser user;
        StoredLogs stored(files);
        QSignalSpy failed(&stored.database, &Database::failed);
        QCOMPARE(create(stored.logs, conversationOf(2)), Kept::No);
        QCOMPARE(failed.first().first().value<StoreFailure>().error, StoreError::ReadOnly);
        // Not unknown: whoever resumes must not take it for new.
        QCOMPARE(found(stored.logs, conversationId(1)).state, FoundConversation::State::Unreadable);
    }
    QCOMPARE(chmod(qPrintable(files.folder()), 0700), 0);
#else
    QSKIP("only Unix has modes");
#endif
}

void tst_LogFailures::anotherProgramReadsBesideUs()
{
    const ProfileFiles files;
    StoredLogs running(files);
    const ConversationRecord record = conversationOf(1);
    QCOMPARE(create(running.logs, record), Kept::Yes);
    Speech speech(record);
    StoredLogs other(files);
    for (int turn = 1; turn <= 20; ++turn) {
        QCOMPARE(
            commit(running.logs, record.id, speech.say(QStringLiteral("turn %1").arg(turn)).take()),
            Kept::Yes);
        QCOMPARE(found(other.logs, record.id).record.state, speech.state());
        QCOMPARE(texts(other.logs, record.id).size(), turn);
    }
    // Both index, and nothing twice.
    QCOMPARE(hits(other.logs, QStringLiteral("turn")).size(), 20);
    QCOMPARE(hits(running.logs, QStringLiteral("turn")).size(), 20);
}

void tst_LogFailures::aProfileWithoutConversationsGetsThem()
{
    const ProfileFiles files;
    {
        auto old = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        old.setDatabaseName(files.database());
        QVERIFY(old.open());
        QVERIFY(migrate(old, {migrationSteps().front()}).ok());
        QVERIFY(writePerson(old, personOf(1)).ok());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));
    StoredLogs stored(files);
    QCOMPARE(create(stored.logs, conversationOf(1)), Kept::Yes);
    QCOMPARE(found(stored.logs, conversationId(1)).record, conversationOf(1));
    const SqlPeople people(stored.database);
    QTRY_COMPARE(people.list(), QList {personOf(1)});
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--speak")
        return speakForEver(QFile::decodeName(argv[2]));
    tst_LogFailures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_logfailures.moc"
