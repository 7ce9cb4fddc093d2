// SPDX-License-Identifier: MIT
#include "session/nativetalk.h"

#include "session/talkpair.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::session;
using namespace talkstick::tests;
using native::Origin;
using native::Stage;
using turn::Stick;
using wire::ByeCode;
namespace event = native::event;
namespace effect = native::effect;
namespace message = wire::message;

// A conversation over several links, and what is kept of it.
class tst_NativeResume : public QObject
{
    Q_OBJECT

private slots:
    void aConversationGoesOnWhereItStood();
    void whatDidNotArriveIsSentAgain();
    void aLongReplayIsSentInPortions();
    void whoHostsMayChange();
    void whatOneSideLostIsRestored();
    void onesOwnEntriesAreRestored();
    void nothingIsSaidWhileOneIsBehind();
    void onlyWhoGetsOnHasMoreTime();
    void logsThatDifferAreAFork_data();
    void logsThatDifferAreAFork();
    void whatWasDeletedIsNotWantedBack();
    void anEndedConversationIsNotGoneOnWith();
    void anOldEntryAgainIsCompared();
    void nothingLeavesBeforeItIsKept();
    void nothingIsAcknowledgedBeforeItIsKept();
    void whatCannotBeKeptIsGivenBack();
    void whoCannotKeepDoesNotAcknowledge();
    void leavingWaitsForWhatIsBeingKept();
    void anEndedLinkWaitsForWhatIsBeingKept();
    void concludingIsForBothAndForGood();
    void onlyTheHolderConcludes();
};

namespace {

using Pair = TalkPair;

template <typename Effect>
qsizetype count(const Pair &pair, Role role)
{
    return qsizetype(pair.all<Effect>(role).size());
}

const native::LogState &kept(Pair &pair, Role role)
{
    return pair.log(role).kept(setupOf(Role::Joiner).conversationId)->state;
}

enum class Hosts : std::uint8_t { AsBefore, Swapped };

// The next link of the two, with the logs as they are; the joiner goes on with its own.
Pair nextLink(Pair &before, Hosts hosts = Hosts::AsBefore)
{
    const bool isSwapped = hosts == Hosts::Swapped;
    const Role wasHost = isSwapped ? Role::Joiner : Role::Host;
    native::Setup host = setupOf(Role::Host);
    native::Setup joiner = setupOf(Role::Joiner);
    if (isSwapped) {
        std::swap(host.ownKey, host.peerKey);
        std::swap(joiner.ownKey, joiner.peerKey);
    }
    joiner.log = kept(before, Pair::other(wasHost));
    joiner.conversationId = QByteArray(wire::kConversationIdBytes, 'd');
    Pair next(host, joiner);
    next.log(Role::Host) = before.log(wasHost);
    next.log(Role::Joiner) = before.log(Pair::other(wasHost));
    return next;
}

Pair talked(int turns)
{
    Pair pair;
    pair.goLive();
    for (int i = 0; i < turns; ++i) {
        pair.speak(pair.holder(), QString::number(i));
        pair.settle();
    }
    return pair;
}

// A live side whose log has not answered yet.
struct Slow
{
    NativeTalk talk;
    std::vector<native::Effect> effects {};

    void tell(const native::Event &event)
    {
        for (native::Effect &effect : talk.handle(event, Time(2'000)))
            effects.push_back(std::move(effect));
    }
    template <typename Effect>
    [[nodiscard]] qsizetype count() const
    {
        return std::count_if(effects.begin(), effects.end(), [](const native::Effect &effect) {
            return std::holds_alternative<Effect>(effect);
        });
    }
    [[nodiscard]] std::vector<wire::Message> sent() const
    {
        QByteArray bytes;
        for (const native::Effect &effect : effects) {
            if (const auto *sent = std::get_if<effect::Send>(&effect))
                bytes += sent->bytes;
        }
        return messagesIn(bytes);
    }
};

// The joiner speaks first.
Slow slow(Role role)
{
    Pair pair;
    pair.goLive();
    return {pair.at(role)};
}

message::Entry entry(std::uint64_t number, const QString &text)
{
    message::Entry entry;
    entry.number = number;
    entry.text = text;
    return entry;
}

} // namespace

void tst_NativeResume::aConversationGoesOnWhereItStood()
{
    Pair first = talked(5);
    Pair pair = nextLink(first);
    pair.goLive(turn::FirstTurn::Mine);
    for (const Role role : {Role::Host, Role::Joiner}) {
        QCOMPARE(pair.at(role).stage(), Stage::Live);
        QCOMPARE(pair.at(role).turn().number, 6U);
        QCOMPARE(count<effect::Heard>(pair, role) + count<effect::Said>(pair, role), 0);
        const auto delivered = pair.all<effect::Delivered>(role);
        QCOMPARE(delivered.size(), 1U);
        QCOMPARE(delivered[0].number, 6U);
        QCOMPARE(delivered[0].part, 0U);
    }
    QCOMPARE(pair.holder(), first.holder());
    pair.speak(pair.holder(), QStringLiteral("again"));
    pair.settle();
    QCOMPARE(pair.all<effect::Heard>(Role::Joiner).at(0).part,
             (turn::Part {6, 1, Stick::Passed, QStringLiteral("again")}));
    QCOMPARE(kept(pair, Role::Host).head, kept(pair, Role::Joiner).head);
    QCOMPARE(kept(pair, Role::Host).head.count, 6U);
}

void tst_NativeResume::whatDidNotArriveIsSentAgain()
{
    Pair first = talked(2);
    for (int i = 0; i < 3; ++i)
        first.speak(Role::Joiner, QStringLiteral("part %1").arg(i), Stick::Kept);
    first.deliver(Role::Host, 60); // one and a bit
    QCOMPARE(kept(first, Role::Joiner).head.count, 5U);
    const auto arrived = kept(first, Role::Host).head.count;
    QVERIFY(arrived < 5);
    Pair pair = nextLink(first);
    pair.goLive();
    const auto heard = pair.all<effect::Heard>(Role::Host);
    QCOMPARE(heard.size(), 5U - arrived);
    QCOMPARE(heard.back().part, (turn::Part {3, 3, Stick::Kept, QStringLiteral("part 2")}));
    QVERIFY(heard.back().origin == Origin::Fresh);
    QCOMPARE(pair.all<effect::Delivered>(Role::Joiner).back().part, 3U);
    QVERIFY(pair.joiner().isAllDelivered());
    QCOMPARE(pair.joiner().turn(), (turn::Turn {turn::Phase::Mine, 3, 4}));
    QCOMPARE(kept(pair, Role::Host), kept(pair, Role::Joiner));
}

void tst_NativeResume::aLongReplayIsSentInPortions()
{
    Pair first = talked(0);
    for (int i = 0; i < 200; ++i)
        first.speak(Role::Joiner, QString::number(i), Stick::Kept);
    for (const qsizetype segment : {qsizetype(11), qsizetype(1'000'000)}) {
        Pair pair = nextLink(first);
        pair.goLive(turn::FirstTurn::Theirs, segment);
        QCOMPARE(count<effect::Heard>(pair, Role::Host), 200);
        QCOMPARE(pair.host().stage(), Stage::Live);
        QCOMPARE(kept(pair, Role::Host), kept(pair, Role::Joiner));
    }
}

void tst_NativeResume::whoHostsMayChange()
{
    for (const int turns : {4, 5}) {
        Pair first = talked(turns);
        const Role speaker = first.holder();
        first.speak(speaker, QStringLiteral("unheard"));
        Pair pair = nextLink(first, Hosts::Swapped);
        pair.goLive();
        // It is the other's turn now, who has the speaker's role.
        QCOMPARE(pair.holder(), speaker);
        QCOMPARE(kept(pair, Role::Host), kept(pair, Role::Joiner));
        QCOMPARE(kept(pair, Role::Host).head.opener, keyOf('J'));
        pair.speak(pair.holder(), QStringLiteral("heard"));
        pair.settle();
        QCOMPARE(kept(pair, Role::Host).head.count, std::uint64_t(turns + 2));
        Pair back = nextLink(pair, Hosts::Swapped);
        back.goLive();
        QCOMPARE(back.host().stage(), Stage::Live);
    }
}

void tst_NativeResume::whatOneSideLostIsRestored()
{
    Pair first = talked(4);
    first.log(Role::Host) = {};
    Pair pair = nextLink(first);
    pair.goLive();
    QCOMPARE(count<effect::Heard>(pair, Role::Host), 2);
    QCOMPARE(count<effect::Said>(pair, Role::Host), 2);
    for (const auto &heard : pair.all<effect::Heard>(Role::Host))
        QVERIFY(heard.origin == Origin::Restored);
    for (const auto &said : pair.all<effect::Said>(Role::Host))
        QVERIFY(said.origin == Origin::Restored);
    QCOMPARE(kept(pair, Role::Host), kept(pair, Role::Joiner));
    pair.speak(Role::Joiner, QStringLiteral("new"));
    pair.settle();
    QVERIFY(pair.all<effect::Heard>(Role::Host).back().origin == Origin::Fresh);
}

void tst_NativeResume::onesOwnEntriesAreRestored()
{
    Pair first = talked(1);
    const MemoryLog backup = first.log(Role::Joiner);
    first = talked(3);
    first.log(Role::Joiner) = backup;
    Pair pair = nextLink(first);
    pair.goLive();
    QCOMPARE(count<effect::Heard>(pair, Role::Joiner), 1);
    QVERIFY(pair.all<effect::Heard>(Role::Joiner)[0].origin == Origin::Fresh);
    QCOMPARE(count<effect::Said>(pair, Role::Joiner), 1);
    QVERIFY(pair.all<effect::Said>(Role::Joiner)[0].origin == Origin::Restored);
    QCOMPARE(kept(pair, Role::Host), kept(pair, Role::Joiner));
}

void tst_NativeResume::nothingIsSaidWhileOneIsBehind()
{
    Pair first = talked(2);
    Pair older = talked(0);
    first.log(Role::Joiner) = older.log(Role::Joiner);
    Pair pair = nextLink(first);
    pair.open();
    pair.settle();
    pair.tell(Role::Host, event::Welcomed {});
    pair.deliver(Role::Joiner, 1 << 30);
    QCOMPARE(pair.joiner().stage(), Stage::Syncing);
    pair.speak(Role::Joiner, QStringLiteral("early"));
    QCOMPARE(pair.all<effect::Refused>(Role::Joiner).at(0).refusal, turn::Refusal::NotConnected);
    pair.settle();
    QCOMPARE(pair.joiner().turn(), (turn::Turn {turn::Phase::Mine, 3, 1}));
    QCOMPARE(kept(pair, Role::Joiner).head.count, 2U);
}

// Else a link could be kept from being live, and from being over, by saying the same again and
// again.
void tst_NativeResume::onlyWhoGetsOnHasMoreTime()
{
    Pair first = talked(2);
    first.speak(Role::Joiner, QStringLiteral("three"), Stick::Kept);
    first.speak(Role::Joiner, QStringLiteral("four"), Stick::Kept);
    Pair pair = nextLink(first);
    pair.open();
    pair.settle();
    pair.tell(Role::Host, event::Welcomed {});
    for (const Role role : {Role::Joiner, Role::Host, Role::Joiner})
        pair.deliver(role, 1 << 30);
    const std::vector<native::StoredEntry> &entries =
        pair.log(Role::Joiner).kept(setupOf(Role::Joiner).conversationId)->entries;
    QCOMPARE(entries.size(), 4U);
    const Time limit = pair.now + native::kStepLimit;
    QCOMPARE(pair.joiner().due(), limit);
    pair.now += std::chrono::seconds(1);
    pair.arrive(Role::Joiner, message::Ack {2, entries[1].hash});
    QCOMPARE(pair.joiner().due(), limit);
    pair.arrive(Role::Joiner, message::Ack {3, entries[2].hash});
    QCOMPARE(pair.joiner().due(), pair.now + native::kStepLimit);
    pair.now += std::chrono::seconds(1);
    pair.arrive(Role::Joiner, message::Ack {3, entries[2].hash});
    QCOMPARE(pair.joiner().due(), pair.now - std::chrono::seconds(1) + native::kStepLimit);
}

void tst_NativeResume::logsThatDifferAreAFork_data()
{
    QTest::addColumn<int>("more");
    QTest::newRow("as long") << 0;
    QTest::newRow("the host's is longer") << 1;
    QTest::newRow("the joiner's is longer") << -1;
}

void tst_NativeResume::logsThatDifferAreAFork()
{
    QFETCH(int, more);
    Pair first = talked(2);
    Pair other = talked(1);
    other.speak(Role::Host, QStringLiteral("something else"));
    other.settle();
    for (Pair *pair : {&first, &other}) {
        if ((more > 0) == (pair == &other) && more != 0) {
            pair->speak(Role::Joiner, QStringLiteral("more"));
            pair->settle();
        }
    }
    first.log(Role::Host) = other.log(Role::Host);
    const auto before = kept(first, Role::Host);
    Pair pair = nextLink(first);
    pair.goLive();
    for (const Role role : {Role::Host, Role::Joiner}) {
        QCOMPARE(pair.end(role)->reason, EndReason::Forked);
        QCOMPARE(pair.byeCode(role), std::uint32_t(ByeCode::Fork));
        QCOMPARE(count<effect::Began>(pair, role), 0);
    }
    QCOMPARE(kept(pair, Role::Host), before);
    QCOMPARE(kept(pair, Role::Joiner), kept(first, Role::Joiner));
}

void tst_NativeResume::whatWasDeletedIsNotWantedBack()
{
    Pair first = talked(2);
    first.log(Role::Host).erase(setupOf(Role::Joiner).conversationId);
    Pair pair = nextLink(first);
    pair.goLive();
    QCOMPARE(pair.byeCode(Role::Joiner), std::uint32_t(ByeCode::Deleted));
    QCOMPARE(pair.end(Role::Joiner)->reason, EndReason::PeerObjected);
    QCOMPARE(pair.end(Role::Host)->reason, EndReason::Left);
    QVERIFY(!pair.log(Role::Host).kept(setupOf(Role::Joiner).conversationId));
}

void tst_NativeResume::anEndedConversationIsNotGoneOnWith()
{
    Pair first = talked(0);
    Pair pair = nextLink(first);
    first.tell(Role::Joiner, event::Concluded {});
    first.settle();
    pair.log(Role::Joiner) = first.log(Role::Joiner); // it ended while we knocked
    pair.log(Role::Host) = first.log(Role::Host);
    pair.goLive();
    QCOMPARE(pair.joiner().stage(), Stage::Live);
    QCOMPARE(pair.host().log().head.conversationId, QByteArray(wire::kConversationIdBytes, 'd'));
}

void tst_NativeResume::anOldEntryAgainIsCompared()
{
    Pair first = talked(2);
    Pair pair = nextLink(first);
    pair.goLive();
    message::Entry same = entry(1, QStringLiteral("0"));
    same.timeMs = 1'700'000'000'000;
    Pair other = pair;
    pair.arrive(Role::Host, same);
    QCOMPARE(pair.host().stage(), Stage::Live);
    QVERIFY(std::holds_alternative<message::Ack>(messagesIn(pair.sent(Role::Host)).back()));
    QCOMPARE(count<effect::Heard>(pair, Role::Host), 0);
    other.arrive(Role::Host, entry(1, QStringLiteral("another")));
    QCOMPARE(other.byeCode(Role::Host), std::uint32_t(ByeCode::Fork));
}

void tst_NativeResume::nothingLeavesBeforeItIsKept()
{
    Slow joiner = slow(Role::Joiner);
    joiner.tell(event::Spoke {QStringLiteral("one"), Stick::Kept, 0});
    joiner.tell(event::Spoke {QStringLiteral("two"), Stick::Passed, 0});
    QCOMPARE(joiner.count<effect::Commit>(), 2);
    QCOMPARE(joiner.effects.size(), 2U);
    QVERIFY(!joiner.talk.isAllDelivered());
    joiner.tell(event::Committed {});
    QCOMPARE(joiner.count<effect::Said>(), 1);
    QCOMPARE(joiner.sent().size(), 1U);
    joiner.tell(event::Committed {});
    QCOMPARE(joiner.count<effect::Said>(), 2);
    QCOMPARE(joiner.sent().size(), 2U);
}

void tst_NativeResume::nothingIsAcknowledgedBeforeItIsKept()
{
    Slow host = slow(Role::Host);
    message::Entry one = entry(1, QStringLiteral("one"));
    one.turnOver = false;
    const QByteArray frames =
        frameOf(one) + frameOf(entry(2, QStringLiteral("two"))) + frameOf(message::Ping {7});
    host.tell(event::Received {frames});
    QCOMPARE(host.effects.size(), 1U);
    QCOMPARE(std::get<effect::Commit>(host.effects[0]).entries.size(), 2U);
    QCOMPARE(host.talk.turn().phase, turn::Phase::Theirs);
    QCOMPARE(host.talk.room(), 0);
    host.tell(event::Committed {});
    QCOMPARE(host.count<effect::Heard>(), 2);
    QCOMPARE(host.talk.turn().phase, turn::Phase::Mine);
    const auto sent = host.sent();
    QCOMPARE(sent.size(), 2U);
    const bool isAckFirst = std::holds_alternative<message::Ack>(sent[0]);
    QCOMPARE(std::get<message::Ack>(sent[isAckFirst ? 0 : 1]).count, 2U);
    QVERIFY(host.talk.room() > 0);
}

void tst_NativeResume::whatCannotBeKeptIsGivenBack()
{
    Slow joiner = slow(Role::Joiner);
    joiner.tell(event::Spoke {QStringLiteral("one"), Stick::Kept, 0});
    joiner.tell(event::Spoke {QStringLiteral("two"), Stick::Passed, 0});
    joiner.tell(event::CommitFailed {});
    joiner.tell(event::CommitFailed {});
    QCOMPARE(joiner.count<effect::NotKept>(), 2);
    QCOMPARE(joiner.count<effect::Said>(), 0);
    const auto sent = joiner.sent();
    QCOMPARE(sent.size(), 1U);
    QCOMPARE(std::get<message::Bye>(sent[0]).code, std::uint32_t(ByeCode::StorageFailure));
    const auto ended = std::find_if(joiner.effects.begin(), joiner.effects.end(), [](auto &e) {
        return std::holds_alternative<effect::Ended>(e);
    });
    QVERIFY(ended != joiner.effects.end());
    QCOMPARE(std::get<effect::Ended>(*ended).reason, EndReason::NotKept);
}

void tst_NativeResume::whoCannotKeepDoesNotAcknowledge()
{
    Slow host = slow(Role::Host);
    host.tell(event::Received {frameOf(entry(1, QStringLiteral("one")))});
    host.tell(event::CommitFailed {});
    QCOMPARE(host.count<effect::Heard>() + host.count<effect::NotKept>(), 0);
    const auto sent = host.sent();
    QCOMPARE(sent.size(), 1U);
    QCOMPARE(std::get<message::Bye>(sent[0]).code, std::uint32_t(ByeCode::StorageFailure));
}

void tst_NativeResume::leavingWaitsForWhatIsBeingKept()
{
    Slow joiner = slow(Role::Joiner);
    joiner.tell(event::Spoke {QStringLiteral("one"), Stick::Passed, 0});
    joiner.tell(event::Left {});
    QCOMPARE(joiner.talk.stage(), Stage::Live);
    joiner.tell(event::Committed {});
    QCOMPARE(joiner.talk.stage(), Stage::Over);
    const auto sent = joiner.sent();
    QCOMPARE(sent.size(), 2U);
    QVERIFY(std::holds_alternative<message::Entry>(sent[0]));
    QVERIFY(std::holds_alternative<message::Bye>(sent[1]));
}

void tst_NativeResume::anEndedLinkWaitsForWhatIsBeingKept()
{
    Slow host = slow(Role::Host);
    host.tell(
        event::Received {frameOf(entry(1, QStringLiteral("one"))) + frameOf(message::Bye {0, {}})});
    host.tell(event::LinkEnded {});
    QCOMPARE(host.talk.stage(), Stage::Live);
    host.tell(event::Committed {});
    QCOMPARE(host.count<effect::Heard>(), 1);
    QCOMPARE(std::get<effect::Ended>(host.effects.back()).reason, EndReason::PeerLeft);
    QVERIFY(host.sent().empty());
}

void tst_NativeResume::concludingIsForBothAndForGood()
{
    Pair pair = talked(2);
    pair.tell(Role::Joiner, event::Concluded {5});
    QCOMPARE(pair.joiner().turn().phase, turn::Phase::Over);
    pair.settle();
    for (const Role role : {Role::Host, Role::Joiner}) {
        QCOMPARE(count<effect::Concluded>(pair, role), 1);
        QCOMPARE(pair.at(role).stage(), Stage::Over);
        QVERIFY(kept(pair, role).isOver);
        QCOMPARE(kept(pair, role).head.count, 3U);
    }
    QCOMPARE(pair.end(Role::Host)->reason, EndReason::PeerLeft);
    QCOMPARE(pair.end(Role::Joiner)->reason, EndReason::Left);
}

void tst_NativeResume::onlyTheHolderConcludes()
{
    Pair pair = talked(2);
    pair.tell(Role::Host, event::Concluded {});
    QCOMPARE(pair.all<effect::Refused>(Role::Host).at(0).refusal, turn::Refusal::NotYourTurn);
    QCOMPARE(kept(pair, Role::Host).head.count, 2U);
}

QTEST_APPLESS_MAIN(tst_NativeResume)
#include "tst_nativeresume.moc"
