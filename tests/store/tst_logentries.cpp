// SPDX-License-Identifier: MIT
#include "store/logs.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::support;

class tst_LogEntries : public QObject
{
    Q_OBJECT

private slots:
    void entriesComeBackByteForByte_data();
    void entriesComeBackByteForByte();
    void whatDoesNotFitIsNotKept_data();
    void whatDoesNotFitIsNotKept();
    void committingAgainChangesNothing_data();
    void committingAgainChangesNothing();
};

void tst_LogEntries::entriesComeBackByteForByte_data()
{
    addLogKinds();
}

void tst_LogEntries::entriesComeBackByteForByte()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    const ConversationRecord record = conversationOf(1);
    QCOMPARE(create(ports.logs(), record), Kept::Yes);
    Speech speech(record);
    std::vector<StoredEntry> said;
    for (int turn = 1; turn <= 5; ++turn) {
        speech.say({QStringLiteral("part "), QString::number(turn)}, turn::Stick::Kept);
        const LogCommit commit = speech.say(QStringLiteral("over to you")).take();
        said.insert(said.end(), commit.entries.begin(), commit.entries.end());
        QCOMPARE(support::commit(ports.logs(), record.id, commit), Kept::Yes);
    }
    QCOMPARE(said.size(), 15);
    QCOMPARE(entries(ports.logs(), record.id), said);
    QCOMPARE(entries(ports.logs(), record.id, 7, 3),
             std::vector<StoredEntry>(said.begin() + 6, said.begin() + 9));
    QCOMPARE(entries(ports.logs(), record.id, 15), std::vector<StoredEntry> {said.back()});
    QCOMPARE(entries(ports.logs(), record.id, 16), std::vector<StoredEntry>());
    QCOMPARE(found(ports.logs(), record.id).record.state, speech.state());
}

void tst_LogEntries::whatDoesNotFitIsNotKept_data()
{
    addLogKinds();
}

void tst_LogEntries::whatDoesNotFitIsNotKept()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    const ConversationRecord record = conversationOf(1);
    QCOMPARE(create(ports.logs(), record), Kept::Yes);
    Speech speech(record);
    const LogCommit first = speech.say(QStringLiteral("one")).take();
    const LogCommit second = speech.say(QStringLiteral("two")).take();
    QCOMPARE(commit(ports.logs(), conversationId(7), first), Kept::No);
    QCOMPARE(commit(ports.logs(), record.id, second), Kept::No);
    QCOMPARE(found(ports.logs(), record.id).record, record);
    QCOMPARE(commit(ports.logs(), record.id, first), Kept::Yes);
    Speech another(record);
    QCOMPARE(commit(ports.logs(), record.id, another.say(QStringLiteral("other")).take()),
             Kept::No);
    QCOMPARE(texts(ports.logs(), record.id), QStringList {QStringLiteral("one")});
}

void tst_LogEntries::committingAgainChangesNothing_data()
{
    addLogKinds();
}

void tst_LogEntries::committingAgainChangesNothing()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    const ConversationRecord record = conversationOf(1);
    QCOMPARE(create(ports.logs(), record), Kept::Yes);
    Speech speech(record);
    const LogCommit commit = speech.say(QStringLiteral("one")).say(QStringLiteral("two")).take();
    QCOMPARE(support::commit(ports.logs(), record.id, commit), Kept::Yes);
    QCOMPARE(support::commit(ports.logs(), record.id, commit), Kept::Yes);
    QCOMPARE(entries(ports.logs(), record.id), commit.entries);
}

QTEST_GUILESS_MAIN(tst_LogEntries)
#include "tst_logentries.moc"
