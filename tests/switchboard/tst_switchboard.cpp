// SPDX-License-Identifier: MIT
#include "switchboard/switchboard.h"

#include "support/fakeports.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;
using namespace std::chrono_literals;
using session::Conversation;

class tst_Switchboard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aCallerKnocksIsLetInAndTalks();
    void nothingIsSentToWhoWasNotLetIn();
    void aDeclinedCallerIsHungUpOn();
    void theNinthWaitsUntilAPlaceIsFree();
    void noMoreAreLetInAtOnceThanThereArePlaces();
    void callersFromOneAddressAreToldApart();
    void callersThatGoVanish();
    void stoppingHangsUpButConversationsGoOn();
    void aListenFailureLeavesNothingHosted();
    void aCallThatSucceedsOpensAConversation();
    void aDroppedCallIsCancelled();
    void forgettingLeavesAfterFlushing();
    void forgettingMakesRoomForWhoWaits();
    void whatIsForgottenTwiceIsForgottenOnce();
    void whoSpeaksFirstCanBeChangedForLaterCallers();
    void everybodyWhoConnectsIsSeen();

private:
    Conversation *letIn(const QByteArray &bytes);

    std::unique_ptr<FakePorts> m_fakes;
    std::unique_ptr<Switchboard> m_switchboard;
};

namespace {

JoinOptions plainTo(const QString &host)
{
    return {.address = {host, host}, .security = Security::PlainText};
}

} // namespace

void tst_Switchboard::init()
{
    m_fakes = std::make_unique<FakePorts>();
    m_switchboard = std::make_unique<Switchboard>(m_fakes->ports());
}

void tst_Switchboard::cleanup()
{
    m_switchboard.reset();
}

Conversation *tst_Switchboard::letIn(const QByteArray &bytes)
{
    const CallerId id = m_fakes->listener.call(QStringLiteral("127.0.0.1"));
    m_fakes->listener.write(id, bytes);
    m_switchboard->admit(id);
    return m_switchboard->conversations().value(m_switchboard->conversations().size() - 1);
}

void tst_Switchboard::aCallerKnocksIsLetInAndTalks()
{
    QVERIFY(!m_switchboard->host({}));
    QSignalSpy knocks(m_switchboard.get(), &Switchboard::knocksChanged);
    const CallerId id = m_fakes->listener.call();
    QCOMPARE(knocks.count(), 0);
    m_fakes->listener.write(id, QByteArray("hi\n\0", 4));
    QCOMPARE(knocks.count(), 1);
    QCOMPARE(m_switchboard->knocks().size(), 1);
    m_switchboard->admit(id);
    QVERIFY(m_switchboard->knocks().isEmpty());
    QCOMPARE(m_switchboard->conversations().size(), 1);
    Conversation &conversation = *m_switchboard->conversations().first();
    QTRY_COMPARE(conversation.state().turnsHeard, 1U);
    QVERIFY(!conversation.speak(QStringLiteral("ho")));
    QCOMPARE(m_fakes->listener.lastLink->sent, QByteArray("ho\n\0", 4));
}

void tst_Switchboard::nothingIsSentToWhoWasNotLetIn()
{
    HostOptions options;
    options.first = turn::FirstTurn::Mine;
    QVERIFY(!m_switchboard->host(options));
    const CallerId id = m_fakes->listener.call();
    m_fakes->listener.write(id, "hi\n");
    m_fakes->clock.advance(1min);
    QVERIFY(!m_fakes->listener.lastLink); // no link was even made
    QCOMPARE(m_fakes->listener.callers.size(), 1U);
}

void tst_Switchboard::aDeclinedCallerIsHungUpOn()
{
    QVERIFY(!m_switchboard->host({}));
    QSignalSpy hungUp(m_switchboard.get(), &Switchboard::callerHungUpOn);
    const CallerId id = m_fakes->listener.call();
    m_fakes->listener.write(id, "hi\n");
    m_switchboard->decline(id);
    QVERIFY(m_fakes->listener.callers.empty());
    QCOMPARE(hungUp.count(), 1);
    QVERIFY(m_switchboard->conversations().isEmpty());
    m_switchboard->decline(id);
    QCOMPARE(hungUp.count(), 1);
}

void tst_Switchboard::theNinthWaitsUntilAPlaceIsFree()
{
    QVERIFY(!m_switchboard->host({}));
    for (int i = 0; i < kMaxConversations; ++i)
        QVERIFY(letIn("hi\n"));
    QVERIFY(!m_switchboard->hasRoom());
    const CallerId ninth = m_fakes->listener.call();
    m_fakes->listener.write(ninth, "hi\n");
    m_switchboard->admit(ninth);
    QCOMPARE(m_switchboard->conversations().size(), kMaxConversations);
    QCOMPARE(m_switchboard->knocks().size(), 1);
    m_switchboard->conversations().first()->leave();
    QVERIFY(m_switchboard->hasRoom());
    m_switchboard->admit(ninth);
    QCOMPARE(m_switchboard->conversations().size(), kMaxConversations + 1);
}

// The first of them makes the switchboard count its conversations, and the others are none yet.
void tst_Switchboard::noMoreAreLetInAtOnceThanThereArePlaces()
{
    QVERIFY(!m_switchboard->host({}));
    for (int i = 0; i < kMaxConversations - 2; ++i)
        QVERIFY(letIn("hi\n"));
    for (int i = 0; i < 4; ++i)
        m_fakes->listener.write(m_fakes->listener.call(), "hi\n");
    m_switchboard->setPlainCallers(PlainCallers::LetIn);
    QCOMPARE(m_switchboard->conversations().size(), kMaxConversations);
    QCOMPARE(m_switchboard->knocks().size(), 2);
    m_switchboard->conversations().first()->leave();
    QCOMPARE(m_switchboard->knocks().size(), 1);
}

void tst_Switchboard::callersFromOneAddressAreToldApart()
{
    QVERIFY(!m_switchboard->host({}));
    QCOMPARE(letIn("hi\n")->state().opening.peerName, QStringLiteral("127.0.0.1"));
    QCOMPARE(letIn("hi\n")->state().opening.peerName, QStringLiteral("127.0.0.1:40002"));
}

void tst_Switchboard::callersThatGoVanish()
{
    QVERIFY(!m_switchboard->host({}));
    const CallerId id = m_fakes->listener.call();
    m_fakes->listener.write(id, "hi\n");
    QSignalSpy knocks(m_switchboard.get(), &Switchboard::knocksChanged);
    QSignalSpy missed(m_switchboard.get(), &Switchboard::callerMissed);
    m_fakes->listener.leave(id);
    QCOMPARE(knocks.count(), 1);
    QCOMPARE(missed.count(), 1);
    m_fakes->listener.leave(m_fakes->listener.call()); // never said anything: nobody to be missed
    QCOMPARE(missed.count(), 1);
    QVERIFY(m_switchboard->knocks().isEmpty());
    QCOMPARE(m_switchboard->missed().size(), 1);
}

void tst_Switchboard::stoppingHangsUpButConversationsGoOn()
{
    QVERIFY(!m_switchboard->host({}));
    Conversation *conversation = letIn("hi\n");
    m_fakes->listener.write(m_fakes->listener.call(), "me too\n");
    m_switchboard->stopHosting();
    QVERIFY(!m_fakes->listener.listening);
    QVERIFY(m_fakes->listener.callers.empty());
    QVERIFY(m_switchboard->knocks().isEmpty());
    QVERIFY(!m_switchboard->hosting());
    QVERIFY(!conversation->state().ended);
    m_switchboard->admit(1);
}

void tst_Switchboard::aListenFailureLeavesNothingHosted()
{
    m_fakes->listener.failNext = ListenFailure {ListenError::PortTaken, {}, 8785, {}};
    const auto failure = m_switchboard->host({});
    QVERIFY(failure);
    QCOMPARE(failure->nextFree, 8785);
    QVERIFY(!m_switchboard->hosting());
}

void tst_Switchboard::aCallThatSucceedsOpensAConversation()
{
    QSignalSpy opened(m_switchboard.get(), &Switchboard::opened);
    m_switchboard->join(plainTo(QStringLiteral("localhost")));
    m_fakes->dialer.last->answer();
    QCOMPARE(opened.count(), 1);
    Conversation &conversation = *m_switchboard->conversations().first();
    QCOMPARE(conversation.state().turn.phase, turn::Phase::Mine);
    QVERIFY(!conversation.speak(QStringLiteral("hi")));
    QCOMPARE(m_fakes->dialer.last->link->sent, QByteArray("hi\n\0", 4));
}

void tst_Switchboard::aDroppedCallIsCancelled()
{
    Call &call = m_switchboard->join(plainTo(QStringLiteral("localhost")));
    m_switchboard->drop(call);
    QTRY_VERIFY(!m_fakes->dialer.last);
}

void tst_Switchboard::forgettingLeavesAfterFlushing()
{
    QVERIFY(!m_switchboard->host({}));
    Conversation *conversation = letIn("hi\n");
    QSignalSpy destroyed(conversation, &QObject::destroyed);
    QSignalSpy forgotten(m_switchboard.get(), &Switchboard::forgotten);
    m_switchboard->forget(*conversation);
    QCOMPARE(forgotten.count(), 1);
    QVERIFY(m_switchboard->conversations().isEmpty());
    QCOMPARE(destroyed.count(), 0);
    QTRY_COMPARE(destroyed.count(), 1);
}

// Who waits comes in while the other is still on its way out.
void tst_Switchboard::forgettingMakesRoomForWhoWaits()
{
    HostOptions options;
    options.plainCallers = PlainCallers::LetIn;
    QVERIFY(!m_switchboard->host(options));
    for (int i = 0; i <= kMaxConversations; ++i)
        m_fakes->listener.write(m_fakes->listener.call(QStringLiteral("127.0.0.1")), "hi\n");
    QList<Conversation *> expected = m_switchboard->conversations();
    QCOMPARE(expected.size(), kMaxConversations);
    QCOMPARE(m_switchboard->knocks().size(), 1);
    m_switchboard->forget(*expected.takeFirst());
    QList<Conversation *> listed = m_switchboard->conversations();
    QCOMPARE(listed.size(), kMaxConversations);
    QVERIFY(!listed.takeLast()->state().ended);
    QCOMPARE(listed, expected);
}

void tst_Switchboard::whatIsForgottenTwiceIsForgottenOnce()
{
    QVERIFY(!m_switchboard->host({}));
    Conversation *conversation = letIn("hi\n");
    QSignalSpy forgotten(m_switchboard.get(), &Switchboard::forgotten);
    connect(conversation, &Conversation::ended, this,
            [this, conversation] { m_switchboard->forget(*conversation); });
    m_switchboard->forget(*conversation);
    QCOMPARE(forgotten.count(), 1);
    QVERIFY(m_switchboard->conversations().isEmpty());
}

void tst_Switchboard::whoSpeaksFirstCanBeChangedForLaterCallers()
{
    QVERIFY(!m_switchboard->host({}));
    QCOMPARE(letIn("hi\n")->state().turn.phase, turn::Phase::Theirs);
    m_switchboard->setFirst(turn::FirstTurn::Mine);
    QCOMPARE(letIn("hi\n")->state().turn.phase, turn::Phase::Mine);
}

// Also those who are turned away at once, and those who have to be silent.
void tst_Switchboard::everybodyWhoConnectsIsSeen()
{
    HostOptions options;
    options.door = Door::PeopleIKnow;
    QVERIFY(!m_switchboard->host(options));
    QList<Caller> seen;
    connect(m_switchboard.get(), &Switchboard::callerSeen, this,
            [&seen](const Caller &caller) { seen.append(caller); });
    const CallerId browser = m_fakes->listener.call(QStringLiteral("192.0.2.31"));
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.last().peer.address, QStringLiteral("192.0.2.31"));
    QCOMPARE(seen.last().kind, wire::FirstBytes::None);
    m_fakes->listener.write(browser, "GET / HTTP/1.1\r\n");
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.last().id, browser);
    QCOMPARE(seen.last().kind, wire::FirstBytes::Http);
    QVERIFY(m_fakes->listener.callers.empty()); // it was turned away nevertheless
    QVERIFY(m_switchboard->knocks().isEmpty());

    m_switchboard->setDoor(Door::AnyoneMayKnock);
    const CallerId refused = m_fakes->listener.call(QStringLiteral("192.0.2.32"));
    m_fakes->listener.write(refused, "hi\n");
    m_switchboard->decline(refused, Decline::AddressUntilStop);
    seen.clear();
    m_fakes->listener.call(QStringLiteral("192.0.2.32"));
    QVERIFY(m_fakes->listener.callers.empty());
    QCOMPARE(seen.size(), 1);
}

QTEST_GUILESS_MAIN(tst_Switchboard)
#include "tst_switchboard.moc"
