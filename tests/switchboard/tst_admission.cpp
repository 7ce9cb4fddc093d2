// SPDX-License-Identifier: MIT
#include "places.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;
using namespace std::chrono_literals;
using Reason = wire::message::Wait::Reason;
using session::Conversation;
using Step = CallProgress::Step;
using Way = Line::Way;

// Somebody calls over TLS, from the first byte to the conversation or the goodbye.
class tst_Admission : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aStrangerKnocksIsAdmittedAndTalks();
    void nothingIsAnnouncedBeforeItIsLive();
    void someoneVerifiedComesInUnasked();
    void someoneUnverifiedKnocksAlsoWherePeopleIKnowMay();
    void strangersAreDeclinedWherePeopleIKnowMay();
    void aKnownNameWithAnotherKeyIsSaid();
    void someoneBlockedIsClosedWithoutAWord();
    void decliningIsSaid();
    void declineAndBlockIsForGood();
    void matchingWordsMakeVerified();
    void wordsThatDifferDecline();
    void whoKnocksTwiceReplacesTheirFirstKnock();
    void theFourthWaitsInLine();
    void aKnownPersonWaitsForAFreePlace();
    void aNewLinkOfTheSameKeyReplacesTheOldOne();
    void aNewLinkReplacesOneThatWasLetIn();
    void aKnockNobodyAnswersEnds();
    void whoHangsUpWasMissed();
    void stoppingToHostSendsThemAway();
    void whoGoesAfterBeingLetInLeavesTheirPlace();
    void rubbishInsteadOfAGreetingIsInsecure();
    void ourOwnCallIsSeenOnBothSides();
    void tlsThatFailsIsTold();

private:
    void know(char letter, const QString &name, Trust trust,
              Person::Standing standing = Person::Standing::Welcome);
    [[nodiscard]] CallerId knocking() const
    {
        return m_host->switchboard.knocks().value(0).caller.id;
    }

    std::unique_ptr<Place> m_host;
    std::unique_ptr<Place> m_caller;
};

void tst_Admission::init()
{
    m_host = std::make_unique<Place>('h');
    m_caller = std::make_unique<Place>('c');
}

void tst_Admission::cleanup()
{
    m_caller.reset();
    m_host.reset();
}

void tst_Admission::know(char letter, const QString &name, Trust trust, Person::Standing standing)
{
    Person person;
    person.key = keyOf(letter);
    person.name = name;
    person.trust = trust;
    person.standing = standing;
    m_host->fakes.people.keep(person);
}

void tst_Admission::aStrangerKnocksIsAdmittedAndTalks()
{
    QSignalSpy arrived(&m_host->switchboard, &Switchboard::arrived);
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    QCOMPARE(call.progress().step, Step::Knocking);
    QCOMPARE(call.progress().waiting, Reason::Knock);
    const Knock knock = m_host->switchboard.knocks().value(0);
    QCOMPARE(knock.kind, Knock::Kind::Stranger);
    QCOMPARE(knock.key, m_caller->key());
    QCOMPARE(knock.name, QStringLiteral("C"));
    QCOMPARE(knock.words.size(), 4);
    QCOMPARE(call.progress().words, knock.words);
    m_host->switchboard.admit(knock.caller.id);
    runDry(line);
    QCOMPARE(call.progress().step, Step::Connected);
    QCOMPARE(arrived.count(), 1);
    QCOMPARE(arrived.first().value(1).value<Arrival>(), Arrival::Admitted);
    Conversation &here = *m_host->live().value(0);
    Conversation &there = *m_caller->live().value(0);
    QCOMPARE(here.state().trust, Trust::Unverified);
    QCOMPARE(here.state().peerName, QStringLiteral("C"));
    QCOMPARE(there.state().peerName, QStringLiteral("H"));
    QVERIFY(!there.speak(QStringLiteral("hello")));
    runDry(line);
    QCOMPARE(here.state().turnsHeard, 1U);
    QCOMPARE(m_host->fakes.people.find(m_caller->key())->name, QStringLiteral("C"));
    QCOMPARE(m_caller->fakes.people.find(m_host->key())->addresses,
             QStringList {Place::hostName()});
}

void tst_Admission::nothingIsAnnouncedBeforeItIsLive()
{
    QSignalSpy openedHere(&m_host->switchboard, &Switchboard::opened);
    QSignalSpy openedThere(&m_caller->switchboard, &Switchboard::opened);
    m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    m_host->switchboard.admit(knocking());
    QVERIFY(m_host->switchboard.knocks().isEmpty());
    QCOMPARE(openedHere.count(), 0);
    QCOMPARE(openedThere.count(), 0);
    runDry(line);
    QCOMPARE(openedHere.count(), 1);
    QCOMPARE(openedThere.count(), 1);
}

void tst_Admission::someoneVerifiedComesInUnasked()
{
    for (const auto trust : {Trust::Invited, Trust::Verified}) {
        init();
        know('c', QStringLiteral("Clara"), trust);
        m_host->switchboard.setDoor(Door::PeopleIKnow);
        QSignalSpy knocks(&m_host->switchboard, &Switchboard::knocksChanged);
        QSignalSpy arrived(&m_host->switchboard, &Switchboard::arrived);
        m_caller->call();
        Line line(*m_caller, *m_host);
        runDry(line);
        QCOMPARE(m_host->live().size(), 1);
        QCOMPARE(m_host->live().first()->state().trust, trust);
        QCOMPARE(arrived.value(0).value(1).value<Arrival>(), Arrival::Known);
        QCOMPARE(knocks.count(), 0);
    }
}

void tst_Admission::someoneUnverifiedKnocksAlsoWherePeopleIKnowMay()
{
    know('c', QStringLiteral("Clara"), Trust::Unverified);
    m_host->switchboard.setDoor(Door::PeopleIKnow);
    m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    const Knock knock = m_host->switchboard.knocks().value(0);
    QCOMPARE(knock.kind, Knock::Kind::KnownUnverified);
    QCOMPARE(knock.knownAs, QStringLiteral("Clara"));
}

void tst_Admission::strangersAreDeclinedWherePeopleIKnowMay()
{
    m_host->switchboard.setDoor(Door::PeopleIKnow);
    QSignalSpy hungUp(&m_host->switchboard, &Switchboard::callerHungUpOn);
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    QCOMPARE(call.progress().failure, CallFailure::Declined);
    QCOMPARE(hungUp.value(0).value(1).value<HungUp>(), HungUp::NotWelcome);
    QVERIFY(m_host->fakes.people.list().isEmpty());
}

void tst_Admission::aKnownNameWithAnotherKeyIsSaid()
{
    know('x', QStringLiteral("c"), Trust::Verified);
    m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    const Knock knock = m_host->switchboard.knocks().value(0);
    QCOMPARE(knock.kind, Knock::Kind::OtherKey);
    QCOMPARE(knock.name, QStringLiteral("C"));
    QCOMPARE(knock.knownAs, QStringLiteral("c"));
}

void tst_Admission::someoneBlockedIsClosedWithoutAWord()
{
    know('c', QStringLiteral("C"), Trust::Verified, Person::Standing::Blocked);
    QSignalSpy hungUp(&m_host->switchboard, &Switchboard::callerHungUpOn);
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    for (int step = 0; step < 3; ++step) // until both have said HELLO
        line.advance(step == 1 ? Way::ToCaller : Way::ToHost);
    line.advance(Way::ToHost);
    line.advance(Way::ToCaller);
    const QByteArray saidBefore = line.hostEnd()->sent;
    QVERIFY(!saidBefore.isEmpty());
    const QPointer<const HeldLink> end = line.hostEnd();
    line.advance(Way::ToHost); // they prove who they are
    QVERIFY(!end || end->sent == saidBefore);
    runDry(line);
    QCOMPARE(call.progress().failure, CallFailure::NobodyThere);
    QCOMPARE(hungUp.value(0).value(1).value<HungUp>(), HungUp::Blocked);
}

void tst_Admission::decliningIsSaid()
{
    QSignalSpy hungUp(&m_host->switchboard, &Switchboard::callerHungUpOn);
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    m_host->switchboard.decline(knocking());
    runDry(line);
    QCOMPARE(call.progress().failure, CallFailure::Declined);
    QCOMPARE(hungUp.value(0).value(1).value<HungUp>(), HungUp::Declined);
    QVERIFY(m_host->switchboard.conversations().isEmpty());
    QVERIFY(m_caller->fakes.people.list().isEmpty());
}

void tst_Admission::declineAndBlockIsForGood()
{
    m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    m_host->switchboard.decline(knocking(), Decline::Block);
    runDry(line);
    const auto person = m_host->fakes.people.find(m_caller->key());
    QVERIFY(person);
    QCOMPARE(person->standing, Person::Standing::Blocked);
    QCOMPARE(person->name, QStringLiteral("C"));
    Call &again = m_caller->call();
    Line second(*m_caller, *m_host);
    runDry(second);
    QCOMPARE(again.progress().failure, CallFailure::NobodyThere);
}

void tst_Admission::matchingWordsMakeVerified()
{
    m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    m_host->switchboard.admit(knocking(), WordsVerdict::Match);
    runDry(line);
    QCOMPARE(m_host->live().first()->state().trust, Trust::Verified);
    QCOMPARE(m_host->fakes.people.find(m_caller->key())->trust, Trust::Verified);
    QCOMPARE(m_caller->live().first()->state().trust, Trust::Unverified); // its own opinion
}

void tst_Admission::wordsThatDifferDecline()
{
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    m_host->switchboard.admit(knocking(), WordsVerdict::Differ);
    runDry(line);
    QCOMPARE(call.progress().failure, CallFailure::Declined);
    QVERIFY(m_host->switchboard.conversations().isEmpty());
}

void tst_Admission::whoKnocksTwiceReplacesTheirFirstKnock()
{
    m_caller->call();
    Line first(*m_caller, *m_host);
    runDry(first);
    const CallerId before = knocking();
    m_caller->call();
    Line second(*m_caller, *m_host);
    runDry(first, second);
    QCOMPARE(m_host->switchboard.knocks().size(), 1);
    QVERIFY(knocking() != before);
    QVERIFY(m_host->switchboard.missed().isEmpty());
}

void tst_Admission::theFourthWaitsInLine()
{
    std::vector<std::unique_ptr<Place>> places;
    std::vector<std::unique_ptr<Line>> lines;
    QList<Call *> calls;
    for (const char letter : {'1', '2', '3', '4'}) {
        places.push_back(std::make_unique<Place>(letter));
        calls.append(&places.back()->call());
        lines.push_back(std::make_unique<Line>(*places.back(), *m_host));
        runDry(*lines.back());
    }
    QCOMPARE(m_host->switchboard.knocks().size(), kMaxAsked);
    QCOMPARE(calls.last()->progress().step, Step::Knocking);
    QCOMPARE(calls.last()->progress().waiting, Reason::Queue);
    m_host->switchboard.decline(knocking());
    runDry(*lines.back());
    QCOMPARE(calls.last()->progress().waiting, Reason::Knock);
    QCOMPARE(m_host->switchboard.knocks().size(), kMaxAsked);
}

void tst_Admission::aKnownPersonWaitsForAFreePlace()
{
    know('c', QStringLiteral("C"), Trust::Verified);
    QList<CallerId> guests;
    for (int i = 0; i < kMaxConversations; ++i) {
        const CallerId id = m_host->fakes.listener.call(QStringLiteral("127.0.0.1"));
        m_host->fakes.listener.write(id, "hi\n");
        m_host->switchboard.admit(id);
    }
    QVERIFY(!m_host->switchboard.hasRoom());
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    QCOMPARE(call.progress().waiting, Reason::Queue);
    m_host->live().first()->leave();
    runDry(line);
    QCOMPARE(call.progress().step, Step::Connected);
    QVERIFY(!m_host->switchboard.hasRoom());
}

void tst_Admission::aNewLinkOfTheSameKeyReplacesTheOldOne()
{
    m_caller->call();
    Line first(*m_caller, *m_host);
    runDry(first);
    m_host->switchboard.admit(knocking());
    runDry(first);
    Conversation *old = m_host->live().first();
    m_caller->call();
    Line second(*m_caller, *m_host);
    runDry(second);
    QCOMPARE(m_host->live().size(), 1);
    QCOMPARE(m_host->live().first(), old); // the same conversation
    QVERIFY(second.hostEnd());
    runDry(first, second);
    QVERIFY(!first.hostEnd()); // that link is closed
    QCOMPARE(m_caller->live().size(), 1);
}

// They have not come, and do not hold two places.
void tst_Admission::aNewLinkReplacesOneThatWasLetIn()
{
    for (int i = 1; i < kMaxConversations; ++i) {
        const CallerId id = m_host->fakes.listener.call(QStringLiteral("127.0.0.1"));
        m_host->fakes.listener.write(id, "hi\n");
        m_host->switchboard.admit(id);
    }
    m_caller->call();
    Line first(*m_caller, *m_host);
    runDry(first);
    m_host->switchboard.admit(knocking());
    QVERIFY(!m_host->switchboard.hasRoom());
    m_caller->call();
    Line second(*m_caller, *m_host);
    runDry(second);
    QCOMPARE(m_host->switchboard.knocks().size(), 1);
    QVERIFY(m_host->switchboard.hasRoom());
    QVERIFY(!first.hostEnd());
    m_host->switchboard.admit(knocking());
    runDry(first, second);
    QCOMPARE(m_host->live().size(), kMaxConversations);
    QCOMPARE(m_caller->live().size(), 1);
}

void tst_Admission::aKnockNobodyAnswersEnds()
{
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    // Both know that the other is there, for ten minutes.
    for (Time passed {0}; passed < kCallerLimit - 10s; passed += 10s) {
        m_host->fakes.clock.advance(10s);
        m_caller->fakes.clock.advance(10s);
        runDry(line);
        QCOMPARE(call.progress().step, Step::Knocking);
    }
    m_host->fakes.clock.advance(10s);
    runDry(line);
    QCOMPARE(call.progress().failure, CallFailure::NobodyThere);
    QCOMPARE(m_host->switchboard.missed().size(), 1);
    QVERIFY(m_host->switchboard.knocks().isEmpty());
}

void tst_Admission::whoHangsUpWasMissed()
{
    QSignalSpy missed(&m_host->switchboard, &Switchboard::callerMissed);
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    m_caller->switchboard.drop(call);
    runDry(line);
    QCOMPARE(missed.count(), 1);
    QVERIFY(m_host->switchboard.knocks().isEmpty());
}

void tst_Admission::stoppingToHostSendsThemAway()
{
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    m_host->switchboard.stopHosting();
    QVERIFY(m_host->switchboard.knocks().isEmpty());
    runDry(line);
    QCOMPARE(call.progress().failure, CallFailure::NobodyThere);
}

void tst_Admission::whoGoesAfterBeingLetInLeavesTheirPlace()
{
    for (int i = 0; i < kMaxConversations; ++i) {
        init();
        Call &call = m_caller->call();
        Line line(*m_caller, *m_host);
        runDry(line);
        m_host->switchboard.admit(knocking());
        m_caller->switchboard.drop(call); // before it has heard of it
        runDry(line);
        QVERIFY(m_host->switchboard.conversations().isEmpty());
        QVERIFY(m_host->switchboard.hasRoom());
    }
}

void tst_Admission::rubbishInsteadOfAGreetingIsInsecure()
{
    QSignalSpy hungUp(&m_host->switchboard, &Switchboard::callerHungUpOn);
    FakeListener &listener = m_host->fakes.listener;
    const CallerId id = listener.callTls();
    listener.finishTls(id, keyOf('x'));
    listener.lastLink->arrive(QByteArray("\xff\xff\xff\xff rubbish", 12));
    settle();
    QCOMPARE(hungUp.count(), 1);
    QCOMPARE(hungUp.first().value(1).value<HungUp>(), HungUp::Insecure);
    QVERIFY(m_host->switchboard.missed().isEmpty());
}

void tst_Admission::ourOwnCallIsSeenOnBothSides()
{
    QSignalSpy hungUp(&m_host->switchboard, &Switchboard::callerHungUpOn);
    Call &call = m_host->call();
    Line line(*m_host, *m_host);
    runDry(line);
    QCOMPARE(call.progress().failure, CallFailure::OwnComputer);
    QCOMPARE(hungUp.value(0).value(1).value<HungUp>(), HungUp::OwnCall);
}

void tst_Admission::tlsThatFailsIsTold()
{
    QSignalSpy hungUp(&m_host->switchboard, &Switchboard::callerHungUpOn);
    const CallerId id = m_host->fakes.listener.callTls();
    QCOMPARE(m_host->fakes.listener.securing, QList<CallerId> {id});
    emit m_host->fakes.listener.insecure(id, TlsFailure::NoKey, {});
    QCOMPARE(hungUp.value(0).value(1).value<HungUp>(), HungUp::Insecure);
    for (int i = 0; i < kMaxCallersPerNetwork; ++i) // its place is free
        m_host->fakes.listener.call();
    m_host->fakes.clock.advance(kSilentAfter);
    QCOMPARE(m_host->switchboard.knocks().size(), kMaxCallersPerNetwork);
}

QTEST_GUILESS_MAIN(tst_Admission)
#include "tst_admission.moc"
