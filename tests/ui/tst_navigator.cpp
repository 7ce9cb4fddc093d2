// SPDX-License-Identifier: MIT
#include "model/jointext.h"
#include "ui/navigator.h"
#include "world.h"

#include <QSignalSpy>

using namespace talkstick;
using support::World;
using ui::Navigator;
using ui::Page;

namespace {

switchboard::JoinOptions to(const QString &address)
{
    return model::parseJoinText(address).value();
}

} // namespace

class tst_Navigator : public QObject
{
    Q_OBJECT

private slots:
    void aCallThatSucceedsLeadsToItsConversation();
    void aCallThatFailsStays();
    void cancellingLeadsBackToTheStart();
    void hostingThatFailsLeavesThePlace();
    void whoIsLetInIsShown();
    void nobodyIsTakenFromAConversationByACaller();
    void aCallAnsweredLaterDoesNotTakeOneAway();
    void leavingTwiceForgets();
    void oneWhoWasCalledCanBeCalledAgain();
};

void tst_Navigator::aCallThatSucceedsLeadsToItsConversation()
{
    World world;
    Navigator navigator(world.switchboard);
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
    World world;
    Navigator navigator(world.switchboard);
    navigator.join(to(QStringLiteral("example.org")));
    emit world.dialer.last->failed(switchboard::DialError::NoSuchName, {});
    QCOMPARE(navigator.place().page, Page::Calling);

    navigator.callOnceMore();
    QCOMPARE(world.dialer.dialled.size(), 2);
    QCOMPARE(world.dialer.dialled.last().address.host, QStringLiteral("example.org"));
    QCOMPARE(navigator.call()->progress().step, switchboard::CallProgress::Step::Finding);

    emit world.dialer.last->failed(switchboard::DialError::NoSuchName, {});
    navigator.showStart(); // it has been read
    QVERIFY(!navigator.call());
}

void tst_Navigator::cancellingLeadsBackToTheStart()
{
    World world;
    Navigator navigator(world.switchboard);
    navigator.join(to(QStringLiteral("example.org")));
    navigator.cancelCall();
    QCOMPARE(navigator.place().page, Page::Start);
    QVERIFY(!navigator.call());
    QTRY_VERIFY(!world.dialer.last);
}

void tst_Navigator::hostingThatFailsLeavesThePlace()
{
    World world;
    Navigator navigator(world.switchboard);
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
    World world;
    Navigator navigator(world.switchboard);
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
    World world;
    Navigator navigator(world.switchboard);
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
    World world;
    Navigator navigator(world.switchboard);
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
    World world;
    Navigator navigator(world.switchboard);
    navigator.join(to(QStringLiteral("one.example")));
    world.dialer.last->answer();
    navigator.leave();
    QCOMPARE(navigator.place().page, Page::Conversation);
    QVERIFY(navigator.place().conversation->state().ended == session::EndReason::Left);
    navigator.leave();
    QCOMPARE(navigator.place().page, Page::Start);
    QVERIFY(world.switchboard.conversations().isEmpty());
}

void tst_Navigator::oneWhoWasCalledCanBeCalledAgain()
{
    World world;
    Navigator navigator(world.switchboard);
    auto options = to(QStringLiteral("one.example:9000"));
    options.first = turn::FirstTurn::Theirs;
    navigator.join(options);
    world.dialer.last->answer();
    navigator.leave();
    navigator.callAgain(*navigator.place().conversation);
    QCOMPARE(navigator.place().page, Page::Calling);
    QCOMPARE(navigator.call()->options(), options);
}

QTEST_GUILESS_MAIN(tst_Navigator)
#include "tst_navigator.moc"
