// SPDX-License-Identifier: MIT
#include "model/transcriptmodel.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using model::TranscriptModel;
using session::Entry;
using session::MemoryJournal;
using session::Speaker;

class tst_TranscriptRoles : public QObject
{
    Q_OBJECT

private slots:
    void daysAreNamedByTheClock();
    void aNameIsIsolatedWhereItIsDrawn_data();
    void aNameIsIsolatedWhereItIsDrawn();
};

namespace {

Entry entry(quint32 number, const QDateTime &time)
{
    return {{number, 1, turn::Stick::Passed, QStringLiteral("text")},
            number % 2 == 1 ? Speaker::Me : Speaker::Them,
            time};
}

QString heading(const TranscriptModel &model, int row)
{
    return model.index(row).data(TranscriptModel::DayRole).toString();
}

} // namespace

void tst_TranscriptRoles::daysAreNamedByTheClock()
{
    support::FakeClock clock;
    const QDateTime now = clock.wallTime();
    MemoryJournal journal;
    for (const int ago : {9, 1, 0})
        journal.append(entry(quint32(journal.size()) + 1, now.addDays(-ago)));
    const QDate today = now.toLocalTime().date();
    TranscriptModel model(clock);
    QAbstractItemModelTester tester(&model);
    model.show(&journal, {});
    const QString old = QLocale().toString(today.addDays(-9), QLocale::LongFormat);
    QCOMPARE(heading(model, 0), old);
    QCOMPARE(heading(model, 1), QStringLiteral("Yesterday"));
    QCOMPARE(heading(model, 2), QStringLiteral("Today"));

    QSignalSpy changed(&model, &TranscriptModel::dataChanged);
    model.refreshTimes();
    QCOMPARE(changed.count(), 0);
    clock.advance(std::chrono::hours(24));
    model.refreshTimes();
    model.refreshTimes();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][2].value<QList<int>>(), QList<int> {TranscriptModel::DayRole});
    QCOMPARE(heading(model, 0), old);
    QCOMPARE(heading(model, 1), QLocale().standaloneDayName(today.addDays(-1).dayOfWeek()));
    QCOMPARE(heading(model, 2), QStringLiteral("Yesterday"));
    clock.advance(std::chrono::hours(24 * 9)); // what was said last is not of today
    QCOMPARE(heading(model, 2), QLocale().toString(today, QLocale::LongFormat));
}

void tst_TranscriptRoles::aNameIsIsolatedWhereItIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("drawn");
    QTest::newRow("Latin") << QStringLiteral("Bravo") << QStringLiteral("\u2068Bravo\u2069");
    QTest::newRow("Arabic") << QStringLiteral("\u0633\u0644\u0645\u0649")
                            << QStringLiteral("\u2068\u0633\u0644\u0645\u0649\u2069");
    QTest::newRow("one that would end it")
        << QStringLiteral("Bra\u2069\u2067vo") << QStringLiteral("\u2068Bravo\u2069");
}

void tst_TranscriptRoles::aNameIsIsolatedWhereItIsDrawn()
{
    QFETCH(const QString, name);
    QFETCH(const QString, drawn);
    const support::FakeClock clock;
    MemoryJournal journal;
    for (const quint32 number : {1U, 2U})
        journal.append(entry(number, clock.wallTime()));
    TranscriptModel model(clock);
    model.show(&journal, name);
    const auto text = [&model](int row, int role) {
        return model.index(row).data(role).toString();
    };
    QVERIFY(text(1, TranscriptModel::DrawnCaptionRole)
                .startsWith(QStringLiteral("2  %1  ").arg(drawn)));
    QVERIFY(text(0, TranscriptModel::DrawnCaptionRole)
                .startsWith(QStringLiteral("1  \u2068You\u2069  ")));
    // What is spoken and cited is as it was.
    for (const int role : {int(TranscriptModel::CaptionRole), int(Qt::AccessibleTextRole)})
        QVERIFY(text(1, role).startsWith(QStringLiteral("2  %1  ").arg(name)));
    QSignalSpy changed(&model, &TranscriptModel::dataChanged);
    model.setTheirName(QStringLiteral("Charlie"));
    QVERIFY(
        changed.value(0).value(2).value<QList<int>>().contains(TranscriptModel::DrawnCaptionRole));
}

QTEST_GUILESS_MAIN(tst_TranscriptRoles)
#include "tst_transcriptroles.moc"
