// SPDX-License-Identifier: MIT
#include "store/database.h"
#include "store/people.h"
#include "store/peopletable.h"
#include "store/profilefiles.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <semaphore>

using namespace talkstick;
using namespace talkstick::store;
using namespace talkstick::support;
using namespace std::chrono_literals;

class tst_Database : public QObject
{
    Q_OBJECT

private slots:
    void isOpenedInTheBackground();
    void isOpenedLaterIfThatIsWanted();
    void canBeGivenUpUnopened();
    void tellsThatItCannotBeOpened();
    void jobsRunElsewhereAndAnswersHere();
    void answersComeInOrderAndFromTheEventLoop();
    void nobodyIsAnsweredWhoIsGone();
    void aFailureIsAnsweredAndTold();
    void closingDoesWhatWasAskedForBefore();
    void closingDoesNotWaitForEver();
    void theAnswerMayCloseTheDatabase();
};

namespace {

Outcome<Nothing> nothing(QSqlDatabase &)
{
    return Nothing {};
}

void put(
    Database &database, QObject *asker, int number,
    Database::Answer<Nothing> answer = [](const auto &) {})
{
    database.post<Nothing>(
        Access::Write, asker,
        [number](QSqlDatabase &sql) { return writePerson(sql, personOf(number)); },
        std::move(answer));
}

int countIn(const ProfileFiles &files)
{
    Connection connection(files.database(), 1s);
    return int(connection.run<QList<switchboard::Person>>(Access::Read, readPeople).value().size());
}

} // namespace

void tst_Database::isOpenedInTheBackground()
{
    const ProfileFiles files;
    Database database(files.database());
    QSignalSpy opened(&database, &Database::opened);
    QSignalSpy failed(&database, &Database::failed);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(failed.count(), 0);
    QVERIFY(QFile::exists(files.database()));
}

void tst_Database::isOpenedLaterIfThatIsWanted()
{
    const ProfileFiles files;
    Database database(files.database(), {}, Database::Damage::Tell, Database::Start::Later);
    QSignalSpy opened(&database, &Database::opened);
    QList<bool> answers;
    put(database, this, 1, [&](const auto &outcome) { answers.append(outcome.ok()); });
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(files.database()));
    database.open();
    database.open();
    QTRY_COMPARE(answers, QList {true});
    QCOMPARE(opened.count(), 1);
}

void tst_Database::canBeGivenUpUnopened()
{
    const ProfileFiles files;
    {
        Database database(files.database(), {}, Database::Damage::Tell, Database::Start::Later);
        put(database, this, 1, [](const auto &) { QFAIL("nobody did this"); });
    }
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(files.database()));
}

void tst_Database::tellsThatItCannotBeOpened()
{
    const ProfileFiles files;
    Database database(files.folder() + QStringLiteral("/nowhere/talkstick.sqlite"));
    QSignalSpy opened(&database, &Database::opened);
    QSignalSpy failed(&database, &Database::failed);
    QList<StoreError> answers;
    put(database, this, 1, [&](const auto &outcome) { answers.append(outcome.error().error); });
    QTRY_COMPARE(answers, QList {StoreError::CannotOpen});
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<StoreFailure>().error, StoreError::CannotOpen);
    QCOMPARE(opened.count(), 0);
}

void tst_Database::jobsRunElsewhereAndAnswersHere()
{
    const ProfileFiles files;
    Database database(files.database());
    QThread *jobThread = nullptr;
    QThread *answerThread = nullptr;
    database.post<QThread *>(
        Access::Read, this,
        [](QSqlDatabase &) -> Outcome<QThread *> { return QThread::currentThread(); },
        [&](const auto &thread) {
            jobThread = thread.value();
            answerThread = QThread::currentThread();
        });
    QTRY_COMPARE(answerThread, QThread::currentThread());
    QVERIFY(jobThread && jobThread != answerThread);
}

void tst_Database::answersComeInOrderAndFromTheEventLoop()
{
    const ProfileFiles files;
    Database database(files.database());
    QList<int> answered;
    for (int number = 0; number < 50; ++number)
        put(database, this, number, [&, number](const auto &) { answered.append(number); });
    QCOMPARE(answered.size(), 0);
    QTRY_COMPARE(answered.size(), 50);
    QVERIFY(std::is_sorted(answered.begin(), answered.end()));
}

void tst_Database::nobodyIsAnsweredWhoIsGone()
{
    const ProfileFiles files;
    Database database(files.database());
    auto asker = std::make_unique<QObject>();
    int answers = 0;
    put(database, asker.get(), 1, [&](const auto &) { ++answers; });
    asker.reset();
    put(database, this, 2, [&](const auto &) { answers += 10; });
    QTRY_VERIFY(answers > 0);
    QCOMPARE(answers, 10);
    QCOMPARE(countIn(files), 2);
}

void tst_Database::aFailureIsAnsweredAndTold()
{
    const ProfileFiles files;
    Database database(files.database());
    QSignalSpy troubled(&database, &Database::troubled);
    const StoreFailure failure {StoreError::DiskFull, QStringLiteral("database or disk is full")};
    std::optional<StoreFailure> answer;
    database.post<Nothing>(
        Access::Write, this, [failure](QSqlDatabase &) -> Outcome<Nothing> { return failure; },
        [&](const auto &outcome) { answer = outcome.error(); });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(*answer, failure);
    QCOMPARE(troubled.count(), 1);
    QCOMPARE(troubled.first().first().value<StoreFailure>(), failure);
}

void tst_Database::closingDoesWhatWasAskedForBefore()
{
    const ProfileFiles files;
    int answers = 0;
    {
        Database database(files.database());
        for (int number = 0; number < 100; ++number)
            put(database, this, number, [&](const auto &) { ++answers; });
    }
    QCOMPARE(countIn(files), 100);
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
    QCOMPARE(files.names(), QStringList {QStringLiteral("talkstick.sqlite")});
}

void tst_Database::closingDoesNotWaitForEver()
{
    const ProfileFiles files;
    std::binary_semaphore diskAnswers {0};
    QThread *hung = nullptr;
    std::binary_semaphore hangs {0};
    int answers = 0;
    {
        Database database(files.database(), {1s, 1ms});
        database.post<Nothing>(
            Access::Bare, this,
            [&](QSqlDatabase &sql) {
                hung = QThread::currentThread();
                hangs.release();
                diskAnswers.acquire();
                return nothing(sql);
            },
            [&](const auto &) { ++answers; });
        hangs.acquire();
    }
    // The thread is still there, without the database; when it comes back it ends by itself.
    QSignalSpy ended(hung, &QObject::destroyed);
    diskAnswers.release();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(answers, 0);
}

void tst_Database::theAnswerMayCloseTheDatabase()
{
    const ProfileFiles files;
    auto database = std::make_unique<Database>(files.database());
    put(*database, this, 1, [&](const auto &) { database.reset(); });
    put(*database, this, 2);
    QTRY_VERIFY(!database);
    QCOMPARE(countIn(files), 2);
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
