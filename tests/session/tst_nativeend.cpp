// SPDX-License-Identifier: MIT
#include "session/nativetalk.h"

#include "session/talkpair.h"

#include <QTest>

#include <algorithm>

using namespace talkstick;
using namespace talkstick::session;
using namespace talkstick::tests;
using native::Stage;
using turn::Stick;
using wire::ByeCode;
namespace event = native::event;
namespace effect = native::effect;

class tst_NativeEnd : public QObject
{
    Q_OBJECT

private slots:
    void leavingIsAGoodbye_data();
    void leavingIsAGoodbye();
    void whatWaitsToBeSentGoesBeforeTheGoodbye();
    void turnedAwayIsToldWithItsReason_data();
    void turnedAwayIsToldWithItsReason();
    void hangingUpSaysNothing();
    void aLinkThatEndsWithoutAGoodbyeIsLost();
    void whatCameBeforeTheEndIsHeard();
    void theEndOfAConversationIsAcknowledged();
    void leavingWhileAGoodbyeWaitsEndsItOnce();
    void leavingIsNoLoss_data();
    void leavingIsNoLoss();
    void nothingHappensAfterTheEnd();
};

namespace {

using Pair = TalkPair;

template <typename Effect>
qsizetype count(const Pair &pair, Role role)
{
    return qsizetype(pair.all<Effect>(role).size());
}

// Of one that is told by hand, as of a log that answers later.
using Effects = std::vector<native::Effect>;

template <typename Effect>
qsizetype countIn(const Effects &effects)
{
    return std::count_if(effects.begin(), effects.end(), [](const native::Effect &effect) {
        return std::holds_alternative<Effect>(effect);
    });
}

enum class Whose : std::uint8_t { Ours, Theirs };

void letIn(Pair &pair)
{
    pair.open();
    pair.settle();
}

} // namespace

void tst_NativeEnd::leavingIsAGoodbye_data()
{
    QTest::addColumn<ByeCode>("code");
    QTest::addColumn<Role>("role");
    QTest::newRow("the host leaves") << ByeCode::Left << Role::Host;
    QTest::newRow("the joiner leaves") << ByeCode::Left << Role::Joiner;
    QTest::newRow("the host's program ends") << ByeCode::Closing << Role::Host;
    QTest::newRow("the joiner's program ends") << ByeCode::Closing << Role::Joiner;
}

void tst_NativeEnd::leavingIsAGoodbye()
{
    QFETCH(ByeCode, code);
    QFETCH(Role, role);
    Pair pair;
    pair.goLive();
    pair.tell(role, event::Left {code});
    QCOMPARE(pair.end(role)->reason, EndReason::Left);
    QVERIFY(std::holds_alternative<effect::Send>(pair.effects(role).end()[-3]));
    QVERIFY(std::holds_alternative<effect::Close>(pair.effects(role).end()[-2]));
    pair.settle();
    QCOMPARE(pair.end(Pair::other(role))->reason, EndReason::PeerLeft);
    QCOMPARE(pair.byeCode(Pair::other(role)), std::uint32_t(code));
    QCOMPARE(count<effect::Close>(pair, Pair::other(role)), 1);
    QCOMPARE(pair.host().turn().phase, turn::Phase::Over);
    QCOMPARE(pair.joiner().turn().phase, turn::Phase::Over);
}

void tst_NativeEnd::whatWaitsToBeSentGoesBeforeTheGoodbye()
{
    Pair pair;
    pair.goLive();
    for (int i = 0; i < 200; ++i)
        pair.speak(Role::Joiner, QString::number(i), Stick::Kept);
    pair.tell(Role::Joiner, event::Left {});
    pair.settle();
    QCOMPARE(count<effect::Heard>(pair, Role::Host), 200);
    QCOMPARE(pair.end(Role::Host)->reason, EndReason::PeerLeft);
}

void tst_NativeEnd::turnedAwayIsToldWithItsReason_data()
{
    QTest::addColumn<ByeCode>("code");
    QTest::addColumn<Stage>("stage");
    QTest::newRow("declined") << ByeCode::Declined << Stage::Knocking;
    QTest::newRow("busy") << ByeCode::Busy << Stage::Knocking;
    QTest::newRow("an invitation that was used") << ByeCode::InviteInvalid << Stage::Knocking;
    QTest::newRow("nobody answered") << ByeCode::TimedOut << Stage::Knocking;
    QTest::newRow("the host's program ended") << ByeCode::Closing << Stage::Knocking;
    QTest::newRow("at once") << ByeCode::Busy << Stage::Greeting;
    QTest::newRow("replaced by a newer call") << ByeCode::Replaced << Stage::Live;
}

void tst_NativeEnd::turnedAwayIsToldWithItsReason()
{
    QFETCH(ByeCode, code);
    QFETCH(Stage, stage);
    Pair pair;
    if (stage == Stage::Live)
        pair.goLive();
    else
        pair.open();
    if (stage == Stage::Knocking)
        pair.settle();
    pair.tell(Role::Host, event::Dismissed {code, QStringLiteral("used")});
    QCOMPARE(pair.end(Role::Host)->reason, EndReason::Left);
    QCOMPARE(pair.byeCode(Role::Host), std::uint32_t(code));
    pair.settle();
    QCOMPARE(pair.end(Role::Joiner)->reason, EndReason::TurnedAway);
    QCOMPARE(pair.end(Role::Joiner)->bye.value(),
             (wire::message::Bye {std::uint32_t(code), QStringLiteral("used")}));
}

void tst_NativeEnd::hangingUpSaysNothing()
{
    Pair pair;
    letIn(pair);
    const QByteArray before = pair.sent(Role::Host);
    pair.tell(Role::Host, event::HungUp {});
    QCOMPARE(pair.sent(Role::Host), before);
    QCOMPARE(count<effect::Close>(pair, Role::Host), 1);
    QCOMPARE(pair.end(Role::Host)->reason, EndReason::Left);
    QVERIFY(!pair.end(Role::Host)->bye);
}

void tst_NativeEnd::aLinkThatEndsWithoutAGoodbyeIsLost()
{
    for (const Stage stage : {Stage::Greeting, Stage::Knocking, Stage::Live}) {
        Pair pair;
        if (stage == Stage::Live)
            pair.goLive();
        else
            pair.open();
        if (stage == Stage::Knocking)
            pair.settle();
        for (const Role role : {Role::Host, Role::Joiner}) {
            QCOMPARE(pair.at(role).stage(), stage);
            pair.tell(role, event::LinkEnded {});
            QCOMPARE(pair.end(role)->reason, EndReason::Lost);
            QVERIFY(!pair.end(role)->bye);
        }
    }
}

// However much it is, and nothing is sent to whom is not there any more.
void tst_NativeEnd::whatCameBeforeTheEndIsHeard()
{
    Pair pair;
    pair.goLive();
    for (int i = 0; i < 255; ++i)
        pair.speak(Role::Joiner, QString::number(i), Stick::Kept);
    pair.tell(Role::Joiner, event::Left {});
    const QByteArray before = pair.sent(Role::Host);
    pair.arrive(Role::Host, pair.onTheWay(Role::Joiner));
    QCOMPARE(count<effect::Heard>(pair, Role::Host), 200);
    const QByteArray after = pair.sent(Role::Host);
    QVERIFY(after.size() > before.size());
    pair.tell(Role::Host, event::LinkEnded {});
    QCOMPARE(count<effect::Heard>(pair, Role::Host), 255);
    QCOMPARE(pair.end(Role::Host)->reason, EndReason::PeerLeft);
    QCOMPARE(pair.sent(Role::Host), after);
}

void tst_NativeEnd::theEndOfAConversationIsAcknowledged()
{
    Pair pair;
    pair.goLive();
    wire::message::Entry end;
    end.number = 1;
    end.kind = wire::message::Entry::End;
    pair.arrive(Role::Host, end);
    const auto answer = messagesIn(pair.sent(Role::Host));
    QCOMPARE(std::get<wire::message::Ack>(answer.end()[-2]).count, 1U);
    QVERIFY(std::holds_alternative<wire::message::Bye>(answer.back()));
    QCOMPARE(pair.end(Role::Host)->reason, EndReason::PeerLeft);
}

// Their last words are still being kept.
void tst_NativeEnd::leavingWhileAGoodbyeWaitsEndsItOnce()
{
    Pair pair;
    pair.goLive();
    pair.speak(Role::Joiner, QStringLiteral("bye"));
    pair.tell(Role::Joiner, event::Left {});
    NativeTalk host = pair.host();
    (void)host.handle(event::Received {pair.onTheWay(Role::Joiner)}, pair.now);
    (void)host.handle(event::Left {}, pair.now);
    QCOMPARE(host.stage(), Stage::Live);
    const Effects effects = host.handle(event::Committed {}, pair.now);
    QCOMPARE(countIn<effect::Heard>(effects), 1);
    QCOMPARE(countIn<effect::Close>(effects), 1);
    QCOMPARE(countIn<effect::Ended>(effects), 1);
    QCOMPARE(std::get<effect::Ended>(effects.back()).reason, EndReason::Left);
}

void tst_NativeEnd::leavingIsNoLoss_data()
{
    QTest::addColumn<Whose>("last");
    QTest::newRow("while our own words are being kept") << Whose::Ours;
    QTest::newRow("while theirs are") << Whose::Theirs;
}

// The link ends before the goodbye could leave. Whoever was lost would be called again.
void tst_NativeEnd::leavingIsNoLoss()
{
    QFETCH(Whose, last);
    Pair pair;
    pair.goLive();
    NativeTalk left = last == Whose::Ours ? pair.joiner() : pair.host();
    if (last == Whose::Ours) {
        (void)left.handle(event::Spoke {QStringLiteral("bye"), Stick::Passed, 1}, pair.now);
    } else {
        pair.speak(Role::Joiner, QStringLiteral("bye"));
        (void)left.handle(event::Received {pair.onTheWay(Role::Joiner)}, pair.now);
    }
    (void)left.handle(event::Left {}, pair.now);
    Effects effects = left.handle(event::LinkEnded {}, pair.now);
    const Effects more = left.handle(event::Committed {}, pair.now);
    effects.insert(effects.end(), more.begin(), more.end());
    QCOMPARE(countIn<effect::Said>(effects) + countIn<effect::Heard>(effects), 1);
    QCOMPARE(countIn<effect::Ended>(effects), 1);
    for (const native::Effect &one : effects) {
        if (const auto *ended = std::get_if<effect::Ended>(&one))
            QCOMPARE(ended->reason, EndReason::Left);
    }
}

void tst_NativeEnd::nothingHappensAfterTheEnd()
{
    Pair pair;
    pair.goLive();
    pair.tell(Role::Host, event::Left {});
    pair.effects(Role::Host).clear();
    for (const native::Event &late : std::initializer_list<native::Event> {
             event::Opened {}, event::LinkEnded {}, event::Welcomed {}, event::KeptWaiting {},
             event::Dismissed {}, event::Typed {wire::message::Typing::State::Composing},
             event::HandMoved {native::HandState::Raised}, event::AddressesChanged {},
             event::WordsWanted {QByteArray(32, '1')}, event::NonceGiven {QByteArray(32, '1')},
             event::Left {}, event::HungUp {}, event::TimePassed {},
             event::Received {frameOf(wire::message::Ping {1})}})
        pair.tell(Role::Host, late);
    QVERIFY(pair.effects(Role::Host).empty());
    pair.speak(Role::Host, QStringLiteral("late"));
    QCOMPARE(pair.all<effect::Refused>(Role::Host).at(0).refusal, turn::Refusal::AlreadyOver);
    QVERIFY(!pair.host().due());
    QCOMPARE(pair.host().room(), 0);
}

QTEST_APPLESS_MAIN(tst_NativeEnd)
#include "tst_nativeend.moc"
