// SPDX-License-Identifier: MIT
#include "session/conversation.h"

#include "session/talkpair.h"
#include "support/fakeclock.h"
#include "support/fakelink.h"
#include "support/said.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::session;
using namespace talkstick::support;
using namespace talkstick::tests;
using namespace std::chrono_literals;
using native::Stage;
using turn::Stick;
using wire::ByeCode;

// The driver between two Talksticks, over links that are no sockets.
class tst_NativeConversation : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aCallerIsIntroducedAndLetIn();
    void whoWaitsIsToldSo();
    void turnsAndTheirDeliveryAreTold();
    void theStickCanBeKept();
    void whatIsTooLongIsRefused();
    void typingHandsAndAddressesArrive();
    void wordsAreComparedWithFreshNonces();
    void silenceIsShownAndGoesAway();
    void whoIsDeclinedIsToldWhy();
    void hangingUpLooksLikeALoss();
    void leavingIsToldToBoth();
    void aBrokenLinkIsLost();
    void aGoodbyeIsFoundBehindEverythingElse();
    void framesAreWorkedOffInPortions();
    void aNameAndATrustCanBeGiven();
    void plainTextKnowsNoneOfThis();

private:
    void goLive();
    [[nodiscard]] std::unique_ptr<Conversation> make(Role role, std::unique_ptr<FakeLink> link);

    FakeClock m_clock;
    QPointer<FakeLink> m_hostLink;
    QPointer<FakeLink> m_joinerLink;
    std::unique_ptr<Conversation> m_host;
    std::unique_ptr<Conversation> m_joiner;
    char m_chance = 0;
};

namespace {

const Conversation &other(const Conversation &one, const Conversation &a, const Conversation &b)
{
    return &one == &a ? b : a;
}

QStringList texts(const Conversation &conversation)
{
    QStringList texts;
    for (const Entry &entry : everythingIn(conversation.journal()))
        texts << entry.part.text;
    return texts;
}

} // namespace

void tst_NativeConversation::init()
{
    auto [host, joiner] = FakeLink::connectPair();
    host->key = keyOf('J');
    joiner->key = keyOf('H');
    m_hostLink = host.get();
    m_joinerLink = joiner.get();
    m_host = make(Role::Host, std::move(host));
    m_joiner = make(Role::Joiner, std::move(joiner));
}

std::unique_ptr<Conversation> tst_NativeConversation::make(Role role,
                                                           std::unique_ptr<FakeLink> link)
{
    Opening opening;
    opening.role = role;
    opening.peerName = QStringLiteral("192.0.2.7");
    opening.native = setupOf(role);
    return std::make_unique<Conversation>(
        opening, std::move(link), m_clock,
        [this](qsizetype bytes) { return QByteArray(bytes, ++m_chance); });
}

void tst_NativeConversation::goLive()
{
    connect(m_host.get(), &Conversation::introduced, m_host.get(),
            [this] { m_host->welcome(Trust::Invited, turn::FirstTurn::Theirs); });
    m_host->open();
    m_joiner->open();
    QTRY_COMPARE(m_host->state().stage, Stage::Live);
    QCOMPARE(m_joiner->state().stage, Stage::Live);
}

void tst_NativeConversation::aCallerIsIntroducedAndLetIn()
{
    QSignalSpy introduced(m_host.get(), &Conversation::introduced);
    QSignalSpy hostBegan(m_host.get(), &Conversation::began);
    QSignalSpy joinerBegan(m_joiner.get(), &Conversation::began);
    QSignalSpy changed(m_joiner.get(), &Conversation::changed);
    m_host->open();
    m_joiner->open();
    QTRY_COMPARE(introduced.count(), 1);
    QTRY_COMPARE(m_joiner->state().words.size(), 4);
    const auto who = introduced.at(0).at(0).value<native::Introduction>();
    QCOMPARE(who.key, keyOf('J'));
    QCOMPARE(who.name, QStringLiteral("Bravo"));
    QCOMPARE(who.words, m_joiner->state().words);
    QCOMPARE(m_host->state().selfName, QStringLiteral("Bravo"));
    QCOMPARE(m_host->state().peerKey, keyOf('J'));
    QCOMPARE(m_host->state().peerName, QStringLiteral("192.0.2.7"));
    QCOMPARE(m_host->state().trust, Trust::Unverified);
    m_joiner->welcome(Trust::Verified, turn::FirstTurn::Mine);
    m_host->welcome(Trust::Verified, turn::FirstTurn::Mine);
    m_host->welcome(Trust::Invited, turn::FirstTurn::Theirs);
    QTRY_COMPARE(joinerBegan.count(), 1);
    QTRY_COMPARE(hostBegan.count(), 1);
    QCOMPARE(m_host->state().trust, Trust::Verified);
    QCOMPARE(m_joiner->state().trust, Trust::Unverified);
    QCOMPARE(m_joiner->state().selfName, QStringLiteral("Alpha"));
    QCOMPARE(m_joiner->state().turn.phase, turn::Phase::Theirs);
    QCOMPARE(m_host->state().turn.phase, turn::Phase::Mine);
    QVERIFY(changed.count() >= 3);
}

void tst_NativeConversation::whoWaitsIsToldSo()
{
    using Reason = wire::message::Wait::Reason;
    QSignalSpy introduced(m_host.get(), &Conversation::introduced);
    QSignalSpy waiting(m_joiner.get(), &Conversation::waiting);
    m_host->open();
    m_joiner->open();
    QTRY_COMPARE(introduced.count(), 1);
    m_host->keepWaiting(Reason::Queue, 600);
    QTRY_COMPARE(waiting.count(), 1);
    QVERIFY(m_joiner->state().waiting == Reason::Queue);
    m_host->welcome(Trust::Unverified, turn::FirstTurn::Theirs);
    QTRY_COMPARE(m_joiner->state().stage, Stage::Live);
    QVERIFY(!m_joiner->state().waiting);
}

void tst_NativeConversation::turnsAndTheirDeliveryAreTold()
{
    goLive();
    for (int i = 1; i <= 6; ++i) {
        Conversation &speaker = i % 2 == 1 ? *m_joiner : *m_host;
        const Conversation &hearer = other(speaker, *m_host, *m_joiner);
        QSignalSpy said(&speaker, &Conversation::said);
        QSignalSpy heard(&hearer, &Conversation::heard);
        QSignalSpy delivered(&speaker, &Conversation::delivered);
        const QString text = QStringLiteral("turn %1").arg(i);
        QVERIFY(!speaker.speak(text));
        QCOMPARE(speaker.speak(text), turn::Refusal::NotYourTurn);
        QVERIFY(!speaker.state().isAllDelivered);
        QTRY_COMPARE(delivered.count(), 1);
        QCOMPARE(said.count(), 1);
        QCOMPARE(heard.count(), 1);
        QCOMPARE(heard.at(0).at(0), said.at(0).at(0));
        QCOMPARE(speaker.state().deliveredNumber, quint32(i));
        QCOMPARE(speaker.state().deliveredPart, 1U);
        QVERIFY(speaker.state().isAllDelivered);
        QCOMPARE(hearer.state().turn.phase, turn::Phase::Mine);
    }
    QCOMPARE(texts(*m_host), texts(*m_joiner));
    QCOMPARE(m_host->journal().size(), 6);
    QCOMPARE(m_host->state().turnsHeard, 3U);
}

void tst_NativeConversation::theStickCanBeKept()
{
    goLive();
    QVERIFY(!m_joiner->speak(QStringLiteral("one"), Stick::Kept));
    QVERIFY(!m_joiner->speak(QStringLiteral("two")));
    QTRY_COMPARE(m_host->state().turn, (turn::Turn {turn::Phase::Mine, 2, 1}));
    const QList<Entry> heard = everythingIn(m_host->journal());
    QCOMPARE(heard.size(), 2);
    QCOMPARE(heard[0].part, (turn::Part {1, 1, Stick::Kept, QStringLiteral("one")}));
    QCOMPARE(heard[1].part, (turn::Part {1, 2, Stick::Passed, QStringLiteral("two")}));
    QCOMPARE(m_host->takeStick(), turn::Refusal::NotYourTurn);
    QCOMPARE(m_joiner->takeStick(), turn::Refusal::NotYourTurn);
}

void tst_NativeConversation::whatIsTooLongIsRefused()
{
    goLive();
    QCOMPARE(m_joiner->speak(QString(native::kMaxTurnBytes + 1, u'x')), turn::Refusal::TooLong);
    QCOMPARE(m_joiner->journal().size(), 0);
    QVERIFY(!m_joiner->speak(QString(native::kMaxTurnBytes, u'x')));
    QTRY_VERIFY(m_joiner->state().isAllDelivered);
    QCOMPARE(texts(*m_host).value(0).size(), native::kMaxTurnBytes);
}

void tst_NativeConversation::typingHandsAndAddressesArrive()
{
    using State = wire::message::Typing::State;
    goLive();
    QSignalSpy addresses(m_host.get(), &Conversation::addressesHeard);
    m_joiner->typed(State::Composing);
    m_host->moveHand(TalkState::Hand::Raised);
    m_joiner->tellAddresses({QStringLiteral("192.0.2.1:8784")});
    QTRY_COMPARE(m_host->state().peerTyping, State::Composing);
    QTRY_COMPARE(m_joiner->state().peerHand, TalkState::Hand::Raised);
    QCOMPARE(m_host->state().hand, TalkState::Hand::Raised);
    QTRY_COMPARE(addresses.count(), 1);
    QCOMPARE(addresses.at(0).at(0).toStringList(), QStringList(QStringLiteral("192.0.2.1:8784")));
}

void tst_NativeConversation::wordsAreComparedWithFreshNonces()
{
    goLive();
    const QStringList before = m_host->state().words;
    QSignalSpy hostReady(m_host.get(), &Conversation::wordsReady);
    QSignalSpy joinerReady(m_joiner.get(), &Conversation::wordsReady);
    m_host->compareWords();
    QTRY_COMPARE(hostReady.count(), 1);
    QTRY_COMPARE(joinerReady.count(), 1);
    QCOMPARE(m_host->state().words, m_joiner->state().words);
    QVERIFY(m_host->state().words != before);
    QCOMPARE(m_chance, 2); // one nonce of each side
}

void tst_NativeConversation::silenceIsShownAndGoesAway()
{
    goLive();
    m_joiner.reset(); // without a word: the link does not tell
    const QDateTime start = m_clock.wallTime();
    m_hostLink->sent.clear();
    m_clock.advance(40s - 1ms);
    QCOMPARE(messagesIn(m_hostLink->sent).size(), 1U);
    QVERIFY(!m_host->state().silentSince);
    m_clock.advance(1ms);
    QCOMPARE(m_host->state().silentSince, start);
    m_hostLink->arrive(frameOf(wire::message::Pong {1}));
    QTRY_VERIFY(!m_host->state().silentSince);
    m_clock.advance(60s);
    QCOMPARE(m_host->state().ended, EndReason::Lost);
}

void tst_NativeConversation::whoIsDeclinedIsToldWhy()
{
    QSignalSpy introduced(m_host.get(), &Conversation::introduced);
    m_host->open();
    m_joiner->open();
    QTRY_COMPARE(introduced.count(), 1);
    m_host->dismiss(ByeCode::InviteInvalid, QStringLiteral("expired"));
    QTRY_VERIFY(m_joiner->isFinished());
    QTRY_VERIFY(m_host->isFinished());
    QCOMPARE(m_host->state().ended, EndReason::Left);
    QCOMPARE(m_joiner->state().ended, EndReason::TurnedAway);
    QCOMPARE(
        m_joiner->state().bye.value(),
        (wire::message::Bye {std::uint32_t(ByeCode::InviteInvalid), QStringLiteral("expired")}));
    QCOMPARE(m_joiner->state().stage, Stage::Over);
}

void tst_NativeConversation::hangingUpLooksLikeALoss()
{
    QSignalSpy introduced(m_host.get(), &Conversation::introduced);
    m_host->open();
    m_joiner->open();
    QTRY_COMPARE(introduced.count(), 1);
    const QByteArray sent = m_hostLink->sent;
    m_host->hangUp();
    QTRY_VERIFY(m_joiner->isFinished());
    QCOMPARE(m_hostLink->sent, sent);
    QCOMPARE(m_joiner->state().ended, EndReason::Lost);
    QVERIFY(!m_joiner->state().systemText.isEmpty());
}

void tst_NativeConversation::leavingIsToldToBoth()
{
    goLive();
    QSignalSpy ended(m_joiner.get(), &Conversation::ended);
    m_host->leave(ByeCode::Closing);
    m_host->leave();
    QTRY_VERIFY(m_host->isFinished());
    QTRY_VERIFY(m_joiner->isFinished());
    QCOMPARE(m_host->state().ended, EndReason::Left);
    QCOMPARE(m_joiner->state().ended, EndReason::PeerLeft);
    QCOMPARE(m_joiner->state().bye->code, std::uint32_t(ByeCode::Closing));
    QCOMPARE(m_joiner->state().systemText, QString());
    QCOMPARE(ended.count(), 1);
    QCOMPARE(m_joiner->speak(QStringLiteral("late")), turn::Refusal::AlreadyOver);
}

void tst_NativeConversation::aBrokenLinkIsLost()
{
    goLive();
    m_joinerLink->reset();
    QCOMPARE(m_joiner->state().ended, EndReason::Lost);
    QCOMPARE(m_joiner->state().systemText, QStringLiteral("Connection reset by peer"));
    QVERIFY(m_joiner->isFinished());
    QVERIFY(!m_joiner->state().bye);
}

// The system tells of the end at once, however much there is still to be read.
void tst_NativeConversation::aGoodbyeIsFoundBehindEverythingElse()
{
    goLive();
    for (int i = 0; i < 255; ++i)
        QVERIFY(!m_joiner->speak(QString::number(i), Stick::Kept));
    m_joiner->leave();
    m_joinerLink->close();
    QTRY_VERIFY(m_host->isFinished());
    QCOMPARE(m_host->state().ended, EndReason::PeerLeft);
    QCOMPARE(m_host->journal().size(), 255);
}

void tst_NativeConversation::framesAreWorkedOffInPortions()
{
    goLive();
    QByteArray frames;
    for (std::uint64_t i = 1; i <= 250; ++i) {
        wire::message::Entry entry;
        entry.number = i;
        entry.turnOver = false;
        entry.text = QStringLiteral("x");
        frames += frameOf(entry);
    }
    // It would object to acknowledgements of what it has not said.
    m_joiner.reset();
    m_hostLink->arrive(frames);
    QTRY_COMPARE(m_host->journal().size(), 200);
    m_clock.advance(0ms);
    QCOMPARE(m_host->journal().size(), 250);
}

void tst_NativeConversation::aNameAndATrustCanBeGiven()
{
    QSignalSpy changed(m_host.get(), &Conversation::changed);
    m_host->rename(QStringLiteral("Bravo at work"));
    m_host->setTrust(Trust::Verified);
    QCOMPARE(changed.count(), 2);
    m_host->setTrust(Trust::Verified);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_host->state().peerName, QStringLiteral("Bravo at work"));
    QCOMPARE(m_host->state().opening.peerName, QStringLiteral("192.0.2.7"));
    QCOMPARE(m_host->state().trust, Trust::Verified);
}

void tst_NativeConversation::plainTextKnowsNoneOfThis()
{
    auto link = std::make_unique<FakeLink>();
    FakeLink &peer = *link;
    Opening opening;
    opening.peerName = QStringLiteral("Bravo");
    Conversation plain(opening, std::move(link), m_clock);
    QSignalSpy began(&plain, &Conversation::began);
    QCOMPARE(plain.state().stage, Stage::Greeting);
    plain.open();
    QCOMPARE(began.count(), 1);
    QCOMPARE(plain.state().stage, Stage::Live);
    plain.welcome(Trust::Verified, turn::FirstTurn::Mine);
    plain.keepWaiting(wire::message::Wait::Reason::Queue, 1);
    plain.typed(wire::message::Typing::State::Composing);
    plain.moveHand(TalkState::Hand::Raised);
    plain.tellAddresses({QStringLiteral("192.0.2.1:8784")});
    plain.compareWords();
    plain.setTrust(Trust::Verified);
    QVERIFY(peer.sent.isEmpty());
    QVERIFY(!plain.state().trust);
    QVERIFY(plain.state().peerKey.isNull());
    QVERIFY(!plain.proves("token"));
    QVERIFY(plain.state().isAllDelivered);
    plain.dismiss(ByeCode::Busy, QStringLiteral("busy"));
    QCOMPARE(plain.state().ended, EndReason::Left);
    QCOMPARE(plain.state().stage, Stage::Over);
    QVERIFY(peer.sent.isEmpty());
}

QTEST_GUILESS_MAIN(tst_NativeConversation)
#include "tst_nativeconversation.moc"
