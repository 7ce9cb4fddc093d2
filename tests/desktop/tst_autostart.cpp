// SPDX-License-Identifier: MIT
#include "desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace talkstick::desktop;
using Start = Autostart::Start;

class tst_Autostart : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSetIsFoundAgain()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("config/autostart"));
        Autostart autostart({QStringLiteral("/opt/talk stick"), QStringLiteral("--profile"),
                             QStringLiteral("/home/alpha/100%")},
                            folder);
        QCOMPARE(autostart.start(), Start::ByHand);
        QVERIFY(autostart.set(Start::ByHand)); // which it is
        QVERIFY(autostart.set(Start::WithTheComputer));
        QCOMPARE(autostart.start(), Start::WithTheComputer);
        QFile file(folder + QStringLiteral("/talkstick.desktop"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("\nExec=\"/opt/talk stick\" \"--profile\" \"/home/alpha/100%%\"\n"));
        QVERIFY(autostart.set(Start::ByHand));
        QCOMPARE(autostart.start(), Start::ByHand);
        QVERIFY(!file.exists());
    }

    void whatTheDesktopSwitchedOffIsOff()
    {
        const QTemporaryDir folder;
        Autostart autostart({QStringLiteral("/usr/bin/talkstick")}, folder.path());
        QVERIFY(autostart.set(Start::WithTheComputer));
        QFile file(folder.filePath(QStringLiteral("talkstick.desktop")));
        QVERIFY(file.open(QIODevice::Append));
        file.write("Hidden=true\n");
        file.close();
        QCOMPARE(autostart.start(), Start::ByHand);
        QVERIFY(autostart.set(Start::WithTheComputer));
        QCOMPARE(autostart.start(), Start::WithTheComputer);
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        Autostart autostart({QStringLiteral("talkstick")}, QStringLiteral("/dev/null/autostart"));
        QVERIFY(!autostart.set(Start::WithTheComputer));
        QCOMPARE(autostart.start(), Start::ByHand);
    }

    void argumentsAreQuotedAsDesktopEntriesWantIt_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("plain") << QStringLiteral("a") << QStringLiteral("\"a\"");
        QTest::newRow("a quotation mark")
            << QStringLiteral("a\"b") << QStringLiteral("\"a\\\\\"b\"");
        QTest::newRow("a dollar") << QStringLiteral("$a") << QStringLiteral("\"\\\\$a\"");
        QTest::newRow("a backslash") << QStringLiteral("a\\b") << QStringLiteral("\"a\\\\\\\\b\"");
        QTest::newRow("a percent sign") << QStringLiteral("%u") << QStringLiteral("\"%%u\"");
    }
    void argumentsAreQuotedAsDesktopEntriesWantIt()
    {
        QFETCH(QString, argument);
        QFETCH(QString, quoted);
        QCOMPARE(execKey({argument}), quoted);
    }

    void theSameProfileIsStartedAgain()
    {
        const QString program = QCoreApplication::applicationFilePath();
        QCOMPARE(startCommand({}), QStringList {program});
        const QString option = QStringLiteral("--profile");
        QCOMPARE(startCommand(QStringLiteral("/p q")),
                 (QStringList {program, option, QStringLiteral("/p q")}));
        QCOMPARE(startCommand(QStringLiteral("p q")),
                 (QStringList {program, option, QDir::current().filePath(QStringLiteral("p q"))}));
    }
};

QTEST_MAIN(tst_Autostart)
#include "tst_autostart.moc"
