// SPDX-License-Identifier: MIT
#include "store/logs.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::support;
using session::Fate;

class tst_LogRows : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreReadAnywhere_data();
    void rowsAreReadAnywhere();
    void piecesAreOneRowOnceAllAreThere_data();
    void piecesAreOneRowOnceAllAreThere();
    void whatANewerVersionIsNeededForIsARowWithoutText_data();
    void whatANewerVersionIsNeededForIsARowWithoutText();
    void anEndIsNoRow_data();
    void anEndIsNoRow();
    void unreadAreThoseAfterOurs_data();
    void unreadAreThoseAfterOurs();
    void aTranscriptHasRowsAndNoEntries_data();
    void aTranscriptHasRowsAndNoEntries();
};

void tst_LogRows::rowsAreReadAnywhere_data()
{
    addLogKinds();
}

void tst_LogRows::rowsAreReadAnywhere()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    const ConversationRecord record = conversationOf(1);
    QCOMPARE(create(ports.logs(), record), Kept::Yes);
    Speech speech(record);
    for (int row = 0; row < 20; ++row)
        speech.say(QString::number(row));
    QCOMPARE(commit(ports.logs(), record.id, speech.take(kNoon.addSecs(5))), Kept::Yes);
    const session::Entry sixth {{7, 1, turn::Stick::Passed, QStringLiteral("6")},
                                session::Speaker::Me,
                                kNoon.addSecs(5),
                                session::Content::Text};
    const session::Entry seventh {{8, 1, turn::Stick::Passed, QStringLiteral("7")},
                                  session::Speaker::Them,
                                  kNoon.addSecs(5),
                                  session::Content::Text};
    QCOMPARE(rows(ports.logs(), record.id, 6, 2), (QList {sixth, seventh}));
    QCOMPARE(texts(ports.logs(), record.id, 18, 10).join(u' '), QStringLiteral("18 19"));
    QCOMPARE(texts(ports.logs(), record.id, 20, 10), QStringList());
    QCOMPARE(texts(ports.logs(), conversationId(2), 0, 10), QStringList());
}

void tst_LogRows::piecesAreOneRowOnceAllAreThere_data()
{
    addLogKinds();
}

void tst_LogRows::piecesAreOneRowOnceAllAreThere()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    const ConversationRecord record = conversationOf(1);
    QCOMPARE(create(ports.logs(), record), Kept::Yes);
    Speech speech(record);
    speech.say(QStringLiteral("before"));
    QCOMPARE(commit(ports.logs(), record.id, speech.piece(QStringLiteral("one, ")).take()),
             Kept::Yes);
    QCOMPARE(texts(ports.logs(), record.id), QStringList {QStringLiteral("before")});
    QCOMPARE(found(ports.logs(), record.id).record.state.pieces, QStringLiteral("one, "));
    QCOMPARE(commit(ports.logs(), record.id, speech.say(QStringLiteral("two")).take()), Kept::Yes);
    QCOMPARE(texts(ports.logs(), record.id, 1, 5), QStringList {QStringLiteral("one, two")});
}

void tst_LogRows::whatANewerVersionIsNeededForIsARowWithoutText_data()
{
    addLogKinds();
}

void tst_LogRows::whatANewerVersionIsNeededForIsARowWithoutText()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    const ConversationRecord record = conversationOf(1);
    QCOMPARE(create(ports.logs(), record), Kept::Yes);
    Speech speech(record);
    QCOMPARE(commit(ports.logs(), record.id, speech.show(QStringLiteral("mystery")).take()),
             Kept::Yes);
    const QList<session::Entry> read = rows(ports.logs(), record.id);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().content, session::Content::NeedsNewerVersion);
    QCOMPARE(read.first().part.text, QString());
    QCOMPARE(hits(ports.logs(), QStringLiteral("mystery")), QList<switchboard::LogHit>());
}

void tst_LogRows::anEndIsNoRow_data()
{
    addLogKinds();
}

void tst_LogRows::anEndIsNoRow()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    const ConversationRecord record = conversationOf(1);
    QCOMPARE(create(ports.logs(), record), Kept::Yes);
    Speech speech(record);
    speech.say(QStringLiteral("bye")).end();
    QCOMPARE(commit(ports.logs(), record.id, speech.take()), Kept::Yes);
    QCOMPARE(texts(ports.logs(), record.id), QStringList {QStringLiteral("bye")});
    QCOMPARE(entries(ports.logs(), record.id).size(), 2);
    QCOMPARE(found(ports.logs(), record.id).record.fate, Fate::Over);
}

void tst_LogRows::unreadAreThoseAfterOurs_data()
{
    addLogKinds();
}

void tst_LogRows::unreadAreThoseAfterOurs()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    const ConversationRecord record = conversationOf(1);
    QCOMPARE(create(ports.logs(), record), Kept::Yes);
    Speech speech(record);
    const auto unread = [&] { return found(ports.logs(), record.id).record.unread; };
    const auto keep = [&] { return commit(ports.logs(), record.id, speech.take()); };
    speech.say(QStringLiteral("ours"));
    QCOMPARE(keep(), Kept::Yes);
    QCOMPARE(unread(), 0u);
    speech.say({QStringLiteral("theirs")}, turn::Stick::Kept);
    QCOMPARE(keep(), Kept::Yes);
    speech.say(QStringLiteral("theirs, too"));
    QCOMPARE(keep(), Kept::Yes);
    QCOMPARE(unread(), 2u);
    const auto seen = [&](std::uint64_t rows) {
        return awaited<Kept>([&](auto done) { ports.logs().markSeen(record.id, rows, done); });
    };
    QCOMPARE(seen(2), Kept::Yes);
    QCOMPARE(unread(), 1u);
    QCOMPARE(seen(1), Kept::Yes);
    QCOMPARE(unread(), 1u);
    speech.say(QStringLiteral("ours again"));
    QCOMPARE(keep(), Kept::Yes);
    QCOMPARE(unread(), 0u);
}

void tst_LogRows::aTranscriptHasRowsAndNoEntries_data()
{
    addLogKinds();
}

void tst_LogRows::aTranscriptHasRowsAndNoEntries()
{
    QFETCH(const LogPorts::Kind, kind);
    LogPorts ports(kind);
    Logs &logs = ports.logs();
    QCOMPARE(create(logs, transcriptOf(1)), Kept::Yes);
    QCOMPARE(create(logs, conversationOf(2)), Kept::Yes);
    QList<session::Entry> said;
    for (std::uint32_t turn = 1; turn <= 3; ++turn) {
        said.append({{turn, 1, turn::Stick::Passed, QStringLiteral("turn %1").arg(turn)},
                     turn % 2 ? session::Speaker::Them : session::Speaker::Me,
                     kNoon.addSecs(turn),
                     session::Content::Text});
    }
    const auto append = [&](int number, const QList<session::Entry> &entries) {
        return awaited<Kept>(
            [&](auto done) { logs.append(conversationId(number), entries, done); });
    };
    QCOMPARE(append(1, said.mid(0, 2)), Kept::Yes);
    QCOMPARE(append(1, said.mid(2)), Kept::Yes);
    QCOMPARE(append(2, said), Kept::No);
    QCOMPARE(append(3, said), Kept::No);
    QCOMPARE(rows(logs, conversationId(1)), said);
    QCOMPARE(rows(logs, conversationId(1), 1, 1), said.mid(1, 1));
    QCOMPARE(entries(logs, conversationId(1)), std::vector<StoredEntry>());
    Speech speech(conversationOf(1));
    QCOMPARE(commit(logs, conversationId(1), speech.say(QStringLiteral("log")).take()), Kept::No);
    const ConversationRecord now = found(logs, conversationId(1)).record;
    QCOMPARE(now.state.rows, 3u);
    QCOMPARE(now.unread, 1u);
    QCOMPARE(now.lastSpoken, kNoon.addSecs(3));
}

QTEST_GUILESS_MAIN(tst_LogRows)
#include "tst_logrows.moc"
