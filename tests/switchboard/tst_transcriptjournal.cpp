// SPDX-License-Identifier: MIT
#include "support/fakelogs.h"
#include "switchboard/keptjournal.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;
using session::Entry;

// Where what was said in plain text is read from, and that none of it is missing on the screen
// because the disk is full.
class tst_TranscriptJournal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsKeptIsReadFromThere();
    void whatIsOnItsWayIsReadToo();
    void whatCannotBeKeptIsStillRead();
    void whatComesAfterStaysInItsPlace();
    void answersKeepTheirOrder();
    void whatWasSaidIsKeptThoughNobodyShowsIt();

private:
    void say(const QString &text);
    static void settle();
    //! What the texts from \a first on are; "nothing yet" before it is answered.
    [[nodiscard]] QStringList read(qsizetype first, qsizetype count) const;

    std::unique_ptr<FakeLogs> m_logs;
    std::unique_ptr<TranscriptJournal> m_journal;
    int m_failures = 0;
};

void tst_TranscriptJournal::init()
{
    m_failures = 0;
    m_logs = std::make_unique<FakeLogs>();
    ConversationRecord record;
    record.id = "a program";
    m_journal = std::make_unique<TranscriptJournal>(*m_logs, record, [this] { ++m_failures; });
}

void tst_TranscriptJournal::say(const QString &text)
{
    Entry entry;
    entry.part.text = text;
    m_journal->append(entry);
}

void tst_TranscriptJournal::settle()
{
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

QStringList tst_TranscriptJournal::read(qsizetype first, qsizetype count) const
{
    QStringList texts {QStringLiteral("nothing yet")};
    m_journal->read(first, count, [&texts](const QList<Entry> &entries) {
        texts.clear();
        for (const Entry &entry : entries)
            texts << entry.part.text;
    });
    settle();
    return texts;
}

void tst_TranscriptJournal::whatIsKeptIsReadFromThere()
{
    say(QStringLiteral("one"));
    say(QStringLiteral("two"));
    settle();
    QCOMPARE(m_journal->size(), 2);
    QCOMPARE(read(0, 5), QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(read(1, 1), QStringList(QStringLiteral("two")));
    QCOMPARE(read(2, 5), QStringList());
    m_logs->isUnreadable = true;
    QCOMPARE(read(0, 5), QStringList());
}

void tst_TranscriptJournal::whatIsOnItsWayIsReadToo()
{
    say(QStringLiteral("one"));
    settle();
    say(QStringLiteral("two"));
    say(QStringLiteral("three"));
    QCOMPARE(m_journal->size(), 3);
    QCOMPARE(read(0, 2), QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    say(QStringLiteral("four"));
    QCOMPARE(read(2, 5), QStringList({QStringLiteral("three"), QStringLiteral("four")}));
}

void tst_TranscriptJournal::whatCannotBeKeptIsStillRead()
{
    m_logs->failNext = true; // so there is nowhere to keep the rest
    say(QStringLiteral("one"));
    say(QStringLiteral("two"));
    settle();
    QVERIFY(m_failures > 0);
    QCOMPARE(m_journal->size(), 2);
    QCOMPARE(read(0, 5), QStringList({QStringLiteral("one"), QStringLiteral("two")}));
}

void tst_TranscriptJournal::whatComesAfterStaysInItsPlace()
{
    say(QStringLiteral("one"));
    settle();
    m_logs->failNext = true;
    say(QStringLiteral("two"));
    settle();
    QCOMPARE(m_failures, 1);
    say(QStringLiteral("three"));
    settle();
    QCOMPARE(m_failures, 1);
    QCOMPARE(read(0, 5),
             QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
}

void tst_TranscriptJournal::answersKeepTheirOrder()
{
    say(QStringLiteral("one"));
    settle();
    say(QStringLiteral("two"));
    QList<qsizetype> answered;
    m_journal->read(0, 1, [&](const QList<Entry> &) { answered << 0; });
    m_journal->read(1, 1, [&](const QList<Entry> &) { answered << 1; });
    settle();
    QCOMPARE(answered, QList<qsizetype>({0, 1}));
}

void tst_TranscriptJournal::whatWasSaidIsKeptThoughNobodyShowsIt()
{
    say(QStringLiteral("one"));
    say(QStringLiteral("two"));
    m_journal.reset();
    settle();
    QCOMPARE(m_logs->logs.at("a program").transcript.size(), 2);
}

QTEST_GUILESS_MAIN(tst_TranscriptJournal)
#include "tst_transcriptjournal.moc"
