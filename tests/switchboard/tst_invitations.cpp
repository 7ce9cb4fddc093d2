// SPDX-License-Identifier: MIT
#include "places.h"

#include "wire/safetywords.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;
using namespace std::chrono_literals;
using Step = CallProgress::Step;

// An invitation from its making to whoever comes with it.
class tst_Invitations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsMadeIsKeptAndSaysEverything();
    void whatCannotBeKeptIsNotMade();
    void whoHasOneComesInAndBothAreSure();
    void itIsMarkedUsedBeforeAnybodyIsLetIn();
    void itWorksBehindADoorForPeopleIKnow();
    void somebodyElseCannotUseItAgain();
    void whoUsedItMayComeAgain();
    void afterADayItHasExpired();
    void oneWithdrawnIsRefused();
    void oneThatWasNeverMadeIsUnknown();
    void guessedFiveTimesItIsWithdrawn();
    void twoAtOnceAreNotLetInBoth();
    void aFullDiskLetsNobodyIn();
    void aBlockedPersonLearnsNothingOfIt();
    void someoneUnverifiedBecomesInvited();
    void withAnotherKeyNothingIsSent();
    void itsHostsAreTriedInOrder();
    void aWrongKeyIsWorseThanNoAnswer();

private:
    CallFailure failureFor(Place &caller, const wire::Invitation &invitation);

    std::unique_ptr<Place> m_host;
    std::unique_ptr<Place> m_guest;
    std::unique_ptr<Place> m_thief;
};

void tst_Invitations::init()
{
    m_host = std::make_unique<Place>('h');
    m_guest = std::make_unique<Place>('g');
    m_thief = std::make_unique<Place>('t');
}

void tst_Invitations::cleanup()
{
    m_thief.reset();
    m_guest.reset();
    m_host.reset();
}

// How a call that comes to nothing ends.
CallFailure tst_Invitations::failureFor(Place &caller, const wire::Invitation &invitation)
{
    Call &call = caller.call(forInvitation(invitation));
    Line line(caller, *m_host);
    runDry(line);
    return call.progress().failure.value_or(CallFailure::Other);
}

void tst_Invitations::whatIsMadeIsKeptAndSaysEverything()
{
    const wire::Invitation invitation = m_host->invitation();
    QCOMPARE(invitation.key, m_host->key());
    QCOMPARE(invitation.name, QStringLiteral("H"));
    QCOMPARE(invitation.token.size(), wire::Invitation::kTokenBytes);
    const Invite kept = m_host->fakes.invites.invites.value(0);
    QCOMPARE(kept.id, wire::inviteIdOf(invitation.token));
    QCOMPARE(kept.token, invitation.token);
    QCOMPARE(kept.state, Invite::State::Open);
    QVERIFY(m_host->invitation().token != invitation.token);
}

void tst_Invitations::whatCannotBeKeptIsNotMade()
{
    int asked = 0;
    std::optional<wire::Invitation> made;
    const auto done = [&](const std::optional<wire::Invitation> &invitation) {
        ++asked;
        made = invitation;
    };
    const wire::Address address {Place::hostName(), Place::hostName()};
    m_host->fakes.invites.failNext = true;
    m_host->switchboard.makeInvitation({address}, done);
    QTRY_COMPARE(asked, 1);
    QVERIFY(!made);
    m_host->switchboard.makeInvitation({}, done);
    m_host->switchboard.makeInvitation(QList<wire::Address>(5, address), done);
    FakePorts plain {wire::KeyHash {}};
    Switchboard withoutEncryption(plain.ports());
    withoutEncryption.makeInvitation({address}, done);
    QTRY_COMPARE(asked, 4);
    QVERIFY(!made);
    QVERIFY(m_host->fakes.invites.invites.isEmpty());
}

void tst_Invitations::whoHasOneComesInAndBothAreSure()
{
    QSignalSpy arrived(&m_host->switchboard, &Switchboard::arrived);
    QSignalSpy knocks(&m_host->switchboard, &Switchboard::knocksChanged);
    Call &call = m_guest->call(forInvitation(m_host->invitation()));
    Line line(*m_guest, *m_host);
    runDry(line);
    QCOMPARE(call.progress().step, Step::Connected);
    QCOMPARE(call.progress().trust, Trust::Invited);
    QCOMPARE(m_host->live().value(0)->state().trust, Trust::Invited);
    QCOMPARE(m_guest->live().value(0)->state().trust, Trust::Invited);
    QCOMPARE(m_host->fakes.people.find(m_guest->key())->trust, Trust::Invited);
    QCOMPARE(m_guest->fakes.people.find(m_host->key())->trust, Trust::Invited);
    QCOMPARE(m_host->fakes.invites.invites.value(0).state, Invite::State::Used);
    QCOMPARE(arrived.value(0).value(1).value<Arrival>(), Arrival::Invited);
    QCOMPARE(knocks.count(), 0);
}

void tst_Invitations::itIsMarkedUsedBeforeAnybodyIsLetIn()
{
    const wire::Invitation invitation = m_host->invitation();
    m_host->invites.isSlow = true;
    Call &call = m_guest->call(forInvitation(invitation));
    Line line(*m_guest, *m_host);
    runDry(line);
    QVERIFY(m_host->invites.isHolding()); // it is being looked up
    m_host->answerAboutInvitation();
    runDry(line);
    QVERIFY(m_host->invites.isHolding()); // and now marked as used
    QCOMPARE(call.progress().step, Step::Greeting);
    QVERIFY(m_host->live().isEmpty());
    m_host->answerAboutInvitation();
    QCOMPARE(m_host->fakes.people.find(m_guest->key())->trust, Trust::Invited);
    runDry(line);
    QCOMPARE(call.progress().step, Step::Connected);
}

void tst_Invitations::itWorksBehindADoorForPeopleIKnow()
{
    m_host->switchboard.setDoor(Door::PeopleIKnow);
    Call &call = m_guest->call(forInvitation(m_host->invitation()));
    Line line(*m_guest, *m_host);
    runDry(line);
    QCOMPARE(call.progress().step, Step::Connected);
}

void tst_Invitations::somebodyElseCannotUseItAgain()
{
    const wire::Invitation invitation = m_host->invitation();
    m_guest->call(forInvitation(invitation));
    Line line(*m_guest, *m_host);
    runDry(line);
    QSignalSpy hungUp(&m_host->switchboard, &Switchboard::callerHungUpOn);
    QCOMPARE(failureFor(*m_thief, invitation), CallFailure::InviteUsed);
    QCOMPARE(hungUp.value(0).value(1).value<HungUp>(), HungUp::InviteInvalid);
    QVERIFY(!m_host->fakes.people.find(m_thief->key()));
    QVERIFY(m_thief->fakes.people.list().isEmpty());
}

void tst_Invitations::whoUsedItMayComeAgain()
{
    const wire::Invitation invitation = m_host->invitation();
    for (int i = 0; i < 2; ++i) {
        Call &call = m_guest->call(forInvitation(invitation));
        Line line(*m_guest, *m_host);
        runDry(line);
        QCOMPARE(call.progress().step, Step::Connected);
    }
}

void tst_Invitations::afterADayItHasExpired()
{
    const wire::Invitation invitation = m_host->invitation();
    const wire::Invitation another = m_host->invitation();
    m_host->fakes.clock.advance(kInviteLifetime - 1s);
    Call &call = m_guest->call(forInvitation(another));
    Line line(*m_guest, *m_host);
    runDry(line);
    QCOMPARE(call.progress().step, Step::Connected);
    m_host->fakes.clock.advance(1s);
    QCOMPARE(failureFor(*m_thief, invitation), CallFailure::InviteExpired);
    QVERIFY(!m_host->fakes.people.find(m_thief->key()));
}

void tst_Invitations::oneWithdrawnIsRefused()
{
    const wire::Invitation invitation = m_host->invitation();
    m_host->switchboard.invites().revoke(wire::inviteIdOf(invitation.token), [](Kept) {});
    settle();
    QCOMPARE(failureFor(*m_guest, invitation), CallFailure::InviteRevoked);
}

void tst_Invitations::oneThatWasNeverMadeIsUnknown()
{
    wire::Invitation invitation = m_host->invitation();
    invitation.token = QByteArray(wire::Invitation::kTokenBytes, 'x');
    QCOMPARE(failureFor(*m_guest, invitation), CallFailure::InviteUnknown);
    QCOMPARE(m_host->fakes.invites.invites.value(0).failures, 0);
}

void tst_Invitations::guessedFiveTimesItIsWithdrawn()
{
    const wire::Invitation invitation = m_host->invitation();
    // They know which one there is, but not its token.
    Invite &kept = m_host->fakes.invites.invites.first();
    kept.token = QByteArray(wire::Invitation::kTokenBytes, 'y');
    for (int i = 1; i <= kMaxInviteFailures; ++i) {
        QCOMPARE(kept.state, Invite::State::Open);
        QCOMPARE(failureFor(*m_thief, invitation), CallFailure::InviteUnknown);
        QCOMPARE(kept.failures, i);
    }
    QCOMPARE(kept.state, Invite::State::Revoked);
    QCOMPARE(failureFor(*m_thief, invitation), CallFailure::InviteRevoked);
    QVERIFY(m_host->fakes.people.list().isEmpty());
}

void tst_Invitations::twoAtOnceAreNotLetInBoth()
{
    const wire::Invitation invitation = m_host->invitation();
    m_host->invites.isSlow = true;
    Call &first = m_guest->call(forInvitation(invitation));
    Line firstLine(*m_guest, *m_host);
    Call &second = m_thief->call(forInvitation(invitation));
    Line secondLine(*m_thief, *m_host);
    runDry(firstLine, secondLine);
    while (m_host->invites.isHolding()) {
        m_host->answerAboutInvitation();
        runDry(firstLine, secondLine);
    }
    QCOMPARE(first.progress().step, Step::Connected);
    QCOMPARE(second.progress().failure, CallFailure::InviteUsed);
    QCOMPARE(m_host->live().size(), 1);
}

void tst_Invitations::aFullDiskLetsNobodyIn()
{
    const wire::Invitation invitation = m_host->invitation();
    QSignalSpy notKept(&m_host->switchboard, &Switchboard::notKept);
    m_host->fakes.invites.failNext = true;
    QCOMPARE(failureFor(*m_guest, invitation), CallFailure::CannotKeep);
    QCOMPARE(notKept.count(), 1);
    QVERIFY(m_host->switchboard.conversations().isEmpty());
    QVERIFY(m_host->switchboard.hasRoom());
    QCOMPARE(m_host->fakes.invites.invites.value(0).state, Invite::State::Open);
}

void tst_Invitations::aBlockedPersonLearnsNothingOfIt()
{
    m_host->switchboard.block(m_guest->key());
    QCOMPARE(failureFor(*m_guest, m_host->invitation()), CallFailure::NobodyThere);
    QCOMPARE(m_host->fakes.invites.invites.value(0).state, Invite::State::Open);
}

void tst_Invitations::someoneUnverifiedBecomesInvited()
{
    Person person;
    person.key = m_guest->key();
    person.alias = QStringLiteral("Gus");
    m_host->fakes.people.keep(person);
    m_guest->call(forInvitation(m_host->invitation()));
    Line line(*m_guest, *m_host);
    runDry(line);
    QCOMPARE(m_host->fakes.people.find(m_guest->key())->trust, Trust::Invited);
    QCOMPARE(m_host->live().value(0)->state().peerName, QStringLiteral("Gus"));
}

void tst_Invitations::withAnotherKeyNothingIsSent()
{
    Call &call = m_guest->call(forInvitation(m_host->invitation()));
    QCOMPARE(m_guest->fakes.dialer.dialled.last().expectedKey, m_host->key());
    Line line(*m_guest, *m_thief); // somebody in the middle answers
    line.advance(Line::Way::ToHost);
    line.advance(Line::Way::ToCaller);
    QCOMPARE(call.progress().failure, CallFailure::WrongInvitationKey);
    QCOMPARE(line.hostEnd()->underway(), QByteArray());
    runDry(line);
    QVERIFY(m_thief->switchboard.knocks().isEmpty());
}

void tst_Invitations::itsHostsAreTriedInOrder()
{
    wire::Invitation invitation = m_host->invitation();
    const wire::Address first {QStringLiteral("192.168.1.7"), QStringLiteral("192.168.1.7")};
    invitation.hosts.prepend(first);
    Call &call = m_guest->call(forInvitation(invitation));
    QCOMPARE(m_guest->fakes.dialer.dialled.last().address, first);
    emit m_guest->fakes.dialer.last->failed(DialError::NoAddressAnswered, {});
    QCOMPARE(call.progress().step, Step::Finding);
    QCOMPARE(m_guest->fakes.dialer.dialled.last().address, invitation.hosts.last());
    Line line(*m_guest, *m_host);
    runDry(line);
    QCOMPARE(call.progress().step, Step::Connected);
    QCOMPARE(m_guest->fakes.people.find(m_host->key())->addresses, QStringList {Place::hostName()});
}

void tst_Invitations::aWrongKeyIsWorseThanNoAnswer()
{
    wire::Invitation invitation = m_host->invitation();
    const wire::Address first {QStringLiteral("192.168.1.7"), QStringLiteral("192.168.1.7")};
    invitation.hosts.prepend(first);
    FakeDialer &dialer = m_guest->fakes.dialer;
    Call &call = m_guest->call(forInvitation(invitation));
    emit dialer.last->insecure(TlsFailure::WrongKey, keyOf('x'), {});
    QCOMPARE(call.progress().step, Step::Finding);
    emit dialer.last->failed(DialError::NoAddressAnswered, {});
    QCOMPARE(call.progress().failure, CallFailure::WrongInvitationKey);
    QCOMPARE(call.progress().address, first);
    for (const DialRequest &request : dialer.dialled) {
        QCOMPARE(request.security, Security::Tls);
        QCOMPARE(request.expectedKey, m_host->key());
    }
}

QTEST_GUILESS_MAIN(tst_Invitations)
#include "tst_invitations.moc"
