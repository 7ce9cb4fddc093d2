// SPDX-License-Identifier: MIT
#include "desktop/secondwindow.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace talkstick::desktop;

class tst_SecondProcess : public QObject
{
    Q_OBJECT

private slots:
    void itIsToldWhatItNeeds()
    {
        const QTemporaryDir folder;
        const QString program = folder.filePath(QStringLiteral("talk stick"));
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nfor each; do echo \"$each\"; done > \"$0.new\"\n"
                     "mv \"$0.new\" \"$0.told\"\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        SecondProcess second(program, QStringLiteral("/home/alpha/a profile"));
        QVERIFY(second.open({QStringLiteral("127.0.0.1:9311"), QStringLiteral("Second window"),
                             QStringLiteral("HDMI-1")}));
        QFile told(program + QStringLiteral(".told"));
        QTRY_VERIFY(told.exists());
        QVERIFY(told.open(QIODevice::ReadOnly));
        QCOMPARE(told.readAll(),
                 "--profile\n/home/alpha/a profile/practice\n--as\nSecond window\n"
                 "--beside\nHDMI-1\n--join\n127.0.0.1:9311\n");
    }

    void whatIsNotThereIsTold()
    {
        const QTemporaryDir folder;
        SecondProcess second(folder.filePath(QStringLiteral("nothing")), folder.path());
        QVERIFY(!second.open({}));
    }
};

QTEST_GUILESS_MAIN(tst_SecondProcess)
#include "tst_secondprocess.moc"
