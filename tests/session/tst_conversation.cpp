// SPDX-License-Identifier: MIT
#include "session/conversation.h"

#include "support/fakeclock.h"
#include "support/fakelink.h"
#include "support/said.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::session;
using namespace talkstick::support;
using namespace std::chrono_literals;

class tst_Conversation : public QObject
{
    Q_OBJECT

private slots:
    void twoEndsTakeTurns();
    void theClockEndsABareTurn();
    void aFloodOutOfTurnStaysInTheSystem();
    void aTurnSaidWhileTextIsHeldIsAnsweredByIt();
    void thePeerLeavingIsTold();
    void aBrokenLinkIsTold();
    void leavingFlushesAndFinishes();
    void speakingAfterTheEndIsRefused();

private:
    FakeClock m_clock;
};

namespace {

Opening opening(turn::FirstTurn first)
{
    return {Role::Joiner, first, wire::Ending::Auto, QStringLiteral("Bravo")};
}

QString text(const Conversation &conversation, qsizetype index)
{
    const QList<Entry> entries = everythingIn(conversation.journal()).mid(index, 1);
    return entries.isEmpty() ? QString() : entries.first().part.text;
}

} // namespace

void tst_Conversation::twoEndsTakeTurns()
{
    auto [near, far] = FakeLink::connectPair();
    Conversation joiner(opening(turn::FirstTurn::Mine), std::move(near), m_clock);
    Conversation host(opening(turn::FirstTurn::Theirs), std::move(far), m_clock);
    host.open();
    joiner.open();
    for (int round = 0; round < 5; ++round) {
        const QString word = QStringLiteral("word %1").arg(round);
        QVERIFY(!joiner.speak(word));
        QTRY_COMPARE(host.state().turn.phase, turn::Phase::Mine);
        QCOMPARE(text(host, 2 * round), word);
        QCOMPARE(joiner.speak(word), turn::Refusal::NotYourTurn);
        QVERIFY(!host.speak(word + u'!'));
        QTRY_COMPARE(joiner.state().turn.phase, turn::Phase::Mine);
        QCOMPARE(text(joiner, 2 * round + 1), word + u'!');
    }
    QCOMPARE(host.journal().size(), 10);
    QCOMPARE(joiner.state().turnsHeard, 5U);
}

void tst_Conversation::theClockEndsABareTurn()
{
    auto link = std::make_unique<FakeLink>();
    FakeLink &peer = *link;
    Conversation conversation(opening(turn::FirstTurn::Theirs), std::move(link), m_clock);
    QSignalSpy heard(&conversation, &Conversation::heard);
    conversation.open();
    peer.arrive("bare");
    QTRY_COMPARE(peer.unread(), 0);
    QCOMPARE(heard.count(), 0);
    m_clock.advance(249ms);
    QCOMPARE(heard.count(), 0);
    m_clock.advance(1ms);
    QCOMPARE(heard.count(), 1);
}

void tst_Conversation::aFloodOutOfTurnStaysInTheSystem()
{
    auto link = std::make_unique<FakeLink>();
    FakeLink &peer = *link;
    Conversation conversation(opening(turn::FirstTurn::Mine), std::move(link), m_clock);
    QSignalSpy held(&conversation, &Conversation::held);
    conversation.open();
    peer.arrive(QByteArray(1024 * 1024, 'x'));
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(peer.unread(), 1024 * 1024);
    QCOMPARE(conversation.state().heldBytes, 1024 * 1024);
}

// All of it can be read as later turns, 64 KiB at a time.
void tst_Conversation::aTurnSaidWhileTextIsHeldIsAnsweredByIt()
{
    auto link = std::make_unique<FakeLink>();
    FakeLink &peer = *link;
    Conversation conversation(opening(turn::FirstTurn::Mine), std::move(link), m_clock);
    conversation.open();
    peer.arrive(QByteArray(200'000, 'x'));
    qsizetype read = 0;
    int turns = 0;
    while (read < 200'000) {
        QVERIFY(!conversation.speak(QStringLiteral("go on")));
        QTRY_VERIFY2(conversation.state().turn.phase == turn::Phase::Mine
                         || (m_clock.advance(6s), true),
                     "a turn came");
        QTRY_COMPARE(conversation.state().turn.phase, turn::Phase::Mine);
        read += text(conversation, conversation.journal().size() - 1).size();
        QVERIFY(++turns <= 4);
    }
    QCOMPARE(read, 200'000);
}

void tst_Conversation::thePeerLeavingIsTold()
{
    auto [near, far] = FakeLink::connectPair();
    Conversation conversation(opening(turn::FirstTurn::Theirs), std::move(near), m_clock);
    QSignalSpy ended(&conversation, &Conversation::ended);
    conversation.open();
    far->close();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(conversation.state().ended, EndReason::Closed);
    QCOMPARE(conversation.state().lastPhase, turn::Phase::Theirs);
    QTRY_VERIFY(conversation.isFinished());
}

void tst_Conversation::aBrokenLinkIsTold()
{
    auto link = std::make_unique<FakeLink>();
    FakeLink &peer = *link;
    Conversation conversation(opening(turn::FirstTurn::Theirs), std::move(link), m_clock);
    QSignalSpy finished(&conversation, &Conversation::finished);
    conversation.open();
    peer.reset();
    QCOMPARE(conversation.state().ended, EndReason::Broke);
    QCOMPARE(conversation.state().systemText, QStringLiteral("Connection reset by peer"));
    QCOMPARE(finished.count(), 1);
}

void tst_Conversation::leavingFlushesAndFinishes()
{
    auto [near, far] = FakeLink::connectPair();
    Conversation conversation(opening(turn::FirstTurn::Mine), std::move(near), m_clock);
    QSignalSpy finished(&conversation, &Conversation::finished);
    conversation.open();
    QVERIFY(!conversation.speak(QStringLiteral("bye")));
    conversation.leave();
    conversation.leave();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(conversation.state().lastPhase, turn::Phase::Theirs);
    QCOMPARE(far->read(100), QByteArray("bye\n\0", 5));
}

void tst_Conversation::speakingAfterTheEndIsRefused()
{
    auto [near, far] = FakeLink::connectPair();
    FakeLink &mine = *near;
    Conversation conversation(opening(turn::FirstTurn::Mine), std::move(near), m_clock);
    conversation.open();
    conversation.leave();
    QCOMPARE(conversation.speak(QStringLiteral("late")), turn::Refusal::AlreadyOver);
    QCOMPARE(conversation.takeStick(), turn::Refusal::AlreadyOver);
    QVERIFY(mine.sent.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Conversation)
#include "tst_conversation.moc"
