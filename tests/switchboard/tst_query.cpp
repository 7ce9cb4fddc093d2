// SPDX-License-Identifier: MIT
#include "switchboard/query.h"

#include <QTest>

using namespace talkstick::switchboard;

class tst_Query : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreFolded_data();
    void wordsAreFolded();
    void aWordKnowsWhereItStands();
    void theFirstMatchIsFound_data();
    void theFirstMatchIsFound();
    void allOfItHasToBeThere_data();
    void allOfItHasToBeThere();
};

void tst_Query::wordsAreFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("indexed");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only signs") << QStringLiteral(" ?! – 🙂 \n") << QString();
    QTest::newRow("case") << QStringLiteral("Hello, WORLD!") << QStringLiteral("hello world");
    QTest::newRow("digits") << QStringLiteral("room 42b") << QStringLiteral("room 42b");
    QTest::newRow("accents") << QStringLiteral("Crème brûlée") << QStringLiteral("creme brulee");
    QTest::newRow("accents that stand apart")
        << QStringLiteral("Cre\u0300me bru\u0302le\u0301e") << QStringLiteral("creme brulee");
    QTest::newRow("Vietnamese") << QStringLiteral("Đồng ý, không?")
                                << QStringLiteral("dong y khong");
    QTest::newRow("strokes") << QStringLiteral("Łódź Øre ħal ıs")
                             << QStringLiteral("lodz ore hal is");
    QTest::newRow("Turkish İ") << QStringLiteral("İzmir") << QStringLiteral("izmir");
    QTest::newRow("Greek") << QStringLiteral("Ωραία ΣΟΦΟΣ σοφός")
                           << QStringLiteral("ωραια σοφοσ σοφοσ");
    QTest::newRow("Russian") << QStringLiteral("Ёлка") << QStringLiteral("елка");
    QTest::newRow("Hebrew points") << QStringLiteral("שָׁלוֹם") << QStringLiteral("שלום");
    QTest::newRow("Chinese") << QStringLiteral("我爱北京。") << QStringLiteral("我 爱 北 京");
    QTest::newRow("Chinese beyond 16 bits")
        << QStringLiteral("\U00020000\U00020001") << QStringLiteral("\U00020000 \U00020001");
    QTest::newRow("Chinese and English") << QStringLiteral("用Qt写") << QStringLiteral("用 qt 写");
    QTest::newRow("Japanese") << QStringLiteral("が") << QStringLiteral("か");
    QTest::newRow("Korean") << QStringLiteral("각") << QStringLiteral("\u1100\u1161\u11a8");
    QTest::newRow("half a pair") << QStringLiteral("ab") + QChar(0xd840) + QStringLiteral("cd")
                                 << QStringLiteral("ab cd");
}

void tst_Query::wordsAreFolded()
{
    QFETCH(const QString, text);
    QTEST(indexedText(text), "indexed");
}

void tst_Query::aWordKnowsWhereItStands()
{
    const QString text = QStringLiteral("🙂 Cre\u0300me, 北京");
    const QList<Word> expected {{QStringLiteral("creme"), 3, 6},
                                {QStringLiteral("北"), 11, 1},
                                {QStringLiteral("京"), 12, 1}};
    QCOMPARE(wordsIn(text), expected);
}

void tst_Query::theFirstMatchIsFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("match");
    const QString text = QStringLiteral("The đồng fell; I went to 北京大学 for a follow-up.");
    QTest::newRow("whole") << QStringLiteral("dong") << text << QStringLiteral("đồng");
    QTest::newRow("prefix") << QStringLiteral("fol") << text << QStringLiteral("follow");
    QTest::newRow("too short") << QStringLiteral("fo") << text << QString();
    QTest::newRow("inside a word") << QStringLiteral("ollow") << text << QString();
    QTest::newRow("Chinese") << QStringLiteral("京大") << text << QStringLiteral("京大");
    QTest::newRow("the other way round") << QStringLiteral("大京") << text << QString();
    QTest::newRow("phrase") << QStringLiteral("FOLLOW-UP") << text << QStringLiteral("follow-up");
    QTest::newRow("whichever comes first")
        << QStringLiteral("went fell") << text << QStringLiteral("fell");
}

void tst_Query::theFirstMatchIsFound()
{
    QFETCH(const QString, words);
    QFETCH(const QString, text);
    const Word match = Query(words).findIn(text);
    QTEST(text.mid(match.at, match.length), "match");
}

void tst_Query::allOfItHasToBeThere_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isIn");
    QTest::newRow("both") << QStringLiteral("FELL dong") << true;
    QTest::newRow("one of two") << QStringLiteral("fell down") << false;
    QTest::newRow("phrase") << QStringLiteral("đồng-fell") << true;
    QTest::newRow("the other way round") << QStringLiteral("fell-đồng") << false;
    QTest::newRow("nothing") << QStringLiteral(" ? ") << false;
}

void tst_Query::allOfItHasToBeThere()
{
    QFETCH(const QString, words);
    QTEST(Query(words).isIn(QStringLiteral("The đồng fell.")), "isIn");
}

QTEST_GUILESS_MAIN(tst_Query)
#include "tst_query.moc"
