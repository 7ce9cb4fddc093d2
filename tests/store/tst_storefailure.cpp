// SPDX-License-Identifier: MIT
#include "store/storefailure.h"

#include <QSqlError>
#include <QTest>

using namespace talkstick::store;

class tst_StoreFailure : public QObject
{
    Q_OBJECT

private slots:
    void codesAreTold_data();
    void codesAreTold();
};

void tst_StoreFailure::codesAreTold_data()
{
    QTest::addColumn<int>("code"); // https://sqlite.org/rescode.html
    QTest::addColumn<StoreError>("error");
    QTest::newRow("SQLITE_BUSY") << 5 << StoreError::Busy;
    QTest::newRow("SQLITE_BUSY_SNAPSHOT") << 517 << StoreError::Busy;
    QTest::newRow("SQLITE_LOCKED") << 6 << StoreError::Busy;
    QTest::newRow("SQLITE_READONLY") << 8 << StoreError::ReadOnly;
    QTest::newRow("SQLITE_READONLY_DBMOVED") << 1032 << StoreError::ReadOnly;
    QTest::newRow("SQLITE_IOERR_WRITE") << 778 << StoreError::Failed;
    QTest::newRow("SQLITE_IOERR_SHMSIZE") << 4874 << StoreError::DiskFull;
    QTest::newRow("SQLITE_CORRUPT") << 11 << StoreError::Damaged;
    QTest::newRow("SQLITE_CORRUPT_INDEX") << 779 << StoreError::Damaged;
    QTest::newRow("SQLITE_FULL") << 13 << StoreError::DiskFull;
    QTest::newRow("SQLITE_CANTOPEN") << 14 << StoreError::CannotOpen;
    QTest::newRow("SQLITE_NOTADB") << 26 << StoreError::Damaged;
    QTest::newRow("SQLITE_CONSTRAINT") << 19 << StoreError::Failed;
    QTest::newRow("none of SQLite") << 0 << StoreError::Failed;
}

void tst_StoreFailure::codesAreTold()
{
    QFETCH(const int, code);
    const QString text = QStringLiteral("as SQLite says");
    const StoreFailure failure = failureOf(QSqlError(
        QStringLiteral("as Qt says"), text, QSqlError::UnknownError, QString::number(code)));
    QTEST(failure.error, "error");
    QCOMPARE(failure.systemText, text);
}

QTEST_APPLESS_MAIN(tst_StoreFailure)
#include "tst_storefailure.moc"
