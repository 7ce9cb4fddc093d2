// SPDX-License-Identifier: MIT
#include "e2e/talkstick.h"

#include <QTest>

using namespace talkstick::e2e;

// The one test about port 8784, which nobody has to name.
class tst_DefaultPort : public QObject
{
    Q_OBJECT

private slots:
    void hostAndJoinerMeetThere();
};

void tst_DefaultPort::hostAndJoinerMeetThere()
{
    Talkstick host({QStringLiteral("host"), QStringLiteral("--accept"), QStringLiteral("all"),
                    QStringLiteral("--json")});
    QVERIFY(host.start());
    if (!waitUntil([&] { return host.output().contains("listening"); }) || !host.isRunning())
        QSKIP("port 8784 is taken");
    QCOMPARE(host.next("listening").value(QStringLiteral("port")).toInt(), 8784);
    host.write("one\ntwo\n");
    const QString line = QStringLiteral("printf 'a\\nb\\n' | '%1' join localhost --plain --quiet");
    Process shell(QStringLiteral("sh"),
                  {QStringLiteral("-c"), line.arg(QStringLiteral(TALKSTICK_CLI))});
    QVERIFY(shell.start());
    QCOMPARE(shell.status(), 0);
    QCOMPARE(shell.output(), "one\ntwo\n");
    QCOMPARE(shell.errors(), QByteArray());
    QCOMPARE(host.status(), 0);
}

QTEST_GUILESS_MAIN(tst_DefaultPort)
#include "tst_defaultport.moc"
