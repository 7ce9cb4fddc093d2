// SPDX-License-Identifier: MIT
#include "model/band.h"
#include "model/elapsed.h"
#include "model/sentences.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace talkstick;
using namespace talkstick::model;

class tst_Band : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoHoldsTheStick();
    void saysSinceWhen_data();
    void saysSinceWhen();
    void warnsOfWhatIsHeld();
    void saysThatThePeerWillSayNoMore();
    void offersToSpeakAnywayOnlyWhileTheyHoldTheStick();
    void saysHowItEnded_data();
    void saysHowItEnded();
    void marksTheTitleWhileItIsOurTurn();
    void saysThatTheStickWasKept();
    void saysWhatTheOtherOneDoes();
    void aRaisedHandLiesOnTheEmptySeat();
    void aHandIsForTalksticksOnly();
    void nothingHeardForSoLongIsSaid();
    void aPassThatWaitsCanBeTakenBack();
    void wordsCanBeComparedWhileBothAreThere();
    void catchesUpBeforeItIsLive();
    void whoeverWasLostIsAwayAfterTwoMinutes();
    void whoeverLeftLeftTheStickWhereItLay();
    void endingsOfTalksticksAreSaid_data();
    void endingsOfTalksticksAreSaid();

private:
    const QDateTime m_now {QDate(2026, 5, 4), QTime(14, 5), QTimeZone::utc()};
};

namespace {

session::TalkState state(turn::Phase phase)
{
    session::TalkState state;
    state.opening.peerName = QStringLiteral("Bravo");
    state.peerName = state.opening.peerName;
    state.turn = {phase, 3, 1};
    state.turnsHeard = 1;
    return state;
}

session::TalkState native(turn::Phase phase)
{
    session::TalkState talk = state(phase);
    talk.trust = session::Trust::Verified;
    talk.stage = session::native::Stage::Live;
    return talk;
}

} // namespace

void tst_Band::saysWhoHoldsTheStick()
{
    const Band mine = bandFor(state(turn::Phase::Mine), m_now);
    QCOMPARE(mine.holder, Band::Holder::Me);
    QCOMPARE(mine.first, QStringLiteral("You hold the stick"));
    QCOMPARE(mine.pass, Band::Possible::Yes);
    const Band theirs = bandFor(state(turn::Phase::Theirs), m_now);
    QCOMPARE(theirs.holder, Band::Holder::Them);
    QCOMPARE(theirs.first, QStringLiteral("Bravo holds the stick"));
    QCOMPARE(theirs.pass, Band::Possible::No);
}

void tst_Band::saysSinceWhen_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("just now") << 0 << QString();
    QTest::newRow("under a minute") << 59 << QString();
    QTest::newRow("a minute") << 60 << QStringLiteral("1 min");
    QTest::newRow("an hour less a second") << 3599 << QStringLiteral("59 min");
    QTest::newRow("an hour") << 3600 << QStringLiteral("1 h");
    QTest::newRow("a day") << 86'400 << QStringLiteral("24 h");
    QTest::newRow("two days") << 2 * 86'400 << QStringLiteral("2 days");
    QTest::newRow("a clock that was set back") << -100 << QString();
}

void tst_Band::saysSinceWhen()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    QCOMPARE(elapsed(m_now.addSecs(-seconds), m_now), text);
    session::TalkState mine = state(turn::Phase::Mine);
    mine.since = m_now.addSecs(-seconds);
    const QString first = QStringLiteral("You hold the stick");
    QCOMPARE(bandFor(mine, m_now).first,
             text.isEmpty() ? first : first + QStringLiteral(", ") + text);
}

void tst_Band::warnsOfWhatIsHeld()
{
    session::TalkState mine = state(turn::Phase::Mine);
    mine.heldBytes = 17;
    QVERIFY(bandFor(mine, m_now).second.contains(QStringLiteral("17")));
}

void tst_Band::saysThatThePeerWillSayNoMore()
{
    session::TalkState mine = state(turn::Phase::Mine);
    mine.peerStream = session::PlainTalk::PeerStream::Finished;
    QCOMPARE(bandFor(mine, m_now).second, QStringLiteral("Will say no more, but may hear you"));
    QCOMPARE(bandFor(mine, m_now).tone, Tone::Caution);
}

void tst_Band::offersToSpeakAnywayOnlyWhileTheyHoldTheStick()
{
    QCOMPARE(bandFor(state(turn::Phase::Theirs), m_now).speakAnyway, Band::Possible::Yes);
    QCOMPARE(bandFor(state(turn::Phase::Mine), m_now).speakAnyway, Band::Possible::No);
    QCOMPARE(bandFor(state(turn::Phase::Over), m_now).speakAnyway, Band::Possible::No);
}

void tst_Band::saysHowItEnded_data()
{
    QTest::addColumn<session::EndReason>("reason");
    QTest::addColumn<QString>("first");
    QTest::newRow("we left") << session::EndReason::Left << QStringLiteral("You left.");
    QTest::newRow("closed") << session::EndReason::Closed
                            << QStringLiteral("Bravo closed the connection.");
    QTest::newRow("broke") << session::EndReason::Broke
                           << QStringLiteral("The connection to Bravo broke.");
}

void tst_Band::saysHowItEnded()
{
    QFETCH(session::EndReason, reason);
    session::TalkState over = state(turn::Phase::Over);
    over.ended = reason;
    const Band band = bandFor(over, m_now);
    QCOMPARE(band.holder, Band::Holder::Nobody);
    QTEST(band.first, "first");
    QCOMPARE(band.callAgain, Band::Possible::Yes);
    over.opening.role = session::Role::Host;
    QCOMPARE(bandFor(over, m_now).callAgain, Band::Possible::No);
}

void tst_Band::marksTheTitleWhileItIsOurTurn()
{
    QVERIFY(titleFor(state(turn::Phase::Mine)).startsWith(QChar(0x25cf)));
    QCOMPARE(titleFor(state(turn::Phase::Theirs)), QStringLiteral("Bravo - Talkstick"));
    session::TalkState over = state(turn::Phase::Over);
    over.ended = session::EndReason::Broke;
    QCOMPARE(titleFor(over), QStringLiteral("The connection to Bravo broke - Talkstick"));
}

void tst_Band::saysThatTheStickWasKept()
{
    session::TalkState talk = native(turn::Phase::Mine);
    talk.turn.part = 2;
    QCOMPARE(bandFor(talk, m_now).first, QStringLiteral("You kept the stick"));
    QCOMPARE(bandFor(talk, m_now).second, QStringLiteral("Part 2 of this turn"));
    talk.turn.phase = turn::Phase::Theirs;
    QCOMPARE(bandFor(talk, m_now).first, QStringLiteral("Bravo is not finished"));
    QCOMPARE(bandFor(talk, m_now).second, QStringLiteral("Part 2 follows"));
}

void tst_Band::saysWhatTheOtherOneDoes()
{
    session::TalkState talk = native(turn::Phase::Theirs);
    QCOMPARE(bandFor(talk, m_now).second, QString());
    talk.peerTyping = wire::message::Typing::State::Composing;
    QCOMPARE(bandFor(talk, m_now).second, QStringLiteral("Writing\u2026"));
    QCOMPARE(bandFor(talk, m_now).speakAnyway, Band::Possible::No);
    talk.turn.phase = turn::Phase::Mine;
    QCOMPARE(bandFor(talk, m_now).second, QString());
}

void tst_Band::aRaisedHandLiesOnTheEmptySeat()
{
    using Hand = session::TalkState::Hand;
    session::TalkState talk = native(turn::Phase::Theirs);
    QCOMPARE(bandFor(talk, m_now).raiseHand, Band::Possible::Yes);
    QCOMPARE(bandFor(talk, m_now).hand, Band::Hand::Nobody);
    talk.hand = Hand::Raised;
    QCOMPARE(bandFor(talk, m_now).hand, Band::Hand::Mine);
    QCOMPARE(bandFor(talk, m_now).other, QStringLiteral("Your hand is raised"));
    QCOMPARE(bandFor(talk, m_now).raiseHand, Band::Possible::No);
    QCOMPARE(bandFor(talk, m_now).lowerHand, Band::Possible::Yes);

    talk = native(turn::Phase::Mine);
    talk.peerHand = Hand::Raised;
    QCOMPARE(bandFor(talk, m_now).hand, Band::Hand::Theirs);
    QCOMPARE(bandFor(talk, m_now).second, QStringLiteral("Bravo raised a hand"));
    QCOMPARE(bandFor(talk, m_now).raiseHand, Band::Possible::No);
}

void tst_Band::aHandIsForTalksticksOnly()
{
    const Band band = bandFor(state(turn::Phase::Theirs), m_now);
    QCOMPARE(band.raiseHand, Band::Possible::No);
    QCOMPARE(band.lowerHand, Band::Possible::No);
    QCOMPARE(band.compareWords, Band::Possible::No);
}

void tst_Band::nothingHeardForSoLongIsSaid()
{
    for (const auto phase : {turn::Phase::Mine, turn::Phase::Theirs}) {
        session::TalkState talk = native(phase);
        talk.silentSince = m_now.addSecs(-40);
        const Band band = bandFor(talk, m_now);
        QCOMPARE(band.first, QStringLiteral("No sign of Bravo for 40 s"));
        QCOMPARE(band.second, QStringLiteral("Their computer may be asleep"));
        QCOMPARE(band.tone, Tone::Caution);
        QVERIFY(band.holder != Band::Holder::Nobody);
    }
}

void tst_Band::aPassThatWaitsCanBeTakenBack()
{
    const Band band = bandFor(native(turn::Phase::Mine), m_now, Passing::Waiting);
    QCOMPARE(band.first, QStringLiteral("Passing the stick\u2026"));
    QCOMPARE(band.holder, Band::Holder::Me);
}

void tst_Band::wordsCanBeComparedWhileBothAreThere()
{
    QCOMPARE(bandFor(native(turn::Phase::Mine), m_now).compareWords, Band::Possible::Yes);
    QCOMPARE(bandFor(native(turn::Phase::Theirs), m_now).compareWords, Band::Possible::Yes);
    QCOMPARE(bandFor(native(turn::Phase::Over), m_now).compareWords, Band::Possible::No);
}

void tst_Band::catchesUpBeforeItIsLive()
{
    session::TalkState talk = native(turn::Phase::Waiting);
    talk.stage = session::native::Stage::Syncing;
    const Band band = bandFor(talk, m_now);
    QCOMPARE(band.holder, Band::Holder::Nobody);
    QCOMPARE(band.first, QStringLiteral("Catching up with Bravo"));
}

void tst_Band::whoeverWasLostIsAwayAfterTwoMinutes()
{
    session::TalkState lost = native(turn::Phase::Over);
    lost.ended = session::EndReason::Lost;
    lost.since = m_now;
    lost.lastPhase = turn::Phase::Theirs;
    QCOMPARE(awaySentence(lost, m_now.addSecs(119)), QString());
    QCOMPARE(bandFor(lost, m_now).first, explainEnd(lost).what);
    QCOMPARE(bandFor(lost, m_now).tone, Tone::Caution);

    const Band away = bandFor(lost, m_now.addSecs(120));
    QVERIFY2(away.first.startsWith(QStringLiteral("Bravo is away since ")), qPrintable(away.first));
    QVERIFY(away.first.contains(QLocale().toString(m_now.time(), QLocale::ShortFormat)));
    QCOMPARE(away.tone, Tone::Plain);
    QCOMPARE(away.second, QStringLiteral("The stick is with Bravo"));
    // A day later the time alone would say nothing.
    QVERIFY(bandFor(lost, m_now.addDays(1)).first.contains(QStringLiteral("Mon")));
    lost.ended = session::EndReason::PeerLeft;
    QCOMPARE(awaySentence(lost, m_now.addSecs(600)), QString());
}

void tst_Band::whoeverLeftLeftTheStickWhereItLay()
{
    session::TalkState left = native(turn::Phase::Over);
    left.ended = session::EndReason::PeerLeft;
    left.lastPhase = turn::Phase::Mine;
    QCOMPARE(bandFor(left, m_now).second, QStringLiteral("The stick is with you"));
    left.lastPhase = turn::Phase::Theirs;
    QCOMPARE(bandFor(left, m_now).second, QStringLiteral("The stick is with Bravo"));
}

void tst_Band::endingsOfTalksticksAreSaid_data()
{
    QTest::addColumn<session::EndReason>("reason");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("left") << session::EndReason::PeerLeft << Tone::Plain;
    QTest::newRow("lost") << session::EndReason::Lost << Tone::Caution;
    QTest::newRow("turned away") << session::EndReason::TurnedAway << Tone::Plain;
    QTest::newRow("they objected") << session::EndReason::PeerObjected << Tone::Failure;
    QTest::newRow("they broke the protocol") << session::EndReason::PeerAtFault << Tone::Failure;
}

void tst_Band::endingsOfTalksticksAreSaid()
{
    QFETCH(session::EndReason, reason);
    session::TalkState over = native(turn::Phase::Over);
    over.ended = reason;
    over.since = m_now;
    const Band band = bandFor(over, m_now);
    QVERIFY(band.first.endsWith(u'.') || band.first.contains(QStringLiteral("Bravo")));
    QVERIFY(band.first != bandFor(native(turn::Phase::Waiting), m_now).first);
    QTEST(band.tone, "tone");
    QCOMPARE(band.pass, Band::Possible::No);
    QVERIFY(titleFor(over).endsWith(QStringLiteral(" - Talkstick")));
}

QTEST_GUILESS_MAIN(tst_Band)
#include "tst_band.moc"
