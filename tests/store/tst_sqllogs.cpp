// SPDX-License-Identifier: MIT
#include "store/logs.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::support;
using session::Fate;
using switchboard::ListPlace;
using switchboard::SealedTurn;

class tst_SqlLogs : public QObject
{
    Q_OBJECT

private slots:
    void aRecordComesBackAsItWas_data();
    void aRecordComesBackAsItWas();
    void anIdIsGivenOnce_data();
    void anIdIsGivenOnce();
    void aSealedTurnMayBeChangedUntilItIsSaid_data();
    void aSealedTurnMayBeChangedUntilItIsSaid();
    void theOneSpokenInLastComesFirst_data();
    void theOneSpokenInLastComesFirst();
    void theNewestUnfinishedOfSomebodyIsFound_data();
    void theNewestUnfinishedOfSomebodyIsFound();
    void aDeletedOneLeavesItsId_data();
    void aDeletedOneLeavesItsId();
    void answersComeInOrder_data();
    void answersComeInOrder();
    void whatCannotBeKeptChangesNothing_data();
    void whatCannotBeKeptChangesNothing();
};

void tst_SqlLogs::aRecordComesBackAsItWas_data()
{
    addLogKinds();
}

void tst_SqlLogs::aRecordComesBackAsItWas()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    ConversationRecord record = conversationOf(1);
    record.author = wire::message::Entry::Author::Other;
    record.state.holder = wire::message::Entry::Author::Other;
    record.state.head.count = 9;
    record.state.turn = 4;
    record.state.part = 3;
    record.state.rows = 7;
    record.state.entriesInTurn = 5;
    record.state.bytesInTurn = 1'000;
    record.state.pieces = QStringLiteral("so far ☂");
    record.state.isOver = true;
    record.lastSpoken = kNoon.addMSecs(123'456);
    record.fate = Fate::Forked;
    record.unread = 2;
    record.draft = QStringLiteral("Well\u0000, …");
    record.sealed = SealedTurn {QStringLiteral("Said\nlater"), turn::Stick::Kept};
    QSignalSpy changed(&ports.logs(), &Logs::changed);
    QCOMPARE(create(ports.logs(), record), Kept::Yes);
    QCOMPARE(changed, QList<QList<QVariant>> {{record.id}});
    QCOMPARE(found(ports.logs(), record.id),
             (FoundConversation {FoundConversation::State::Kept, record}));
    QCOMPARE(create(ports.logs(), transcriptOf(2)), Kept::Yes);
    QCOMPARE(found(ports.logs(), conversationId(2)).record, transcriptOf(2));
    QCOMPARE(found(ports.logs(), conversationId(3)).state, FoundConversation::State::Unknown);
}

void tst_SqlLogs::anIdIsGivenOnce_data()
{
    addLogKinds();
}

void tst_SqlLogs::anIdIsGivenOnce()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    QCOMPARE(create(ports.logs(), conversationOf(1)), Kept::Yes);
    ConversationRecord other = conversationOf(1);
    other.peer = keyOf(2);
    QCOMPARE(create(ports.logs(), other), Kept::No);
    QCOMPARE(found(ports.logs(), other.id).record, conversationOf(1));
}

void tst_SqlLogs::aSealedTurnMayBeChangedUntilItIsSaid_data()
{
    addLogKinds();
}

void tst_SqlLogs::aSealedTurnMayBeChangedUntilItIsSaid()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    Logs &logs = ports.logs();
    const ConversationRecord record = conversationOf(1);
    QCOMPARE(create(logs, record), Kept::Yes);
    const auto now = [&] { return found(logs, record.id).record; };
    const auto seal = [&](const SealedTurn &turn) {
        return awaited<Kept>([&](auto done) { logs.seal(record.id, turn, done); });
    };
    const auto unseal = [&] {
        return awaited<Kept>([&](auto done) { logs.unseal(record.id, done); });
    };
    QCOMPARE(
        awaited<Kept>([&](auto done) { logs.saveDraft(record.id, QStringLiteral("dra"), done); }),
        Kept::Yes);
    QCOMPARE(now().draft, QStringLiteral("dra"));
    QCOMPARE(unseal(), Kept::Yes);
    QCOMPARE(now().draft, QStringLiteral("dra"));
    QCOMPARE(seal({QStringLiteral("draft"), turn::Stick::Kept}), Kept::Yes);
    QCOMPARE(now().draft, QString());
    QCOMPARE(now().sealed, (SealedTurn {QStringLiteral("draft"), turn::Stick::Kept}));
    QCOMPARE(unseal(), Kept::Yes);
    QCOMPARE(now().draft, QStringLiteral("draft"));
    QCOMPARE(now().sealed, std::optional<SealedTurn>());
    // A turn without a word is one, too.
    QCOMPARE(seal({}), Kept::Yes);
    QCOMPARE(now().sealed, SealedTurn());
    Speech speech(record);
    LogCommit commit = speech.say(QStringLiteral("said")).take();
    commit.source = LogCommit::Source::Sealed;
    QCOMPARE(support::commit(logs, record.id, commit), Kept::Yes);
    QCOMPARE(now().sealed, std::optional<SealedTurn>());
}

void tst_SqlLogs::theOneSpokenInLastComesFirst_data()
{
    addLogKinds();
}

void tst_SqlLogs::theOneSpokenInLastComesFirst()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    Logs &logs = ports.logs();
    for (int number = 1; number <= 5; ++number) {
        ConversationRecord record = conversationOf(number);
        // Two of the same second.
        record.lastSpoken = kNoon.addSecs(number / 2);
        QCOMPARE(create(logs, record), Kept::Yes);
    }
    Speech speech(conversationOf(1));
    QCOMPARE(commit(logs, conversationId(1), speech.say(QStringLiteral("new")).take()), Kept::Yes);
    const auto page = [&](const std::optional<ListPlace> &after) {
        using Records = std::optional<QList<ConversationRecord>>;
        return *awaited<Records>([&](auto done) { logs.list(after, 2, done); });
    };
    QList<QByteArray> ids;
    std::optional<ListPlace> after;
    for (auto records = page(after); !records.isEmpty(); records = page(after)) {
        for (const ConversationRecord &record : records)
            ids.append(record.id);
        after = ListPlace {records.last().lastSpoken, records.last().id};
    }
    QList<QByteArray> expected {conversationId(1)};
    const auto addBoth = [&](int one, int other) {
        expected.append(std::max(conversationId(one), conversationId(other)));
        expected.append(std::min(conversationId(one), conversationId(other)));
    };
    addBoth(4, 5);
    addBoth(2, 3);
    QCOMPARE(ids, expected);
}

void tst_SqlLogs::theNewestUnfinishedOfSomebodyIsFound_data()
{
    addLogKinds();
}

void tst_SqlLogs::theNewestUnfinishedOfSomebodyIsFound()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    Logs &logs = ports.logs();
    for (int number = 1; number <= 4; ++number) {
        ConversationRecord record = conversationOf(number);
        record.peer = keyOf(number == 4 ? 2 : 1);
        QCOMPARE(create(logs, record), Kept::Yes);
    }
    const auto newest = [&](int person) {
        return awaited<FoundConversation>(
            [&](auto done) { logs.newestUnfinished(keyOf(person), done); });
    };
    QCOMPARE(newest(1).record.id, conversationId(3));
    QCOMPARE(awaited<Kept>(
                 [&](auto done) { logs.setFate(conversationId(3), Fate::DeletedThere, done); }),
             Kept::Yes);
    QCOMPARE(newest(1).record.id, conversationId(2));
    QCOMPARE(newest(2).record.id, conversationId(4));
    QCOMPARE(newest(3).state, FoundConversation::State::Unknown);
}

void tst_SqlLogs::aDeletedOneLeavesItsId_data()
{
    addLogKinds();
}

void tst_SqlLogs::aDeletedOneLeavesItsId()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    Logs &logs = ports.logs();
    const ConversationRecord record = conversationOf(1);
    QCOMPARE(create(logs, record), Kept::Yes);
    Speech speech(record);
    QCOMPARE(commit(logs, record.id, speech.say(QStringLiteral("secret")).take()), Kept::Yes);
    const auto remove = [&] {
        return awaited<Kept>([&](auto done) { logs.remove(record.id, kNoon, done); });
    };
    QSignalSpy cleaned(&logs, &Logs::cleaned);
    QCOMPARE(remove(), Kept::Yes);
    QCOMPARE(found(logs, record.id), (FoundConversation {FoundConversation::State::Deleted, {}}));
    QCOMPARE(texts(logs, record.id), QStringList());
    QCOMPARE(entries(logs, record.id), std::vector<StoredEntry>());
    QCOMPARE(hits(logs, QStringLiteral("secret")), QList<switchboard::LogHit>());
    QCOMPARE(create(logs, record), Kept::No);
    QCOMPARE(commit(logs, record.id, speech.say(QStringLiteral("more")).take()), Kept::No);
    QCOMPARE(remove(), Kept::No);
    QTRY_COMPARE(cleaned.count(), 1);
    QCOMPARE(found(logs, record.id).state, FoundConversation::State::Deleted);
}

void tst_SqlLogs::answersComeInOrder_data()
{
    addLogKinds();
}

void tst_SqlLogs::answersComeInOrder()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    const ConversationRecord record = conversationOf(1);
    QList<int> answered;
    QList<Kept> kept;
    const auto note = [&](int number) {
        return [&, number](Kept answer) {
            answered.append(number);
            kept.append(answer);
        };
    };
    ports.logs().create(record, note(0));
    Speech speech(record);
    for (int number = 1; number <= 20; ++number) {
        speech.say(QString::number(number));
        ports.logs().commit(record.id, speech.take(), note(number));
    }
    QCOMPARE(answered.size(), 0);
    QTRY_COMPARE(answered.size(), 21);
    QVERIFY(std::is_sorted(answered.begin(), answered.end()));
    QCOMPARE(kept.count(Kept::Yes), 21);
    QCOMPARE(texts(ports.logs(), record.id).size(), 20);
}

void tst_SqlLogs::whatCannotBeKeptChangesNothing_data()
{
    addLogKinds();
}

void tst_SqlLogs::whatCannotBeKeptChangesNothing()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    Logs &logs = ports.logs();
    const ConversationRecord record = conversationOf(1);
    QCOMPARE(create(logs, record), Kept::Yes);
    QSignalSpy changed(&logs, &Logs::changed);
    Speech speech(record);
    const LogCommit commit = speech.say(QStringLiteral("one")).take();
    ports.fail();
    QCOMPARE(support::commit(logs, record.id, commit), Kept::No);
    ports.fail();
    QCOMPARE(create(logs, conversationOf(2)), Kept::No);
    ports.fail();
    QCOMPARE(awaited<Kept>([&](auto done) { logs.remove(record.id, kNoon, done); }), Kept::No);
    ports.fail();
    QCOMPARE(awaited<Kept>([&](auto done) { logs.seal(record.id, {}, done); }), Kept::No);
    QCOMPARE(found(logs, record.id).record, record);
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(tst_SqlLogs)
#include "tst_sqllogs.moc"
