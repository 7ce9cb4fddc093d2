// SPDX-License-Identifier: MIT
#include "e2e/talkstick.h"

#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;
using namespace talkstick::e2e;

// Nobody is cut off for thinking.
class tst_Patience : public QObject
{
    Q_OBJECT

private slots:
    void aPeerMayThinkForAMinute();
};

// In both roles at the same time, as it takes a minute.
void tst_Patience::aPeerMayThinkForAMinute()
{
    QElapsedTimer time;
    time.start();
    const QStringList wait {QStringLiteral("--wait"), QStringLiteral("60000")};
    Conversation hosted(Role::Host, wait);
    Conversation joined(Role::Joiner, wait);
    QVERIFY(hosted.start());
    QVERIFY(joined.start());
    QCOMPARE(joined.talkstickSays("first"), QByteArray("first\n\0", 7));
    hosted.peer().writeLine("at last");
    joined.peer().writeLine("at last");
    QVERIFY(!hosted.talkstick().next("connected").isEmpty());
    QVERIFY(waitUntil([&] { return hosted.talkstick().output().contains("heard"); }, 80s));
    QVERIFY(time.elapsed() >= 60'000);
    for (Conversation *conversation : {&hosted, &joined}) {
        QCOMPARE(conversation->talkstick().heard(), QStringLiteral("at last"));
        QCOMPARE(conversation->talkstickSays("welcome"), "welcome\n");
        QCOMPARE(conversation->peerSays("and now at once"), QStringLiteral("and now at once"));
    }
}

QTEST_GUILESS_MAIN(tst_Patience)
#include "tst_patience.moc"
