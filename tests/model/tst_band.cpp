// SPDX-License-Identifier: MIT
#include "model/band.h"
#include "model/elapsed.h"

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

private:
    const QDateTime m_now {QDate(2026, 5, 4), QTime(14, 5), QTimeZone::utc()};
};

namespace {

session::TalkState state(turn::Phase phase)
{
    session::TalkState state;
    state.opening.peerName = QStringLiteral("Bravo");
    state.turn = {phase, 3, 1};
    state.turnsHeard = 1;
    return state;
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

QTEST_GUILESS_MAIN(tst_Band)
#include "tst_band.moc"
