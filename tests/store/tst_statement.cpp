// SPDX-License-Identifier: MIT
#include "store/connection.h"
#include "store/profilefiles.h"
#include "store/sql.h"

#include <QTest>

using namespace talkstick::store;
using namespace talkstick::support;

class tst_Statement : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void runsAgainWithOtherValues();
    void isNewAfterAFailure();
    void mayRunWithinItself();
    void standsInNobodysWay();
    void seesWhatTheSchemaHasBecome();

private:
    QSqlDatabase database() { return QSqlDatabase::database(QStringLiteral("statements")); }
    bool change(const char *statement, const QVariantList &values = {})
    {
        return changeSql(database(), QString::fromLatin1(statement), values).ok();
    }
    qint64 number(const char *statement, const QVariantList &values = {})
    {
        return numberSql(database(), QString::fromLatin1(statement), values).value();
    }

    std::optional<ProfileFiles> m_files;
};

static constexpr auto kInsert = "INSERT INTO notes VALUES (?)";
static constexpr auto kCount = "SELECT count(*) FROM notes";

void tst_Statement::init()
{
    m_files.emplace();
    QSqlDatabase opened =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("statements"));
    opened.setDatabaseName(m_files->database());
    QVERIFY(opened.open());
    QVERIFY(change("PRAGMA journal_mode = WAL"));
    QVERIFY(change("CREATE TABLE notes (id INTEGER PRIMARY KEY)"));
}

void tst_Statement::cleanup()
{
    Statement::forgetAll(database());
    database().close();
    QSqlDatabase::removeDatabase(QStringLiteral("statements"));
}

void tst_Statement::runsAgainWithOtherValues()
{
    for (int id = 1; id <= 3; ++id)
        QVERIFY(change(kInsert, {id}));
    QCOMPARE(number("SELECT sum(id) FROM notes WHERE id >= ?", {2}), 5);
    QCOMPARE(number("SELECT sum(id) FROM notes WHERE id >= ?", {3}), 3);
}

void tst_Statement::isNewAfterAFailure()
{
    QVERIFY(change(kInsert, {1}));
    QVERIFY(!change(kInsert, {1}));
    QVERIFY(change(kInsert, {2}));
    QVERIFY(!change("INSERT INTO nowhere VALUES (1)"));
    QVERIFY(change("CREATE TABLE nowhere (id INTEGER)"));
    QVERIFY(change("INSERT INTO nowhere VALUES (1)"));
    QCOMPARE(number(kCount), 2);
}

void tst_Statement::mayRunWithinItself()
{
    for (int id = 1; id <= 3; ++id)
        QVERIFY(change(kInsert, {id}));
    const auto all = QStringLiteral("SELECT id FROM notes ORDER BY id");
    const auto pairs = listSql(database(), all, {}, [&](const QSqlQuery &row) {
        const auto within = listSql(database(), all, {},
                                    [](const QSqlQuery &inner) { return inner.value(0).toInt(); });
        return std::pair(row.value(0).toInt(), within.value());
    });
    const QList<int> ids {1, 2, 3};
    QCOMPARE(pairs.value(), (QList<std::pair<int, QList<int>>> {{1, ids}, {2, ids}, {3, ids}}));
}

// A statement that stood at a row would keep a state of the database that nobody needs any more.
void tst_Statement::standsInNobodysWay()
{
    for (int id = 1; id <= 3; ++id)
        QVERIFY(change(kInsert, {id}));
    QVERIFY(change("SELECT id FROM notes")); // read by nobody
    auto busy = runSql(database(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    QSqlQuery row = std::move(busy).value();
    QVERIFY(row.next());
    QCOMPARE(row.value(0).toInt(), 0);
}

void tst_Statement::seesWhatTheSchemaHasBecome()
{
    QVERIFY(change(kInsert, {1}));
    QCOMPARE(number(kCount), 1);
    QVERIFY(change("DROP TABLE notes"));
    QVERIFY(!change(kInsert, {2}));
    QVERIFY(change("CREATE TABLE notes (id INTEGER PRIMARY KEY)"));
    QVERIFY(change(kInsert, {3}));
    QCOMPARE(number(kCount), 1);
}

QTEST_GUILESS_MAIN(tst_Statement)
#include "tst_statement.moc"
