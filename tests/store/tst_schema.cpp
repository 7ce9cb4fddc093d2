// SPDX-License-Identifier: MIT
#include "store/schema.h"
#include "store/sql.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::store;

class tst_Schema : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyStepIsDoneOnceAndInOrder();
    void anOldFileGetsOnlyWhatItLacks();
    void aStepThatFailsIsNotHalfDone();
    void newerFilesAreRefused();
    void openInvitationsHaveATokenAndOthersNone_data();
    void openInvitationsHaveATokenAndOthersNone();

private:
    QStringList notes() const;

    QSqlDatabase m_database;
};

namespace {

const MigrationStep kFirst {QStringLiteral("CREATE TABLE notes (text TEXT)"),
                            QStringLiteral("INSERT INTO notes VALUES ('first')")};
const MigrationStep kSecond {QStringLiteral("INSERT INTO notes VALUES ('second')")};
const MigrationStep kThird {QStringLiteral("INSERT INTO notes VALUES ('third')")};
const MigrationStep kBroken {QStringLiteral("INSERT INTO notes VALUES ('half')"),
                             QStringLiteral("INSERT INTO nowhere VALUES (1)")};

} // namespace

void tst_Schema::init()
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
    m_database.setDatabaseName(QStringLiteral(":memory:"));
    QVERIFY(m_database.open());
}

void tst_Schema::cleanup()
{
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
}

QStringList tst_Schema::notes() const
{
    QSqlQuery query = runSql(m_database, QStringLiteral("SELECT text FROM notes")).value();
    QStringList texts;
    while (query.next())
        texts.append(query.value(0).toString());
    return texts;
}

void tst_Schema::everyStepIsDoneOnceAndInOrder()
{
    QVERIFY(migrate(m_database, {kFirst, kSecond, kThird}).ok());
    QVERIFY(migrate(m_database, {kFirst, kSecond, kThird}).ok());
    QCOMPARE(notes().join(u' '), QStringLiteral("first second third"));
    QCOMPARE(schemaVersion(m_database), Outcome<int>(3));
}

void tst_Schema::anOldFileGetsOnlyWhatItLacks()
{
    QVERIFY(migrate(m_database, {kFirst}).ok());
    QVERIFY(migrate(m_database, {kBroken, kSecond}).ok());
    QCOMPARE(notes().join(u' '), QStringLiteral("first second"));
    QCOMPARE(schemaVersion(m_database), Outcome<int>(2));
}

void tst_Schema::aStepThatFailsIsNotHalfDone()
{
    QVERIFY(!migrate(m_database, {kFirst, kBroken, kThird}).ok());
    QCOMPARE(notes().join(u' '), QStringLiteral("first"));
    QCOMPARE(schemaVersion(m_database), Outcome<int>(1));
    QVERIFY(migrate(m_database, {kFirst, kSecond}).ok());
    QCOMPARE(notes().join(u' '), QStringLiteral("first second"));
}

void tst_Schema::newerFilesAreRefused()
{
    QVERIFY(migrate(m_database, {kFirst, kSecond}).ok());
    const auto outcome = migrate(m_database, {kFirst});
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().error, StoreError::NewerVersion);
    QCOMPARE(schemaVersion(m_database), Outcome<int>(2));
}

void tst_Schema::openInvitationsHaveATokenAndOthersNone_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("open") << 0 << QByteArray("token") << true;
    QTest::newRow("open without token") << 0 << QByteArray("") << false;
    QTest::newRow("used") << 1 << QByteArray("") << true;
    QTest::newRow("used with token") << 1 << QByteArray("token") << false;
    QTest::newRow("revoked with token") << 2 << QByteArray("token") << false;
    QTest::newRow("no such state") << 3 << QByteArray("") << false;
}

void tst_Schema::openInvitationsHaveATokenAndOthersNone()
{
    QFETCH(const int, state);
    QFETCH(const QByteArray, token);
    QVERIFY(migrate(m_database, migrationSteps()).ok());
    const auto added =
        changeSql(m_database, QStringLiteral("INSERT INTO invites VALUES (x'01', ?, 0, ?, 0)"),
                  {token, state});
    QTEST(added.ok(), "isTaken");
}

QTEST_GUILESS_MAIN(tst_Schema)
#include "tst_schema.moc"
