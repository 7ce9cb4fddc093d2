// SPDX-License-Identifier: MIT
#include "store/searchtable.h"

#include <QTest>

using namespace talkstick;

class tst_SearchTable : public QObject
{
    Q_OBJECT

private slots:
    void queriesBecomeExpressions_data();
    void queriesBecomeExpressions();
};

void tst_SearchTable::queriesBecomeExpressions_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expression");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only signs") << QStringLiteral("\" * ( ^") << QString();
    QTest::newRow("two letters") << QStringLiteral("of") << QStringLiteral("\"of\"");
    QTest::newRow("three letters") << QStringLiteral("off") << QStringLiteral("\"off\" *");
    QTest::newRow("two words") << QStringLiteral("  An  answer ")
                               << QStringLiteral("\"an\" AND \"answer\" *");
    QTest::newRow("operators are words")
        << QStringLiteral("a OR b") << QStringLiteral("\"a\" AND \"or\" AND \"b\"");
    QTest::newRow("hyphen") << QStringLiteral("follow-up") << QStringLiteral("\"follow up\"");
    QTest::newRow("Chinese") << QStringLiteral("北京") << QStringLiteral("\"北 京\"");
}

void tst_SearchTable::queriesBecomeExpressions()
{
    QFETCH(const QString, words);
    const switchboard::Query query(words);
    QTEST(store::expressionOf(query), "expression");
    QCOMPARE(query.isEmpty(), store::expressionOf(query).isEmpty());
}

QTEST_GUILESS_MAIN(tst_SearchTable)
#include "tst_searchtable.moc"
