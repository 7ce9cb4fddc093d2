// SPDX-License-Identifier: MIT
#include "turn/turn.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

using namespace talkstick::turn;

// Walks all worlds that two peers and what is in flight between them can be in.
class tst_TwoPeers : public QObject
{
    Q_OBJECT

private slots:
    void theStickIsNeverHeldTwice_data();
    void theStickIsNeverHeldTwice();
    void noPartIsEverRefusedByItsHearer_data();
    void noPartIsEverRefusedByItsHearer();
    void everyWorldCanGoOn_data();
    void everyWorldCanGoOn();
    void everyWorldCanEnd_data();
    void everyWorldCanEnd();
    void aPlainTalkThatLostStepCanGoOn();
};

namespace {

constexpr std::uint32_t kTurns = 6;
constexpr std::uint32_t kParts = 3;

enum class Message { Passed, Kept, Gone };

struct World
{
    std::array<Turn, 2> peers;
    std::array<std::deque<Message>, 2> inFlight {}; // on its way to each peer, in order
    friend bool operator==(const World &, const World &) = default;
};

World begin(FirstTurn first)
{
    const auto opened = [](FirstTurn who) {
        return talkstick::turn::advance(Turn {}, event::Opened {who}).value().next;
    };
    const FirstTurn other = first == FirstTurn::Mine ? FirstTurn::Theirs : FirstTurn::Mine;
    return {{opened(first), opened(other)}};
}

Event heardAs(Message message)
{
    switch (message) {
    case Message::Passed: return event::Heard {{}, Stick::Passed};
    case Message::Kept: return event::Heard {{}, Stick::Kept};
    case Message::Gone: break;
    }
    return event::Closed {};
}

// What peer \a who may do of its own accord, with the message that tells the other.
std::optional<World> act(World world, std::size_t who, const Event &event, Message message)
{
    const auto step = talkstick::turn::advance(world.peers[who], event);
    if (!step)
        return std::nullopt;
    world.peers[who] = step.value().next;
    world.inFlight[1 - who].push_back(message);
    return world;
}

std::optional<World> deliver(World world, std::size_t who)
{
    if (world.inFlight[who].empty())
        return std::nullopt;
    const Message message = world.inFlight[who].front();
    world.inFlight[who].pop_front();
    const auto step = talkstick::turn::advance(world.peers[who], heardAs(message));
    if (step)
        world.peers[who] = step.value().next;
    // Refused only by a peer that has left; what was on its way to it falls into the void.
    return world;
}

bool isBounded(const World &world)
{
    return std::all_of(world.peers.begin(), world.peers.end(), [](const Turn &turn) {
        return turn.number <= kTurns && turn.part <= kParts;
    });
}

std::vector<World> neighbours(const World &world)
{
    std::vector<World> found;
    for (const std::size_t who : {0U, 1U}) {
        for (const auto &next :
             {act(world, who, event::Spoke {{}, Stick::Passed}, Message::Passed),
              act(world, who, event::Spoke {{}, Stick::Kept}, Message::Kept),
              act(world, who, event::Closed {}, Message::Gone), deliver(world, who)}) {
            if (next && isBounded(*next))
                found.push_back(*next);
        }
    }
    return found;
}

std::vector<World> reachable(FirstTurn first)
{
    std::vector<World> seen {begin(first)};
    for (std::size_t i = 0; i < seen.size(); ++i) {
        for (const World &next : neighbours(World(seen[i]))) {
            if (std::find(seen.begin(), seen.end(), next) == seen.end())
                seen.push_back(next);
        }
    }
    return seen;
}

World settled(World world)
{
    for (const std::size_t who : {0U, 1U}) {
        while (const auto next = deliver(world, who))
            world = *next;
    }
    return world;
}

void openers()
{
    QTest::addColumn<FirstTurn>("first");
    QTest::newRow("the host speaks first") << FirstTurn::Mine;
    QTest::newRow("the joiner speaks first") << FirstTurn::Theirs;
}

std::ptrdiff_t holders(const World &world)
{
    return std::count_if(world.peers.begin(), world.peers.end(),
                         [](const Turn &turn) { return turn.phase == Phase::Mine; });
}

bool bothOpen(const World &world)
{
    return std::none_of(world.peers.begin(), world.peers.end(),
                        [](const Turn &turn) { return turn.phase == Phase::Over; });
}

} // namespace

void tst_TwoPeers::theStickIsNeverHeldTwice_data()
{
    openers();
}

void tst_TwoPeers::theStickIsNeverHeldTwice()
{
    QFETCH(FirstTurn, first);
    const std::vector<World> worlds = reachable(first);
    for (const World &world : worlds)
        QVERIFY(holders(world) <= 1);
    qInfo("walked %zu worlds", worlds.size());
    QVERIFY(worlds.size() > 100);
}

void tst_TwoPeers::noPartIsEverRefusedByItsHearer_data()
{
    openers();
}

void tst_TwoPeers::noPartIsEverRefusedByItsHearer()
{
    QFETCH(FirstTurn, first);
    for (const World &world : reachable(first)) {
        for (const std::size_t who : {0U, 1U}) {
            if (world.inFlight[who].empty() || world.peers[who].phase == Phase::Over)
                continue;
            QVERIFY(talkstick::turn::advance(world.peers[who], heardAs(world.inFlight[who].front()))
                        .ok());
        }
    }
}

void tst_TwoPeers::everyWorldCanGoOn_data()
{
    openers();
}

// Wherever both are still there, once everything has arrived exactly one holds the stick, both
// agree on which turn it is, and speaking brings the next.
void tst_TwoPeers::everyWorldCanGoOn()
{
    QFETCH(FirstTurn, first);
    for (const World &world : reachable(first)) {
        const World calm = settled(world);
        if (!bothOpen(calm))
            continue;
        QCOMPARE(holders(calm), 1L);
        QCOMPARE(calm.peers[0].number, calm.peers[1].number);
        QCOMPARE(calm.peers[0].part, calm.peers[1].part);
        const std::size_t holder = calm.peers[0].phase == Phase::Mine ? 0 : 1;
        const auto spoken = act(calm, holder, event::Spoke {}, Message::Passed);
        QVERIFY(spoken.has_value());
        QCOMPARE(settled(*spoken).peers[0].number, calm.peers[0].number + 1);
    }
}

void tst_TwoPeers::everyWorldCanEnd_data()
{
    openers();
}

// One of the two leaving is enough for both to know that it is over.
void tst_TwoPeers::everyWorldCanEnd()
{
    QFETCH(FirstTurn, first);
    for (const World &world : reachable(first)) {
        for (const std::size_t who : {0U, 1U}) {
            const auto left = act(world, who, event::Closed {}, Message::Gone);
            const World end = settled(left.value_or(world));
            QCOMPARE(end.peers[who].phase, Phase::Over);
            QCOMPARE(end.peers[1 - who].phase, Phase::Over);
        }
    }
}

// With a plain program a turn can be lost in step: both wait for ever, unless we take the stick.
void tst_TwoPeers::aPlainTalkThatLostStepCanGoOn()
{
    World lost = begin(FirstTurn::Mine);
    lost = *act(lost, 0, event::Spoke {}, Message::Passed);
    lost.inFlight[1].clear();
    QCOMPARE(holders(lost), 0L);
    const auto took = talkstick::turn::advance(lost.peers[0], event::Took {});
    QVERIFY(took.ok());
    lost.peers[0] = took.value().next;
    QCOMPARE(holders(lost), 1L);
    const World heard = settled(*act(lost, 0, event::Spoke {}, Message::Passed));
    QCOMPARE(heard.peers[1].phase, Phase::Mine);
}

QTEST_APPLESS_MAIN(tst_TwoPeers)
#include "tst_twopeers.moc"
