// SPDX-License-Identifier: MIT
#include "friends.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;
using namespace std::chrono_literals;
using session::Conversation;

// Whoever was lost is called again, by itself.
class tst_Redialler : public QObject
{
    Q_OBJECT

private slots:
    void whoWasLostIsCalledAgain();
    void itGoesOnTryingAndTellsWhen();
    void everyAddressIsTriedAndTheFirstCounts();
    void networksWeAreNotInAreLeftAlone();
    void whoDidNotHearUsInTimeIsCalledAgain();
    void whoObjectsToWhatWeSentIsNot();
    void whoKeepsSayingThatItIsNotOurTurnIsNot();
    void whoLeftIsCalledSeldom();
    void whoWeLeftIsNotCalled();
    void whoWouldAskIsLeftAlone();
    void whoWouldAskIsTold();
    void whatIsForgottenIsNotWhatIsTried();
    void atTheStartEverybodyIsCalled();
    void whoComesToTheProgramLooksAround();
    void somebodyCanBeCalledAtOnce();
    void nobodyIsCalledTwiceAtATime();
    void theirCallEndsOurs();
    void afterTenMinutesTheyAreAway();
    void whoIsBlockedIsNotCalled();
    void nobodyIsCalledOnceTheProgramEnds();
};

namespace {

Conversation &only(const Place &place)
{
    return *place.switchboard.conversations().first();
}

void passTime(Place &place, Time time)
{
    place.fakes.clock.advance(time);
    settle();
}

void refuse(Place &place)
{
    emit place.fakes.dialer.last->failed(DialError::NoAddressAnswered, {});
    settle();
}

void setAddresses(Place &place, const QStringList &addresses)
{
    Person person = place.fakes.people.list().first();
    person.addresses = addresses;
    place.fakes.people.keep(person);
}

} // namespace

void tst_Redialler::whoWasLostIsCalledAgain()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    two.cut();
    QVERIFY(only(*two.caller).state().redial);
    QCOMPARE(only(*two.caller).state().redial->addresses, 1); // known before it is tried
    QCOMPARE(two.caller->fakes.dialer.dialled.size(), 1);
    passTime(*two.caller, 600ms);
    QCOMPARE(two.caller->fakes.dialer.dialled.size(), 2);
    QCOMPARE(two.caller->fakes.dialer.dialled.last().expectedKey, two.host->key());
    QCOMPARE(two.caller->fakes.dialer.dialled.last().security, Security::Tls);
    two.carry(*two.caller, *two.host);
    QVERIFY(!only(*two.caller).state().ended);
    QVERIFY(!only(*two.caller).state().redial);
    QCOMPARE(only(*two.caller).state().turn.number, 2U);
    passTime(*two.caller, 30s);
    QCOMPARE(two.caller->fakes.dialer.dialled.size(), 2);
}

void tst_Redialler::itGoesOnTryingAndTellsWhen()
{
    Friends two;
    two.meet();
    two.cut();
    Place &place = *two.caller;
    for (int attempt = 0; attempt < 20; ++attempt) {
        const auto redial = only(place).state().redial;
        QVERIFY(redial && redial->next);
        const auto wait = Time(place.fakes.clock.wallTime().msecsTo(*redial->next));
        QVERIFY(wait > 0ms && wait <= 6s);
        passTime(place, wait);
        QVERIFY(!only(place).state().redial->next); // it is being tried
        QCOMPARE(only(place).state().redial->addresses, 1);
        refuse(place);
    }
    QCOMPARE(place.fakes.dialer.dialled.size(), 21);
}

void tst_Redialler::everyAddressIsTriedAndTheFirstCounts()
{
    Friends two;
    setAddresses(*two.caller, {QStringLiteral("one.example"), QStringLiteral("two.example:9000")});
    two.meet();
    setAddresses(*two.caller, {QStringLiteral("one.example"), QStringLiteral("two.example:9000")});
    two.cut();
    passTime(*two.caller, 600ms);
    const auto &dialled = two.caller->fakes.dialer.dialled;
    QCOMPARE(dialled.size(), 3);
    QCOMPARE(dialled[1].address.host, QStringLiteral("one.example"));
    QCOMPARE(dialled[2].address.host, QStringLiteral("two.example"));
    QCOMPARE(dialled[2].address.port, 9000);
    two.carry(*two.caller, *two.host); // the second, which was dialled last
    QVERIFY(!only(*two.caller).state().ended);
    QCOMPARE(two.caller->live().size(), 1);
}

void tst_Redialler::networksWeAreNotInAreLeftAlone()
{
    Friends two;
    setAddresses(*two.caller, {QStringLiteral("192.168.1.7"), QStringLiteral("two.example")});
    two.meet();
    setAddresses(*two.caller, {QStringLiteral("192.168.1.7"), QStringLiteral("two.example")});
    two.caller->fakes.dialer.elsewhere = {QStringLiteral("192.168.1.7")};
    two.cut();
    passTime(*two.caller, 600ms);
    QCOMPARE(two.caller->fakes.dialer.dialled.size(), 2);
    QCOMPARE(two.caller->fakes.dialer.dialled.last().address.host, QStringLiteral("two.example"));
    QCOMPARE(only(*two.caller).state().redial->addresses, 1);
}

// Of a link that loses what we send the other side sees silence, and its goodbye arrives.
void tst_Redialler::whoDidNotHearUsInTimeIsCalledAgain()
{
    Friends two;
    two.meet();
    only(*two.host).dismiss(wire::ByeCode::TimedOut);
    runDry(*two.line);
    QCOMPARE(only(*two.caller).state().ended, session::EndReason::PeerObjected);
    QVERIFY(only(*two.caller).state().redial);
    passTime(*two.caller, 600ms);
    QCOMPARE(two.caller->fakes.dialer.dialled.size(), 2);
}

void tst_Redialler::whoObjectsToWhatWeSentIsNot()
{
    Friends two;
    two.meet();
    only(*two.host).dismiss(wire::ByeCode::ProtocolError);
    runDry(*two.line);
    QCOMPARE(only(*two.caller).state().ended, session::EndReason::PeerObjected);
    QVERIFY(!only(*two.caller).state().redial);
}

// Neither when somebody comes to the program, until it is asked for.
void tst_Redialler::whoKeepsSayingThatItIsNotOurTurnIsNot()
{
    Friends two;
    two.meet();
    Redialler &redialler = two.caller->switchboard.redialler();
    const auto &dialled = two.caller->fakes.dialer.dialled;
    for (int time = 1; time <= 3; ++time) {
        QCOMPARE(dialled.size(), time);
        QVERIFY(!only(*two.caller).state().ended);
        only(*two.host).dismiss(wire::ByeCode::NotYourTurn);
        runDry(*two.line);
        QCOMPARE(only(*two.caller).state().ended, session::EndReason::PeerObjected);
        if (time == 3)
            break;
        passTime(*two.caller, 600ms);
        two.carry(*two.caller, *two.host);
    }
    QVERIFY(!only(*two.caller).state().redial);
    redialler.callEverybody();
    passTime(*two.caller, 24h);
    redialler.lookAround();
    QCOMPARE(dialled.size(), 3);
    redialler.callNow(two.host->key());
    QCOMPARE(dialled.size(), 4);
}

void tst_Redialler::whoLeftIsCalledSeldom()
{
    Friends two;
    two.meet();
    only(*two.host).leave(wire::ByeCode::Closing);
    runDry(*two.line);
    QCOMPARE(only(*two.caller).state().ended, session::EndReason::PeerLeft);
    QVERIFY(only(*two.caller).state().redial);
    QCOMPARE(only(*two.caller).state().redial->addresses, 1);
    passTime(*two.caller, 29s);
    QCOMPARE(two.caller->fakes.dialer.dialled.size(), 1);
    passTime(*two.caller, 2s);
    QCOMPARE(two.caller->fakes.dialer.dialled.size(), 2);
}

void tst_Redialler::whoWeLeftIsNotCalled()
{
    Friends two;
    two.meet();
    only(*two.caller).leave();
    runDry(*two.line);
    passTime(*two.caller, 24h);
    QCOMPARE(two.caller->fakes.dialer.dialled.size(), 1);
    QVERIFY(!only(*two.caller).state().redial);
}

void tst_Redialler::whoWouldAskIsLeftAlone()
{
    Friends two;
    two.meet();
    two.cut();
    only(*two.host).leave();
    two.host->switchboard.forgetPerson(two.caller->key());
    settle();
    passTime(*two.caller, 600ms);
    two.carry(*two.caller, *two.host);
    settle();
    QVERIFY(!only(*two.caller).state().redial);
    passTime(*two.caller, 24h);
    QCOMPARE(two.caller->fakes.dialer.dialled.size(), 2);
    runDry(*two.line);
    QVERIFY(two.host->switchboard.knocks().isEmpty()); // the knock was taken back
}

void tst_Redialler::whoWouldAskIsTold()
{
    Friends two;
    two.meet();
    two.cut();
    only(*two.host).leave();
    two.host->switchboard.forgetPerson(two.caller->key());
    settle();
    QSignalSpy gaveUp(&two.caller->switchboard.redialler(), &Redialler::gaveUp);
    two.caller->switchboard.redialler().callNow(two.host->key());
    QCOMPARE(gaveUp.count(), 0);
    two.carry(*two.caller, *two.host);
    QCOMPARE(gaveUp.count(), 1);
    QCOMPARE(gaveUp.at(0).at(0).value<session::Conversation *>(), &only(*two.caller));
    // By itself nobody asks again.
    runDry(*two.line);
    two.caller->switchboard.redialler().callEverybody();
    QCOMPARE(two.caller->fakes.dialer.dialled.size(), 2);
    two.caller->switchboard.redialler().callNow(two.host->key());
    QCOMPARE(two.caller->fakes.dialer.dialled.size(), 3);
}

void tst_Redialler::whatIsForgottenIsNotWhatIsTried()
{
    Friends two;
    two.meet();
    session::Conversation &old = only(*two.caller);
    two.cut();
    two.callAnew();
    two.cut();
    QCOMPARE(two.caller->switchboard.conversations().size(), 2);
    const session::Conversation &next = *two.caller->switchboard.conversations().last();
    QVERIFY(next.state().redial);
    QVERIFY(!old.state().redial);
    two.caller->switchboard.forget(old);
    QVERIFY(next.state().redial);
}

void tst_Redialler::atTheStartEverybodyIsCalled()
{
    Friends two;
    two.meet();
    two.line.reset();
    two.caller = Friends::restarted(std::move(two.caller));
    QVERIFY(two.caller->fakes.dialer.dialled.isEmpty());
    two.caller->switchboard.redialler().callEverybody();
    QCOMPARE(two.caller->fakes.dialer.dialled.size(), 1);
    two.carry(*two.caller, *two.host);
    QVERIFY(!only(*two.caller).state().ended);
}

void tst_Redialler::whoComesToTheProgramLooksAround()
{
    Friends two;
    two.meet();
    only(*two.host).leave();
    runDry(*two.line);
    Place &place = *two.caller;
    place.switchboard.redialler().lookAround();
    QCOMPARE(place.fakes.dialer.dialled.size(), 2);
    refuse(place);
    place.switchboard.redialler().stop();
    place.fakes.clock.advance(kLookAgain - 1ms);
    place.switchboard.redialler().lookAround();
    QCOMPARE(place.fakes.dialer.dialled.size(), 2);
    place.fakes.clock.advance(1ms);
    place.switchboard.redialler().lookAround();
    QCOMPARE(place.fakes.dialer.dialled.size(), 3);
}

void tst_Redialler::somebodyCanBeCalledAtOnce()
{
    Friends two;
    two.meet();
    only(*two.caller).leave();
    runDry(*two.line);
    two.caller->switchboard.redialler().callNow(two.host->key());
    QCOMPARE(two.caller->fakes.dialer.dialled.size(), 2);
    two.carry(*two.caller, *two.host);
    QVERIFY(!only(*two.caller).state().ended);
}

void tst_Redialler::nobodyIsCalledTwiceAtATime()
{
    Friends two;
    two.meet();
    two.cut();
    JoinOptions byHand = Place::plainly();
    byHand.person = two.host->key();
    two.caller->call(byHand);
    passTime(*two.caller, 600ms);
    QCOMPARE(two.caller->fakes.dialer.dialled.size(), 2);
    two.carry(*two.caller, *two.host);
    QVERIFY(!only(*two.caller).state().redial);
}

void tst_Redialler::theirCallEndsOurs()
{
    Friends two;
    two.meet();
    two.cut();
    passTime(*two.caller, 600ms);
    QVERIFY(two.caller->fakes.dialer.last); // being tried, and nobody answers
    two.meet(*two.host, *two.caller);
    QVERIFY(!only(*two.caller).state().ended);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!two.caller->fakes.dialer.last);
}

void tst_Redialler::afterTenMinutesTheyAreAway()
{
    Friends two;
    two.meet();
    two.cut();
    QSignalSpy away(&two.caller->switchboard.redialler(), &Redialler::stillAway);
    const Time began = two.caller->fakes.clock.now();
    while (two.caller->fakes.clock.now() - began < 9min) {
        passTime(*two.caller, 1s);
        if (two.caller->fakes.dialer.last)
            refuse(*two.caller);
    }
    QCOMPARE(away.count(), 0);
    while (two.caller->fakes.clock.now() - began < 12min) {
        passTime(*two.caller, 1s);
        if (two.caller->fakes.dialer.last)
            refuse(*two.caller);
    }
    QCOMPARE(away.count(), 1);
}

void tst_Redialler::whoIsBlockedIsNotCalled()
{
    Friends two;
    two.meet();
    two.cut();
    Place &place = *two.caller;
    passTime(place, 600ms);
    QCOMPARE(place.fakes.dialer.dialled.size(), 2);
    place.switchboard.block(two.host->key());
    QVERIFY(!only(place).state().redial);
    two.carry(*two.caller, *two.host); // as far as it had come
    QVERIFY(only(place).state().ended);
    passTime(place, 24h);
    QCOMPARE(place.fakes.dialer.dialled.size(), 2);
    place.switchboard.unblock(two.host->key());
    place.switchboard.redialler().callNow(two.host->key());
    QCOMPARE(place.fakes.dialer.dialled.size(), 3);
}

void tst_Redialler::nobodyIsCalledOnceTheProgramEnds()
{
    Friends two;
    two.meet();
    two.cut();
    two.caller->switchboard.shutDown();
    settle();
    passTime(*two.caller, 24h);
    QCOMPARE(two.caller->fakes.dialer.dialled.size(), 1);
}

QTEST_GUILESS_MAIN(tst_Redialler)
#include "tst_redialler.moc"
