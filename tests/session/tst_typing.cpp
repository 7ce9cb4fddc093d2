// SPDX-License-Identifier: MIT
#include "session/typing.h"

#include "session/allowance.h"
#include "session/hands.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::session::native;
using namespace std::chrono_literals;
using State = wire::message::Typing::State;

// The small signs beside the turns: typing, hands, and how often they may come.
class tst_Typing : public QObject
{
    Q_OBJECT

private slots:
    void typingIsToldAtOnceAndThenEveryThreeSeconds();
    void whatChangedInBetweenIsToldLater();
    void aChangeThatWasTakenBackIsNotTold();
    void aTurnEndsTyping();
    void theirTypingExpires();
    void aHandIsRaisedAtMostEveryTenSeconds();
    void handsComeDownWhenTheStickMoves();
    void fiftyASecondAreAllowed();
};

void tst_Typing::typingIsToldAtOnceAndThenEveryThreeSeconds()
{
    OwnTyping typing;
    QVERIFY(!typing.due());
    QVERIFY(!typing.typed(State::Idle, 10s));
    QVERIFY(typing.typed(State::Composing, 10s) == State::Composing);
    QVERIFY(!typing.typed(State::Composing, 10s));
    QVERIFY(!typing.typed(State::Composing, 13s - 1ms));
    QVERIFY(!typing.due());
    QVERIFY(typing.typed(State::Composing, 13s) == State::Composing);
}

void tst_Typing::whatChangedInBetweenIsToldLater()
{
    OwnTyping typing;
    QVERIFY(typing.typed(State::Composing, 10s) == State::Composing);
    QVERIFY(!typing.typed(State::Paused, 11s));
    QCOMPARE(typing.due(), Time(13s));
    QVERIFY(!typing.tick(13s - 1ms));
    QVERIFY(typing.tick(13s) == State::Paused);
    QVERIFY(!typing.due());
    QVERIFY(!typing.tick(20s));
}

void tst_Typing::aChangeThatWasTakenBackIsNotTold()
{
    OwnTyping typing;
    QVERIFY(typing.typed(State::Composing, 10s) == State::Composing);
    QVERIFY(!typing.typed(State::Paused, 11s));
    QVERIFY(!typing.typed(State::Composing, 12s));
    QVERIFY(!typing.due());
    QVERIFY(!typing.tick(13s));
}

void tst_Typing::aTurnEndsTyping()
{
    OwnTyping typing;
    QVERIFY(typing.typed(State::Composing, 10s) == State::Composing);
    QVERIFY(!typing.typed(State::Paused, 11s));
    typing.said();
    QVERIFY(!typing.due());
    QVERIFY(!typing.tick(20s));
    QVERIFY(typing.typed(State::Composing, 20s) == State::Composing);
}

void tst_Typing::theirTypingExpires()
{
    TheirTyping typing;
    QVERIFY(!typing.due());
    typing.heard(State::Composing, 10s);
    QCOMPARE(typing.due(), Time(16s));
    typing.tick(16s - 1ms);
    QCOMPARE(typing.state(), State::Composing);
    typing.heard(State::Composing, 15s);
    typing.tick(16s);
    QCOMPARE(typing.state(), State::Composing);
    typing.tick(21s);
    QCOMPARE(typing.state(), State::Idle);
    QVERIFY(!typing.due());
}

void tst_Typing::aHandIsRaisedAtMostEveryTenSeconds()
{
    Hands hands;
    QVERIFY(!hands.move(HandState::Down, 10s));
    QVERIFY(hands.move(HandState::Raised, 10s) == HandState::Raised);
    QVERIFY(!hands.move(HandState::Raised, 11s));
    QVERIFY(hands.move(HandState::Down, 11s) == HandState::Down);
    QVERIFY(!hands.move(HandState::Raised, 20s - 1ms));
    QCOMPARE(hands.ours(), HandState::Down);
    QVERIFY(hands.move(HandState::Raised, 20s) == HandState::Raised);
}

void tst_Typing::handsComeDownWhenTheStickMoves()
{
    Hands hands;
    (void)hands.move(HandState::Raised, 10s);
    hands.heard(HandState::Raised);
    QCOMPARE(hands.theirs(), HandState::Raised);
    hands.stickPassed();
    QCOMPARE(hands.ours(), HandState::Down);
    QCOMPARE(hands.theirs(), HandState::Down);
}

void tst_Typing::fiftyASecondAreAllowed()
{
    Allowance allowance;
    for (int i = 0; i < 50; ++i)
        QVERIFY(allowance.take(10s));
    QVERIFY(!allowance.take(11s - 1ms));
    for (int i = 0; i < 50; ++i)
        QVERIFY(allowance.take(11s));
    QVERIFY(!allowance.take(11s));
}

QTEST_APPLESS_MAIN(tst_Typing)
#include "tst_typing.moc"
