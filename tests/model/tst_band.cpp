// SPDX-License-Identifier: MIT
#include "model/band.h"
#include "model/elapsed.h"
#include "model/sentences.h"

#include <QLocale>
#include <QScopeGuard>
#include <QTest>
#include <QTimeZone>

using namespace talkstick;
using namespace talkstick::model;

class tst_Band : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoHoldsTheStick();
    void longNamesLeaveRoomForTheRest();
    void namesAreShortenedBetweenCharacters_data();
    void namesAreShortenedBetweenCharacters();
    void saysSinceWhen_data();
    void saysSinceWhen();
    void warnsOfWhatIsHeld();
    void saysThatThePeerWillSayNoMore();
    void offersToSpeakAnywayOnlyWhileTheyHoldTheStick();
    void saysHowItEnded_data();
    void saysHowItEnded();
    void whoPractisedMayPractiseAgain();
    void marksTheTitleWhileItIsOurTurn();
    void saysThatTheStickWasKept();
    void saysWhatTheOtherOneDoes();
    void aRaisedHandLiesOnTheEmptySeat();
    void aHandIsForTalksticksOnly();
    void nothingHeardForSoLongIsSaid();
    void aPassThatWaitsCanBeTakenBack();
    void wordsCanBeComparedWhileBothAreThere();
    void catchesUpBeforeItIsLive();
    void theStickStaysWhereItLay_data();
    void theStickStaysWhereItLay();
    void callingAgainIsToldBesideThem_data();
    void callingAgainIsToldBesideThem();
    void aTurnThatIsReadySaysSo();
    void whatCannotBeSavedIsNotSent();
    void whatWentWrongIsSaidInFull();
    void whatNeverGoesOnSaysWhy_data();
    void whatNeverGoesOnSaysWhy();
    void afterAWeekANewOneIsOffered_data();
    void afterAWeekANewOneIsOffered();
    void aNewerOneGoesOnInstead_data();
    void aNewerOneGoesOnInstead();
    void theTitleTellsOurTurnWithoutALink();
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

// Its seat says all of it.
void tst_Band::longNamesLeaveRoomForTheRest()
{
    session::TalkState talk = state(turn::Phase::Theirs);
    talk.peerName = QStringLiteral("Wolfeschlegelsteinhausenbergerdorff");
    QCOMPARE(bandFor(talk, m_now).first,
             QStringLiteral("Wolfeschlegels\u2026gerdorff holds the stick"));
    QCOMPARE(bandFor(talk, m_now).theirName, talk.peerName);
}

void tst_Band::namesAreShortenedBetweenCharacters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shortened");
    const auto repeated = [](const char16_t *text, int times) {
        return QString::fromUtf16(text).repeated(times);
    };
    const QString dots(QChar(0x2026));
    QTest::newRow("24 units are left whole") << repeated(u"a", 24) << repeated(u"a", 24);
    QTest::newRow("25 are not") << repeated(u"a", 25)
                                << repeated(u"a", 14) + dots + repeated(u"a", 8);
    // A letter with one mark: two units. With two: three, of which 14 and 8 are no multiples.
    QTest::newRow("one mark") << repeated(u"e\u0301", 13)
                              << repeated(u"e\u0301", 7) + dots + repeated(u"e\u0301", 4);
    QTest::newRow("two marks") << repeated(u"e\u0323\u0302", 9)
                               << repeated(u"e\u0323\u0302", 4) + dots
            + repeated(u"e\u0323\u0302", 2);
    // Each a pair of surrogates, at odd places.
    QTest::newRow("outside the BMP")
        << QStringLiteral("a") + repeated(u"\U0001F600", 13)
        << QStringLiteral("a") + repeated(u"\U0001F600", 6) + dots + repeated(u"\U0001F600", 4);
    QTest::newRow("nothing but one character")
        << QStringLiteral("e") + repeated(u"\u0301", 30) << dots;
}

void tst_Band::namesAreShortenedBetweenCharacters()
{
    QFETCH(QString, name);
    QFETCH(QString, shortened);
    session::TalkState talk = state(turn::Phase::Theirs);
    talk.peerName = name;
    QCOMPARE(bandFor(talk, m_now).first, shortened + QStringLiteral(" holds the stick"));
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
    QTest::newRow("we left") << session::EndReason::Left << QStringLiteral("You left");
    QTest::newRow("closed") << session::EndReason::Closed
                            << QStringLiteral("Bravo closed the connection");
    QTest::newRow("broke") << session::EndReason::Broke
                           << QStringLiteral("The connection to Bravo broke");
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

// There is nobody any more at the address where they were.
void tst_Band::whoPractisedMayPractiseAgain()
{
    session::TalkState over = state(turn::Phase::Over);
    over.ended = session::EndReason::Closed;
    over.opening.role = session::Role::Joiner;
    QCOMPARE(bandFor(over, m_now).callAgain, Band::Possible::Yes);
    QCOMPARE(bandFor(over, m_now).practise, Band::Possible::No);
    over.opening.partner = session::Partner::Practice;
    QCOMPARE(bandFor(over, m_now).callAgain, Band::Possible::No);
    QCOMPARE(bandFor(over, m_now).practise, Band::Possible::Yes);
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

namespace {

using session::EndReason;

//! There is no link any more, but they go on later.
session::TalkState away(turn::Phase stick, EndReason reason, const QDateTime &since)
{
    session::TalkState talk = native(turn::Phase::Over);
    talk.stage = session::native::Stage::Over;
    talk.lastPhase = stick;
    talk.ended = reason;
    talk.since = since;
    talk.lastSpoken = since;
    return talk;
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

// ux.md 3.2
void tst_Band::theStickStaysWhereItLay_data()
{
    constexpr auto mine = turn::Phase::Mine;
    constexpr auto theirs = turn::Phase::Theirs;
    constexpr int day = 86'400;
    QTest::addColumn<turn::Phase>("stick");
    QTest::addColumn<EndReason>("reason");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("lost") << mine << EndReason::Lost << 119 << text("Connection lost")
                << text("The network or their computer may be down");
    row("they left") << theirs << EndReason::PeerLeft << 0 << text("Bravo left")
                     << text("The stick is with Bravo");
    row("we left") << mine << EndReason::Left << 0 << text("You left")
                   << text("The stick is with you");
    row("away, mine") << mine << EndReason::Lost << 120 << text("Your turn")
                      << text("Bravo has been away since 14:03");
    row("away, mine, for a day") << mine << EndReason::PeerLeft << day << text("Your turn")
                                 << text("Bravo has been away since Sun 14:05");
    row("away, mine, as it was kept")
        << mine << EndReason::Apart << 0 << text("Your turn") << text("Bravo is away");
    row("away, mine, for weeks") << mine << EndReason::Apart << 20 * day << text("Your turn")
                                 << text("Bravo is away");
    row("we left a while ago") << mine << EndReason::Left << 120 << text("Your turn")
                               << text("You left for now");
    row("away, theirs") << theirs << EndReason::Lost << 120 << text("Bravo\u2019s turn")
                        << text("Bravo has been away since 14:03");
    row("away, theirs, as it was kept")
        << theirs << EndReason::Apart << day << text("Bravo\u2019s turn, since Sun 14:05")
        << text("Bravo is away");
    row("seven days") << theirs << EndReason::PeerLeft << 7 * day << text("Bravo\u2019s turn")
                      << text("Bravo has been away since 27/04/2026 14:05");
    row("stale") << theirs << EndReason::Apart << 9 * day << text("Still Bravo\u2019s turn, 9 days")
                 << text("You can start afresh");
}

void tst_Band::theStickStaysWhereItLay()
{
    QFETCH(turn::Phase, stick);
    QFETCH(EndReason, reason);
    QFETCH(int, seconds);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto putBack = qScopeGuard([&before] { QLocale::setDefault(before); });
    const Band band = bandFor(away(stick, reason, m_now.addSecs(-seconds)), m_now);
    QCOMPARE(band.holder, stick == turn::Phase::Mine ? Band::Holder::Me : Band::Holder::Them);
    QTEST(band.first, "first");
    QTEST(band.second, "second");
    QCOMPARE(band.pass, Band::Possible::No);
    QCOMPARE(band.raiseHand, Band::Possible::No);
    QCOMPARE(band.compareWords, Band::Possible::No);
    QCOMPARE(band.callAgain, Band::Possible::No);
    QCOMPARE(band.tryNow, Band::Possible::Yes);
    const bool isStale = band.second == QStringLiteral("You can start afresh");
    const bool isAway = reason == EndReason::Apart || seconds >= 120;
    QCOMPARE(band.newConversation, isStale ? Band::Possible::Yes : Band::Possible::No);
    QCOMPARE(band.copyLink, isAway && !isStale ? Band::Possible::Yes : Band::Possible::No);
    QCOMPARE(band.tone, reason == EndReason::Lost && seconds < 120 ? Tone::Caution : Tone::Plain);
}

void tst_Band::callingAgainIsToldBesideThem_data()
{
    QTest::addColumn<int>("addresses");
    QTest::addColumn<int>("seconds"); // until the next attempt; below 0: it is being tried
    QTest::addColumn<QString>("other");
    QTest::newRow("one") << 1 << -1 << QStringLiteral("Trying their address\u2026");
    QTest::newRow("several") << 3 << -1 << QStringLiteral("Trying 3 addresses\u2026");
    QTest::newRow("soon") << 3 << 59 << QStringLiteral("Trying again in a moment");
    QTest::newRow("later") << 3 << 899 << QStringLiteral("Next try in 14 min");
    QTest::newRow("never met") << 0 << 5
                               << QStringLiteral("They have to call: no address is known");
}

void tst_Band::callingAgainIsToldBesideThem()
{
    QFETCH(int, addresses);
    QFETCH(int, seconds);
    auto talk = away(turn::Phase::Mine, EndReason::Lost, m_now.addSecs(-300));
    talk.redial = session::Redial {addresses, std::nullopt};
    if (seconds >= 0)
        talk.redial->next = m_now.addSecs(seconds);
    QTEST(bandFor(talk, m_now).other, "other");
    QCOMPARE(bandFor(talk, m_now).tryNow, seconds < 0 ? Band::Possible::No : Band::Possible::Yes);
    talk.redial.reset();
    QCOMPARE(bandFor(talk, m_now).other, QString());
}

void tst_Band::aTurnThatIsReadySaysSo()
{
    for (const int seconds : {0, 86'400}) {
        auto talk = away(turn::Phase::Mine, EndReason::Lost, m_now.addSecs(-seconds));
        talk.sealed = session::SealedTurn {QStringLiteral("hello")};
        const Band band = bandFor(talk, m_now);
        QCOMPARE(band.holder, Band::Holder::Me);
        QCOMPARE(band.first, QStringLiteral("Your turn is ready"));
        QCOMPARE(band.second, QStringLiteral("It goes when you are both online"));
    }
}

void tst_Band::whatCannotBeSavedIsNotSent()
{
    const Band band = bandFor(away(turn::Phase::Mine, EndReason::NotKept, m_now), m_now);
    QCOMPARE(band.holder, Band::Holder::Me);
    QCOMPARE(band.first, QStringLiteral("Cannot save, so nothing is sent"));
    QCOMPARE(band.second, QStringLiteral("Free some space"));
    QCOMPARE(band.tone, Tone::Failure);
}

void tst_Band::whatWentWrongIsSaidInFull()
{
    const auto talk = away(turn::Phase::Mine, EndReason::PeerObjected, m_now);
    const Band band = bandFor(talk, m_now);
    QCOMPARE(band.holder, Band::Holder::Nobody);
    QCOMPARE(band.first, explainEnd(talk).what);
    QCOMPARE(band.callAgain, Band::Possible::Yes);
}

void tst_Band::whatNeverGoesOnSaysWhy_data()
{
    QTest::addColumn<session::Fate>("fate");
    QTest::addColumn<turn::Phase>("stick");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    using session::Fate;
    QTest::newRow("we ended it") << Fate::Over << turn::Phase::Mine << text("Ended by you, 14:05")
                                 << text("2 turns");
    QTest::newRow("they ended it")
        << Fate::Over << turn::Phase::Theirs << text("Ended by Bravo, 14:05") << text("2 turns");
    QTest::newRow("fork") << Fate::Forked << turn::Phase::Mine
                          << text("Your copies differ; each of you keeps their own")
                          << text("That happens when one of you goes back to an older copy");
    QTest::newRow("deleted there")
        << Fate::DeletedThere << turn::Phase::Mine << text("Bravo has deleted this conversation")
        << text("Your copy is kept");
}

void tst_Band::whatNeverGoesOnSaysWhy()
{
    QFETCH(session::Fate, fate);
    QFETCH(turn::Phase, stick);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto putBack = qScopeGuard([&before] { QLocale::setDefault(before); });
    auto talk = away(stick, EndReason::Apart, m_now);
    talk.fate = fate;
    const Band band = bandFor(talk, m_now);
    QCOMPARE(band.holder, Band::Holder::Nobody);
    QTEST(band.first, "first");
    QTEST(band.second, "second");
    QCOMPARE(band.callAgain, Band::Possible::No);
}

void tst_Band::afterAWeekANewOneIsOffered_data()
{
    QTest::addColumn<turn::Phase>("stick");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("offered");
    QTest::newRow("theirs, a week") << turn::Phase::Theirs << 7 << false;
    QTest::newRow("theirs, longer") << turn::Phase::Theirs << 8 << true;
    QTest::newRow("mine, longer") << turn::Phase::Mine << 8 << false;
}

// A link that came since then, or is there, makes no difference.
void tst_Band::afterAWeekANewOneIsOffered()
{
    QFETCH(turn::Phase, stick);
    QFETCH(int, days);
    QFETCH(bool, offered);
    auto lost = away(stick, EndReason::Lost, m_now.addSecs(-300));
    auto live = native(stick);
    live.since = m_now;
    for (session::TalkState *talk : {&lost, &live}) {
        talk->lastSpoken = m_now.addDays(-days);
        const Band band = bandFor(*talk, m_now);
        QCOMPARE(band.newConversation, offered ? Band::Possible::Yes : Band::Possible::No);
        QCOMPARE(band.first == QStringLiteral("Still Bravo\u2019s turn, 8 days"), offered);
    }
    lost.trust.reset();
    QCOMPARE(bandFor(lost, m_now).newConversation, Band::Possible::No);
}

void tst_Band::aNewerOneGoesOnInstead_data()
{
    QTest::addColumn<session::Fate>("fate");
    QTest::addColumn<QString>("first");
    using session::Fate;
    QTest::newRow("not finished") << Fate::Unfinished << text("Not finished");
    QTest::newRow("fork") << Fate::Forked
                          << text("Your copies differ; each of you keeps their own");
    QTest::newRow("ended") << Fate::Over << text("Ended by Bravo, 14:05");
}

void tst_Band::aNewerOneGoesOnInstead()
{
    QFETCH(session::Fate, fate);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto putBack = qScopeGuard([&before] { QLocale::setDefault(before); });
    auto talk = away(turn::Phase::Theirs, EndReason::TurnedAway, m_now);
    talk.lastSpoken = m_now.addDays(-9);
    talk.fate = fate;
    QCOMPARE(bandFor(talk, m_now).newConversation, Band::Possible::Yes);
    talk.rank = session::Rank::Superseded;
    const Band band = bandFor(talk, m_now);
    QCOMPARE(band.holder, Band::Holder::Nobody);
    QTEST(band.first, "first");
    QCOMPARE(band.newConversation, Band::Possible::No);
    QCOMPARE(band.callAgain, Band::Possible::No);
    QCOMPARE(band.tryNow, Band::Possible::No);
}

void tst_Band::theTitleTellsOurTurnWithoutALink()
{
    auto talk = away(turn::Phase::Mine, EndReason::Apart, m_now);
    QVERIFY(titleFor(talk).startsWith(QChar(0x25cf)));
    talk.sealed = session::SealedTurn {QStringLiteral("hello")};
    QCOMPARE(titleFor(talk), QStringLiteral("Bravo, away - Talkstick"));
    talk = away(turn::Phase::Theirs, EndReason::Apart, m_now);
    QCOMPARE(titleFor(talk), QStringLiteral("Bravo, away - Talkstick"));
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
