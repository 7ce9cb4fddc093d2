// SPDX-License-Identifier: MIT
#include "switchboard/lobby.h"
#include "switchboard/networks.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace std::chrono_literals;

class tst_Lobby : public QObject
{
    Q_OBJECT

private slots:
    void whoWritesKnocks();
    void whoIsSilentIsQuietlyThere();
    void browsersAndOtherProgramsAreTurnedAway_data();
    void browsersAndOtherProgramsAreTurnedAway();
    void aWordLikeAMethodIsPlainOnceItIsQuiet();
    void closedDoorsLetNobodyKnock_data();
    void closedDoorsLetNobodyKnock();
    void neverGivesTheSilentTenSeconds();
    void lettingInAsksNobody();
    void tooManyAreTurnedAway();
    void fourFromOneNetworkAreEnough();
    void callersExpireAfterTenMinutes();
    void whoWentAwayUnansweredWasMissed();
    void whenAllPlacesAreTakenTheyWaitInLine();
    void declinesAreRemembered();
    void declinesFromEverywhereAreCounted();
    void anAddressCanBeRefusedUntilHostingStops();
    void networksAreTold_data();
    void networksAreTold();
};

namespace {

const QString kHere = QStringLiteral("192.0.2.7");

Caller caller(CallerId id, const QString &address = kHere)
{
    return {id, {address, 40000}, wire::FirstBytes::None, {}};
}

Caller wrote(Caller caller, const QByteArray &bytes)
{
    caller.kind = wire::classify(bytes);
    caller.preview = bytes;
    return caller;
}

HungUp why(const lobby::Effects &effects)
{
    return std::get<lobby::HangUp>(effects.at(0)).why;
}

} // namespace

void tst_Lobby::whoWritesKnocks()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    QVERIFY(lobby.called(caller(1), 0ms).empty());
    QVERIFY(lobby.knocks().isEmpty());
    QVERIFY(lobby.spoke(wrote(caller(1), "hello\n"), 10ms).empty());
    QCOMPARE(lobby.knocks().size(), 1);
    QCOMPARE(lobby.knocks().first().kind, Knock::Kind::Guest);
    QCOMPARE(lobby.admit(1, 1ms), (lobby::Effects {lobby::LetIn {wrote(caller(1), "hello\n")}}));
    QVERIFY(lobby.knocks().isEmpty());
    QVERIFY(lobby.admit(1, 1ms).empty());
}

void tst_Lobby::whoIsSilentIsQuietlyThere()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    (void)lobby.called(caller(1), 0ms);
    QCOMPARE(lobby.due(), kSilentAfter);
    QVERIFY(lobby.timePassed(kSilentAfter).empty());
    QCOMPARE(lobby.knocks().value(0).kind, Knock::Kind::Silent);
    (void)lobby.spoke(wrote(caller(1), "at last\n"), 1min);
    QCOMPARE(lobby.knocks().value(0).kind, Knock::Kind::Guest);
}

void tst_Lobby::browsersAndOtherProgramsAreTurnedAway_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HungUp>("why");
    QTest::newRow("a browser") << QByteArray("POST / HTTP/1.1\r\n") << HungUp::NotAPerson;
    QTest::newRow("SSH") << QByteArray("SSH-2.0-x\r\n") << HungUp::NotAPerson;
}

void tst_Lobby::browsersAndOtherProgramsAreTurnedAway()
{
    QFETCH(QByteArray, bytes);
    for (const auto plain : {PlainCallers::Ask, PlainCallers::LetIn, PlainCallers::Never}) {
        Lobby lobby(Door::AnyoneMayKnock, plain);
        (void)lobby.called(caller(1), 0ms);
        QTEST(why(lobby.spoke(wrote(caller(1), bytes), 1ms)), "why");
        QVERIFY(lobby.knocks().isEmpty());
    }
}

void tst_Lobby::aWordLikeAMethodIsPlainOnceItIsQuiet()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    (void)lobby.called(caller(1), 0ms);
    (void)lobby.spoke(wrote(caller(1), "P"), 1ms);
    QVERIFY(lobby.knocks().isEmpty());
    QVERIFY(lobby.timePassed(kSilentAfter).empty());
    QCOMPARE(lobby.knocks().value(0).kind, Knock::Kind::Guest);
}

void tst_Lobby::closedDoorsLetNobodyKnock_data()
{
    QTest::addColumn<Door>("door");
    QTest::addColumn<PlainCallers>("plain");
    QTest::newRow("never plain") << Door::AnyoneMayKnock << PlainCallers::Never;
    QTest::newRow("people I know") << Door::PeopleIKnow << PlainCallers::Ask;
    QTest::newRow("people I know, class") << Door::PeopleIKnow << PlainCallers::LetIn;
}

void tst_Lobby::closedDoorsLetNobodyKnock()
{
    QFETCH(Door, door);
    QFETCH(PlainCallers, plain);
    Lobby lobby(door, plain);
    QVERIFY(lobby.called(caller(1), 0ms).empty());
    QCOMPARE(why(lobby.spoke(wrote(caller(1), "hi\n"), 1ms)), HungUp::NotWelcome);
    Lobby closed(Door::Closed, plain);
    QCOMPARE(why(closed.called(caller(1), 0ms)), HungUp::NotWelcome);
}

void tst_Lobby::neverGivesTheSilentTenSeconds()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Never);
    (void)lobby.called(caller(1), 0ms);
    QCOMPARE(lobby.due(), kSilentLimitNever);
    QVERIFY(lobby.timePassed(kSilentLimitNever - 1ms).empty());
    QVERIFY(lobby.knocks().isEmpty());
    QCOMPARE(why(lobby.timePassed(kSilentLimitNever)), HungUp::NotWelcome);
}

void tst_Lobby::lettingInAsksNobody()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::LetIn);
    (void)lobby.called(caller(1), 0ms);
    QVERIFY(std::holds_alternative<lobby::LetIn>(lobby.spoke(wrote(caller(1), "x"), 1ms).at(0)));
    (void)lobby.called(caller(2), 0ms);
    QVERIFY(std::holds_alternative<lobby::LetIn>(lobby.timePassed(kSilentAfter).at(0)));
}

void tst_Lobby::tooManyAreTurnedAway()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    for (CallerId id = 1; id <= kMaxCallers; ++id)
        QVERIFY(lobby.called(caller(id, QStringLiteral("192.0.2.%1").arg(id)), 0ms).empty());
    QVERIFY(lobby.called(caller(99, QStringLiteral("198.51.100.1")), 0ms).empty());
    QVERIFY(lobby.timePassed(kSilentAfter - 1ms).empty());
    QCOMPARE(why(lobby.timePassed(kSilentAfter)), HungUp::TooMany);
    (void)lobby.gone(1, 0ms);
    QVERIFY(lobby.called(caller(100, QStringLiteral("198.51.100.1")), 0ms).empty());
}

void tst_Lobby::fourFromOneNetworkAreEnough()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    for (CallerId id = 1; id <= 4; ++id)
        QVERIFY(lobby.called(caller(id), 0ms).empty());
    QVERIFY(lobby.called(caller(5), 0ms).empty());
    QCOMPARE(why(lobby.spoke(wrote(caller(5), "x\n"), 1ms)), HungUp::TooMany);
    QVERIFY(lobby.called(caller(6, QStringLiteral("192.0.2.8")), 0ms).empty());
    for (CallerId id = 10; id < 20; ++id)
        QVERIFY(lobby.called(caller(id, QStringLiteral("127.0.0.1")), 0ms).empty());
}

void tst_Lobby::callersExpireAfterTenMinutes()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    (void)lobby.called(caller(1), 0ms);
    (void)lobby.spoke(wrote(caller(1), "x\n"), 1ms);
    QCOMPARE(lobby.due(), kCallerLimit);
    QVERIFY(lobby.timePassed(kCallerLimit - 1ms).empty());
    QCOMPARE(why(lobby.timePassed(kCallerLimit)), HungUp::Expired);
    QCOMPARE(lobby.missed().size(), 1);
    QVERIFY(!lobby.due());
}

void tst_Lobby::whoWentAwayUnansweredWasMissed()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    (void)lobby.called(caller(1), 0ms);
    (void)lobby.gone(1, 0ms);
    QVERIFY(lobby.missed().isEmpty());
    (void)lobby.called(caller(2), 0ms);
    (void)lobby.spoke(wrote(caller(2), "x\n"), 1ms);
    (void)lobby.gone(2, 0ms);
    QCOMPARE(lobby.missed().value(0).id, 2U);
    QVERIFY(lobby.knocks().isEmpty());
}

void tst_Lobby::whenAllPlacesAreTakenTheyWaitInLine()
{
    for (const auto plain : {PlainCallers::Ask, PlainCallers::LetIn}) {
        Lobby lobby(Door::AnyoneMayKnock, plain, 2);
        QVERIFY(lobby.setLive(2, 0ms).empty());
        QVERIFY(!lobby.hasRoom());
        (void)lobby.called(caller(1), 0ms);
        QVERIFY(lobby.spoke(wrote(caller(1), "x\n"), 1ms).empty());
        QCOMPARE(lobby.knocks().size(), 1);
        QVERIFY(lobby.admit(1, 1ms).empty());
        const lobby::Effects freed = lobby.setLive(1, 2ms);
        QCOMPARE(freed.size(), plain == PlainCallers::LetIn ? 1U : 0U);
        QCOMPARE(lobby.admit(1, 1ms).size(), plain == PlainCallers::Ask ? 1U : 0U);
        QVERIFY(!lobby.hasRoom());
    }
}

void tst_Lobby::declinesAreRemembered()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    Time now {0};
    for (CallerId id = 1; id <= kMaxDeclinesPerNetwork; ++id) {
        QVERIFY(lobby.called(caller(id), now).empty());
        (void)lobby.spoke(wrote(caller(id), "x\n"), now);
        QCOMPARE(why(lobby.decline(id, Decline::Once, now)), HungUp::Declined);
    }
    QVERIFY(lobby.called(caller(9), now).empty()); // it may be somebody we know
    QCOMPARE(why(lobby.spoke(wrote(caller(9), "x\n"), now)), HungUp::NotWelcome);
    QVERIFY(lobby.called(caller(10, QStringLiteral("192.0.2.8")), now).empty());
    QVERIFY(lobby.called(caller(11), now + kDeclineWindow).empty());
}

void tst_Lobby::declinesFromEverywhereAreCounted()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    for (CallerId id = 1; id <= kMaxDeclines; ++id) {
        const Caller one = caller(id, QStringLiteral("192.0.2.%1").arg(id));
        QVERIFY(lobby.called(one, 0ms).empty());
        (void)lobby.spoke(wrote(one, "x\n"), 0ms);
        (void)lobby.decline(id, Decline::Once, 0ms);
    }
    const Caller other = caller(50, QStringLiteral("198.51.100.1"));
    (void)lobby.called(other, 1min);
    QCOMPARE(why(lobby.spoke(wrote(other, "x\n"), 1min)), HungUp::NotWelcome);
    const Caller here = caller(51, QStringLiteral("127.0.0.1"));
    (void)lobby.called(here, 1min);
    QVERIFY(lobby.spoke(wrote(here, "x\n"), 1min).empty());
    (void)lobby.timePassed(kDeclineWindowAll);
    (void)lobby.called(other, kDeclineWindowAll);
    QVERIFY(lobby.spoke(wrote(other, "x\n"), kDeclineWindowAll).empty());
}

void tst_Lobby::anAddressCanBeRefusedUntilHostingStops()
{
    Lobby lobby(Door::AnyoneMayKnock, PlainCallers::Ask);
    for (CallerId id = 1; id <= 3; ++id) {
        (void)lobby.called(caller(id), 0ms);
        (void)lobby.spoke(wrote(caller(id), "x\n"), 0ms);
    }
    const lobby::Effects effects = lobby.decline(1, Decline::AddressUntilStop, 0ms);
    QCOMPARE(effects.size(), 3U);
    QVERIFY(lobby.knocks().isEmpty());
    QCOMPARE(why(lobby.called(caller(4), 24h)), HungUp::NotWelcome);
    QVERIFY(lobby.called(caller(5, QStringLiteral("192.0.2.8")), 24h).empty());
}

void tst_Lobby::networksAreTold_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *one, const char *other, bool same) {
        QTest::newRow(name) << QString::fromLatin1(one) << QString::fromLatin1(other) << same;
    };
    row("the same IPv4", "192.0.2.7", "192.0.2.7", true);
    row("another IPv4", "192.0.2.7", "192.0.2.8", false);
    row("the same /64", "2001:db8:1:2::5", "2001:db8:1:2:ffff::1", true);
    row("another /64", "2001:db8:1:2::5", "2001:db8:1:3::5", false);
    row("short forms", "2001:db8::5", "2001:db8:0:0:1::1", true);
    row("link-local with zones", "fe80::1%eth0", "fe80::2%eth0", true);
    row("loopback is of no network", "127.0.0.1", "::1", true);
}

void tst_Lobby::networksAreTold()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(networkOf(one) == networkOf(other), same);
}

QTEST_APPLESS_MAIN(tst_Lobby)
#include "tst_lobby.moc"
