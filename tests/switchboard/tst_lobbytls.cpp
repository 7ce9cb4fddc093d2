// SPDX-License-Identifier: MIT
#include "lobbycallers.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;
using namespace std::chrono_literals;
using Reason = wire::message::Wait::Reason;

Q_DECLARE_METATYPE(std::optional<talkstick::switchboard::HungUp>)

// Who over TLS comes in, is asked about, or goes (the table of PROTOCOL.md, "Who is let in").
class tst_LobbyTls : public QObject
{
    Q_OBJECT

private slots:
    void theTableOfAdmission_data();
    void theTableOfAdmission();
    void knocksSayWhoItIs();
    void threeAreAskedAboutAndTheOthersStandInLine();
    void aFullHouseKeepsThemInLine();
    void whoIsWelcomeComesInWhenThereIsRoom();
    void whoIsAwaitedNeedsNoRoom();
    void knocksExpireAfterTenMinutes();
    void declinesCountForTlsToo();
    void declinedAddressesAreNotHeard();
    void stepsOutOfOrderAreIgnored();
    void whoLeftWhileKnockingWasMissed();
    void whoIsSilentAndThenSpeaksTlsIsSecured();
    void theDoorCountsForLaterCallers();
};

namespace {

enum class Outcome { In, Knocks, Waits, Gone };

struct Arrivals
{
    Lobby lobby;
    Time now {0};

    // They call, are secured, and introduce themselves.
    lobby::Effects come(CallerId id, Standing standing, const QString &address)
    {
        const Caller one = callerFrom(id, address);
        (void)lobby.called(one, now);
        (void)lobby.spoke(beganTls(one), now);
        now += kHandshakeEvery;
        (void)lobby.timePassed(now);
        if (!lobby.secured(id))
            return {};
        return lobby.introduced(id, {standing, {}, QStringLiteral("Anna"), {}, {}}, now);
    }
    lobby::Effects come(CallerId id, Standing standing)
    {
        return come(id, standing, QStringLiteral("198.51.100.%1").arg(id));
    }
};

Arrivals behind(Door door, int maxConversations = kMaxConversations)
{
    return {Lobby(door, PlainCallers::Ask, maxConversations)};
}

QList<CallerId> idsOf(const QList<Knock> &knocks)
{
    QList<CallerId> ids;
    for (const Knock &knock : knocks)
        ids.append(knock.caller.id);
    return ids;
}

} // namespace

void tst_LobbyTls::theTableOfAdmission_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<Door>("door");
    QTest::addColumn<bool>("full");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<std::optional<HungUp>>("why");
    const auto row = [](const char *name, Standing standing, Door door, bool full, Outcome outcome,
                        std::optional<HungUp> why = {}) {
        QTest::newRow(name) << standing << door << full << outcome << why;
    };
    const Door known = Door::PeopleIKnow;
    const Door anyone = Door::AnyoneMayKnock;
    row("stranger", Standing::Stranger, anyone, false, Outcome::Knocks);
    row("stranger, people I know", Standing::Stranger, known, false, Outcome::Gone,
        HungUp::NotWelcome);
    row("stranger, full", Standing::Stranger, anyone, true, Outcome::Knocks);
    row("other key", Standing::OtherKey, anyone, false, Outcome::Knocks);
    row("other key, people I know", Standing::OtherKey, known, false, Outcome::Gone,
        HungUp::NotWelcome);
    row("unverified", Standing::KnownUnverified, anyone, false, Outcome::Knocks);
    row("unverified, people I know", Standing::KnownUnverified, known, false, Outcome::Knocks);
    row("welcome", Standing::Welcome, anyone, false, Outcome::In);
    row("welcome, people I know", Standing::Welcome, known, false, Outcome::In);
    row("welcome, full", Standing::Welcome, known, true, Outcome::Waits);
    row("awaited", Standing::Awaited, known, false, Outcome::In);
    row("awaited, full", Standing::Awaited, known, true, Outcome::In);
    row("bad invitation", Standing::InviteInvalid, anyone, false, Outcome::Gone,
        HungUp::InviteInvalid);
    row("blocked", Standing::Blocked, anyone, false, Outcome::Gone, HungUp::Blocked);
    row("blocked, people I know", Standing::Blocked, known, false, Outcome::Gone, HungUp::Blocked);
}

void tst_LobbyTls::theTableOfAdmission()
{
    QFETCH(Standing, standing);
    QFETCH(Door, door);
    QFETCH(bool, full);
    QFETCH(Outcome, outcome);
    QFETCH(std::optional<HungUp>, why);
    Arrivals arrivals = behind(door, 2);
    (void)arrivals.lobby.setLive(full ? 2 : 1, 0ms);
    const auto effects = arrivals.come(1, standing);
    QCOMPARE(only<lobby::LetIn>(effects).size(), outcome == Outcome::In ? 1 : 0);
    QCOMPARE(arrivals.lobby.knocks().size(), outcome == Outcome::Knocks ? 1 : 0);
    const auto waits = only<lobby::KeepWaiting>(effects);
    QCOMPARE(waits.size(), outcome == Outcome::Knocks || outcome == Outcome::Waits ? 1 : 0);
    for (const auto &wait : waits) {
        QCOMPARE(wait.reason, full ? Reason::Queue : Reason::Knock);
        QCOMPARE(wait.left, kCallerLimit);
    }
    const auto closed = only<lobby::HangUp>(effects);
    QCOMPARE(closed.isEmpty(), outcome != Outcome::Gone);
    QCOMPARE(closed.isEmpty() ? std::nullopt : std::optional(closed.first().why), why);
}

void tst_LobbyTls::knocksSayWhoItIs()
{
    Arrivals arrivals = behind(Door::AnyoneMayKnock);
    const wire::KeyHash key {QByteArray(32, 'k')};
    const QStringList words {QStringLiteral("apple"), QStringLiteral("river")};
    const Caller one = callerFrom(1);
    (void)arrivals.lobby.called(one, 0ms);
    (void)arrivals.lobby.spoke(beganTls(one), 0ms);
    QVERIFY(arrivals.lobby.knocks().isEmpty());
    QVERIFY(arrivals.lobby.secured(1));
    QVERIFY(arrivals.lobby.knocks().isEmpty());
    (void)arrivals.lobby.introduced(
        1, {Standing::OtherKey, key, QStringLiteral("anna"), QStringLiteral("Anna"), words}, 1ms);
    QCOMPARE(arrivals.lobby.knocks(),
             (QList<Knock> {{beganTls(one), Knock::Kind::OtherKey, key, QStringLiteral("anna"),
                             QStringLiteral("Anna"), words}}));
}

void tst_LobbyTls::threeAreAskedAboutAndTheOthersStandInLine()
{
    Arrivals arrivals = behind(Door::AnyoneMayKnock);
    for (CallerId id = 1; id <= 5; ++id) {
        const auto waits = only<lobby::KeepWaiting>(arrivals.come(id, Standing::Stranger));
        QCOMPARE(waits.size(), 1);
        QCOMPARE(waits.first().reason, id <= kMaxAsked ? Reason::Knock : Reason::Queue);
    }
    QCOMPARE(idsOf(arrivals.lobby.knocks()), (QList<CallerId> {1, 2, 3}));
    QVERIFY(arrivals.lobby.admit(4, arrivals.now).empty());
    const auto next =
        only<lobby::KeepWaiting>(arrivals.lobby.decline(2, Decline::Once, arrivals.now));
    QCOMPARE(next.size(), 1);
    QCOMPARE(next.first().caller.id, 4U);
    QCOMPARE(next.first().reason, Reason::Knock);
    QCOMPARE(idsOf(arrivals.lobby.knocks()), (QList<CallerId> {1, 3, 4}));
    (void)arrivals.lobby.gone(1, arrivals.now);
    QCOMPARE(idsOf(arrivals.lobby.knocks()), (QList<CallerId> {3, 4, 5}));
    QCOMPARE(only<lobby::LetIn>(arrivals.lobby.admit(3, arrivals.now)).size(), 1);
    QCOMPARE(idsOf(arrivals.lobby.knocks()), (QList<CallerId> {4, 5}));
}

void tst_LobbyTls::aFullHouseKeepsThemInLine()
{
    Arrivals arrivals = behind(Door::AnyoneMayKnock, 1);
    (void)arrivals.lobby.setLive(1, 0ms);
    (void)arrivals.come(1, Standing::Stranger);
    QVERIFY(arrivals.lobby.admit(1, arrivals.now).empty());
    const auto told = only<lobby::KeepWaiting>(arrivals.lobby.setLive(0, arrivals.now + 1s));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().reason, Reason::Knock);
    QCOMPARE(told.first().left, kCallerLimit - 1s);
    QCOMPARE(only<lobby::LetIn>(arrivals.lobby.admit(1, arrivals.now + 2s)).size(), 1);
    QVERIFY(!arrivals.lobby.hasRoom());
}

void tst_LobbyTls::whoIsWelcomeComesInWhenThereIsRoom()
{
    Arrivals arrivals = behind(Door::PeopleIKnow, 1);
    (void)arrivals.lobby.setLive(1, 0ms);
    QVERIFY(only<lobby::LetIn>(arrivals.come(1, Standing::Welcome)).isEmpty());
    QVERIFY(only<lobby::LetIn>(arrivals.come(2, Standing::Welcome)).isEmpty());
    QVERIFY(arrivals.lobby.knocks().isEmpty());
    const auto in = only<lobby::LetIn>(arrivals.lobby.setLive(0, arrivals.now));
    QCOMPARE(in.size(), 1); // there is room for one
    QCOMPARE(in.first().caller.id, 1U);
}

void tst_LobbyTls::whoIsAwaitedNeedsNoRoom()
{
    Arrivals arrivals = behind(Door::AnyoneMayKnock, 1);
    (void)arrivals.lobby.setLive(1, 0ms);
    (void)arrivals.come(1, Standing::Stranger);
    QCOMPARE(only<lobby::LetIn>(arrivals.lobby.admitAwaited(1, arrivals.now)).size(), 1);
    QVERIFY(arrivals.lobby.admitAwaited(1, arrivals.now).empty());
    for (CallerId id = 2; id <= 5; ++id)
        (void)arrivals.come(id, Standing::Stranger);
    QCOMPARE(only<lobby::LetIn>(arrivals.lobby.admitAwaited(5, arrivals.now)).size(), 1); // in line
}

void tst_LobbyTls::knocksExpireAfterTenMinutes()
{
    Arrivals arrivals = behind(Door::AnyoneMayKnock);
    (void)arrivals.come(1, Standing::Stranger);
    const Time end = arrivals.now + kCallerLimit;
    QCOMPARE(arrivals.lobby.due(), end);
    QVERIFY(arrivals.lobby.timePassed(end - 1ms).empty());
    const auto closed = only<lobby::HangUp>(arrivals.lobby.timePassed(end));
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.first().why, HungUp::Expired);
    QCOMPARE(arrivals.lobby.missed().size(), 1);
    QVERIFY(!arrivals.lobby.due());
}

void tst_LobbyTls::declinesCountForTlsToo()
{
    const QString here = QStringLiteral("192.0.2.7");
    Arrivals arrivals = behind(Door::AnyoneMayKnock);
    for (CallerId id = 1; id <= kMaxDeclinesPerNetwork; ++id) {
        (void)arrivals.come(id, Standing::Stranger, here);
        (void)arrivals.lobby.decline(id, Decline::Once, arrivals.now);
    }
    for (const auto standing :
         {Standing::Stranger, Standing::OtherKey, Standing::KnownUnverified}) {
        const auto closed = only<lobby::HangUp>(arrivals.come(50, standing, here));
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.first().why, HungUp::NotWelcome);
    }
    // Somebody we know may live in the same house.
    QCOMPARE(only<lobby::LetIn>(arrivals.come(60, Standing::Welcome, here)).size(), 1);
    QVERIFY(only<lobby::HangUp>(arrivals.come(61, Standing::Stranger)).isEmpty());
}

void tst_LobbyTls::declinedAddressesAreNotHeard()
{
    const QString here = QStringLiteral("192.0.2.7");
    Arrivals arrivals = behind(Door::AnyoneMayKnock);
    (void)arrivals.come(1, Standing::Stranger, here);
    (void)arrivals.come(2, Standing::Stranger, here);
    const auto closed =
        only<lobby::HangUp>(arrivals.lobby.decline(1, Decline::AddressUntilStop, arrivals.now));
    QCOMPARE(closed.size(), 2);
    QCOMPARE(closed.last().why, HungUp::NotWelcome);
    QCOMPARE(only<lobby::HangUp>(arrivals.lobby.called(callerFrom(3, here), arrivals.now)).size(),
             1);
}

void tst_LobbyTls::stepsOutOfOrderAreIgnored()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    QVERIFY(!lobby.secured(1));
    (void)lobby.called(callerFrom(1), 0ms);
    QVERIFY(!lobby.secured(1));
    QVERIFY(lobby.introduced(1, {}, 0ms).empty());
    (void)lobby.spoke(beganTls(callerFrom(1)), 0ms);
    QVERIFY(lobby.introduced(1, {}, 0ms).empty());
    QVERIFY(lobby.admit(1, 0ms).empty());
    QVERIFY(lobby.secured(1));
    QVERIFY(!lobby.secured(1));
    QVERIFY(lobby.admit(1, 0ms).empty());
    QVERIFY(lobby.admitAwaited(1, 0ms).empty());
    QCOMPARE(lobby.introduced(1, {}, 0ms).size(), 1U);
    QVERIFY(lobby.introduced(1, {}, 0ms).empty());
}

void tst_LobbyTls::whoLeftWhileKnockingWasMissed()
{
    Arrivals arrivals = behind(Door::AnyoneMayKnock);
    (void)arrivals.come(1, Standing::Stranger);
    (void)arrivals.lobby.gone(1, arrivals.now);
    QCOMPARE(arrivals.lobby.missed().value(0).id, 1U);
    (void)arrivals.come(2, Standing::Stranger);
    (void)arrivals.lobby.withdraw(2, arrivals.now);
    QCOMPARE(arrivals.lobby.missed().size(), 1);
    QVERIFY(arrivals.lobby.knocks().isEmpty());
}

void tst_LobbyTls::whoIsSilentAndThenSpeaksTlsIsSecured()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    (void)lobby.called(callerFrom(1), 0ms);
    (void)lobby.timePassed(kSilentAfter);
    QCOMPARE(lobby.knocks().value(0).kind, Knock::Kind::Silent);
    QCOMPARE(only<lobby::Secure>(lobby.spoke(beganTls(callerFrom(1)), 2s)).size(), 1);
    QVERIFY(lobby.knocks().isEmpty());
}

void tst_LobbyTls::theDoorCountsForLaterCallers()
{
    Arrivals arrivals = behind(Door::AnyoneMayKnock);
    (void)arrivals.come(1, Standing::Stranger);
    QVERIFY(arrivals.lobby.setDoor(Door::PeopleIKnow, arrivals.now).empty());
    QCOMPARE(arrivals.lobby.knocks().size(), 1);
    QCOMPARE(only<lobby::HangUp>(arrivals.come(2, Standing::Stranger)).value(0).why,
             HungUp::NotWelcome);
    (void)arrivals.lobby.setDoor(Door::Closed, arrivals.now);
    QCOMPARE(only<lobby::HangUp>(arrivals.lobby.called(callerFrom(3), arrivals.now)).size(), 1);
}

QTEST_APPLESS_MAIN(tst_LobbyTls)
#include "tst_lobbytls.moc"
