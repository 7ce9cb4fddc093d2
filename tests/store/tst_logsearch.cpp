// SPDX-License-Identifier: MIT
#include "store/logs.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace talkstick;
using namespace talkstick::support;
using switchboard::LogHit;

class tst_LogSearch : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreFound_data();
    void wordsAreFound();
    void theNewestComesFirstPageByPage();
    void aHitTellsWhereItIs();
    void aLongTextIsShownAroundTheMatch();
    void aWordAcrossTwoPiecesIsFound();
    void moreThanABatchIsIndexedBeforeASearch();
    void whatIsSaidIsIndexedWhenNothingElseGoesOn();
    void whoOnlyReadsIndexesOnlyForASearch();
    void aTranscriptIsSearchedToo();
    void whatComesAfterADeletionIsIndexed();
};

namespace {

//! Conversation \a number, in which \a texts were said.
void hold(Logs &logs, int number, const QStringList &texts)
{
    const ConversationRecord record = conversationOf(number);
    QCOMPARE(create(logs, record), Kept::Yes);
    Speech speech(record);
    for (const QString &text : texts)
        speech.say(text);
    QCOMPARE(commit(logs, record.id, speech.take()), Kept::Yes);
}

QList<std::uint64_t> rowsOfHits(Logs &logs, const QString &words)
{
    QList<std::uint64_t> rows;
    for (const LogHit &hit : hits(logs, words))
        rows.append(hit.row);
    return rows;
}

qint64 number(StoredLogs &stored, const QString &statement)
{
    using Number = store::Outcome<qint64>;
    return awaited<Number>([&](auto answer) {
               stored.database.post<qint64>(
                   store::Access::Read, &stored.database,
                   [statement](QSqlDatabase &sql) { return store::numberSql(sql, statement); },
                   answer);
           })
        .value();
}

} // namespace

void tst_LogSearch::wordsAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<std::uint64_t>>("rows");
    using Rows = QList<std::uint64_t>;
    QTest::newRow("without the marks") << QStringLiteral("dong") << Rows {0};
    QTest::newRow("with the marks") << QStringLiteral("ĐỒNG") << Rows {0};
    QTest::newRow("Chinese, two characters") << QStringLiteral("北京") << Rows {1};
    QTest::newRow("Chinese, one character") << QStringLiteral("学") << Rows {1};
    QTest::newRow("Chinese, in another order") << QStringLiteral("京北") << Rows {};
    QTest::newRow("a beginning of three letters") << QStringLiteral("tal") << (Rows {3, 2});
    QTest::newRow("a beginning of two letters") << QStringLiteral("ta") << Rows {};
    QTest::newRow("a whole word of two letters") << QStringLiteral("to") << Rows {3};
    QTest::newRow("an end of a word") << QStringLiteral("king") << Rows {};
    QTest::newRow("both words") << QStringLiteral("stick talking") << Rows {2};
    QTest::newRow("signs only") << QStringLiteral("\"*") << Rows {};
    QTest::newRow("nothing") << QString() << Rows {};
    QTest::newRow("syntax is only text") << QStringLiteral("NEAR(talking, \"stick\")") << Rows {};
    QTest::newRow("what nobody said") << QStringLiteral("silence") << Rows {};
}

void tst_LogSearch::wordsAreFound()
{
    QFETCH(const QString, words);
    const ProfileFiles files;
    StoredLogs stored(files);
    hold(stored.logs, 1,
         {QStringLiteral("Đồng ý!"), QStringLiteral("我在北京大学。"),
          QStringLiteral("A talking stick"), QStringLiteral("talk to me")});
    QTEST(rowsOfHits(stored.logs, words), "rows");
}

void tst_LogSearch::theNewestComesFirstPageByPage()
{
    const ProfileFiles files;
    StoredLogs stored(files);
    QList<std::uint64_t> expected;
    QStringList texts;
    for (std::uint64_t row = 0; row < 25; ++row) {
        texts.append(row % 2 ? QStringLiteral("odd word") : QStringLiteral("even word"));
        if (row % 2)
            expected.prepend(row);
    }
    hold(stored.logs, 1, texts);
    QList<std::uint64_t> rows;
    QList<LogHit> page = hits(stored.logs, QStringLiteral("odd"), 0, 5);
    QCOMPARE(page.size(), 5);
    while (!page.isEmpty()) {
        for (const LogHit &hit : page)
            rows.append(hit.row);
        page = hits(stored.logs, QStringLiteral("odd"), page.last().place, 5);
    }
    QCOMPARE(rows, expected);
}

void tst_LogSearch::aHitTellsWhereItIs()
{
    const ProfileFiles files;
    StoredLogs stored(files);
    hold(stored.logs, 1, {QStringLiteral("one"), QStringLiteral("đồng xu\u0007")});
    hold(stored.logs, 2, {QStringLiteral("two"), QStringLiteral("three")});
    const QList<LogHit> found = hits(stored.logs, QStringLiteral("XU"));
    LogHit expected;
    expected.conversation = conversationId(1);
    expected.row = 1;
    expected.time = kNoon.addDays(1);
    expected.speaker = session::Speaker::Them;
    // As it is shown.
    expected.excerpt = QStringLiteral("đồng xu\u2426");
    expected.matchAt = 5;
    expected.matchLength = 2;
    expected.place = found.value(0).place;
    QCOMPARE(found, QList {expected});
}

void tst_LogSearch::aLongTextIsShownAroundTheMatch()
{
    const ProfileFiles files;
    StoredLogs stored(files);
    const QString text = QStringLiteral("🙂 ").repeated(1'000) + QStringLiteral("needle")
        + QStringLiteral(" hay🙂").repeated(500);
    hold(stored.logs, 1, {text});
    const LogHit hit = hits(stored.logs, QStringLiteral("needle")).value(0);
    QCOMPARE(text.mid(hit.matchAt, hit.matchLength), QStringLiteral("needle"));
    QCOMPARE(hit.excerpt.mid(hit.matchAt - hit.excerptAt, hit.matchLength),
             QStringLiteral("needle"));
    QCOMPARE(hit.excerpt, text.mid(hit.excerptAt, hit.excerpt.size()));
    QVERIFY(hit.excerpt.size() <= 200);
    QVERIFY(!hit.excerpt.front().isLowSurrogate() && !hit.excerpt.back().isHighSurrogate());
}

void tst_LogSearch::aWordAcrossTwoPiecesIsFound()
{
    const ProfileFiles files;
    StoredLogs stored(files);
    const ConversationRecord record = conversationOf(1);
    QCOMPARE(create(stored.logs, record), Kept::Yes);
    Speech speech(record);
    QCOMPARE(commit(stored.logs, record.id, speech.piece(QStringLiteral("talk")).take()),
             Kept::Yes);
    // Not before it is all there.
    QCOMPARE(rowsOfHits(stored.logs, QStringLiteral("talk")), QList<std::uint64_t>());
    QCOMPARE(commit(stored.logs, record.id, speech.say(QStringLiteral("stick")).take()), Kept::Yes);
    QCOMPARE(rowsOfHits(stored.logs, QStringLiteral("talkstick")), QList<std::uint64_t> {0});
}

void tst_LogSearch::moreThanABatchIsIndexedBeforeASearch()
{
    const ProfileFiles files;
    StoredLogs stored(files);
    QStringList texts(1'001, QStringLiteral("more"));
    texts.append(QStringLiteral("last"));
    hold(stored.logs, 1, texts);
    QCOMPARE(rowsOfHits(stored.logs, QStringLiteral("last")), QList<std::uint64_t> {1'001});
}

void tst_LogSearch::whatIsSaidIsIndexedWhenNothingElseGoesOn()
{
    const ProfileFiles files;
    StoredLogs stored(files);
    hold(stored.logs, 1, {QStringLiteral("one"), QStringLiteral("two")});
    QTRY_COMPARE(number(stored, QStringLiteral("SELECT count(*) FROM words")), 2);
    // Not again: a second search finds it once.
    QCOMPARE(rowsOfHits(stored.logs, QStringLiteral("two")), QList<std::uint64_t> {1});
    QCOMPARE(number(stored, QStringLiteral("SELECT count(*) FROM words")), 2);
}

void tst_LogSearch::whoOnlyReadsIndexesOnlyForASearch()
{
    const ProfileFiles files;
    {
        StoredLogs stored(files);
        hold(stored.logs, 1, {QStringLiteral("one"), QStringLiteral("two")});
    }
    StoredLogs stored(files, StoredLogs::Tending::OnDemand);
    // It rings after one that was set before it for a shorter time.
    QTimer later;
    later.setSingleShot(true);
    later.start(2 * store::kIndexIdle);
    QTRY_VERIFY(!later.isActive());
    QCOMPARE(number(stored, QStringLiteral("SELECT count(*) FROM words")), 0);
    QCOMPARE(rowsOfHits(stored.logs, QStringLiteral("two")), QList<std::uint64_t> {1});
    QCOMPARE(number(stored, QStringLiteral("SELECT count(*) FROM words")), 2);
}

void tst_LogSearch::aTranscriptIsSearchedToo()
{
    const ProfileFiles files;
    StoredLogs stored(files);
    QCOMPARE(create(stored.logs, transcriptOf(1)), Kept::Yes);
    const session::Entry row {{1, 1, turn::Stick::Passed, QStringLiteral("plain words")},
                              session::Speaker::Them,
                              kNoon,
                              session::Content::Text};
    QCOMPARE(awaited<Kept>([&](auto done) { stored.logs.append(conversationId(1), {row}, done); }),
             Kept::Yes);
    const QList<LogHit> found = hits(stored.logs, QStringLiteral("plain"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().excerpt, row.part.text);
    QCOMPARE(found.first().time, kNoon);
}

void tst_LogSearch::whatComesAfterADeletionIsIndexed()
{
    const ProfileFiles files;
    StoredLogs stored(files);
    hold(stored.logs, 1, {QStringLiteral("stays")});
    hold(stored.logs, 2, {QStringLiteral("goes"), QStringLiteral("goes, too")});
    QCOMPARE(rowsOfHits(stored.logs, QStringLiteral("goes")), (QList<std::uint64_t> {1, 0}));
    QSignalSpy cleaned(&stored.logs, &Logs::cleaned);
    QCOMPARE(awaited<Kept>([&](auto done) { stored.logs.remove(conversationId(2), kNoon, done); }),
             Kept::Yes);
    QTRY_COMPARE(cleaned.count(), 1);
    hold(stored.logs, 3, {QStringLiteral("comes")});
    QCOMPARE(rowsOfHits(stored.logs, QStringLiteral("comes")), QList<std::uint64_t> {0});
    QCOMPARE(rowsOfHits(stored.logs, QStringLiteral("stays")), QList<std::uint64_t> {0});
    QCOMPARE(rowsOfHits(stored.logs, QStringLiteral("goes")), QList<std::uint64_t>());
}

QTEST_GUILESS_MAIN(tst_LogSearch)
#include "tst_logsearch.moc"
