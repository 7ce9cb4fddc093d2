// SPDX-License-Identifier: MIT
#include "session/nativetalk.h"

#include "session/talkpair.h"

#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <random>
#include <set>
#include <vector>

using namespace talkstick;
using namespace talkstick::session;
using namespace talkstick::tests;
using namespace std::chrono_literals;
using native::HandState;
using native::Stage;
using turn::Phase;
using turn::Stick;
namespace event = native::event;
namespace effect = native::effect;

// Two peers and the bytes between them, in every world they can get into by whole frames, and in
// very many by bytes and chance.
class tst_NativeWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theStickIsNeverHeldTwice();
    void whatIsHeardIsWhatWasSaid();
    void everyWorldComesToRest();
    void noPeerIsEverAtFault();

    void chanceFindsNothing_data();
    void chanceFindsNothing();

private:
    std::vector<TalkPair> m_worlds;
};

namespace {

constexpr std::uint32_t kTurns = 3;
constexpr std::uint32_t kParts = 2;
constexpr Role kRoles[] {Role::Host, Role::Joiner};

qsizetype sizeOfFirstFrame(const QByteArray &bytes)
{
    return bytes.isEmpty() ? 0 : wire::kFrameHeader + qFromBigEndian<qint32>(bytes.constData());
}

// The link ends for whoever is left, once all has arrived.
bool endLink(TalkPair &pair, Role role)
{
    const Role other = TalkPair::other(role);
    if (pair.at(role).stage() == Stage::Over || pair.at(other).stage() != Stage::Over
        || !pair.onTheWay(other).isEmpty())
        return false;
    pair.tell(role, event::LinkEnded {});
    return true;
}

bool isBounded(const TalkPair &pair)
{
    return std::all_of(std::begin(kRoles), std::end(kRoles), [&pair](Role role) {
        const turn::Turn &turn = pair.at(role).turn();
        return turn.number <= kTurns && turn.part <= kParts;
    });
}

// What can happen next; what would be refused or change nothing is left out.
std::vector<TalkPair> neighbours(const TalkPair &pair)
{
    std::vector<TalkPair> found;
    const auto next = [&](Role role, const native::Event &event) {
        found.push_back(pair);
        found.back().tell(role, event);
    };
    for (const Role role : kRoles) {
        if (pair.at(role).stage() == Stage::Over)
            continue;
        next(role, event::Left {});
        if (!pair.at(role).due()) {
            next(role, event::Opened {});
            continue; // a link is read once it was opened
        }
        found.push_back(pair);
        found.back().deliver(role, sizeOfFirstFrame(found.back().onTheWay(TalkPair::other(role))));
        found.push_back(pair);
        (void)endLink(found.back(), role);
        if (pair.at(role).turn().phase == Phase::Mine) {
            next(role, event::Spoke {QStringLiteral("x"), Stick::Passed, 0});
            next(role, event::Spoke {QStringLiteral("x"), Stick::Kept, 0});
        }
    }
    if (pair.host().stage() == Stage::Knocking) {
        next(Role::Host, event::Welcomed {Trust::Unverified, turn::FirstTurn::Mine});
        next(Role::Host, event::Welcomed {Trust::Unverified, turn::FirstTurn::Theirs});
        next(Role::Host, event::HungUp {});
        if (messagesIn(pair.sent(Role::Host)).size() == 1) // one WAIT says as much as many
            next(Role::Host, event::KeptWaiting {});
    }
    next(Role::Host, event::Dismissed {});
    return found;
}

// What tells one world from another: all that was said, and how much of it has arrived.
QByteArray keyOfWorld(TalkPair &pair)
{
    QByteArray key;
    for (const Role role : kRoles)
        key += pair.sent(role) + QByteArray::number(pair.onTheWay(role).size()) + ' '
            + QByteArray::number(int(pair.at(role).stage())) + ' '
            + QByteArray::number(qlonglong(pair.at(role).due().value_or(Time(0)).count())) + ' ';
    return key;
}

void settle(TalkPair &pair)
{
    pair.settle();
    for (const Role role : kRoles)
        (void)endLink(pair, role);
}

std::vector<turn::Part> said(const TalkPair &pair, Role role)
{
    std::vector<turn::Part> parts;
    for (const auto &effect : pair.all<effect::Said>(role))
        parts.push_back(effect.part);
    return parts;
}

std::vector<turn::Part> heard(const TalkPair &pair, Role role)
{
    std::vector<turn::Part> parts;
    for (const auto &effect : pair.all<effect::Heard>(role))
        parts.push_back(effect.part);
    return parts;
}

bool isPrefix(const std::vector<turn::Part> &start, const std::vector<turn::Part> &whole)
{
    return start.size() <= whole.size() && std::equal(start.begin(), start.end(), whole.begin());
}

bool isHeardAsSaid(const TalkPair &pair)
{
    return std::all_of(std::begin(kRoles), std::end(kRoles), [&pair](Role role) {
        return isPrefix(heard(pair, role), said(pair, TalkPair::other(role)));
    });
}

int holders(const TalkPair &pair)
{
    return int(std::count_if(std::begin(kRoles), std::end(kRoles), [&pair](Role role) {
        return pair.at(role).turn().phase == Phase::Mine;
    }));
}

bool nobodyIsAtFault(const TalkPair &pair)
{
    return std::all_of(std::begin(kRoles), std::end(kRoles), [&pair](Role role) {
        const auto end = pair.end(role);
        return !end
            || (end->reason != EndReason::PeerAtFault && end->reason != EndReason::PeerObjected);
    });
}

// Does something by chance; the texts never repeat.
class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    { }

    void act(TalkPair &pair)
    {
        const Role role = below(2) == 0 ? Role::Host : Role::Joiner;
        switch (below(12)) {
        case 0: speak(pair, role, Stick::Passed); break;
        case 1: speak(pair, role, Stick::Kept); break;
        case 2: pair.tell(role, event::Typed {wire::message::Typing::State(below(3))}); break;
        case 3: pair.tell(role, event::HandMoved {HandState(below(2))}); break;
        case 4: pair.tell(role, event::WordsWanted {nonce()}); break;
        case 5: pair.tell(role, event::NonceGiven {nonce()}); break;
        case 6: tellAddress(pair, role); break;
        case 7: pair.wait(Time(below(5'000))); break;
        default: pair.deliver(role, 1 + below(below(4) == 0 ? 9 : 9'000)); break;
        }
    }
    int below(int end) { return int(m_engine() % unsigned(end)); }

private:
    void speak(TalkPair &pair, Role role, Stick stick)
    {
        QString text = QStringLiteral("%1: \u00e9\u4e2d\U0001f642 ").arg(++m_said);
        if (below(20) == 0)
            text = text.repeated(below(5'000));
        if (below(10) == 0)
            text.clear();
        pair.speak(role, text, stick);
    }
    void tellAddress(TalkPair &pair, Role role)
    {
        pair.tell(role, event::AddressesChanged {{QStringLiteral("h:%1").arg(below(60'000))}});
    }
    QByteArray nonce() { return QByteArray(wire::kNonceBytes, char(below(256))); }

    std::mt19937 m_engine;
    int m_said = 0;
};

} // namespace

void tst_NativeWalk::initTestCase()
{
    m_worlds.emplace_back();
    std::set<QByteArray> seen {keyOfWorld(m_worlds.front())};
    for (std::size_t i = 0; i < m_worlds.size(); ++i) {
        for (TalkPair &next : neighbours(TalkPair(m_worlds[i]))) {
            if (isBounded(next) && seen.insert(keyOfWorld(next)).second)
                m_worlds.push_back(std::move(next));
        }
    }
    qInfo("walked %zu worlds", m_worlds.size());
    QVERIFY(m_worlds.size() > 1'000);
}

void tst_NativeWalk::theStickIsNeverHeldTwice()
{
    int held = 0;
    for (const TalkPair &world : m_worlds) {
        QVERIFY(holders(world) <= 1);
        held += holders(world);
    }
    QVERIFY(held > 0);
}

void tst_NativeWalk::whatIsHeardIsWhatWasSaid()
{
    std::size_t most = 0;
    for (const TalkPair &world : m_worlds) {
        QVERIFY(isHeardAsSaid(world));
        most = std::max(most, heard(world, Role::Host).size());
    }
    QVERIFY(most > 1);
}

// Both live with one holder and the same turn, both over, or the host still has to answer.
void tst_NativeWalk::everyWorldComesToRest()
{
    int live = 0;
    int over = 0;
    for (const TalkPair &world : m_worlds) {
        TalkPair calm = world;
        for (const Role role : kRoles)
            calm.tell(role, event::Opened {});
        settle(calm);
        QCOMPARE(calm.host().stage(), calm.joiner().stage());
        QVERIFY(calm.host().stage() != Stage::Greeting && calm.host().stage() != Stage::Syncing);
        if (calm.host().stage() == Stage::Over)
            ++over;
        if (calm.host().stage() != Stage::Live)
            continue;
        ++live;
        QCOMPARE(holders(calm), 1);
        QCOMPARE(calm.host().turn().number, calm.joiner().turn().number);
        QCOMPARE(calm.host().turn().part, calm.joiner().turn().part);
        QVERIFY(calm.host().isAllDelivered() && calm.joiner().isAllDelivered());
        for (const Role role : kRoles)
            QVERIFY(heard(calm, role) == said(calm, TalkPair::other(role)));
    }
    QVERIFY(live > 100);
    QVERIFY(over > 100);
}

void tst_NativeWalk::noPeerIsEverAtFault()
{
    for (const TalkPair &world : m_worlds)
        QVERIFY(nobodyIsAtFault(world));
}

void tst_NativeWalk::chanceFindsNothing_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 40; ++seed)
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
}

void tst_NativeWalk::chanceFindsNothing()
{
    QFETCH(unsigned, seed);
    Chance chance(seed);
    TalkPair pair;
    pair.goLive(seed % 2 == 0 ? turn::FirstTurn::Mine : turn::FirstTurn::Theirs,
                1 + chance.below(50));
    for (int i = 0; i < 1'500; ++i) {
        chance.act(pair);
        QVERIFY(holders(pair) <= 1);
    }
    pair.settle();
    QVERIFY(nobodyIsAtFault(pair));
    QVERIFY(isHeardAsSaid(pair));
    // Those who did not hear from the other for too long have given up, which is no fault.
    if (pair.host().stage() != Stage::Live)
        return;
    QCOMPARE(holders(pair), 1);
    for (const Role role : kRoles)
        QVERIFY(heard(pair, role) == said(pair, TalkPair::other(role)));
    QVERIFY(said(pair, Role::Host).size() + said(pair, Role::Joiner).size() > 5);
    QVERIFY(pair.host().isAllDelivered() && pair.joiner().isAllDelivered());
}

QTEST_APPLESS_MAIN(tst_NativeWalk)
#include "tst_nativewalk.moc"
