// SPDX-License-Identifier: MIT
#include "places.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;
using namespace std::chrono_literals;
using Step = CallProgress::Step;
using Way = Line::Way;

// Calls over TLS as the joiner sees them.
class tst_SecureCall : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itsStepsAreFollowed();
    void itIsNeverMadeAgainInPlainText_data();
    void itIsNeverMadeAgainInPlainText();
    void withoutAKeyThereIsNoEncryption();
    void theKeyMayBeGivenLater();
    void withoutRandomnessNothingIsSaid();
    void someoneKnownIsRecognised();
    void somebodyElseThanExpectedIsLeft();
    void anotherKeyAtAKnownAddressStops();
    void itGoesOnIfThatIsWanted();
    void anotherKnownPersonAtTheAddressIsNoSurprise();
    void wordsThatMatchMakeVerified();
    void wordsThatDifferEndItAndKeepNothing();
    void thoseWhoMustBeVerifiedAre();
    void aLinkLostWhileKnockingIsSaid();
    void aHostThatSaysNothingTimesOut();
    void cancellingSaysGoodbye();
    void beingReplacedWithoutAReplacementFails();

private:
    void know(const wire::KeyHash &key, const QString &name, Trust trust,
              const QStringList &addresses = {});

    std::unique_ptr<Place> m_host;
    std::unique_ptr<Place> m_caller;
};

void tst_SecureCall::init()
{
    m_host = std::make_unique<Place>('h');
    m_caller = std::make_unique<Place>('c');
}

void tst_SecureCall::cleanup()
{
    m_caller.reset();
    m_host.reset();
}

void tst_SecureCall::know(const wire::KeyHash &key, const QString &name, Trust trust,
                          const QStringList &addresses)
{
    Person person;
    person.key = key;
    person.name = name;
    person.trust = trust;
    person.addresses = addresses;
    m_caller->fakes.people.keep(person);
}

void tst_SecureCall::itsStepsAreFollowed()
{
    Call &call = m_caller->call();
    QList<Step> steps;
    connect(&call, &Call::changed, this, [&] {
        if (steps.isEmpty() || steps.last() != call.progress().step)
            steps.append(call.progress().step);
    });
    FakeDial &dial = *m_caller->fakes.dialer.last;
    emit dial.resolved({QStringLiteral("192.0.2.7")});
    emit dial.securing();
    Line line(*m_caller, *m_host);
    runDry(line);
    QCOMPARE(call.key(), m_host->key());
    m_host->switchboard.admit(m_host->switchboard.knocks().value(0).caller.id);
    runDry(line);
    QCOMPARE(steps,
             (QList<Step> {Step::Connecting, Step::Securing, Step::Greeting, Step::Knocking,
                           Step::Connected}));
    QVERIFY(!call.progress().waiting);
    QVERIFY(!call.takeConversation());
}

void tst_SecureCall::itIsNeverMadeAgainInPlainText_data()
{
    QTest::addColumn<TlsFailure>("tls");
    for (const auto tls : {TlsFailure::NotTls, TlsFailure::OldTls, TlsFailure::OtherProtocol,
                           TlsFailure::NoKey, TlsFailure::WrongKey, TlsFailure::TimedOut,
                           TlsFailure::Ended, TlsFailure::Unavailable, TlsFailure::Other})
        QTest::addRow("%d", int(tls)) << tls;
}

void tst_SecureCall::itIsNeverMadeAgainInPlainText()
{
    QFETCH(TlsFailure, tls);
    Call &call = m_caller->call();
    QSignalSpy failed(&call, &Call::failed);
    emit m_caller->fakes.dialer.last->insecure(tls, {}, QStringLiteral("details"));
    settle();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(call.progress().step, Step::Failed);
    QCOMPARE(call.progress().systemText, QStringLiteral("details"));
    const QList<DialRequest> &dialled = m_caller->fakes.dialer.dialled;
    QCOMPARE(dialled.size(), 1);
    QCOMPARE(dialled.first().security, Security::Tls);
}

void tst_SecureCall::withoutAKeyThereIsNoEncryption()
{
    FakePorts fakes {wire::KeyHash {}};
    Switchboard switchboard(fakes.ports());
    QVERIFY(!switchboard.canEncrypt());
    Call &call = switchboard.join(Place::plainly());
    QSignalSpy failed(&call, &Call::failed);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(call.progress().failure, CallFailure::EncryptionUnavailable);
    QVERIFY(fakes.dialer.dialled.isEmpty());
    JoinOptions plain = Place::plainly();
    plain.security = Security::PlainText;
    switchboard.join(plain);
    fakes.dialer.last->answer();
    QCOMPARE(switchboard.conversations().size(), 1);
}

void tst_SecureCall::theKeyMayBeGivenLater()
{
    FakePorts fakes {keyOf('a')};
    Ports ports = fakes.ports();
    ports.ownKey.reset();
    Switchboard switchboard(ports);
    QVERIFY(switchboard.canEncrypt());
    QSignalSpy known(&switchboard, &Switchboard::ownKeyKnown);
    switchboard.setOwnKey(keyOf('a'));
    QCOMPARE(known.count(), 1);
    Call &call = switchboard.join(Place::plainly());
    QCOMPARE(fakes.dialer.dialled.size(), 1);
    QCOMPARE(call.progress().failure, std::nullopt);
    switchboard.setOwnKey({});
    QVERIFY(!switchboard.canEncrypt());
}

void tst_SecureCall::withoutRandomnessNothingIsSaid()
{
    FakePorts fakes;
    Ports ports = fakes.ports();
    ports.chance = [](qsizetype) { return QByteArray(); };
    Switchboard switchboard(ports);
    Call &call = switchboard.join(Place::plainly());
    auto [callerEnd, hostEnd] = HeldLink::connectPair();
    callerEnd->key = keyOf('h');
    fakes.dialer.last->answer(std::move(callerEnd));
    QCOMPARE(call.progress().failure, CallFailure::EncryptionUnavailable);
    QCOMPARE(hostEnd->underway(), QByteArray());
    QVERIFY(!switchboard.host({}));
    QSignalSpy hungUp(&switchboard, &Switchboard::callerHungUpOn);
    fakes.listener.finishTls(fakes.listener.callTls(), keyOf('c'));
    QCOMPARE(hungUp.value(0).value(1).value<HungUp>(), HungUp::Insecure);
    int refused = 0;
    switchboard.makeInvitation({Place::plainly().address},
                               [&refused](const auto &made) { refused += made ? 0 : 1; });
    QTRY_COMPARE(refused, 1);
    QVERIFY(fakes.invites.invites.isEmpty());
}

void tst_SecureCall::someoneKnownIsRecognised()
{
    know(m_host->key(), QStringLiteral("Hanna"), Trust::Verified);
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    QCOMPARE(call.progress().knownAs, QStringLiteral("Hanna"));
    QCOMPARE(call.progress().trust, Trust::Verified);
    QVERIFY(!call.progress().words.isEmpty());
    m_host->switchboard.admit(m_host->switchboard.knocks().value(0).caller.id);
    runDry(line);
    QCOMPARE(m_caller->live().value(0)->state().trust, Trust::Verified);
}

void tst_SecureCall::somebodyElseThanExpectedIsLeft()
{
    JoinOptions options = Place::plainly();
    options.person = keyOf('x');
    Call &call = m_caller->call(options);
    QCOMPARE(m_caller->fakes.dialer.dialled.last().expectedKey, keyOf('x'));
    Line line(*m_caller, *m_host);
    line.advance(Way::ToHost);
    line.advance(Way::ToCaller); // though the dialer should not have let it come so far
    QCOMPARE(call.progress().failure, CallFailure::WrongPerson);
    QCOMPARE(line.hostEnd()->underway(), QByteArray());
    Call &again = m_caller->call(options);
    emit m_caller->fakes.dialer.last->insecure(TlsFailure::WrongKey, m_host->key(), {});
    QCOMPARE(again.progress().failure, CallFailure::WrongPerson);
    Call &own = m_caller->call(options);
    emit m_caller->fakes.dialer.last->insecure(TlsFailure::WrongKey, m_caller->key(), {});
    QCOMPARE(own.progress().failure, CallFailure::OwnComputer);
}

void tst_SecureCall::anotherKeyAtAKnownAddressStops()
{
    know(keyOf('x'), QStringLiteral("Xenia"), Trust::Verified, {Place::hostName()});
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    line.advance(Way::ToHost);
    line.advance(Way::ToCaller);
    QCOMPARE(call.progress().failure, CallFailure::OtherKeyAtAddress);
    QCOMPARE(call.progress().knownAs, QStringLiteral("Xenia"));
    QCOMPARE(line.hostEnd()->underway(), QByteArray());
    runDry(line);
    QVERIFY(m_host->switchboard.knocks().isEmpty());
}

void tst_SecureCall::itGoesOnIfThatIsWanted()
{
    know(keyOf('x'), QStringLiteral("Xenia"), Trust::Verified, {Place::hostName()});
    JoinOptions options = Place::plainly();
    options.otherKey = JoinOptions::OtherKey::GoOn;
    Call &call = m_caller->call(options);
    Line line(*m_caller, *m_host);
    runDry(line);
    QCOMPARE(call.progress().step, Step::Knocking);
    QCOMPARE(call.progress().trust, Trust::Unverified);
    QVERIFY(call.progress().knownAs.isEmpty());
}

void tst_SecureCall::anotherKnownPersonAtTheAddressIsNoSurprise()
{
    know(keyOf('x'), QStringLiteral("Xenia"), Trust::Verified, {Place::hostName()});
    know(m_host->key(), QStringLiteral("Hanna"), Trust::Unverified);
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    QCOMPARE(call.progress().step, Step::Knocking);
    QCOMPARE(call.progress().knownAs, QStringLiteral("Hanna"));
}

void tst_SecureCall::wordsThatMatchMakeVerified()
{
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    call.judgeWords(WordsVerdict::NotCompared);
    QCOMPARE(call.progress().trust, Trust::Unverified);
    call.judgeWords(WordsVerdict::Match);
    QCOMPARE(call.progress().trust, Trust::Verified);
    m_host->switchboard.admit(m_host->switchboard.knocks().value(0).caller.id);
    runDry(line);
    QCOMPARE(m_caller->live().value(0)->state().trust, Trust::Verified);
    QCOMPARE(m_caller->fakes.people.find(m_host->key())->trust, Trust::Verified);
    QCOMPARE(m_host->live().value(0)->state().trust, Trust::Unverified); // its own opinion
}

void tst_SecureCall::wordsThatDifferEndItAndKeepNothing()
{
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    call.judgeWords(WordsVerdict::Differ);
    runDry(line);
    QCOMPARE(call.progress().failure, CallFailure::WordsDiffer);
    QVERIFY(m_caller->fakes.people.list().isEmpty());
    QVERIFY(m_host->switchboard.knocks().isEmpty());
    call.judgeWords(WordsVerdict::Match);
    QCOMPARE(call.progress().step, Step::Failed);
}

void tst_SecureCall::thoseWhoMustBeVerifiedAre()
{
    for (const auto verdict : {WordsVerdict::NotCompared, WordsVerdict::Match}) {
        init();
        QSignalSpy opened(&m_caller->switchboard, &Switchboard::opened);
        JoinOptions options = Place::plainly();
        options.require = JoinOptions::Require::Verified;
        Call &call = m_caller->call(options);
        Line line(*m_caller, *m_host);
        runDry(line);
        call.judgeWords(verdict);
        m_host->switchboard.admit(m_host->switchboard.knocks().value(0).caller.id);
        runDry(line);
        const bool isVerified = verdict == WordsVerdict::Match;
        QCOMPARE(opened.count(), isVerified ? 1 : 0);
        QCOMPARE(call.progress().step, isVerified ? Step::Connected : Step::Failed);
        if (!isVerified)
            QCOMPARE(call.progress().failure, CallFailure::NotVerified);
    }
}

void tst_SecureCall::aLinkLostWhileKnockingIsSaid()
{
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    line.cut();
    runDry(line);
    QCOMPARE(call.progress().failure, CallFailure::LostWhileWaiting);
}

void tst_SecureCall::aHostThatSaysNothingTimesOut()
{
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    line.advance(Way::ToHost);
    line.advance(Way::ToCaller);
    QCOMPARE(call.progress().step, Step::Greeting);
    m_caller->fakes.clock.advance(session::native::kStepLimit);
    settle();
    QCOMPARE(call.progress().failure, CallFailure::SecureTimedOut);
}

void tst_SecureCall::cancellingSaysGoodbye()
{
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    call.cancel();
    QCOMPARE(call.progress().step, Step::Cancelled);
    QVERIFY(line.can(Way::ToHost));
    runDry(line);
    QVERIFY(m_host->switchboard.knocks().isEmpty());
    call.cancel();
    QCOMPARE(call.progress().step, Step::Cancelled);
}

void tst_SecureCall::beingReplacedWithoutAReplacementFails()
{
    // Two programs of the same person call: the second knock replaces the first.
    Place twin('c');
    Call &call = m_caller->call();
    Line line(*m_caller, *m_host);
    runDry(line);
    twin.call();
    Line second(twin, *m_host);
    runDry(line, second);
    QVERIFY(call.isYielding());
    m_caller->fakes.clock.advance(kReplacementLimit - 1ms);
    QVERIFY(call.isYielding());
    m_caller->fakes.clock.advance(1ms);
    QCOMPARE(call.progress().failure, CallFailure::LostWhileWaiting);
    QVERIFY(!call.isYielding());
}

QTEST_GUILESS_MAIN(tst_SecureCall)
#include "tst_securecall.moc"
