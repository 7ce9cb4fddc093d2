// SPDX-License-Identifier: MIT
#include "store/connection.h"
#include "store/people.h"
#include "store/peopletable.h"
#include "store/profilefiles.h"
#include "store/schema.h"
#include "store/sql.h"

#include <QProcess>
#include <QTest>

#include <optional>

#ifdef Q_OS_UNIX
#include "support/otheruser.h"
#endif

using namespace talkstick;
using namespace talkstick::store;
using namespace talkstick::support;
using namespace std::chrono_literals;

class tst_Connection : public QObject
{
    Q_OBJECT

private slots:
    void makesFilesForTheirOwnerOnly();
    void shutsAFileThatWasOpenToOthers();
    void keepsWhatPowerCutsMustNotTake_data();
    void keepsWhatPowerCutsMustNotTake();
    void jobsAreDoneWholeOrNotAtAll();
    void damagedFilesAreToldAndLeftAlone_data();
    void damagedFilesAreToldAndLeftAlone();
    void filesOfANewerVersionAreToldAndLeftAlone();
    void readOnlyIsTold_data();
    void readOnlyIsTold();
    void aFileOfSomebodyElseIsTold();
    void aFullDiskIsToldAndWorksAgainLater();
    void aJobIsDoneAnewIfAnotherWasInTheWay();
    void givesUpOnAnotherThatWritesTooLong();
    void readsWhileAnotherWrites();
    void aMissingDriverIsTold();
};

namespace {

Outcome<Nothing> put(Connection &connection, int number)
{
    return connection.run<Nothing>(Access::Write, [number](QSqlDatabase &database) {
        return writePerson(database, personOf(number));
    });
}

int count(Connection &connection)
{
    const auto people = connection.run<QList<switchboard::Person>>(Access::Read, readPeople);
    return people.ok() ? int(people.value().size()) : -1;
}

Outcome<Nothing> change(Connection &connection, const QString &statement)
{
    return connection.run<Nothing>(
        Access::Bare, [&](QSqlDatabase &database) { return changeSql(database, statement); });
}

QVariant ask(Connection &connection, const QString &statement)
{
    const auto answer =
        connection.run<QVariant>(Access::Bare, [&](QSqlDatabase &database) -> Outcome<QVariant> {
            auto query = runSql(database, statement);
            if (!query.ok())
                return query.error();
            QSqlQuery rows = std::move(query).value();
            return rows.next() ? rows.value(0) : QVariant();
        });
    return answer.ok() ? answer.value() : QVariant();
}

using Failing = std::optional<StoreError>;

Failing errorOf(const Outcome<Nothing> &outcome)
{
    return outcome.ok() ? Failing() : outcome.error().error;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

//! A database with one person in it, closed, as bytes.
QByteArray soundFile()
{
    const ProfileFiles files;
    {
        Connection connection(files.database(), 1s);
        (void)put(connection, 1);
    }
    return contentOf(files.database());
}

} // namespace

void tst_Connection::makesFilesForTheirOwnerOnly()
{
#ifdef Q_OS_UNIX
    const ProfileFiles files;
    const mode_t before = umask(0);
    Connection connection(files.database(), 1s);
    QVERIFY(put(connection, 1).ok());
    umask(before);
    const QStringList expected {QStringLiteral("talkstick.sqlite"),
                                QStringLiteral("talkstick.sqlite-shm"),
                                QStringLiteral("talkstick.sqlite-wal")};
    QCOMPARE(files.names(), expected);
    for (const QString &name : expected)
        QCOMPARE(files.mode(name), 0600);
#else
    QSKIP("only Unix has modes");
#endif
}

void tst_Connection::shutsAFileThatWasOpenToOthers()
{
#ifdef Q_OS_UNIX
    const ProfileFiles files;
    write(files.database(), soundFile());
    QCOMPARE(chmod(qPrintable(files.database()), 0644), 0);
    Connection connection(files.database(), 1s);
    QCOMPARE(files.mode(QStringLiteral("talkstick.sqlite")), 0600);
    QCOMPARE(count(connection), 1);
#else
    QSKIP("only Unix has modes");
#endif
}

void tst_Connection::keepsWhatPowerCutsMustNotTake_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("a log that is written ahead") << "journal_mode"
                                                 << "wal";
    QTest::newRow("synchronised with every commit") << "synchronous"
                                                    << "3"; // EXTRA
    QTest::newRow("on macOS with the disk too") << "fullfsync"
                                                << "1";
    QTest::newRow("what is deleted is overwritten") << "secure_delete"
                                                    << "1";
    QTest::newRow("references hold") << "foreign_keys"
                                     << "1";
    QTest::newRow("nothing in temporary files") << "temp_store"
                                                << "2"; // MEMORY
}

void tst_Connection::keepsWhatPowerCutsMustNotTake()
{
    QFETCH(const QString, pragma);
    const ProfileFiles files;
    Connection connection(files.database(), 1s);
    QTEST(ask(connection, QStringLiteral("PRAGMA ") + pragma).toString(), "value");
}

void tst_Connection::jobsAreDoneWholeOrNotAtAll()
{
    const ProfileFiles files;
    Connection connection(files.database(), 1s);
    const auto outcome =
        connection.run<Nothing>(Access::Write, [](QSqlDatabase &database) -> Outcome<Nothing> {
            (void)writePerson(database, personOf(1));
            return StoreFailure {StoreError::Failed, QStringLiteral("half way")};
        });
    QCOMPARE(errorOf(outcome), Failing(StoreError::Failed));
    QCOMPARE(count(connection), 0);
    QVERIFY(put(connection, 2).ok());
    QCOMPARE(count(connection), 1);
}

void tst_Connection::damagedFilesAreToldAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray sound = soundFile();
    QVERIFY(sound.size() > 4096);
    QTest::newRow("something else") << QByteArray("Dear diary, ").repeated(500);
    QTest::newRow("first bytes overwritten")
        << QByteArray(sound).replace(0, 16, QByteArray(16, 'x'));
    QTest::newRow("schema overwritten")
        << QByteArray(sound).replace(100, 2000, QByteArray(2000, '\x7f'));
    QTest::newRow("cut off") << sound.left(4096);
}

void tst_Connection::damagedFilesAreToldAndLeftAlone()
{
    QFETCH(const QByteArray, content);
    const ProfileFiles files;
    write(files.database(), content);
    {
        Connection connection(files.database(), 1s);
        QCOMPARE(errorOf(connection.opened()), Failing(StoreError::Damaged));
        QVERIFY(!connection.opened().error().systemText.isEmpty());
        QCOMPARE(errorOf(put(connection, 1)), Failing(StoreError::Damaged));
    }
    QCOMPARE(contentOf(files.database()), content);
}

void tst_Connection::filesOfANewerVersionAreToldAndLeftAlone()
{
    const ProfileFiles files;
    {
        Connection connection(files.database(), 1s);
        QVERIFY(change(connection, QStringLiteral("PRAGMA user_version = 1000")).ok());
        // As a version might do that keeps its data in another way.
        QCOMPARE(ask(connection, QStringLiteral("PRAGMA journal_mode = DELETE")).toString(),
                 QStringLiteral("delete"));
    }
    const QByteArray before = contentOf(files.database());
    {
        Connection connection(files.database(), 1s);
        QCOMPARE(errorOf(connection.opened()), Failing(StoreError::NewerVersion));
        QCOMPARE(errorOf(put(connection, 1)), Failing(StoreError::NewerVersion));
    }
    QCOMPARE(contentOf(files.database()), before);
}

void tst_Connection::readOnlyIsTold_data()
{
    QTest::addColumn<int>("folder");
    QTest::addColumn<int>("file");
    QTest::newRow("the folder") << 0555 << 0666;
    QTest::newRow("the file") << 0777 << 0444;
    QTest::newRow("both") << 0555 << 0444;
}

void tst_Connection::readOnlyIsTold()
{
#ifdef Q_OS_UNIX
    QFETCH(const int, folder);
    QFETCH(const int, file);
    const ProfileFiles files;
    const QByteArray content = soundFile();
    write(files.database(), content);
    QCOMPARE(chmod(qPrintable(files.database()), mode_t(file)), 0);
    QCOMPARE(chmod(qPrintable(files.folder()), mode_t(folder)), 0);
    {
        const OtherUser user;
        Connection connection(files.database(), 1s);
        QCOMPARE(errorOf(connection.opened()), Failing(StoreError::ReadOnly));
    }
    QCOMPARE(chmod(qPrintable(files.folder()), 0700), 0);
    QCOMPARE(contentOf(files.database()), content);
#else
    QSKIP("only Unix has modes");
#endif
}

void tst_Connection::aFileOfSomebodyElseIsTold()
{
#ifdef Q_OS_UNIX
    const ProfileFiles files;
    write(files.database(), soundFile());
    QCOMPARE(chmod(qPrintable(files.database()), 0), 0);
    QCOMPARE(chmod(qPrintable(files.folder()), 0777), 0);
    const OtherUser user;
    Connection connection(files.database(), 1s);
    QCOMPARE(errorOf(connection.opened()), Failing(StoreError::CannotOpen));
#else
    QSKIP("only Unix has modes");
#endif
}

void tst_Connection::aFullDiskIsToldAndWorksAgainLater()
{
    const ProfileFiles files;
    Connection connection(files.database(), 1s);
    QVERIFY(put(connection, 0).ok());
    // SQLite's own limit gives the error that a full disk gives.
    QVERIFY(change(connection, QStringLiteral("PRAGMA max_page_count = 1")).ok());
    int number = 1;
    while (put(connection, number).ok() && number < 1000)
        ++number;
    QCOMPARE(errorOf(put(connection, number)), Failing(StoreError::DiskFull));
    QCOMPARE(count(connection), number);
    QVERIFY(change(connection, QStringLiteral("PRAGMA max_page_count = 10000")).ok());
    QVERIFY(put(connection, number).ok());
    QCOMPARE(count(connection), number + 1);
}

void tst_Connection::aJobIsDoneAnewIfAnotherWasInTheWay()
{
    const ProfileFiles files;
    Connection connection(files.database(), 30s);
    int attempts = 0;
    const auto outcome = connection.run<Nothing>(
        Access::Write, [&attempts](QSqlDatabase &database) -> Outcome<Nothing> {
            ++attempts;
            (void)writePerson(database, personOf(attempts));
            if (attempts < 3)
                return StoreFailure {StoreError::Busy, {}};
            return Nothing {};
        });
    QVERIFY(outcome.ok());
    QCOMPARE(attempts, 3);
    QCOMPARE(count(connection), 1);
}

void tst_Connection::givesUpOnAnotherThatWritesTooLong()
{
    const ProfileFiles files;
    Connection one(files.database(), 1s);
    Connection other(files.database(), 10ms);
    QVERIFY(change(one, QStringLiteral("BEGIN IMMEDIATE")).ok());
    QCOMPARE(errorOf(put(other, 1)), Failing(StoreError::Busy));
    QVERIFY(change(one, QStringLiteral("COMMIT")).ok());
    QVERIFY(put(other, 1).ok());
}

void tst_Connection::readsWhileAnotherWrites()
{
    const ProfileFiles files;
    Connection one(files.database(), 1s);
    Connection other(files.database(), 10ms);
    QVERIFY(put(one, 1).ok());
    QVERIFY(change(one, QStringLiteral("BEGIN IMMEDIATE")).ok());
    QVERIFY(change(one, QStringLiteral("DELETE FROM people")).ok());
    QCOMPARE(count(other), 1);
    QVERIFY(change(one, QStringLiteral("COMMIT")).ok());
    QCOMPARE(count(other), 0);
}

void tst_Connection::aMissingDriverIsTold()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--without-plugins")});
    QVERIFY(child.waitForFinished(10'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 100 + int(StoreError::NoDriver));
}

static int openWithoutPlugins()
{
    QCoreApplication::setLibraryPaths({});
    const ProfileFiles files;
    const Connection connection(files.database(), 1s);
    return connection.opened().ok() ? 0 : 100 + int(connection.opened().error().error);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 2 && QByteArray(argv[1]) == "--without-plugins")
        return openWithoutPlugins();
    tst_Connection test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connection.moc"
