// SPDX-License-Identifier: MIT
#include "farside.h"
#include "model/jointext.h"
#include "support/earlier.h"
#include "ui/doorsetting.h"
#include "ui/navigator.h"

#include <QSignalSpy>

using namespace talkstick;
using support::World;
using ui::Navigator;
using ui::Page;

namespace {

switchboard::JoinOptions to(const QString &address)
{
    return model::parseJoinText(address, switchboard::Security::PlainText).value();
}

switchboard::JoinOptions toTalkstick(const QString &address)
{
    return model::parseJoinText(address).value();
}

struct Guided : World
{
    ui::DoorSetting door {switchboard, settings};
    Navigator navigator {switchboard, door};
    session::MemoryLog theirs;

    //! Starts with \a earlier kept.
    void load(const support::Earlier &earlier)
    {
        keep(*this, earlier, &theirs);
        switchboard.load();
        QTRY_COMPARE(switchboard.conversations().size(), 1);
    }
};

} // namespace

class tst_Navigator : public QObject
{
    Q_OBJECT

private slots:
    void aCallThatSucceedsLeadsToItsConversation();
    void aCallThatFailsStays();
    void cancellingLeadsBackToTheStart();
    void blockingWhoIsCalledLeadsBackToTheStart();
    void hostingThatFailsLeavesThePlace();
    void whoIsLetInIsShown();
    void nobodyIsTakenFromAConversationByACaller();
    void aCallAnsweredLaterDoesNotTakeOneAway();
    void leavingTwiceForgets();
    void whatGoesOnLaterIsLeftInTheList();
    void aCallThatGoesOnIsShown();
    void whoIsCalledAgainTakesNobodyAway();
    void whoIsAwayIsCalledWhereverTheyWere();
    void oneWhoWasCalledCanBeCalledAgain();
    void whoCameByAnInvitationIsCalledAgainByKey();
    void peopleAreCalledWhereverTheyWere();
    void aPersonWhoHasAnsweredIsNotCalledElsewhere();
    void aCallThatGivesWayLeadsToTheOtherOne();
    void theDoorOpensToTheHostCard();
    void backFromPeopleIsWhereOneWas();
};

void tst_Navigator::aCallThatSucceedsLeadsToItsConversation()
{
    Guided world;
    Navigator &navigator = world.navigator;
    navigator.join(to(QStringLiteral("example.org")));
    QCOMPARE(navigator.place().page, Page::Calling);
    QVERIFY(navigator.call());

    world.dialer.last->answer();

    QCOMPARE(navigator.place().page, Page::Conversation);
    QCOMPARE(navigator.place().conversation, world.switchboard.conversations().first());
    QVERIFY(!navigator.call());
}

void tst_Navigator::aCallThatFailsStays()
{
    Guided world;
    Navigator &navigator = world.navigator;
    navigator.join(to(QStringLiteral("example.org")));
    emit world.dialer.last->failed(switchboard::DialError::NoSuchName, {});
    QCOMPARE(navigator.place().page, Page::Calling);

    navigator.callAgain(model::Remedy::TryAgain);
    QCOMPARE(world.dialer.dialled.size(), 2);
    QCOMPARE(world.dialer.dialled.last().address.host, QStringLiteral("example.org"));
    QCOMPARE(navigator.call()->progress().step, switchboard::CallProgress::Step::Finding);

    emit world.dialer.last->failed(switchboard::DialError::NoSuchName, {});
    navigator.showStart(); // it has been read
    QVERIFY(!navigator.call());
}

void tst_Navigator::cancellingLeadsBackToTheStart()
{
    Guided world;
    Navigator &navigator = world.navigator;
    navigator.join(to(QStringLiteral("example.org")));
    navigator.cancelCall();
    QCOMPARE(navigator.place().page, Page::Start);
    QVERIFY(!navigator.call());
    QTRY_VERIFY(!world.dialer.last);
}

void tst_Navigator::blockingWhoIsCalledLeadsBackToTheStart()
{
    Guided world;
    switchboard::JoinOptions options = toTalkstick(QStringLiteral("example.org"));
    options.person = support::keyOf('p');
    world.navigator.join(options);
    QCOMPARE(world.navigator.place().page, Page::Calling);
    world.switchboard.block(options.person);
    QCOMPARE(world.navigator.place().page, Page::Start);
    QVERIFY(!world.navigator.call());
}

void tst_Navigator::hostingThatFailsLeavesThePlace()
{
    Guided world;
    Navigator &navigator = world.navigator;
    world.listener.failNext =
        switchboard::ListenFailure {switchboard::ListenError::PortTaken, {}, 8785, {}};
    const auto failure = navigator.host({});
    QVERIFY(failure);
    QCOMPARE(failure->nextFree, 8785);
    QCOMPARE(navigator.place().page, Page::Start);

    QVERIFY(!navigator.host({}));
    QCOMPARE(navigator.place().page, Page::HostCard);
    navigator.stopHosting();
    QCOMPARE(navigator.place().page, Page::Start);
}

void tst_Navigator::whoIsLetInIsShown()
{
    Guided world;
    Navigator &navigator = world.navigator;
    QVERIFY(!navigator.host({}));
    const auto first = world.caller(QStringLiteral("192.0.2.1"), "hello\n");
    navigator.admit(first);
    QCOMPARE(navigator.place().page, Page::Conversation);

    const auto second = world.caller(QStringLiteral("192.0.2.2"), "hello\n");
    navigator.admit(second);
    QCOMPARE(navigator.place().conversation->state().opening.peerName, QStringLiteral("192.0.2.2"));
}

void tst_Navigator::nobodyIsTakenFromAConversationByACaller()
{
    Guided world;
    Navigator &navigator = world.navigator;
    QVERIFY(!navigator.host({}));
    world.switchboard.setPlainCallers(switchboard::PlainCallers::LetIn);
    world.caller(QStringLiteral("192.0.2.1"), "hello\n");
    QCOMPARE(navigator.place().page, Page::Conversation); // the host card was waiting for it
    const ui::Place before = navigator.place();
    world.caller(QStringLiteral("192.0.2.2"), "hello\n");
    QCOMPARE(world.switchboard.conversations().size(), 2);
    QCOMPARE(navigator.place(), before);
}

void tst_Navigator::aCallAnsweredLaterDoesNotTakeOneAway()
{
    Guided world;
    Navigator &navigator = world.navigator;
    navigator.join(to(QStringLiteral("one.example")));
    world.dialer.last->answer();
    const ui::Place first = navigator.place();
    navigator.join(to(QStringLiteral("two.example")));
    navigator.showConversation(*first.conversation);

    world.dialer.last->answer();

    QCOMPARE(navigator.place(), first);
    QCOMPARE(world.switchboard.conversations().size(), 2);
    QVERIFY(!navigator.call());
}

void tst_Navigator::leavingTwiceForgets()
{
    Guided world;
    Navigator &navigator = world.navigator;
    navigator.join(to(QStringLiteral("one.example")));
    world.dialer.last->answer();
    navigator.leave();
    QCOMPARE(navigator.place().page, Page::Conversation);
    QVERIFY(navigator.place().conversation->state().ended == session::EndReason::Left);
    navigator.leave();
    QCOMPARE(navigator.place().page, Page::Start);
    QVERIFY(world.switchboard.conversations().isEmpty());
}

void tst_Navigator::whatGoesOnLaterIsLeftInTheList()
{
    Guided world;
    world.load({});
    QCOMPARE(world.navigator.place().page, Page::Start);
    world.navigator.showConversation(*world.switchboard.conversations().first());
    world.navigator.leave();
    QCOMPARE(world.navigator.place().page, Page::Start);
    QCOMPARE(world.switchboard.conversations().size(), 1);

    support::Earlier over {'c', QStringLiteral("Charlie")};
    over.fate = session::Fate::Over;
    Guided other;
    other.load(over);
    other.navigator.showConversation(*other.switchboard.conversations().first());
    other.navigator.leave();
    QVERIFY(other.switchboard.conversations().isEmpty());
}

void tst_Navigator::aCallThatGoesOnIsShown()
{
    Guided world;
    world.load({'b', QStringLiteral("Bravo"), {QStringLiteral("a")}});
    world.navigator.join(toTalkstick(QStringLiteral("bravo.example")));
    support::FarSide bravo(world, 'b', QStringLiteral("Bravo"), &world.theirs);
    QVERIFY(bravo.isAsked());
    bravo.talk->welcome(session::Trust::Verified, turn::FirstTurn::Theirs);
    QTRY_COMPARE(world.navigator.place().page, Page::Conversation);
    QVERIFY(!world.navigator.call());
    QCOMPARE(world.switchboard.conversations().size(), 1);
    QCOMPARE(world.navigator.place().conversation, world.switchboard.conversations().first());
    QVERIFY(!world.navigator.place().conversation->state().ended);
}

void tst_Navigator::whoIsCalledAgainTakesNobodyAway()
{
    Guided world;
    world.load({'b', QStringLiteral("Bravo"), {QStringLiteral("a")}});
    switchboard::Person person = *world.people.find(support::keyOf('b'));
    person.addresses = {QStringLiteral("bravo.example")};
    world.people.keep(person);
    world.navigator.join(toTalkstick(QStringLiteral("charlie.example")));
    QCOMPARE(world.navigator.place().page, Page::Calling);
    // Meanwhile Bravo answers whoever calls again.
    world.switchboard.redialler().callEverybody();
    support::FarSide bravo(world, 'b', QStringLiteral("Bravo"), &world.theirs);
    QVERIFY(bravo.isAsked());
    bravo.talk->welcome(session::Trust::Verified, turn::FirstTurn::Theirs);
    QTRY_VERIFY(!world.switchboard.conversations().first()->state().ended);
    QCOMPARE(world.navigator.place().page, Page::Calling);
    QVERIFY(world.navigator.call());
    QCOMPARE(world.navigator.call()->options().address.host, QStringLiteral("charlie.example"));
}

void tst_Navigator::whoIsAwayIsCalledWhereverTheyWere()
{
    Guided world;
    world.load({});
    session::Conversation &bravo = *world.switchboard.conversations().first();
    world.navigator.showConversation(bravo);
    world.navigator.callAgain(bravo); // nobody knows where they are
    QCOMPARE(world.navigator.place().page, Page::Start);
    switchboard::Person person = *world.people.find(support::keyOf('b'));
    person.addresses = {QStringLiteral("203.0.113.5:8784")};
    world.people.keep(person);
    world.navigator.callAgain(bravo);
    QCOMPARE(world.navigator.place().page, Page::Calling);
    QCOMPARE(world.dialer.dialled.last().address.host, QStringLiteral("203.0.113.5"));
    QCOMPARE(world.dialer.dialled.last().expectedKey, support::keyOf('b'));
}

void tst_Navigator::oneWhoWasCalledCanBeCalledAgain()
{
    Guided world;
    Navigator &navigator = world.navigator;
    auto options = to(QStringLiteral("one.example:9000"));
    options.first = turn::FirstTurn::Theirs;
    navigator.join(options);
    world.dialer.last->answer();
    navigator.leave();
    navigator.callAgain(*navigator.place().conversation);
    QCOMPARE(navigator.place().page, Page::Calling);
    QCOMPARE(navigator.call()->options(), options);
}

void tst_Navigator::whoCameByAnInvitationIsCalledAgainByKey()
{
    Guided world;
    wire::Invitation invitation;
    invitation.hosts = {toTalkstick(QStringLiteral("bravo.example")).address};
    invitation.key = support::keyOf('b');
    invitation.token = QByteArray(wire::Invitation::kTokenBytes, 't');
    world.navigator.join(switchboard::forInvitation(invitation));
    support::FarSide bravo(world);
    QVERIFY(bravo.letsIn(session::Trust::Invited));
    QCOMPARE(world.navigator.place().page, Page::Conversation);
    world.navigator.leave();
    world.navigator.callAgain(*world.navigator.place().conversation);
    QVERIFY(!world.navigator.call()->options().invitation);
    QCOMPARE(world.navigator.call()->options().person, invitation.key);
    QCOMPARE(world.navigator.call()->options().address, invitation.hosts.first());
}

void tst_Navigator::peopleAreCalledWhereverTheyWere()
{
    Guided world;
    switchboard::Person bravo;
    bravo.key = support::keyOf('b');
    bravo.addresses = {QStringLiteral("203.0.113.5:8784"), QStringLiteral("192.168.1.7:8784")};
    world.navigator.callPerson(bravo);
    QCOMPARE(world.dialer.dialled.last().address.host, QStringLiteral("203.0.113.5"));
    QCOMPARE(world.dialer.dialled.last().expectedKey, bravo.key);
    emit world.dialer.last->failed(switchboard::DialError::TimedOut, {});
    QCOMPARE(world.dialer.dialled.size(), 2);
    QCOMPARE(world.dialer.dialled.last().address.host, QStringLiteral("192.168.1.7"));
    emit world.dialer.last->failed(switchboard::DialError::TimedOut, {});
    QCOMPARE(world.dialer.dialled.size(), 2);
    QCOMPARE(world.navigator.call()->progress().step, switchboard::CallProgress::Step::Failed);

    // Another call has nothing to do with their addresses.
    world.navigator.callPerson(bravo);
    world.navigator.join(to(QStringLiteral("example.org")));
    emit world.dialer.last->failed(switchboard::DialError::NoSuchName, {});
    QCOMPARE(world.dialer.dialled.last().address.host, QStringLiteral("example.org"));
}

void tst_Navigator::aPersonWhoHasAnsweredIsNotCalledElsewhere()
{
    Guided world;
    switchboard::Person bravo;
    bravo.key = support::keyOf('b');
    bravo.addresses = {QStringLiteral("203.0.113.5:8784"), QStringLiteral("192.168.1.7:8784")};
    world.navigator.callPerson(bravo);
    support::FarSide far(world);
    QVERIFY(far.isAsked());
    far.talk->dismiss(wire::ByeCode::Declined);
    QTRY_COMPARE(world.navigator.call()->progress().failure, switchboard::CallFailure::Declined);
    QCOMPARE(world.dialer.dialled.size(), 1);
}

void tst_Navigator::aCallThatGivesWayLeadsToTheOtherOne()
{
    Guided world;
    QVERIFY(!world.switchboard.host({}));
    world.navigator.join(toTalkstick(QStringLiteral("bravo.example")));
    support::FarSide answering(world, 'b');
    QVERIFY(answering.asks());
    // Their key is the smaller one, so that it is their call that goes on.
    const support::FarCaller calling(world, 'b');
    QTRY_COMPARE(world.navigator.place().page, Page::Conversation);
    QVERIFY(!world.navigator.call());
    QCOMPARE(world.navigator.place().conversation->state().opening.role, session::Role::Host);
    QCOMPARE(world.navigator.place().conversation->state().peerKey, support::keyOf('b'));
}

void tst_Navigator::theDoorOpensToTheHostCard()
{
    using switchboard::Door;
    Guided world;
    QVERIFY(!world.navigator.setDoor(Door::PeopleIKnow));
    QCOMPARE(world.navigator.place().page, Page::HostCard);
    QCOMPARE(world.switchboard.hosting()->options.door, Door::PeopleIKnow);
    world.navigator.showStart();
    QVERIFY(!world.navigator.setDoor(Door::AnyoneMayKnock));
    QCOMPARE(world.navigator.place().page, Page::Start); // it was open before
    QCOMPARE(world.switchboard.hosting()->options.door, Door::AnyoneMayKnock);
    world.navigator.showHostCard();
    QVERIFY(!world.navigator.setDoor(Door::Closed));
    QVERIFY(!world.switchboard.hosting());
    QCOMPARE(world.navigator.place().page, Page::Start);

    world.listener.failNext =
        switchboard::ListenFailure {switchboard::ListenError::PortTaken, {}, 8785, {}};
    QVERIFY(world.navigator.setDoor(Door::AnyoneMayKnock));
    QCOMPARE(world.navigator.place().page, Page::Start);
}

void tst_Navigator::backFromPeopleIsWhereOneWas()
{
    Guided world;
    world.navigator.join(to(QStringLiteral("one.example")));
    world.dialer.last->answer();
    const ui::Place before = world.navigator.place();
    world.navigator.showPeople();
    QCOMPARE(world.navigator.place().page, Page::People);
    world.navigator.showPeople();
    world.navigator.goBack();
    QCOMPARE(world.navigator.place(), before);

    world.navigator.showPeople();
    world.navigator.leave(); // nothing: no conversation is shown
    world.switchboard.forget(*before.conversation);
    world.navigator.goBack();
    QCOMPARE(world.navigator.place().page, Page::Start);
}

QTEST_GUILESS_MAIN(tst_Navigator)
#include "tst_navigator.moc"
