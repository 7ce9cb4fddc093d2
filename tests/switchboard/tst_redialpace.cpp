// SPDX-License-Identifier: MIT
#include "switchboard/redialpace.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace std::chrono_literals;

// How long whoever was lost is left in peace between two calls.
class tst_RedialPace : public QObject
{
    Q_OBJECT

private slots:
    void pausesGrowByHalfUpToFiveSeconds();
    void chanceMovesThemByAFifthAtMost();
    void afterTenMinutesItIsHalfAMinute();
    void afterAnotherHourItIsAQuarterOfOne();
    void theFirstPauseSetsTheScale();
};

namespace {

constexpr std::uint8_t kMiddle = 51; // moves nothing

} // namespace

void tst_RedialPace::pausesGrowByHalfUpToFiveSeconds()
{
    RedialPace pace(500ms);
    for (const Time expected : {500ms, 750ms, 1125ms, 1687ms, 2530ms, 3795ms, 5000ms, 5000ms})
        QCOMPARE(pace.pause(1s, kMiddle), expected);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(pace.pause(9min, kMiddle), 5s);
}

void tst_RedialPace::chanceMovesThemByAFifthAtMost()
{
    for (int chance = 0; chance < 256; ++chance) {
        RedialPace pace(500ms);
        const Time pause = pace.pause(0s, std::uint8_t(chance));
        QVERIFY(pause >= 400ms && pause <= 600ms);
    }
    RedialPace early(500ms);
    RedialPace late(500ms);
    QVERIFY(early.pause(0s, 0) < late.pause(0s, 102));
}

void tst_RedialPace::afterTenMinutesItIsHalfAMinute()
{
    RedialPace pace(500ms);
    QCOMPARE(pace.pause(kQuickRedials, 0), 30s);
    QCOMPARE(pace.pause(69min, 255), 30s);
}

void tst_RedialPace::afterAnotherHourItIsAQuarterOfOne()
{
    RedialPace pace(500ms);
    QCOMPARE(pace.pause(70min, 0), 15min);
    QCOMPARE(pace.pause(200h, 0), 15min);
}

void tst_RedialPace::theFirstPauseSetsTheScale()
{
    RedialPace pace(10ms);
    QCOMPARE(pace.pause(0s, kMiddle), 10ms);
    for (int i = 0; i < 10; ++i)
        (void)pace.pause(0s, kMiddle);
    QCOMPARE(pace.pause(0s, kMiddle), 100ms);
}

QTEST_GUILESS_MAIN(tst_RedialPace)
#include "tst_redialpace.moc"
