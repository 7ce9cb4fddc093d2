// SPDX-License-Identifier: MIT
#include "session/nativetalk.h"

#include "session/talkpair.h"
#include "wire/counting.h"
#include "wire/protocolexample.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::session;
using namespace talkstick::tests;
using namespace std::chrono_literals;
using native::Stage;
using turn::FirstTurn;
using turn::Stick;
using wire::ByeCode;
namespace event = native::event;
namespace effect = native::effect;

class tst_NativeHandshake : public QObject
{
    Q_OBJECT

private slots:
    void theExampleOfThePageIsSpokenByteForByte();
    void theHostIsToldWhoCalls();
    void bothSeeTheSameWordsBeforeAnybodyIsLetIn();
    void whoIsKeptWaitingIsToldSo();
    void aKnockCanBecomeAPlaceInLine();
    void beingLetInBeginsTheConversation_data();
    void beingLetInBeginsTheConversation();
    void nothingCanBeSaidBeforeOneIsLetIn();
    void onlyACallerWhoIsKnownCanBeLetIn();
};

namespace {

using Pair = TalkPair;

template <typename Effect>
qsizetype count(const Pair &pair, Role role)
{
    return qsizetype(pair.all<Effect>(role).size());
}

void letIn(Pair &pair)
{
    pair.open();
    pair.settle();
}

} // namespace

void tst_NativeHandshake::theExampleOfThePageIsSpokenByteForByte()
{
    QByteArray fromHost;
    QByteArray fromJoiner;
    for (const auto &line : wire::example::linesBelow("### An example of the native protocol"))
        (line.speaker == 'H' ? fromHost : fromJoiner) += line.bytes;
    QVERIFY(!fromHost.isEmpty());

    using wire::example::counting;
    native::Setup host = setupOf(Role::Host);
    native::Setup joiner = setupOf(Role::Joiner);
    host.ownKey = joiner.peerKey = {counting(0x00, 32)};
    host.peerKey = joiner.ownKey = {counting(0x20, 32)};
    host.nonce = counting(0x40, 32);
    joiner.nonce = counting(0x60, 32);
    joiner.conversationId = counting(0xa0, 16);
    host.name = QStringLiteral("Alfa");
    host.app = joiner.app = QStringLiteral("Talkstick 0.1.0");

    Pair pair(host, joiner);
    letIn(pair);
    QCOMPARE(pair.joiner().words().join(u' '), QStringLiteral("click pitch holiday enhance"));
    pair.tell(Role::Host, event::KeptWaiting {wire::message::Wait::Reason::Knock, 600});
    pair.tell(Role::Host, event::Welcomed {Trust::Verified, FirstTurn::Theirs});
    pair.settle();
    pair.tell(Role::Joiner,
              event::Spoke {QStringLiteral("hello"), Stick::Passed, 1'760'000'000'000});
    pair.settle();
    pair.tell(Role::Joiner, event::Left {});
    QCOMPARE(pair.sent(Role::Host).toHex(), fromHost.toHex());
    QCOMPARE(pair.sent(Role::Joiner).toHex(), fromJoiner.toHex());
}

void tst_NativeHandshake::theHostIsToldWhoCalls()
{
    native::Setup joiner = setupOf(Role::Joiner);
    joiner.inviteToken = QByteArray(16, 't');
    Pair pair(setupOf(Role::Host), joiner);
    letIn(pair);
    const auto told = pair.all<effect::Introduced>(Role::Host);
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told[0].introduction.key, keyOf('J'));
    QCOMPARE(told[0].introduction.name, QStringLiteral("Bravo"));
    QCOMPARE(told[0].introduction.inviteId, wire::inviteIdOf(joiner.inviteToken));
    QVERIFY(pair.host().proves(joiner.inviteToken));
    QVERIFY(!pair.host().proves(QByteArray(16, 'u')));
    QCOMPARE(pair.host().peerName(), QStringLiteral("Bravo"));
    QCOMPARE(pair.joiner().peerName(), QString());
}

void tst_NativeHandshake::bothSeeTheSameWordsBeforeAnybodyIsLetIn()
{
    Pair pair;
    pair.open();
    QCOMPARE(pair.host().words(), QStringList());
    QCOMPARE(pair.joiner().words(), QStringList());
    pair.settle();
    QCOMPARE(pair.host().stage(), Stage::Knocking);
    QCOMPARE(pair.joiner().stage(), Stage::Knocking);
    QCOMPARE(pair.host().words().size(), 4);
    QCOMPARE(pair.host().words(), pair.joiner().words());
}

void tst_NativeHandshake::whoIsKeptWaitingIsToldSo()
{
    Pair pair;
    letIn(pair);
    QCOMPARE(count<effect::Waiting>(pair, Role::Joiner), 0);
    pair.tell(Role::Host, event::KeptWaiting {wire::message::Wait::Reason::Knock, 600});
    pair.settle();
    QCOMPARE(count<effect::Waiting>(pair, Role::Joiner), 1);
    QCOMPARE(pair.joiner().stage(), Stage::Knocking);
    pair.wait(10min);
    QCOMPARE(pair.joiner().stage(), Stage::Over); // nothing was carried: lost, not impatient
    QCOMPARE(pair.end(Role::Joiner)->reason, EndReason::Lost);
}

void tst_NativeHandshake::aKnockCanBecomeAPlaceInLine()
{
    Pair pair;
    letIn(pair);
    pair.tell(Role::Host, event::KeptWaiting {wire::message::Wait::Reason::Knock, 600});
    pair.tell(Role::Host, event::KeptWaiting {wire::message::Wait::Reason::Queue, 500});
    pair.settle();
    const auto told = pair.all<effect::Waiting>(Role::Joiner);
    QCOMPARE(told.size(), 2U);
    QVERIFY(told[1].reason == wire::message::Wait::Reason::Queue);
    pair.tell(Role::Host, event::Welcomed {});
    pair.settle();
    QCOMPARE(pair.joiner().stage(), Stage::Live);
}

void tst_NativeHandshake::beingLetInBeginsTheConversation_data()
{
    QTest::addColumn<FirstTurn>("first");
    QTest::addColumn<qsizetype>("segment");
    for (const qsizetype segment : {qsizetype(1), qsizetype(7), qsizetype(1'000'000)}) {
        const QByteArray size = QByteArray::number(segment);
        QTest::newRow(("the host speaks first, by " + size).constData())
            << FirstTurn::Mine << segment;
        QTest::newRow(("the joiner speaks first, by " + size).constData())
            << FirstTurn::Theirs << segment;
    }
}

void tst_NativeHandshake::beingLetInBeginsTheConversation()
{
    QFETCH(FirstTurn, first);
    QFETCH(qsizetype, segment);
    Pair pair;
    pair.goLive(first, segment);
    const Role opener = first == FirstTurn::Mine ? Role::Host : Role::Joiner;
    for (const Role role : {Role::Host, Role::Joiner}) {
        QCOMPARE(pair.at(role).stage(), Stage::Live);
        QCOMPARE(count<effect::Began>(pair, role), 1);
        QCOMPARE(pair.at(role).turn(),
                 (turn::Turn {role == opener ? turn::Phase::Mine : turn::Phase::Theirs, 1, 1}));
    }
    QCOMPARE(pair.joiner().peerName(), QStringLiteral("Alpha"));
}

void tst_NativeHandshake::nothingCanBeSaidBeforeOneIsLetIn()
{
    Pair pair;
    pair.open();
    for (int step = 0; step < 3; ++step) {
        pair.speak(Role::Joiner, QStringLiteral("let me in"));
        pair.settle();
    }
    const auto refused = pair.all<effect::Refused>(Role::Joiner);
    QCOMPARE(refused.size(), 3U);
    QCOMPARE(refused[2].refusal, turn::Refusal::NotConnected);
    QCOMPARE(count<effect::Heard>(pair, Role::Host), 0);
    QVERIFY(!pair.sent(Role::Joiner).contains("let me in"));
}

void tst_NativeHandshake::onlyACallerWhoIsKnownCanBeLetIn()
{
    Pair pair;
    pair.tell(Role::Host, event::Welcomed {});
    pair.open();
    pair.tell(Role::Host, event::Welcomed {});
    pair.tell(Role::Host, event::KeptWaiting {});
    QCOMPARE(pair.sent(Role::Host), QByteArray());
    pair.settle();
    pair.tell(Role::Joiner, event::Welcomed {});
    QCOMPARE(pair.joiner().stage(), Stage::Knocking);
    QCOMPARE(pair.host().stage(), Stage::Knocking);
}

QTEST_APPLESS_MAIN(tst_NativeHandshake)
#include "tst_nativehandshake.moc"
