// SPDX-License-Identifier: MIT
#include "session/nativetalk.h"

#include "session/talkpair.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::session;
using namespace talkstick::tests;
using namespace std::chrono_literals;
using native::Stage;
using turn::FirstTurn;
using turn::Stick;
using wire::ByeCode;
namespace event = native::event;
namespace effect = native::effect;

class tst_NativeTalk : public QObject
{
    Q_OBJECT

private slots:
    void turnsGoBackAndForth();
    void deliveryIsTold();
    void aBatchIsAcknowledgedOnce();
    void aTurnIsKeptBeforeItIsSent();
    void speakingOutOfTurnIsRefused();
    void aHandIsRaisedByWhoListens();
    void typingIsShownWhileTheyHoldTheStick();
    void addressesAreToldOnceLive();
    void wordsCanBeComparedAgain();
    void twoWhoCompareAtOnceSeeTheSameWords();
};

namespace {

using Pair = TalkPair;

template <typename Effect>
qsizetype count(const Pair &pair, Role role)
{
    return qsizetype(pair.all<Effect>(role).size());
}

void letIn(Pair &pair)
{
    pair.open();
    pair.settle();
}

} // namespace

void tst_NativeTalk::turnsGoBackAndForth()
{
    Pair pair;
    pair.goLive();
    for (int i = 0; i < 20; ++i) {
        const Role speaker = pair.holder();
        const QString text = QStringLiteral("turn %1").arg(i);
        pair.speak(speaker, text);
        pair.settle(3);
        const auto heard = pair.all<effect::Heard>(Pair::other(speaker));
        QCOMPARE(heard.back().part, (turn::Part {std::uint32_t(i) + 1, 1, Stick::Passed, text}));
        QCOMPARE(heard.back().part, pair.all<effect::Said>(speaker).back().part);
        QCOMPARE(pair.holder(), Pair::other(speaker));
    }
    QCOMPARE(count<effect::Heard>(pair, Role::Host), 10);
    QCOMPARE(count<effect::Heard>(pair, Role::Joiner), 10);
}

void tst_NativeTalk::deliveryIsTold()
{
    Pair pair;
    pair.goLive();
    pair.speak(Role::Joiner, QStringLiteral("one"), Stick::Kept);
    pair.speak(Role::Joiner, QStringLiteral("two"));
    QVERIFY(!pair.joiner().isAllDelivered());
    QCOMPARE(count<effect::Delivered>(pair, Role::Joiner), 0);
    pair.settle();
    QVERIFY(pair.joiner().isAllDelivered());
    const auto delivered = pair.all<effect::Delivered>(Role::Joiner);
    QCOMPARE(delivered.back().number, 1U);
    QCOMPARE(delivered.back().part, 2U);
}

void tst_NativeTalk::aBatchIsAcknowledgedOnce()
{
    Pair pair;
    pair.goLive();
    for (int i = 0; i < 20; ++i)
        pair.speak(Role::Joiner, QStringLiteral("part"), Stick::Kept);
    pair.deliver(Role::Host, 1 << 30);
    const auto answered = pair.messagesOnTheWay(Role::Host);
    QCOMPARE(answered.size(), 1U);
    QCOMPARE(std::get<wire::message::Ack>(answered[0]).count, 20U);
}

// Whoever carries the effects out must have kept a turn before a byte of it leaves.
void tst_NativeTalk::aTurnIsKeptBeforeItIsSent()
{
    Pair pair;
    pair.goLive();
    pair.effects(Role::Joiner).clear();
    pair.effects(Role::Host).clear();
    pair.speak(Role::Joiner, QStringLiteral("hi"));
    pair.deliver(Role::Host, 1 << 30);
    for (const Role role : {Role::Joiner, Role::Host}) {
        const auto &effects = pair.effects(role);
        QCOMPARE(effects.size(), 2U);
        QVERIFY(std::holds_alternative<effect::Said>(effects[0])
                || std::holds_alternative<effect::Heard>(effects[0]));
        QVERIFY(std::holds_alternative<effect::Send>(effects[1]));
    }
}

void tst_NativeTalk::speakingOutOfTurnIsRefused()
{
    Pair pair;
    pair.goLive();
    const QByteArray before = pair.sent(Role::Host);
    pair.speak(Role::Host, QStringLiteral("mine"));
    QCOMPARE(pair.all<effect::Refused>(Role::Host).at(0).refusal, turn::Refusal::NotYourTurn);
    QCOMPARE(pair.sent(Role::Host), before);
    pair.speak(Role::Joiner, QString(), Stick::Kept);
    QCOMPARE(pair.joiner().turn(), (turn::Turn {turn::Phase::Mine, 1, 1}));
    QCOMPARE(count<effect::Said>(pair, Role::Joiner), 0);
}

void tst_NativeTalk::aHandIsRaisedByWhoListens()
{
    using native::HandState;
    Pair pair;
    pair.goLive();
    pair.tell(Role::Joiner, event::HandMoved {HandState::Raised});
    QCOMPARE(pair.joiner().hands().ours(), HandState::Down);
    pair.tell(Role::Host, event::HandMoved {HandState::Raised});
    pair.settle();
    QCOMPARE(pair.joiner().hands().theirs(), HandState::Raised);
    pair.speak(Role::Joiner, QStringLiteral("not yet"), Stick::Kept);
    pair.settle();
    QCOMPARE(pair.host().hands().ours(), HandState::Raised);
    pair.speak(Role::Joiner, QStringLiteral("now"));
    pair.settle();
    QCOMPARE(pair.host().hands().ours(), HandState::Down);
    QCOMPARE(pair.joiner().hands().theirs(), HandState::Down);
    pair.arrive(Role::Joiner, wire::message::Hand {true});
    QCOMPARE(pair.joiner().hands().theirs(), HandState::Down);
}

void tst_NativeTalk::typingIsShownWhileTheyHoldTheStick()
{
    using State = wire::message::Typing::State;
    Pair pair;
    pair.goLive();
    pair.tell(Role::Host, event::Typed {State::Composing});
    pair.arrive(Role::Joiner, wire::message::Typing {State::Composing});
    QCOMPARE(pair.joiner().peerTyping(), State::Idle);
    pair.tell(Role::Joiner, event::Typed {State::Composing});
    pair.settle();
    QCOMPARE(pair.host().peerTyping(), State::Composing);
    pair.wait(6s);
    QCOMPARE(pair.host().peerTyping(), State::Idle);
    pair.tell(Role::Joiner, event::Typed {State::Composing});
    pair.tell(Role::Joiner, event::Typed {State::Paused});
    pair.wait(3s);
    pair.settle();
    QCOMPARE(pair.host().peerTyping(), State::Paused);
    pair.speak(Role::Joiner, QStringLiteral("done"));
    pair.settle();
    QCOMPARE(pair.host().peerTyping(), State::Idle);
}

void tst_NativeTalk::addressesAreToldOnceLive()
{
    const QString good = QStringLiteral("192.0.2.1:8784");
    Pair pair;
    letIn(pair);
    pair.tell(
        Role::Joiner,
        event::AddressesChanged {{QString(), QString(300, u'x'), good, good, good, good, good}});
    QVERIFY(!pair.sent(Role::Joiner).contains("192.0.2.1"));
    pair.tell(Role::Host, event::Welcomed {});
    pair.settle();
    QCOMPARE(pair.all<effect::AddressesHeard>(Role::Host).at(0).addresses, QStringList(4, good));
    pair.tell(Role::Joiner, event::AddressesChanged {{good}});
    pair.tell(Role::Joiner, event::AddressesChanged {{good}});
    pair.settle();
    QCOMPARE(count<effect::AddressesHeard>(pair, Role::Host), 2);
    QCOMPARE(count<effect::AddressesHeard>(pair, Role::Joiner), 0);
}

void tst_NativeTalk::wordsCanBeComparedAgain()
{
    for (const Role starter : {Role::Host, Role::Joiner}) {
        Pair pair;
        pair.goLive();
        const QStringList before = pair.host().words();
        pair.tell(starter, event::WordsWanted {QByteArray(32, '1')});
        pair.settle();
        QCOMPARE(count<effect::NonceNeeded>(pair, Pair::other(starter)), 1);
        pair.tell(Pair::other(starter), event::NonceGiven {QByteArray(32, '2')});
        pair.settle();
        for (const Role role : {Role::Host, Role::Joiner})
            QCOMPARE(count<effect::WordsReady>(pair, role), 1);
        QCOMPARE(pair.host().words(), pair.joiner().words());
        QVERIFY(pair.host().words() != before);
    }
}

void tst_NativeTalk::twoWhoCompareAtOnceSeeTheSameWords()
{
    Pair pair;
    pair.goLive();
    const QStringList before = pair.host().words();
    pair.tell(Role::Host, event::WordsWanted {QByteArray(32, '1')});
    pair.tell(Role::Joiner, event::WordsWanted {QByteArray(32, '2')});
    pair.settle();
    QCOMPARE(count<effect::NonceNeeded>(pair, Role::Joiner), 0);
    QCOMPARE(count<effect::NonceNeeded>(pair, Role::Host), 1);
    pair.tell(Role::Host, event::NonceGiven {QByteArray(32, '3')});
    pair.settle();
    QCOMPARE(pair.host().words(), pair.joiner().words());
    QVERIFY(pair.host().words() != before);
    QCOMPARE(pair.host().stage(), Stage::Live);
}

QTEST_APPLESS_MAIN(tst_NativeTalk)
#include "tst_nativetalk.moc"
