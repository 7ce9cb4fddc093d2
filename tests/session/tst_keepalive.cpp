// SPDX-License-Identifier: MIT
#include "session/keepalive.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::session::native;
using namespace std::chrono_literals;
using Need = Keepalive::Need;

class tst_Keepalive : public QObject
{
    Q_OBJECT

private slots:
    void silenceIsAskedAboutThenToldThenTheEnd();
    void whatIsHeardStartsAfresh();
    void lookingLateMissesNoStage();
    void aSleepOfOursIsNotTheirSilence();
};

namespace {

constexpr Time kStart = 100s;

Keepalive started()
{
    Keepalive keepalive;
    keepalive.heard(kStart);
    return keepalive;
}

} // namespace

void tst_Keepalive::silenceIsAskedAboutThenToldThenTheEnd()
{
    Keepalive keepalive = started();
    QCOMPARE(keepalive.due(), kStart + 20s);
    QVERIFY(keepalive.look(kStart + 20s - 1ms) == Need::Nothing);
    QVERIFY(keepalive.look(kStart + 20s) == Need::Ping);
    QVERIFY(keepalive.look(kStart + 20s) == Need::Nothing);
    QVERIFY(!keepalive.silentSince());
    QCOMPARE(keepalive.due(), kStart + 40s);
    QVERIFY(keepalive.look(kStart + 40s) == Need::Ping);
    QCOMPARE(keepalive.silentSince(), kStart);
    QCOMPARE(keepalive.due(), kStart + 60s);
    QVERIFY(keepalive.look(kStart + 60s - 1ms) == Need::Nothing);
    QVERIFY(keepalive.look(kStart + 60s) == Need::GiveUp);
}

void tst_Keepalive::whatIsHeardStartsAfresh()
{
    Keepalive keepalive = started();
    QVERIFY(keepalive.look(kStart + 20s) == Need::Ping);
    QVERIFY(keepalive.look(kStart + 45s) == Need::Ping);
    QVERIFY(keepalive.silentSince().has_value());
    keepalive.heard(kStart + 59s);
    QVERIFY(!keepalive.silentSince());
    QVERIFY(keepalive.look(kStart + 60s) == Need::Nothing);
    QCOMPARE(keepalive.due(), kStart + 79s);
}

void tst_Keepalive::lookingLateMissesNoStage()
{
    Keepalive keepalive = started();
    QVERIFY(keepalive.look(kStart + 25s) == Need::Ping);
    QCOMPARE(keepalive.due(), kStart + 40s);
    QVERIFY(keepalive.look(kStart + 40s) == Need::Nothing);
    QVERIFY(keepalive.silentSince().has_value());
    QCOMPARE(keepalive.due(), kStart + 45s);
}

void tst_Keepalive::aSleepOfOursIsNotTheirSilence()
{
    Keepalive keepalive = started();
    const Time woken = kStart + 8h;
    QVERIFY(keepalive.look(woken) == Need::Ping);
    QCOMPARE(keepalive.due(), woken + 5s);
    Keepalive answered = keepalive;
    answered.heard(woken + 1s);
    QVERIFY(answered.look(woken + 5s) == Need::Nothing);
    QVERIFY(keepalive.look(woken + 5s) == Need::GiveUp);
}

QTEST_APPLESS_MAIN(tst_Keepalive)
#include "tst_keepalive.moc"
