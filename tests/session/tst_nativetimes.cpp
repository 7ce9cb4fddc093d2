// SPDX-License-Identifier: MIT
#include "session/nativetalk.h"

#include "session/talkpair.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::session;
using namespace talkstick::tests;
using namespace std::chrono_literals;
using native::Stage;
using wire::ByeCode;
namespace event = native::event;
namespace effect = native::effect;

// Every limit of time, to the millisecond, without a clock.
class tst_NativeTimes : public QObject
{
    Q_OBJECT

private slots:
    void eachAnswerOfTheHandshakeHasTenSeconds_data();
    void eachAnswerOfTheHandshakeHasTenSeconds();
    void theHostsUserMayTakeTenMinutes();
    void silenceIsAskedAboutThenShownThenTheEnd();
    void anAnswerKeepsTheLink();
    void whoWaitsPingsToo();
    void whoConcludesTypesNoMore();
    void aComputerThatSleptAsksFirst();
};

namespace {

using Pair = TalkPair;

enum class Point : std::uint8_t { Hello, Auth, Answer, Sync, Synced };

// One of the two, waiting for what the other never sends.
Pair stuckAt(Role role, Point point)
{
    Pair pair;
    pair.tell(role, event::Opened {});
    if (point == Point::Hello)
        return pair;
    pair.tell(Pair::other(role), event::Opened {});
    pair.deliver(Role::Host, 1 << 30);
    if (point == Point::Auth)
        return pair;
    pair.settle();
    if (point == Point::Answer)
        return pair;
    pair.tell(Role::Host, event::Welcomed {});
    pair.deliver(Role::Joiner, 1 << 30);
    if (point == Point::Sync)
        return pair;
    pair.deliver(Role::Host, 1 << 30);
    if (role == Role::Joiner)
        pair.deliver(Role::Joiner, frameOf(pair.messagesOnTheWay(Role::Host).at(0)).size());
    return pair;
}

qsizetype pings(const Pair &pair, Role role)
{
    const auto messages = messagesIn(pair.sent(role));
    return std::count_if(messages.begin(), messages.end(), [](const wire::Message &message) {
        return std::holds_alternative<wire::message::Ping>(message);
    });
}

} // namespace

void tst_NativeTimes::eachAnswerOfTheHandshakeHasTenSeconds_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Point>("point");
    QTest::newRow("host, HELLO") << Role::Host << Point::Hello;
    QTest::newRow("host, AUTH") << Role::Host << Point::Auth;
    QTest::newRow("host, SYNC") << Role::Host << Point::Sync;
    QTest::newRow("host, SYNCED") << Role::Host << Point::Synced;
    QTest::newRow("joiner, HELLO") << Role::Joiner << Point::Hello;
    QTest::newRow("joiner, WAIT or WELCOME") << Role::Joiner << Point::Answer;
    QTest::newRow("joiner, SYNC") << Role::Joiner << Point::Sync;
    QTest::newRow("joiner, SYNCED") << Role::Joiner << Point::Synced;
}

void tst_NativeTimes::eachAnswerOfTheHandshakeHasTenSeconds()
{
    QFETCH(Role, role);
    QFETCH(Point, point);
    Pair pair = stuckAt(role, point);
    QCOMPARE(pair.at(role).due(), pair.now + 10s);
    pair.wait(10s - 1ms);
    QVERIFY(!pair.end(role));
    pair.wait(1ms);
    QCOMPARE(pair.end(role)->reason, EndReason::PeerAtFault);
    QCOMPARE(pair.byeCode(role), std::uint32_t(ByeCode::TimedOut));
}

// As long as the caller's computer answers pings; when to give up is not decided here.
void tst_NativeTimes::theHostsUserMayTakeTenMinutes()
{
    Pair pair;
    pair.open();
    pair.settle();
    pair.tell(Role::Host, event::KeptWaiting {});
    for (int i = 0; i < 600; ++i) {
        pair.wait(1s);
        pair.settle();
    }
    QCOMPARE(pair.host().stage(), Stage::Knocking);
    QCOMPARE(pair.joiner().stage(), Stage::Knocking);
    pair.tell(Role::Host, event::Welcomed {});
    pair.settle();
    QCOMPARE(pair.joiner().stage(), Stage::Live);
}

void tst_NativeTimes::silenceIsAskedAboutThenShownThenTheEnd()
{
    Pair pair;
    pair.goLive();
    const Time start = pair.now;
    pair.wait(20s - 1ms);
    QCOMPARE(pings(pair, Role::Host), 0);
    pair.wait(1ms);
    QCOMPARE(pings(pair, Role::Host), 1);
    QVERIFY(!pair.host().silentSince());
    pair.wait(20s);
    QCOMPARE(pings(pair, Role::Host), 2);
    QCOMPARE(pair.host().silentSince(), start);
    pair.wait(20s - 1ms);
    QVERIFY(!pair.end(Role::Host));
    pair.wait(1ms);
    QCOMPARE(pair.end(Role::Host)->reason, EndReason::Lost);
    QVERIFY(!pair.end(Role::Host)->bye);
    QCOMPARE(pair.all<effect::Close>(Role::Host).size(), 1U);
    QVERIFY(!pair.host().silentSince());
}

void tst_NativeTimes::anAnswerKeepsTheLink()
{
    Pair pair;
    pair.goLive();
    for (int i = 0; i < 10; ++i) {
        pair.wait(45s);
        QVERIFY(pair.host().silentSince().has_value());
        pair.settle();
        QVERIFY(!pair.host().silentSince());
    }
    QCOMPARE(pair.host().stage(), Stage::Live);
    QCOMPARE(pair.joiner().stage(), Stage::Live);
    const auto answers = messagesIn(pair.sent(Role::Joiner));
    QCOMPARE(std::get<wire::message::Pong>(answers.back()).token,
             std::uint64_t(pings(pair, Role::Host)));
}

void tst_NativeTimes::whoWaitsPingsToo()
{
    Pair pair;
    pair.open();
    pair.settle();
    pair.tell(Role::Host, event::KeptWaiting {});
    pair.settle();
    pair.wait(20s);
    QCOMPARE(pings(pair, Role::Joiner), 1);
    QCOMPARE(pings(pair, Role::Host), 1);
    pair.wait(40s);
    QCOMPARE(pair.end(Role::Joiner)->reason, EndReason::Lost);
    QCOMPARE(pair.end(Role::Host)->reason, EndReason::Lost);
}

// What was held back of it would be due for ever.
void tst_NativeTimes::whoConcludesTypesNoMore()
{
    using Typing = wire::message::Typing::State;
    Pair pair;
    pair.goLive();
    pair.tell(Role::Joiner, event::Typed {Typing::Composing});
    pair.tell(Role::Joiner, event::Typed {Typing::Idle});
    pair.tell(Role::Joiner, event::Concluded {});
    pair.now += native::kTypingEvery;
    pair.tell(Role::Joiner, event::TimePassed {});
    QCOMPARE(pair.joiner().stage(), Stage::Live); // until they know
    QVERIFY(pair.joiner().due() > pair.now);
}

void tst_NativeTimes::aComputerThatSleptAsksFirst()
{
    Pair pair;
    pair.goLive();
    pair.now += 8h;
    pair.tell(Role::Host, event::TimePassed {});
    QCOMPARE(pair.host().stage(), Stage::Live);
    QCOMPARE(pings(pair, Role::Host), 1);
    QCOMPARE(pair.host().due(), pair.now + 5s);
    Pair answered = pair;
    answered.settle();
    answered.wait(5s);
    QCOMPARE(answered.host().stage(), Stage::Live);
    pair.now += 5s;
    pair.tell(Role::Host, event::TimePassed {});
    QCOMPARE(pair.end(Role::Host)->reason, EndReason::Lost);
}

QTEST_APPLESS_MAIN(tst_NativeTimes)
#include "tst_nativetimes.moc"
