// SPDX-License-Identifier: MIT
#include "model/ownname.h"

#include <QTest>

using namespace talkstick;

class tst_OwnName : public QObject
{
    Q_OBJECT

private slots:
    void oneWordOfTheAccountIsSuggested_data();
    void oneWordOfTheAccountIsSuggested();
};

void tst_OwnName::oneWordOfTheAccountIsSuggested_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("suggested");
    QTest::newRow("a word") << QStringLiteral("alpha") << QStringLiteral("Alpha");
    QTest::newRow("two words") << QStringLiteral("alpha.beta") << QStringLiteral("Alpha");
    QTest::newRow("with a blank") << QStringLiteral("Alpha Beta") << QStringLiteral("Alpha");
    QTest::newRow("with digits") << QStringLiteral("alpha42") << QStringLiteral("Alpha");
    QTest::newRow("digits first") << QStringLiteral("42alpha") << QStringLiteral("Alpha");
    QTest::newRow("another script") << QStringLiteral("анна") << QStringLiteral("Анна");
    QTest::newRow("digits only") << QStringLiteral("1234") << QString();
    QTest::newRow("nobody") << QStringLiteral("root") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_OwnName::oneWordOfTheAccountIsSuggested()
{
    QFETCH(QString, account);
    QTEST(model::suggestedName(account), "suggested");
}

QTEST_GUILESS_MAIN(tst_OwnName)
#include "tst_ownname.moc"
