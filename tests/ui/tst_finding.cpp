// SPDX-License-Identifier: MIT
#include "farside.h"
#include "plaintext.h"
#include "restarted.h"
#include "ui/findpanel.h"
#include "ui/hitdelegate.h"
#include "ui/jumpdialog.h"
#include "ui/transcriptview.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

using namespace talkstick;
using namespace std::chrono_literals;
using support::Earlier;
using support::press;
using support::Restarted;
using support::type;

namespace {

const QStringList kLyon {QStringLiteral("Why did you drop Lyon?"), QStringLiteral("the train"),
                         QStringLiteral("so Lyon is out"), QStringLiteral("yes")};

//! A window in which one looks for something by keyboard.
struct Looking : Restarted
{
    explicit Looking(const Earlier &earlier = {'b', QStringLiteral("Bravo"), kLyon},
                     const QList<Earlier> &others = {})
        : Restarted(earlier, others)
    { }

    void find(const QString &words)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(words);
        world.clock.advance(1s);
    }
    ui::FindPanel &panel() const { return *window.findChild<ui::FindPanel *>(); }
    QListView &hits() const { return *window.findChild<QListView *>(QStringLiteral("hits")); }
    QString note() const
    {
        const auto *note = panel().findChild<QLabel *>();
        return note->isVisible() ? note->text() : QString();
    }
    ui::TranscriptView &view() const { return *page()->findChild<ui::TranscriptView *>(); }
    //! The text of the turn that is selected.
    QString selected() const
    {
        return page() ? view().currentIndex().data().toString() : QString();
    }
};

QStringList many(int count)
{
    QStringList turns;
    for (int i = 1; i <= count; ++i)
        turns << QStringLiteral("turn %1").arg(i);
    return turns;
}

} // namespace

class tst_Finding : public QObject
{
    Q_OBJECT

private slots:
    void ctrlFFindsWhatWasSaid();
    void enterGoesFromOneToTheNext();
    void f3GoesOnWhileTheTranscriptHasTheFocus();
    void escCloses();
    void nothingFoundIsSaid();
    void whatIsNotListedIsShownToo();
    void aTurnFarBackIsShown();
    void aLineBeginsWithAWord();
    void whatStrangersSaidIsText();
    void ctrlGGoesToATurn();
    void deletingAsksAndDoes();
    void cleaningIsShownIfItTakesLong();
    void endingIsForTheHolder();
    void everyButtonHasAName();
};

void tst_Finding::ctrlFFindsWhatWasSaid()
{
    Looking person;
    person.find(QStringLiteral("Lyon"));
    QTRY_COMPARE(person.hits().model()->rowCount(), 2);
    QVERIFY(person.hits().isVisible());
    QVERIFY(!person.page()); // nobody is taken anywhere by typing
    using model::HitsModel;
    const QModelIndex newest = person.hits().model()->index(0, 0);
    QCOMPARE(newest.data().toString(), QStringLiteral("Bravo"));
    QCOMPARE(newest.data(HitsModel::ExcerptRole).toString(), kLyon[2]);
    QCOMPARE(newest.data(HitsModel::MatchAtRole).toInt(), 3);
    QCOMPARE(newest.data(HitsModel::MatchLengthRole).toInt(), 4);
    QVERIFY(newest.data(HitsModel::WhenRole).toString().startsWith(QStringLiteral("you, ")));
}

void tst_Finding::enterGoesFromOneToTheNext()
{
    Looking person;
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("Lyon"));
    press(Qt::Key_Return); // without waiting
    QTRY_COMPARE(person.selected(), kLyon[2]);
    QVERIFY(person.panel().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Return);
    QTRY_COMPARE(person.selected(), kLyon[0]);
    press(Qt::Key_Return); // around the end
    QTRY_COMPARE(person.selected(), kLyon[2]);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(person.selected(), kLyon[0]);
}

void tst_Finding::f3GoesOnWhileTheTranscriptHasTheFocus()
{
    Looking person;
    person.find(QStringLiteral("Lyon"));
    QTRY_COMPARE(person.hits().model()->rowCount(), 2);
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), &person.hits());
    press(Qt::Key_Return);
    QTRY_COMPARE(person.selected(), kLyon[2]);
    QTRY_COMPARE(QApplication::focusWidget(), &person.view());
    press(Qt::Key_F3);
    QTRY_COMPARE(person.selected(), kLyon[0]);
    QCOMPARE(QApplication::focusWidget(), &person.view());
}

void tst_Finding::escCloses()
{
    Looking person;
    person.open();
    person.find(QStringLiteral("Lyon"));
    press(Qt::Key_Escape);
    QVERIFY(!person.panel().isVisible());
    QVERIFY(person.composer().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F3); // opens it again, with what was looked for
    QVERIFY(person.panel().isVisible());
    QTRY_COMPARE(person.hits().model()->rowCount(), 2);
}

void tst_Finding::nothingFoundIsSaid()
{
    Looking person;
    person.find(QStringLiteral("Paris"));
    QTRY_COMPARE(person.note(), QStringLiteral("Nothing found."));
    QVERIFY(!person.hits().isVisible());
    press(Qt::Key_Return);
    QVERIFY(!person.page());
}

void tst_Finding::whatIsNotListedIsShownToo()
{
    Earlier over {'b', QStringLiteral("Bravo"), kLyon};
    over.fate = session::Fate::Over;
    Looking person(over);
    person.open();
    press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(person.listed(), 0);
    person.find(QStringLiteral("train"));
    QTRY_COMPARE(person.hits().model()->rowCount(), 1);
    QTRY_COMPARE(person.hits().model()->index(0, 0).data().toString(), QStringLiteral("Bravo"));
    press(Qt::Key_Return);
    QTRY_COMPARE(person.selected(), kLyon[1]);
    QCOMPARE(person.listed(), 1);
}

void tst_Finding::aTurnFarBackIsShown()
{
    Looking person({'b', QStringLiteral("Bravo"), many(2000)});
    person.open();
    QTRY_COMPARE(person.view().model()->rowCount(), model::kSeat);
    person.find(QStringLiteral("turn 777"));
    press(Qt::Key_Return);
    QTRY_COMPARE(person.selected(), QStringLiteral("turn 777"));
    const QRect row = person.view().visualRect(person.view().currentIndex());
    QTRY_VERIFY(person.view().viewport()->rect().intersects(
        person.view().visualRect(person.view().currentIndex())));
    QVERIFY(row.isValid());
}

void tst_Finding::aLineBeginsWithAWord()
{
    const QString text = QStringLiteral("It is better. Why did you drop Lyon?");
    const ui::HitLine line {text, int(text.indexOf(QStringLiteral("Lyon"))), 4};
    const QFontMetrics metrics(QApplication::font());
    const auto cut = [&](const QString &fits) {
        return shortened(line, metrics, metrics.horizontalAdvance(fits));
    };
    QCOMPARE(cut(text).text, text);
    const ui::HitLine shorter = cut(QStringLiteral("tter. Why did you drop "));
    QCOMPARE(shorter.text, QStringLiteral("\u2026Why did you drop Lyon?"));
    QCOMPARE(shorter.text.mid(shorter.at, shorter.length), QStringLiteral("Lyon"));
    const ui::HitLine shortest = cut({});
    QCOMPARE(shortest.text, QStringLiteral("\u2026Lyon?"));
    QCOMPARE(shortest.at, 1);
}

void tst_Finding::whatStrangersSaidIsText()
{
    Looking person({'b', support::kMarkup, {support::kMarkup}});
    person.find(QStringLiteral("img"));
    QTRY_COMPARE(person.hits().model()->rowCount(), 1);
    QCOMPARE(support::richTexts(person.window), QStringList());
    QVERIFY(!person.hits().grab().isNull());
}

void tst_Finding::ctrlGGoesToATurn()
{
    Looking person({'b', QStringLiteral("Bravo"), many(2000)});
    QVERIFY(!person.action("jump").isEnabled());
    person.open();
    press(Qt::Key_G, Qt::ControlModifier);
    const QPointer<ui::JumpDialog> dialog = person.window.findChild<ui::JumpDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(dialog->findChild<QSpinBox *>()->maximum(), 2000);
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    type(QStringLiteral("123"));
    QCOMPARE(dialog->findChild<QSpinBox *>()->value(), 123);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(person.selected(), QStringLiteral("turn 123"));
}

void tst_Finding::deletingAsksAndDoes()
{
    Looking person;
    person.open();
    person.action("remove").trigger();
    person.answer(QMessageBox::RejectRole);
    QCOMPARE(person.listed(), 1);
    QTRY_VERIFY(!person.window.findChild<QMessageBox *>());
    person.action("remove").trigger();
    person.answer(QMessageBox::AcceptRole);
    QTRY_VERIFY(person.world.logs.logs.empty());
    QCOMPARE(person.listed(), 0);
    QVERIFY(!person.page());
    QVERIFY(!person.action("remove").isEnabled());
    person.find(QStringLiteral("Lyon"));
    QTRY_COMPARE(person.note(), QStringLiteral("Nothing found."));
}

void tst_Finding::cleaningIsShownIfItTakesLong()
{
    Looking person;
    emit person.world.logs.cleaning(1, 4);
    QVERIFY(!person.shows(QStringLiteral("Pause")));
    person.world.clock.advance(1s);
    emit person.world.logs.cleaning(2, 4);
    QVERIFY(person.shows(QStringLiteral("Pause")));
    const auto labels = person.window.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("50\u00a0%"));
    }));
    for (QPushButton *button : person.window.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Pause"))
            QTest::keyClick(button, Qt::Key_Space);
    }
    QVERIFY(!person.shows(QStringLiteral("Pause")));
    QVERIFY(person.shows(QStringLiteral("Go on")));
    emit person.world.logs.cleaned();
    QVERIFY(!person.shows(QStringLiteral("Go on")));
}

void tst_Finding::endingIsForTheHolder()
{
    Looking person;
    person.open();
    QVERIFY(!person.action("conclude").isEnabled());
    QVERIFY(person.action("conclude").text().contains(QStringLiteral("when you are both online")));
    QVERIFY(!person.world.switchboard.host({}));
    support::FarCaller bravo(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QTRY_VERIFY(person.action("conclude").isEnabled());
    QVERIFY(!person.page()->conversation().speak(QStringLiteral("over to you")));
    QTRY_VERIFY(!person.action("conclude").isEnabled());
    QVERIFY(person.action("conclude").text().contains(QStringLiteral("when it is your turn")));
    QTRY_COMPARE(bravo.talk->state().turn.phase, turn::Phase::Mine);
    QVERIFY(!bravo.talk->speak(QStringLiteral("and back")));
    QTRY_VERIFY(person.action("conclude").isEnabled());
    person.action("conclude").trigger();
    person.answer(QMessageBox::AcceptRole);
    QTRY_VERIFY(person.band().first.startsWith(QStringLiteral("Ended by you")));
    QCOMPARE(person.band().second, QStringLiteral("6 turns"));
    QTRY_COMPARE(bravo.talk->state().fate, session::Fate::Over);
    QCOMPARE(person.listed(), 1);
}

void tst_Finding::everyButtonHasAName()
{
    Looking person;
    person.find(QStringLiteral("Lyon"));
    for (QToolButton *button : person.panel().findChildren<QToolButton *>()) {
        const auto *spoken = QAccessible::queryAccessibleInterface(button);
        QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
    }
}

QTEST_MAIN(tst_Finding)
#include "tst_finding.moc"
