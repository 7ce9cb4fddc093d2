// SPDX-License-Identifier: MIT
#include "model/notices.h"
#include "model/reminders.h"

#include <QLocale>
#include <QTest>

using namespace talkstick;
using model::Reminder;
using session::TalkState;
using turn::Phase;

namespace {

// Where the computer is, as people are told it.
const QDateTime kSpoken(QDate(2026, 5, 4), QTime(14, 5));

//! Somebody is away, and the stick lies with \a stick since kSpoken.
TalkState away(Phase stick)
{
    TalkState state;
    state.peerName = QStringLiteral("Bravo");
    state.trust = session::Trust::Verified;
    state.ended = session::EndReason::Left;
    state.turn.phase = Phase::Over;
    state.lastPhase = stick;
    state.lastSpoken = kSpoken;
    return state;
}

QDateTime after(qint64 hours)
{
    return kSpoken.addSecs(hours * 3600);
}

} // namespace

class tst_Reminders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void myTurnAfterADay()
    {
        const TalkState state = away(Phase::Mine);
        QVERIFY(!model::reminderFor(state, {}, {}, after(23)));
        QCOMPARE(model::reminderFor(state, {}, {}, after(24)), Reminder::StillMyTurn);
        QVERIFY(!model::reminderFor(state, {.myTurnDays = 2}, {}, after(47)));
        QVERIFY(!model::reminderFor(state, {.myTurnDays = 0}, {}, after(1000)));
    }

    void nothingHeardForThreeDays()
    {
        const TalkState state = away(Phase::Theirs);
        QVERIFY(!model::reminderFor(state, {}, {}, after(71)));
        QCOMPARE(model::reminderFor(state, {}, {}, after(72)), Reminder::NothingHeard);
        QVERIFY(!model::reminderFor(state, {.silenceDays = 0}, {}, after(1000)));
    }

    void aLiveConversationCountsToo()
    {
        TalkState state = away(Phase::Mine);
        state.ended.reset();
        state.turn.phase = Phase::Mine;
        QCOMPARE(model::reminderFor(state, {}, {}, after(24)), Reminder::StillMyTurn);
    }

    void atMostOnceADay()
    {
        const TalkState state = away(Phase::Mine);
        QVERIFY(!model::reminderFor(state, {}, after(24), after(47)));
        QCOMPARE(model::reminderFor(state, {}, after(24), after(48)), Reminder::StillMyTurn);
        // Said since then: the next one is due by that.
        TalkState later = state;
        later.lastSpoken = after(30);
        QCOMPARE(model::reminderFor(later, {}, after(24), after(54)), Reminder::StillMyTurn);
        // The clock had been wrong.
        QCOMPARE(model::reminderFor(state, {}, after(9000), after(48)), Reminder::StillMyTurn);
    }

    void whatIsReadyOrOverNeedsNone()
    {
        TalkState ready = away(Phase::Mine);
        ready.sealed = session::SealedTurn {QStringLiteral("text"), turn::Stick::Passed};
        QVERIFY(!model::reminderFor(ready, {}, {}, after(1000)));
        TalkState over = away(Phase::Mine);
        over.fate = session::Fate::Over;
        QVERIFY(!model::reminderFor(over, {}, {}, after(1000)));
        TalkState guest = away(Phase::Theirs);
        guest.trust.reset();
        QVERIFY(!model::reminderFor(guest, {}, {}, after(1000)));
    }

    void theySayWhoAndSinceWhen()
    {
        const auto notice =
            model::reminderNotice(Reminder::StillMyTurn, away(Phase::Mine), after(24));
        QCOMPARE(notice.title, QStringLiteral("Still your turn with Bravo"));
        QCOMPARE(notice.body, QStringLiteral("Since Mon 14:05."));
        QCOMPARE(
            model::reminderNotice(Reminder::NothingHeard, away(Phase::Theirs), after(72)).title,
            QStringLiteral("Nothing heard from Bravo"));
    }

    void aTurnHidesWhatWasSaid()
    {
        const QString bravo = QStringLiteral("Bravo");
        const QString draft = QStringLiteral("draft");
        QCOMPARE(model::turnNotice(bravo, {}, {}).title, QStringLiteral("Your turn \u2013 Bravo"));
        QVERIFY(model::turnNotice(bravo, {}, {}).body.isEmpty());
        QCOMPARE(model::turnNotice(bravo, {}, draft).body, QStringLiteral("Your draft is ready."));
        QCOMPARE(model::turnNotice(bravo, QStringLiteral("hello"), draft).body,
                 QStringLiteral("hello"));
    }
};

QTEST_APPLESS_MAIN(tst_Reminders)
#include "tst_reminders.moc"
