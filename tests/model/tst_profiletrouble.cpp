// SPDX-License-Identifier: MIT
#include "model/profiletrouble.h"

#include <QSet>
#include <QTest>

using namespace talkstick;
using model::Explanation;
using model::ProfileTrouble;

class tst_ProfileTrouble : public QObject
{
    Q_OBJECT

private slots:
    void everyTroubleSaysWhereAndWhatToDo();
    void aDatabaseThatWasSetAsideIsNamed();
    void whoHasTheProfileIsNamed_data();
    void whoHasTheProfileIsNamed();
};

void tst_ProfileTrouble::everyTroubleSaysWhereAndWhatToDo()
{
    QSet<QString> sentences;
    for (int trouble = 0; trouble <= int(ProfileTrouble::DatabaseBusy); ++trouble) {
        const Explanation told = model::explain(ProfileTrouble(trouble), QStringLiteral("/p 100%1"),
                                                QStringLiteral("system"));
        QVERIFY2(told.what.contains(QStringLiteral("/p 100%1")), qPrintable(told.what));
        QVERIFY(told.what.endsWith(u'.'));
        QVERIFY(told.advice.size() > 10);
        QCOMPARE(told.details, QStringLiteral("system"));
        sentences.insert(told.what);
    }
    // A folder that is not writable and a lock that cannot be written are the same to a person.
    QCOMPARE(sentences.size(), int(ProfileTrouble::DatabaseBusy));
}

void tst_ProfileTrouble::aDatabaseThatWasSetAsideIsNamed()
{
    const Explanation told = model::explainSetAside(QStringLiteral("/p 100%1/x.damaged-2026"));
    QCOMPARE(told.what,
             QStringLiteral("What was kept could not be read. It was put aside as "
                            "/p 100%1/x.damaged-2026."));
    QVERIFY(told.advice.contains(QStringLiteral("Nobody is known any more")));
}

void tst_ProfileTrouble::whoHasTheProfileIsNamed_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<qint64>("pid");
    QTest::addColumn<QString>("computer");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *program, qint64 pid, const char *computer,
                        const char *sentence) {
        QTest::newRow(name) << QString::fromLatin1(program) << pid << QString::fromLatin1(computer)
                            << QString::fromLatin1(sentence);
    };
    row("here", "talkstick", 42, "", "talkstick (process 42) is using this profile.");
    row("on another computer", "talkstick", 42, "alpha",
        "talkstick (process 42) is using this profile on alpha.");
    row("unknown", "", 0, "", "Another program is using this profile.");
}

void tst_ProfileTrouble::whoHasTheProfileIsNamed()
{
    QFETCH(QString, program);
    QFETCH(qint64, pid);
    QFETCH(QString, computer);
    const Explanation told = model::explainProfileInUse(program, pid, computer);
    QTEST(told.what, "sentence");
    QVERIFY(told.advice.contains(QStringLiteral("--profile")));
}

QTEST_GUILESS_MAIN(tst_ProfileTrouble)
#include "tst_profiletrouble.moc"
