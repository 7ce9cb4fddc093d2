// SPDX-License-Identifier: MIT
#include "model/transcriptmodel.h"

#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <deque>
#include <functional>
#include <optional>

using namespace talkstick;
using namespace talkstick::model;
using session::Entry;
using session::MemoryJournal;
using session::Speaker;

class tst_TranscriptModel : public QObject
{
    Q_OBJECT

private slots:
    void itShowsWhatWasSaid();
    void captionsCiteTurns();
    void daysAreHeadedOnce();
    void itFollowsTheEnd();
    void aWindowThatWasSlidBackStays();
    void itIsNeverLargerThanItsWindow();
    void slidingGoesThroughEverything();
    void theEndsAreReachedAtOnce();
    void nothingIsShownOfNoJournal();
    void whatHasArrivedIsMarked();
    void aTurnHasArrivedWithItsLastPart();
    void theirTurnsAreNeverDelivered();
    void arrivalsTouchOnlyTheRowsTheyAreAbout();
    void anotherNameIsShownInEveryCaption();
    void whatThisVersionCannotShowIsNamed();
    void aTurnIsFoundByItsNumber_data();
    void aTurnIsFoundByItsNumber();
    void aTurnIsNotFoundAfterItWasGivenUp();
    void theExactTimeIsAtHand();
    void whatIsNewBeginsWithOneRow();
    void aDayIsFound_data();
    void aDayIsFound();
    void aDayIsFoundAlthoughTheClockWasSetBack();
};

namespace {

const support::FakeClock kClock {};

//! Answers when it is told to, as one on a disk may.
class LaterJournal final : public session::Journal
{
public:
    void append(const Entry &entry) override { m_said.append(entry); }
    void catchUp(qsizetype) override { }
    qsizetype size() const override { return m_said.size(); }
    void read(qsizetype first, qsizetype count, Read done) const override
    {
        m_asked.push_back([this, first, count, done] { m_said.read(first, count, done); });
    }
    //! What is asked for meanwhile, too.
    void answerAll()
    {
        while (!m_asked.empty()) {
            const auto answer = m_asked.front();
            m_asked.pop_front();
            answer();
        }
    }

private:
    MemoryJournal m_said;
    mutable std::deque<std::function<void()>> m_asked;
};

Entry entry(quint32 number, const QString &text = QStringLiteral("text"))
{
    const QDateTime time(QDate(2026, 5, 4), QTime(14, 5), QTimeZone::utc());
    return {{number, 1, turn::Stick::Passed, text},
            number % 2 == 1 ? Speaker::Me : Speaker::Them,
            time};
}

void fill(MemoryJournal &journal, quint32 count)
{
    for (quint32 i = 0; i < count; ++i)
        journal.append(entry(quint32(journal.size()) + 1));
}

Entry part(quint32 number, quint32 part)
{
    Entry said = entry(number);
    said.part.part = part;
    said.part.stick = turn::Stick::Kept;
    return said;
}

QString caption(const TranscriptModel &model, int row)
{
    return model.index(row).data(TranscriptModel::CaptionRole).toString();
}

bool isMarked(const TranscriptModel &model, int row)
{
    return caption(model, row).endsWith(QStringLiteral("  delivered"));
}

bool isSpokenAsDelivered(const TranscriptModel &model, int row)
{
    return model.index(row)
        .data(Qt::AccessibleTextRole)
        .toString()
        .contains(QStringLiteral("delivered"));
}

quint32 number(const TranscriptModel &model, int row)
{
    return model.index(row).data(TranscriptModel::NumberRole).toUInt();
}

quint32 lastNumber(const TranscriptModel &model)
{
    return number(model, model.rowCount() - 1);
}

} // namespace

void tst_TranscriptModel::itShowsWhatWasSaid()
{
    MemoryJournal journal;
    journal.append(entry(1, QStringLiteral("hello")));
    journal.append(entry(2, QString()));
    TranscriptModel model(kClock);
    QAbstractItemModelTester tester(&model);
    model.show(&journal, QStringLiteral("Bravo"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("hello"));
    QCOMPARE(model.index(0).data(TranscriptModel::SpeakerRole).toInt(), int(Speaker::Me));
    QVERIFY(
        model.index(0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("hello")));
    QVERIFY(model.index(1)
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(QStringLiteral("passed without a word")));
}

void tst_TranscriptModel::captionsCiteTurns()
{
    MemoryJournal journal;
    journal.append(entry(1));
    Entry second = entry(2);
    second.part.part = 3;
    journal.append(second);
    TranscriptModel model(kClock);
    model.show(&journal, QStringLiteral("Bravo"));
    QVERIFY(model.index(0)
                .data(TranscriptModel::CaptionRole)
                .toString()
                .startsWith(QStringLiteral("1  You  ")));
    QVERIFY(model.index(1)
                .data(TranscriptModel::CaptionRole)
                .toString()
                .startsWith(QStringLiteral("2\u00b73  Bravo  ")));
}

void tst_TranscriptModel::daysAreHeadedOnce()
{
    MemoryJournal journal;
    Entry yesterday = entry(1);
    yesterday.time = yesterday.time.addDays(-1);
    journal.append(yesterday);
    journal.append(entry(2));
    journal.append(entry(3));
    TranscriptModel model(kClock);
    model.show(&journal, {});
    QVERIFY(!model.index(0).data(TranscriptModel::DayRole).toString().isEmpty());
    QVERIFY(!model.index(1).data(TranscriptModel::DayRole).toString().isEmpty());
    QVERIFY(model.index(2).data(TranscriptModel::DayRole).toString().isEmpty());
}

void tst_TranscriptModel::itFollowsTheEnd()
{
    MemoryJournal journal;
    TranscriptModel model(kClock);
    QAbstractItemModelTester tester(&model);
    model.show(&journal, {});
    for (quint32 i = 1; i <= 2 * kWindow; ++i) {
        fill(journal, 1);
        model.journalGrew();
        QCOMPARE(lastNumber(model), i);
    }
    QVERIFY(model.showsEnd());
    QCOMPARE(model.rowCount(), kWindow);
}

void tst_TranscriptModel::aWindowThatWasSlidBackStays()
{
    MemoryJournal journal;
    fill(journal, 5 * kWindow);
    TranscriptModel model(kClock);
    QAbstractItemModelTester tester(&model);
    model.show(&journal, {});
    while (model.slideEarlier()) { }
    QSignalSpy inserted(&model, &TranscriptModel::rowsInserted);
    fill(journal, 1);
    model.journalGrew();
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(number(model, 0), 1U);
    QVERIFY(!model.showsEnd());
}

void tst_TranscriptModel::itIsNeverLargerThanItsWindow()
{
    MemoryJournal journal;
    fill(journal, 100'000);
    TranscriptModel model(kClock);
    model.show(&journal, {});
    QCOMPARE(model.rowCount(), kSeat);
    QCOMPARE(lastNumber(model), 100'000U);
    while (model.rowCount() < kWindow)
        QVERIFY(model.slideEarlier());
    for (int page = 0; page < 10; ++page) {
        QVERIFY(model.slideEarlier());
        QCOMPARE(model.rowCount(), kWindow);
    }
    for (int page = 0; page < 5; ++page) {
        QVERIFY(model.slideLater());
        QCOMPARE(model.rowCount(), kWindow);
    }
}

void tst_TranscriptModel::slidingGoesThroughEverything()
{
    MemoryJournal journal;
    fill(journal, 2 * kWindow + 17);
    TranscriptModel model(kClock);
    QAbstractItemModelTester tester(&model);
    model.show(&journal, {});
    while (model.slideEarlier())
        QCOMPARE(lastNumber(model) - number(model, 0) + 1, quint32(model.rowCount()));
    QCOMPARE(number(model, 0), 1U);
    QVERIFY(model.showsBeginning());
    while (model.slideLater())
        QCOMPARE(lastNumber(model) - number(model, 0) + 1, quint32(model.rowCount()));
    QCOMPARE(lastNumber(model), quint32(journal.size()));
}

void tst_TranscriptModel::theEndsAreReachedAtOnce()
{
    MemoryJournal journal;
    fill(journal, 10 * kWindow);
    TranscriptModel model(kClock);
    QAbstractItemModelTester tester(&model);
    model.show(&journal, {});
    model.toBeginning();
    QCOMPARE(number(model, 0), 1U);
    QVERIFY(model.showsBeginning() && !model.showsEnd());
    model.toEnd();
    QCOMPARE(lastNumber(model), quint32(10 * kWindow));
    QVERIFY(model.showsEnd() && !model.showsBeginning());
}

void tst_TranscriptModel::nothingIsShownOfNoJournal()
{
    TranscriptModel model(kClock);
    model.show(nullptr, {});
    model.journalGrew();
    QVERIFY(!model.slideEarlier());
    QVERIFY(!model.slideLater());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
}

void tst_TranscriptModel::whatHasArrivedIsMarked()
{
    MemoryJournal journal;
    fill(journal, 3);
    TranscriptModel model(kClock);
    QAbstractItemModelTester tester(&model);
    model.show(&journal, QStringLiteral("Bravo"));
    QVERIFY(!isMarked(model, 0));
    model.setDelivered({1, 1});
    QVERIFY(isMarked(model, 0));
    QVERIFY(isSpokenAsDelivered(model, 0));
    QVERIFY(!isMarked(model, 2));
    QVERIFY(!isSpokenAsDelivered(model, 2));
    model.setDelivered({3, 1});
    QVERIFY(isMarked(model, 0));
    QVERIFY(isMarked(model, 2));
}

void tst_TranscriptModel::aTurnHasArrivedWithItsLastPart()
{
    MemoryJournal journal;
    journal.append(part(1, 1));
    journal.append(part(1, 2));
    TranscriptModel model(kClock);
    QAbstractItemModelTester tester(&model);
    model.show(&journal, QStringLiteral("Bravo"));
    QCOMPARE(model.index(1).data(TranscriptModel::CitationRole).toString(),
             QStringLiteral("1\u00b72"));
    QVERIFY(model.index(0).data(TranscriptModel::FirstPartRole).toBool());
    QVERIFY(!model.index(1).data(TranscriptModel::FirstPartRole).toBool());
    model.setDelivered({1, 1});
    QVERIFY(!isMarked(model, 0)); // the one caption of the turn
    QVERIFY(isSpokenAsDelivered(model, 0));
    QVERIFY(!isSpokenAsDelivered(model, 1));
    model.setDelivered({1, 2});
    QVERIFY(isMarked(model, 0));
    QVERIFY(isSpokenAsDelivered(model, 1));

    QSignalSpy changed(&model, &TranscriptModel::dataChanged);
    journal.append(part(1, 3));
    model.journalGrew();
    QVERIFY(!isMarked(model, 0));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
}

void tst_TranscriptModel::theirTurnsAreNeverDelivered()
{
    MemoryJournal journal;
    fill(journal, 2);
    TranscriptModel model(kClock);
    model.show(&journal, QStringLiteral("Bravo"));
    model.setDelivered({3, 1});
    QVERIFY(!isMarked(model, 1));
    QVERIFY(!isSpokenAsDelivered(model, 1));
}

void tst_TranscriptModel::arrivalsTouchOnlyTheRowsTheyAreAbout()
{
    MemoryJournal journal;
    fill(journal, 100'000);
    TranscriptModel model(kClock);
    QAbstractItemModelTester tester(&model);
    model.show(&journal, {});
    model.setDelivered({99'997, 1});
    QSignalSpy changed(&model, &TranscriptModel::dataChanged);
    model.setDelivered({99'999, 1});
    QCOMPARE(changed.count(), 1);
    const QModelIndex first = changed[0][0].toModelIndex();
    const QModelIndex last = changed[0][1].toModelIndex();
    QVERIFY(last.row() - first.row() <= 2);
    QCOMPARE(last.data(TranscriptModel::NumberRole).toUInt(), 99'999U);
    model.setDelivered({99'999, 1});
    QCOMPARE(changed.count(), 1);
    model.toBeginning(); // what lies elsewhere concerns nobody
    changed.clear();
    model.setDelivered({100'001, 1});
    QCOMPARE(changed.count(), 0);
}

void tst_TranscriptModel::anotherNameIsShownInEveryCaption()
{
    MemoryJournal journal;
    fill(journal, 2);
    TranscriptModel model(kClock);
    QAbstractItemModelTester tester(&model);
    model.show(&journal, QStringLiteral("192.0.2.7"));
    QSignalSpy changed(&model, &TranscriptModel::dataChanged);
    model.setTheirName(QStringLiteral("Bravo"));
    QVERIFY(caption(model, 1).contains(QStringLiteral("Bravo")));
    QCOMPARE(changed.count(), 1);
    model.setTheirName(QStringLiteral("Bravo"));
    QCOMPARE(changed.count(), 1);
}

void tst_TranscriptModel::whatThisVersionCannotShowIsNamed()
{
    MemoryJournal journal;
    Entry strange = entry(2, QString());
    strange.content = session::Content::NeedsNewerVersion;
    journal.append(strange);
    TranscriptModel model(kClock);
    model.show(&journal, QStringLiteral("Bravo"));
    QVERIFY(model.index(0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("newer Talkstick")));
    QVERIFY(model.index(0)
                .data(TranscriptModel::WordlessRole)
                .toString()
                .contains(QStringLiteral("newer Talkstick")));
}

void tst_TranscriptModel::aTurnIsFoundByItsNumber_data()
{
    QTest::addColumn<quint32>("number");
    QTest::addColumn<qsizetype>("entry");
    QTest::newRow("the first") << 1U << qsizetype(0);
    QTest::newRow("before any parts") << 20U << qsizetype(19);
    QTest::newRow("of many parts: the first of them") << 21U << qsizetype(20);
    QTest::newRow("behind many parts") << 22U << qsizetype(120);
    QTest::newRow("the last") << 1021U << qsizetype(1119);
    QTest::newRow("beyond the last") << 5000U << qsizetype(1119);
    QTest::newRow("none") << 0U << qsizetype(0);
}

void tst_TranscriptModel::aTurnIsFoundByItsNumber()
{
    QFETCH(quint32, number);
    MemoryJournal journal;
    fill(journal, 20);
    for (quint32 i = 1; i <= 100; ++i)
        journal.append(part(21, i));
    for (quint32 turn = 22; turn <= 1021; ++turn)
        journal.append(entry(turn));
    TranscriptModel model(kClock);
    model.show(&journal, QStringLiteral("Bravo"));
    std::optional<qsizetype> found;
    model.findTurn(number, [&found](qsizetype entry) { found = entry; });
    QVERIFY(found);
    QTEST(*found, "entry");
}

void tst_TranscriptModel::aTurnIsNotFoundAfterItWasGivenUp()
{
    LaterJournal journal;
    for (quint32 turn = 1; turn <= 10; ++turn)
        journal.append(entry(turn));
    TranscriptModel model(kClock);
    model.show(&journal, QStringLiteral("Bravo"));
    QList<int> found;
    model.findTurn(3, [&found](qsizetype) { found << 3; });
    model.findTurn(4, [&found](qsizetype) { found << 4; });
    journal.answerAll();
    QCOMPARE(found, QList<int> {4});
    model.findTurn(5, [&found](qsizetype) { found << 5; });
    model.show(nullptr, {});
    journal.answerAll();
    QCOMPARE(found, QList<int> {4});
}

void tst_TranscriptModel::theExactTimeIsAtHand()
{
    MemoryJournal journal;
    fill(journal, 1);
    journal.append({{2, 1, turn::Stick::Passed, {}}, Speaker::Them, {}});
    TranscriptModel model(kClock);
    model.show(&journal, QStringLiteral("Bravo"));
    const QString exact =
        QLocale().toString(journal.entries()[0].time.toLocalTime(), QLocale::LongFormat);
    QVERIFY(exact.contains(QStringLiteral("2026")));
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole)}) {
        QCOMPARE(model.index(0).data(role).toString(), exact);
        QCOMPARE(model.index(1).data(role).toString(), QString());
    }
}

void tst_TranscriptModel::whatIsNewBeginsWithOneRow()
{
    MemoryJournal journal;
    fill(journal, 1000);
    TranscriptModel model(kClock);
    model.show(&journal, QStringLiteral("Bravo"));
    QSignalSpy changed(&model, &TranscriptModel::dataChanged);
    const auto marked = [&model] {
        QList<qsizetype> entries;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(TranscriptModel::FirstNewRole).toBool())
                entries << model.first() + row;
        }
        return entries;
    };
    model.setNewFrom(970);
    QCOMPARE(marked(), QList<qsizetype> {970});
    QVERIFY(model.index(int(970 - model.first()))
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("New. 971 ")));
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.slideEarlier());
    QCOMPARE(marked(), QList<qsizetype> {970});
    model.setNewFrom(std::nullopt);
    QCOMPARE(marked(), QList<qsizetype>());
    QCOMPARE(changed.size(), 2);
    model.setNewFrom(10); // not in the window
    QCOMPARE(changed.size(), 2);
    model.toBeginning();
    QCOMPARE(marked(), QList<qsizetype> {10});
    model.show(&journal, QStringLiteral("Bravo"));
    QVERIFY(!model.newFrom());
}

void tst_TranscriptModel::aDayIsFound_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qsizetype>("entry");
    QTest::newRow("the first") << QDate(2026, 5, 1) << qsizetype(0);
    QTest::newRow("before all") << QDate(2020, 1, 1) << qsizetype(0);
    QTest::newRow("in the middle: its first turn") << QDate(2026, 5, 3) << qsizetype(200);
    QTest::newRow("nothing said, nearer to the next") << QDate(2026, 5, 18) << qsizetype(400);
    QTest::newRow("nothing said, nearer to the last") << QDate(2026, 5, 6) << qsizetype(399);
    QTest::newRow("the last: its first turn") << QDate(2026, 5, 20) << qsizetype(400);
    QTest::newRow("after all") << QDate(2030, 1, 1) << qsizetype(499);
}

// A hundred turns on each of the first four days of May, and a hundred on the 20th.
void tst_TranscriptModel::aDayIsFound()
{
    QFETCH(QDate, day);
    LaterJournal journal;
    for (quint32 i = 0; i < 500; ++i) {
        Entry turn = entry(i + 1);
        const int date = i < 400 ? 1 + int(i) / 100 : 20;
        turn.time = QDateTime(QDate(2026, 5, date), QTime(0, 0), Qt::LocalTime);
        journal.append(turn);
    }
    TranscriptModel model(kClock);
    model.show(&journal, QStringLiteral("Bravo"));
    std::optional<qsizetype> found;
    model.findDay(day, [&found](qsizetype entry) { found = entry; });
    journal.answerAll();
    QVERIFY(found);
    QTEST(*found, "entry");
}

void tst_TranscriptModel::aDayIsFoundAlthoughTheClockWasSetBack()
{
    MemoryJournal journal;
    for (quint32 i = 0; i < 300; ++i) {
        Entry turn = entry(i + 1);
        turn.time = turn.time.addDays(i < 100 ? i : qint64(i) - 90);
        journal.append(turn);
    }
    TranscriptModel model(kClock);
    model.show(&journal, QStringLiteral("Bravo"));
    for (int days : {0, 5, 50, 99, 150, 209}) {
        const QDate day = QDate(2026, 5, 4).addDays(days);
        std::optional<qsizetype> found;
        model.findDay(day, [&found](qsizetype entry) { found = entry; });
        QVERIFY(found);
        QCOMPARE(journal.entries()[*found].time.date(), day);
    }
}

QTEST_GUILESS_MAIN(tst_TranscriptModel)
#include "tst_transcriptmodel.moc"
