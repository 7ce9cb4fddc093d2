// SPDX-License-Identifier: MIT
#include "switchboard/forgetfullogs.h"

#include "support/saidlog.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;
using session::Keeping;

// Conversations on the disk and in memory as one list and one search. Those with odd numbers are in
// memory.
class tst_ForgetfulLogs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsBothInOneOrder();
    void pagesOfAListGoOnWhereTheLastEnded();
    void findsBothNewestFirst();
    void pagesOfHitsGoOnWhereTheLastEnded();
    void theNewestUnfinishedMayBeEither();
    void anIdIsNotGivenTwice();
    void whatIsOnTheDiskIsForwarded();
    void whatCannotBeReadIsNoAnswer();

private:
    static void settle()
    {
        QCoreApplication::processEvents(); // what was asked for
        QCoreApplication::processEvents(); // and what follows from it
    }
    void hold(const SaidLog &said);
    QList<ConversationRecord> list(const std::optional<ListPlace> &after = {}, int limit = 100);
    QList<LogHit> search(const QString &words, std::uint64_t before = 0, int limit = 100);

    std::unique_ptr<FakeLogs> m_disk;
    std::unique_ptr<ForgetfulLogs> m_logs;
};

namespace {

Keeping keepingOf(int number)
{
    return number % 2 == 1 ? Keeping::InMemory : Keeping::OnDisk;
}

QByteArray idOf(int number)
{
    return SaidLog(number).record().id;
}

//! The hour in which something was said: the number of its conversation.
QList<int> numbers(const QList<LogHit> &hits)
{
    QList<int> numbers;
    for (const LogHit &hit : hits)
        numbers << int(hit.conversation.at(0));
    return numbers;
}

QList<int> numbers(const QList<ConversationRecord> &records)
{
    QList<int> numbers;
    for (const ConversationRecord &record : records)
        numbers << int(record.id.at(0));
    return numbers;
}

} // namespace

void tst_ForgetfulLogs::init()
{
    m_logs.reset();
    m_disk = std::make_unique<FakeLogs>();
    m_logs = std::make_unique<ForgetfulLogs>(*m_disk);
    for (int number = 1; number <= 4; ++number)
        hold(SaidLog(number).plain(QStringLiteral("Plain")).say(QStringLiteral("Đồng und Fell")));
    settle();
    QCOMPARE(m_disk->logs.size(), 2U);
}

void tst_ForgetfulLogs::hold(const SaidLog &said)
{
    ConversationRecord record = said.record();
    record.keeping = keepingOf(int(record.id.at(0)));
    record.state = {};
    record.lastSpoken = record.begun;
    m_logs->create(record, [](auto) {});
    m_logs->append(record.id, said.rows(), [](Kept kept) { QCOMPARE(kept, Kept::Yes); });
}

QList<ConversationRecord> tst_ForgetfulLogs::list(const std::optional<ListPlace> &after, int limit)
{
    std::optional<QList<ConversationRecord>> read;
    m_logs->list(after, limit, [&read](const auto &records) { read = records; });
    settle();
    return read.value_or(QList<ConversationRecord> {{}});
}

QList<LogHit> tst_ForgetfulLogs::search(const QString &words, std::uint64_t before, int limit)
{
    std::optional<QList<LogHit>> read;
    m_logs->search(words, before, limit, [&read](const auto &hits) { read = hits; });
    settle();
    return read.value_or(QList<LogHit> {{}});
}

void tst_ForgetfulLogs::listsBothInOneOrder()
{
    QCOMPARE(numbers(list()), (QList<int> {4, 3, 2, 1}));
    QCOMPARE(list().value(1).keeping, Keeping::InMemory);
}

void tst_ForgetfulLogs::pagesOfAListGoOnWhereTheLastEnded()
{
    const auto first = list({}, 2);
    QCOMPARE(numbers(first), (QList<int> {4, 3}));
    QCOMPARE(numbers(list(placeOf(first.last()), 2)), (QList<int> {2, 1}));
}

void tst_ForgetfulLogs::findsBothNewestFirst()
{
    const auto hits = search(QStringLiteral("fell dong"));
    QCOMPARE(numbers(hits), (QList<int> {4, 3, 2, 1}));
    for (const LogHit &hit : hits) {
        QCOMPARE(hit.excerpt, QStringLiteral("Đồng und Fell"));
        QCOMPARE(hit.matchAt, 0);
        QCOMPARE(hit.matchLength, 4);
    }
    QVERIFY(search(QStringLiteral("ell")).isEmpty());
}

void tst_ForgetfulLogs::pagesOfHitsGoOnWhereTheLastEnded()
{
    for (int limit = 1; limit <= 4; ++limit) {
        QList<LogHit> all;
        for (auto page = search(QStringLiteral("fell"), 0, limit); !page.isEmpty();
             page = search(QStringLiteral("fell"), all.last().place, limit)) {
            all += page;
            QVERIFY(all.size() <= 4);
        }
        QCOMPARE(numbers(all), (QList<int> {4, 3, 2, 1}));
    }
}

void tst_ForgetfulLogs::theNewestUnfinishedMayBeEither()
{
    const wire::KeyHash peer = SaidLog::keyOf(9);
    for (int number : {5, 6}) {
        ConversationRecord record = SaidLog(number).record();
        record.peer = peer;
        record.keeping = keepingOf(number);
        m_logs->create(record, [](Kept kept) { QCOMPARE(kept, Kept::Yes); });
        settle();
        FoundConversation found;
        m_logs->newestUnfinished(peer, [&found](const auto &it) { found = it; });
        settle();
        QCOMPARE(found.record.id, record.id);
    }
}

void tst_ForgetfulLogs::anIdIsNotGivenTwice()
{
    QList<Kept> answers;
    const auto note = [&answers](Kept kept) { answers << kept; };
    ConversationRecord record = SaidLog(7).record();
    record.keeping = Keeping::InMemory;
    m_logs->create(record, note);
    settle();
    m_logs->create(record, note);
    settle();
    m_logs->remove(record.id, kMonday, note);
    settle();
    m_logs->create(record, note);
    settle();
    QCOMPARE(answers, (QList {Kept::Yes, Kept::No, Kept::Yes, Kept::No}));
    QVERIFY(m_disk->deleted.contains(record.id));
}

void tst_ForgetfulLogs::whatIsOnTheDiskIsForwarded()
{
    QSignalSpy changed(m_logs.get(), &Logs::changed);
    QSignalSpy cleaned(m_logs.get(), &Logs::cleaned);
    m_logs->saveDraft(idOf(2), QStringLiteral("draft"), [](auto) {});
    settle();
    QCOMPARE(m_disk->logs.at(idOf(2)).record.draft, QStringLiteral("draft"));
    QCOMPARE(changed.count(), 1);
    m_logs->remove(idOf(2), kMonday, [](auto) {});
    settle();
    QCOMPARE(cleaned.count(), 1);
    QCOMPARE(numbers(list()), (QList<int> {4, 3, 1}));
}

void tst_ForgetfulLogs::whatCannotBeReadIsNoAnswer()
{
    m_disk->isUnreadable = true;
    std::optional<bool> isRead;
    m_logs->list({}, 10, [&isRead](const auto &records) { isRead = records.has_value(); });
    settle();
    QCOMPARE(isRead, false);
    isRead.reset();
    m_logs->search(QStringLiteral("fell"), 0, 10,
                   [&isRead](const auto &hits) { isRead = hits.has_value(); });
    settle();
    QCOMPARE(isRead, false);
}

QTEST_GUILESS_MAIN(tst_ForgetfulLogs)
#include "tst_forgetfullogs.moc"
