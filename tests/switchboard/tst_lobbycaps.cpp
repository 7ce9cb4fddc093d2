// SPDX-License-Identifier: MIT
#include "lobbycallers.h"
#include "switchboard/networks.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;
using namespace std::chrono_literals;

// How many callers may be there, and whom they make room for.
class tst_LobbyCaps : public QObject
{
    Q_OBJECT

private slots:
    void twoHundredSilentOnesLeaveThirtyTwo();
    void whoBeginsTlsTakesThePlaceOfTheLongestSilent();
    void withoutSilentOnesThereIsNoPlace();
    void fourFromOneNetworkMakeRoomAmongThemselves();
    void plainCallersFindNoPlaceBeyondTheCaps();
    void whoeverIsYoungMovesUpWhenAPlaceIsFree();
    void theYoungAreFew();
    void thisComputerIsOnlyOneOfAll();
    void handshakesTakeTurns();
    void aNewNetworkIsServedBeforeOneThatCalledALot();
    void thirtyTwoAreServedWithinTwoSeconds();
    void whoWaitsTooLongForItsTurnIsTurnedAway();
};

namespace {

QString addressOf(CallerId id)
{
    return QStringLiteral("198.51.%1.%2").arg(id / 250).arg(id % 250 + 1);
}

// So many silent callers from as many networks, the oldest first, one each millisecond.
Lobby lobbyWith(int callers)
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    for (CallerId id = 1; id <= CallerId(callers); ++id)
        (void)lobby.called(callerFrom(id, addressOf(id)), Time(id));
    return lobby;
}

} // namespace

void tst_LobbyCaps::twoHundredSilentOnesLeaveThirtyTwo()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    int closed = 0;
    for (CallerId id = 1; id <= 200; ++id) {
        const auto effects = lobby.called(callerFrom(id, addressOf(id)), 0ms);
        closed += int(only<lobby::HangUp>(effects).size());
    }
    QCOMPARE(closed, 200 - kMaxCallers - kMaxYoung);
    QCOMPARE(only<lobby::HangUp>(lobby.timePassed(kSilentAfter)).size(), kMaxYoung);
    QCOMPARE(lobby.knocks().size(), kMaxCallers);
}

void tst_LobbyCaps::whoBeginsTlsTakesThePlaceOfTheLongestSilent()
{
    Lobby lobby = lobbyWith(kMaxCallers);
    (void)lobby.spoke(wrote(callerFrom(1, addressOf(1)), "hi\n"), 50ms); // not silent any more
    const Caller known = callerFrom(99, addressOf(99));
    QVERIFY(lobby.called(known, 2s).empty());
    const auto effects = lobby.spoke(beganTls(known), 2s + 3ms);
    QCOMPARE(only<lobby::HangUp>(effects),
             (QList<lobby::HangUp> {{callerFrom(2, addressOf(2)), HungUp::TooMany}}));
    QCOMPARE(only<lobby::Secure>(effects), QList<lobby::Secure> {{beganTls(known)}});
}

void tst_LobbyCaps::withoutSilentOnesThereIsNoPlace()
{
    Lobby lobby = lobbyWith(kMaxCallers);
    for (CallerId id = 1; id <= CallerId(kMaxCallers); ++id)
        (void)lobby.spoke(wrote(callerFrom(id, addressOf(id)), "hi\n"), 50ms);
    const Caller late = callerFrom(99, addressOf(99));
    (void)lobby.called(late, 60ms);
    QCOMPARE(only<lobby::HangUp>(lobby.spoke(beganTls(late), 61ms)),
             (QList<lobby::HangUp> {{beganTls(late), HungUp::TooMany}}));
    QCOMPARE(lobby.knocks().size(), kMaxCallers);
}

void tst_LobbyCaps::fourFromOneNetworkMakeRoomAmongThemselves()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    const Caller elsewhere = callerFrom(1, addressOf(1));
    (void)lobby.called(elsewhere, 0ms); // silent for longer, but not in the way
    for (CallerId id = 2; id <= 1 + kMaxCallersPerNetwork; ++id)
        (void)lobby.called(callerFrom(id), 1ms);
    const Caller fifth = callerFrom(9);
    QVERIFY(lobby.called(fifth, 2ms).empty());
    const auto effects = lobby.spoke(beganTls(fifth), 3ms);
    QCOMPARE(only<lobby::HangUp>(effects),
             (QList<lobby::HangUp> {{callerFrom(2), HungUp::TooMany}}));
    QCOMPARE(only<lobby::Secure>(effects).size(), 1);
}

void tst_LobbyCaps::plainCallersFindNoPlaceBeyondTheCaps()
{
    Lobby lobby = lobbyWith(kMaxCallers);
    for (const char *bytes : {"hi\n", "GET / HTTP/1.1\r\n"}) {
        const Caller late = callerFrom(99, addressOf(99));
        (void)lobby.called(late, 60ms);
        QCOMPARE(only<lobby::HangUp>(lobby.spoke(wrote(late, bytes), 61ms)).value(0).why,
                 HungUp::TooMany);
    }
}

void tst_LobbyCaps::whoeverIsYoungMovesUpWhenAPlaceIsFree()
{
    Lobby lobby = lobbyWith(kMaxCallers);
    const Caller young = callerFrom(99, addressOf(99));
    (void)lobby.called(young, 60ms);
    QVERIFY(lobby.gone(5, 70ms).empty());
    const auto effects = lobby.spoke(wrote(young, "hi\n"), 80ms);
    QVERIFY(effects.empty());
    QCOMPARE(lobby.knocks().size(), 1);
    QCOMPARE(lobby.knocks().first().caller.id, 99U);
}

void tst_LobbyCaps::theYoungAreFew()
{
    Lobby lobby = lobbyWith(kMaxCallers);
    for (CallerId id = 100; id < 100 + CallerId(kMaxYoung); ++id)
        QVERIFY(lobby.called(callerFrom(id, addressOf(id)), 60ms).empty());
    // The newest may be the one that begins TLS in a moment.
    const Caller newest = callerFrom(200, addressOf(200));
    QCOMPARE(only<lobby::HangUp>(lobby.called(newest, 61ms)).value(0).caller.id, 100U);
    QCOMPARE(only<lobby::Secure>(lobby.spoke(beganTls(newest), 62ms)).size(), 1);
}

void tst_LobbyCaps::thisComputerIsOnlyOneOfAll()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    const QString here = QStringLiteral("127.0.0.1");
    for (CallerId id = 1; id <= CallerId(kMaxCallers); ++id)
        (void)lobby.called(callerFrom(id, here), 0ms);
    QVERIFY(lobby.timePassed(kSilentAfter).empty());
    QCOMPARE(lobby.knocks().size(), kMaxCallers);
    (void)lobby.called(callerFrom(99, here), 2s);
    QCOMPARE(only<lobby::HangUp>(lobby.timePassed(2s + kSilentAfter)).size(), 1);
}

void tst_LobbyCaps::handshakesTakeTurns()
{
    Lobby lobby = lobbyWith(3);
    int begun = 0;
    for (CallerId id = 1; id <= 3; ++id)
        begun +=
            int(only<lobby::Secure>(lobby.spoke(beganTls(callerFrom(id, addressOf(id))), 100ms))
                    .size());
    QCOMPARE(begun, 1);
    QCOMPARE(lobby.due(), 100ms + kHandshakeSpacing);
    QVERIFY(only<lobby::Secure>(lobby.timePassed(100ms + kHandshakeSpacing - 1ms)).isEmpty());
    QCOMPARE(only<lobby::Secure>(lobby.timePassed(100ms + kHandshakeSpacing)).size(), 1);
    QCOMPARE(only<lobby::Secure>(lobby.timePassed(100ms + 2 * kHandshakeSpacing)).size(), 1);
    QVERIFY(!lobby.due());
}

void tst_LobbyCaps::aNewNetworkIsServedBeforeOneThatCalledALot()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    Time now {0};
    CallerId id = 0;
    for (int i = 0; i < 10; ++i) { // ten that came to nothing
        const Caller one = callerFrom(++id);
        (void)lobby.called(one, now);
        QCOMPARE(only<lobby::Secure>(lobby.spoke(beganTls(one), now)).size(), 1);
        (void)lobby.turnAway(id, HungUp::Insecure, now);
        now += kHandshakeSpacing;
    }
    const Caller first = callerFrom(++id);
    const Caller again = callerFrom(++id);
    const Caller other = callerFrom(++id, addressOf(1));
    for (const Caller &caller : {first, again, other}) {
        (void)lobby.called(caller, now);
        (void)lobby.spoke(beganTls(caller), now); // the first one begins at once
    }
    const auto effects = only<lobby::Secure>(lobby.timePassed(now + kHandshakeSpacing));
    QCOMPARE(effects, QList<lobby::Secure> {{beganTls(other)}});
}

void tst_LobbyCaps::thirtyTwoAreServedWithinTwoSeconds()
{
    const QString here = QStringLiteral("127.0.0.1"); // as many as one likes
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    int begun = 0;
    for (CallerId id = 1; id <= CallerId(kMaxCallers); ++id) {
        (void)lobby.called(callerFrom(id, here), 0ms);
        begun += int(only<lobby::Secure>(lobby.spoke(beganTls(callerFrom(id, here)), 0ms)).size());
    }
    while (const auto due = lobby.due()) {
        QVERIFY(*due <= 2s);
        const auto effects = lobby.timePassed(*due);
        QCOMPARE(only<lobby::Secure>(effects).size(), qsizetype(effects.size()));
        begun += int(effects.size());
    }
    QCOMPARE(begun, kMaxCallers);
}

void tst_LobbyCaps::whoWaitsTooLongForItsTurnIsTurnedAway()
{
    Lobby lobby = lobbyWith(2);
    (void)lobby.spoke(beganTls(callerFrom(1, addressOf(1))), 100ms);
    (void)lobby.spoke(beganTls(callerFrom(2, addressOf(2))), 100ms);
    // This computer was asleep: the caller has given up.
    QCOMPARE(only<lobby::HangUp>(lobby.timePassed(100ms + kHandshakeWait)),
             (QList<lobby::HangUp> {{beganTls(callerFrom(2, addressOf(2))), HungUp::TooMany}}));
}

QTEST_APPLESS_MAIN(tst_LobbyCaps)
#include "tst_lobbycaps.moc"
