// SPDX-License-Identifier: MIT
#include "model/keptconversation.h"

#include "support/fakepeople.h"
#include "support/saidlog.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::model;
using namespace talkstick::support;
using switchboard::ConversationRecord;
using turn::Stick;

class tst_KeptConversation : public QObject
{
    Q_OBJECT

private slots:
    void somebodyIsCalledAsTheyAreNow();
    void nobodyIsWithoutAName();
    void aTurnCountsOnceSomethingIsSaid();
    void howItStands_data();
    void howItStands();
    void allAreReadPageByPageNewestFirst();
    void nothingIsToldToWhoIsGone();
};

void tst_KeptConversation::somebodyIsCalledAsTheyAreNow()
{
    FakePeople people;
    switchboard::Person bo;
    bo.key = SaidLog::keyOf(1);
    bo.name = QStringLiteral("Bo");
    bo.alias = QStringLiteral("Boris");
    bo.trust = session::Trust::Invited;
    people.keep(bo);
    QCOMPARE(counterpartOf(SaidLog(1).record(), people),
             (Counterpart {QStringLiteral("Boris"), session::Trust::Invited}));
    // A title is what a stranger chose.
    const ConversationRecord plain = SaidLog(2).plain(QStringLiteral("nc\n\u202egnp")).record();
    QCOMPARE(counterpartOf(plain, people), (Counterpart {QStringLiteral("nc gnp"), std::nullopt}));
}

void tst_KeptConversation::nobodyIsWithoutAName()
{
    FakePeople people;
    const Counterpart forgotten = counterpartOf(SaidLog(1).record(), people);
    QCOMPARE(forgotten.trust, std::optional(session::Trust::Unverified));
    QVERIFY(forgotten.name.startsWith(QStringLiteral("somebody with the key ")));
    QVERIFY(!counterpartOf(SaidLog(2).plain({}).record(), people).name.isEmpty());
}

void tst_KeptConversation::aTurnCountsOnceSomethingIsSaid()
{
    SaidLog log(1);
    QCOMPARE(turnsIn(log.record()), 0u);
    log.say(QStringLiteral("a"), Stick::Kept);
    QCOMPARE(turnsIn(log.record()), 1u);
    log.say(QStringLiteral("b"));
    QCOMPARE(turnsIn(log.record()), 1u);
    log.say(QStringLiteral("c"));
    QCOMPARE(turnsIn(log.record()), 2u);
    QCOMPARE(turnsIn(SaidLog(2).plain({}).say(QStringLiteral("a")).record()), 1u);
    QCOMPARE(turnsText(0), QStringLiteral("0 turns"));
    QCOMPARE(turnsText(1), QStringLiteral("1 turn"));
}

void tst_KeptConversation::howItStands_data()
{
    QTest::addColumn<ConversationRecord>("record");
    QTest::addColumn<KeptState>("state");
    const ConversationRecord ours = SaidLog(1).record();
    const ConversationRecord theirs = SaidLog(1).say(QStringLiteral("a")).record();
    QTest::newRow("we speak next") << ours << KeptState::YourTurn;
    QTest::newRow("they speak next") << theirs << KeptState::TheirTurn;
    ConversationRecord other = theirs;
    other.author = SaidLog::Author::Other;
    QTest::newRow("they have opened it") << other << KeptState::YourTurn;
    other.fate = session::Fate::Over;
    QTest::newRow("over") << other << KeptState::Over;
    other.fate = session::Fate::Forked;
    QTest::newRow("forked") << other << KeptState::Forked;
    other.fate = session::Fate::DeletedThere;
    QTest::newRow("deleted there") << other << KeptState::DeletedThere;
    QTest::newRow("a transcript") << SaidLog(1).plain({}).record() << KeptState::Transcript;
}

void tst_KeptConversation::howItStands()
{
    QFETCH(ConversationRecord, record);
    QTEST(keptStateOf(record), "state");
    QVERIFY(!keptStateText(keptStateOf(record)).isEmpty());
}

void tst_KeptConversation::allAreReadPageByPageNewestFirst()
{
    FakeLogs logs;
    for (int i = 0; i < 450; ++i) {
        ConversationRecord record = SaidLog(1).record();
        record.id = QByteArray::number(i).rightJustified(16, '0');
        record.lastSpoken = kMonday.addSecs(i / 3); // some at the same time
        logs.logs[record.id].record = record;
    }
    std::optional<QList<ConversationRecord>> read;
    readAllRecords(logs, this, [&](const auto &records) { read = records; });
    QTRY_VERIFY(read.has_value());
    QCOMPARE(read->size(), 450);
    for (int i = 0; i < 450; ++i)
        QCOMPARE(read->at(i).id.toInt(), 449 - i);
}

void tst_KeptConversation::nothingIsToldToWhoIsGone()
{
    FakeLogs logs;
    auto asker = std::make_unique<QObject>();
    int told = 0;
    readAllRecords(logs, asker.get(), [&](const auto &) { ++told; });
    asker.reset();
    bool isLater = false;
    readAllRecords(logs, this, [&](const auto &) { isLater = true; });
    QTRY_VERIFY(isLater);
    QCOMPARE(told, 0);
}

QTEST_GUILESS_MAIN(tst_KeptConversation)
#include "tst_keptconversation.moc"
