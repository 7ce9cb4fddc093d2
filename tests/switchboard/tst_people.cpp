// SPDX-License-Identifier: MIT
#include "friends.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;
using namespace std::chrono_literals;
using session::Conversation;

// What is remembered of people, and what their conversations learn of it.
class tst_People : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void strangersAreRememberedUnverified();
    void addressesAreExchanged();
    void newAddressesAreTold();
    void anAliasRenamesTheConversation();
    void comparedWordsVerify();
    void wordsThatDifferForgetEverything();
    void plainConversationsHaveNoWords();
    void blockingLeavesAndIsRemembered();
    void blockingHangsUpOnWhoKnocks();
    void blockingHangsUpOnWhoWasLetIn();
    void blockingEndsOurCall_data();
    void blockingEndsOurCall();
    void unblockingLetsThemKnockAgain();
    void forgettingMakesAStranger();
    void whatCannotBeKeptIsToldAndTheTalkGoesOn();
    void theVersionTheySpokeBeforeIsAskedFor();

private:
    void meet();

    std::unique_ptr<Place> m_host;
    std::unique_ptr<Place> m_caller;
    std::unique_ptr<Line> m_line;
};

void tst_People::init()
{
    m_host = std::make_unique<Place>('h');
    m_caller = std::make_unique<Place>('c');
}

void tst_People::cleanup()
{
    m_line.reset();
    m_caller.reset();
    m_host.reset();
}

void tst_People::meet()
{
    m_caller->call();
    m_line = std::make_unique<Line>(*m_caller, *m_host);
    runDry(*m_line);
    m_host->switchboard.admit(m_host->switchboard.knocks().value(0).caller.id);
    runDry(*m_line);
    QCOMPARE(m_host->live().size(), 1);
    QCOMPARE(m_caller->live().size(), 1);
}

void tst_People::strangersAreRememberedUnverified()
{
    meet();
    const auto here = m_host->fakes.people.find(m_caller->key());
    const auto there = m_caller->fakes.people.find(m_host->key());
    QVERIFY(here && there);
    QCOMPARE(here->name, QStringLiteral("C"));
    QCOMPARE(here->trust, Trust::Unverified);
    QCOMPARE(here->addresses, QStringList()); // from where they called is not where they listen
    QCOMPARE(here->lastMet, m_host->fakes.clock.wallTime());
    QCOMPARE(there->name, QStringLiteral("H"));
    QCOMPARE(there->addresses, QStringList {Place::hostName()});
}

void tst_People::addressesAreExchanged()
{
    m_host->switchboard.setOwnAddresses(
        {QStringLiteral("203.0.113.5"), QStringLiteral("127.0.0.1")});
    m_caller->switchboard.setOwnAddresses({QStringLiteral("203.0.113.9:9000")});
    meet();
    QCOMPARE(m_host->fakes.people.find(m_caller->key())->addresses,
             QStringList {QStringLiteral("203.0.113.9:9000")});
    QCOMPARE(m_caller->fakes.people.find(m_host->key())->addresses,
             (QStringList {Place::hostName(), QStringLiteral("203.0.113.5")}));
}

void tst_People::newAddressesAreTold()
{
    meet();
    m_host->switchboard.setOwnAddresses({QStringLiteral("203.0.113.5")});
    runDry(*m_line);
    QCOMPARE(m_caller->fakes.people.find(m_host->key())->addresses.value(1),
             QStringLiteral("203.0.113.5"));
}

void tst_People::anAliasRenamesTheConversation()
{
    meet();
    Conversation &conversation = *m_host->live().first();
    QCOMPARE(conversation.state().peerName, QStringLiteral("C"));
    m_host->switchboard.setAlias(m_caller->key(), QStringLiteral("  Clara \n"));
    QCOMPARE(conversation.state().peerName, QStringLiteral("Clara"));
    settle();
    QCOMPARE(m_host->fakes.people.find(m_caller->key())->alias, QStringLiteral("Clara"));
    m_host->switchboard.setAlias(m_caller->key(), {});
    QCOMPARE(conversation.state().peerName, QStringLiteral("C"));
    m_host->switchboard.setAlias(keyOf('x'), QStringLiteral("nobody"));
    settle();
    QCOMPARE(m_host->fakes.people.list().size(), 1);
}

void tst_People::comparedWordsVerify()
{
    meet();
    Conversation &conversation = *m_host->live().first();
    m_host->switchboard.judgeWords(conversation, WordsVerdict::NotCompared);
    QCOMPARE(conversation.state().trust, Trust::Unverified);
    m_host->switchboard.judgeWords(conversation, WordsVerdict::Match);
    QCOMPARE(conversation.state().trust, Trust::Verified);
    settle();
    QCOMPARE(m_host->fakes.people.find(m_caller->key())->trust, Trust::Verified);
}

void tst_People::wordsThatDifferForgetEverything()
{
    meet();
    QSignalSpy forgotten(&m_host->switchboard, &Switchboard::forgotten);
    m_host->switchboard.judgeWords(*m_host->live().first(), WordsVerdict::Differ);
    QCOMPARE(forgotten.count(), 1);
    QVERIFY(m_host->switchboard.conversations().isEmpty());
    runDry(*m_line);
    QVERIFY(m_host->fakes.people.list().isEmpty());
    QVERIFY(m_caller->live().isEmpty());
}

void tst_People::plainConversationsHaveNoWords()
{
    const CallerId id = m_host->fakes.listener.call();
    m_host->fakes.listener.write(id, "hi\n");
    m_host->switchboard.admit(id, WordsVerdict::Match);
    Conversation &conversation = *m_host->live().first();
    m_host->switchboard.judgeWords(conversation, WordsVerdict::Differ);
    settle();
    QCOMPARE(m_host->live().size(), 1);
    QVERIFY(!conversation.state().trust);
    QVERIFY(m_host->fakes.people.list().isEmpty());
}

void tst_People::blockingLeavesAndIsRemembered()
{
    meet();
    m_host->switchboard.block(m_caller->key());
    runDry(*m_line);
    QVERIFY(m_host->live().isEmpty());
    QVERIFY(m_caller->live().isEmpty());
    QCOMPARE(m_host->fakes.people.find(m_caller->key())->standing, Person::Standing::Blocked);
}

void tst_People::blockingHangsUpOnWhoKnocks()
{
    QSignalSpy hungUp(&m_host->switchboard, &Switchboard::callerHungUpOn);
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    m_host->switchboard.block(m_caller->key());
    QVERIFY(m_host->switchboard.knocks().isEmpty());
    QCOMPARE(hungUp.value(0).value(1).value<HungUp>(), HungUp::Blocked);
    runDry(line);
    QCOMPARE(call.progress().failure, CallFailure::LostWhileWaiting);
}

// Between WELCOME and SYNC nobody knocks any more, and nobody talks yet.
void tst_People::blockingHangsUpOnWhoWasLetIn()
{
    QSignalSpy hungUp(&m_host->switchboard, &Switchboard::callerHungUpOn);
    m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    m_host->switchboard.admit(m_host->switchboard.knocks().value(0).caller.id);
    QVERIFY(m_host->switchboard.knocks().isEmpty());
    QVERIFY(m_host->live().isEmpty());
    m_host->switchboard.block(m_caller->key());
    QCOMPARE(hungUp.value(0).value(1).value<HungUp>(), HungUp::Blocked);
    runDry(line);
    QVERIFY(m_host->live().isEmpty());
    QVERIFY(m_caller->live().isEmpty());
}

void tst_People::blockingEndsOurCall_data()
{
    QTest::addColumn<int>("steps");
    QTest::newRow("dialled") << 0;
    QTest::newRow("it has answered") << 1;
    QTest::newRow("greeted") << 4;
    QTest::newRow("let in") << 8;
}

// Whether it is said who is called, or seen by who has answered.
void tst_People::blockingEndsOurCall()
{
    QFETCH(int, steps);
    Friends::know(*m_host, *m_caller); // and lets them in at once
    JoinOptions options = Place::plainly();
    if (steps < 2)
        options.person = m_host->key();
    Call &call = m_caller->call(options);
    Line line(*m_caller, *m_host);
    for (int i = 0; i < steps; ++i) {
        const Line::Way way = line.can(Line::Way::ToHost) ? Line::Way::ToHost : Line::Way::ToCaller;
        QVERIFY(line.can(way));
        line.advance(way);
    }
    QVERIFY(!call.progress().isOver());
    m_caller->switchboard.block(m_host->key());
    QVERIFY(call.progress().isOver());
    runDry(line);
    QVERIFY(m_caller->live().isEmpty());
}

void tst_People::unblockingLetsThemKnockAgain()
{
    m_host->switchboard.block(m_caller->key());
    m_host->switchboard.unblock(m_caller->key());
    m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    QCOMPARE(m_host->switchboard.knocks().value(0).kind, Knock::Kind::KnownUnverified);
}

void tst_People::forgettingMakesAStranger()
{
    meet();
    m_host->switchboard.judgeWords(*m_host->live().first(), WordsVerdict::Match);
    m_host->live().first()->leave();
    runDry(*m_line);
    m_host->switchboard.forgetPerson(m_caller->key());
    m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    QCOMPARE(m_host->switchboard.knocks().value(0).kind, Knock::Kind::Stranger);
}

void tst_People::whatCannotBeKeptIsToldAndTheTalkGoesOn()
{
    m_host->fakes.people.failNext = true;
    QSignalSpy notKept(&m_host->switchboard, &Switchboard::notKept);
    meet();
    QCOMPARE(notKept.count(), 1);
    QVERIFY(m_host->fakes.people.list().isEmpty());
}

void tst_People::theVersionTheySpokeBeforeIsAskedFor()
{
    constexpr std::uint32_t kBefore = session::native::kVersion + 1;
    for (auto [place, key] :
         {std::pair(m_host.get(), m_caller->key()), std::pair(m_caller.get(), m_host->key())}) {
        Person person;
        person.key = key;
        person.highestVersion = kBefore;
        place->fakes.people.keep(person);
    }
    meet();
    for (const Place *place : {m_host.get(), m_caller.get()})
        QCOMPARE(place->live().first()->state().opening.native->lowestVersion, kBefore);
    QCOMPARE(m_host->fakes.people.find(m_caller->key())->highestVersion, kBefore);
}

QTEST_GUILESS_MAIN(tst_People)
#include "tst_people.moc"
