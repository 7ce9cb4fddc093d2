// SPDX-License-Identifier: MIT
#include "model/ownname.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace talkstick;

class tst_OwnName : public QObject
{
    Q_OBJECT

private slots:
    void oneWordOfTheAccountIsSuggested_data();
    void oneWordOfTheAccountIsSuggested();
    void whoHasChosenNoneIsCalledAsTheyLogIn_data();
    void whoHasChosenNoneIsCalledAsTheyLogIn();
    void whatWasChosenIsKept();
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

void tst_OwnName::whoHasChosenNoneIsCalledAsTheyLogIn_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("username");
    QTest::addColumn<QString>("name");
    QTest::newRow("USER") << QByteArray("alpha") << QByteArray("bravo") << QStringLiteral("Alpha");
    QTest::newRow("no USER") << QByteArray() << QByteArray("bravo") << QStringLiteral("Bravo");
    QTest::newRow("an empty USER")
        << QByteArray("") << QByteArray("bravo") << QStringLiteral("Bravo");
    QTest::newRow("neither") << QByteArray() << QByteArray() << QString();
}

void tst_OwnName::whoHasChosenNoneIsCalledAsTheyLogIn()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, username);
    const auto set = [](const char *name, const QByteArray &value) {
        return value.isNull() ? qunsetenv(name) : qputenv(name, value);
    };
    QVERIFY(set("USER", user) && set("USERNAME", username));
    const QTemporaryDir folder;
    const QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QVERIFY(!model::hasOwnName(settings));
    QTEST(model::ownName(settings), "name");
}

void tst_OwnName::whatWasChosenIsKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    for (const QString &name : {QStringLiteral("Ann"), QString()}) {
        model::keepOwnName(settings, name);
        QVERIFY(model::hasOwnName(settings));
        QCOMPARE(model::ownName(settings), name);
    }
}

QTEST_GUILESS_MAIN(tst_OwnName)
#include "tst_ownname.moc"
