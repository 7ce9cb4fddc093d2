// SPDX-License-Identifier: MIT
//
// Where a conversation opens of which something was not read.
#include "model/transcriptmodel.h"
#include "restarted.h"
#include "ui/transcriptview.h"

#include <QSignalSpy>

using namespace talkstick;
using namespace std::chrono_literals;
using model::TranscriptModel;
using support::Earlier;
using support::press;
using support::Restarted;
using support::type;

namespace {

constexpr int kTurns = 400;

Earlier withUnread(std::uint64_t unread)
{
    QStringList said;
    for (int i = 1; i <= kTurns; ++i)
        said << QStringLiteral("turn %1").arg(i);
    return {'b', QStringLiteral("Bravo"), said, {}, session::Fate::Unfinished, {}, {}, unread};
}

ui::TranscriptView &viewOf(const Restarted &person)
{
    return *person.page()->findChild<ui::TranscriptView *>();
}

//! The row under the line; invalid if there is no line.
QModelIndex firstNew(const ui::TranscriptView &view)
{
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        if (index.data(TranscriptModel::FirstNewRole).toBool())
            return index;
    }
    return {};
}

} // namespace

class tst_Unread : public QObject
{
    Q_OBJECT

private slots:
    void itOpensWhereOneStoppedReading_data();
    void itOpensWhereOneStoppedReading();
    void itOpensAtTheEndIfAllIsRead();
    void theLineGoesWhenOneLeaves();
    void theLineStaysWhenOneSpeaks();
};

void tst_Unread::itOpensWhereOneStoppedReading_data()
{
    QTest::addColumn<int>("unread");
    QTest::newRow("on the last page") << 40;
    QTest::newRow("further back") << 250;
}

void tst_Unread::itOpensWhereOneStoppedReading()
{
    QFETCH(int, unread);
    Restarted person(withUnread(std::uint64_t(unread)));
    person.open();
    const ui::TranscriptView &view = viewOf(person);
    QTRY_VERIFY(firstNew(view).isValid());
    QCOMPARE(firstNew(view).data().toString(), QStringLiteral("turn %1").arg(kTurns - unread + 1));
    QTRY_COMPARE(view.visualRect(firstNew(view)).top(), view.viewport()->height() / 3);
    QTRY_COMPARE(person.record().unread, std::uint64_t(0)); // it has been seen
    QVERIFY(firstNew(view).isValid());
}

void tst_Unread::itOpensAtTheEndIfAllIsRead()
{
    Restarted person(withUnread(0));
    person.open();
    const ui::TranscriptView &view = viewOf(person);
    QTRY_COMPARE(view.model()->rowCount(), model::kSeat);
    QVERIFY(!firstNew(view).isValid());
    QTRY_VERIFY(view.viewport()->rect().contains(
        view.visualRect(view.model()->index(model::kSeat - 1, 0)).topLeft()));
}

void tst_Unread::theLineGoesWhenOneLeaves()
{
    Restarted person(withUnread(40), {{'c', QStringLiteral("Charlie"), {QStringLiteral("hi")}}});
    person.open();
    if (person.page()->conversation().state().peerName != QStringLiteral("Bravo"))
        person.open();
    const ui::TranscriptView &view = viewOf(person);
    QTRY_VERIFY(firstNew(view).isValid());
    const ui::ConversationPage *page = person.page();
    press(Qt::Key_Up, Qt::AltModifier);
    if (person.page() == page)
        press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(person.page() != page);
    QVERIFY(!firstNew(view).isValid());
}

void tst_Unread::theLineStaysWhenOneSpeaks()
{
    Restarted person(withUnread(40));
    person.open();
    const ui::TranscriptView &view = viewOf(person);
    QTRY_VERIFY(firstNew(view).isValid());
    person.seal(QStringLiteral("an answer"));
    QVERIFY(firstNew(view).isValid());
}

QTEST_MAIN(tst_Unread)
#include "tst_unread.moc"
