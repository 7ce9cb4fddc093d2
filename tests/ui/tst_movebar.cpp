// SPDX-License-Identifier: MIT
#include "model/movetext.h"
#include "restarted.h"
#include "ui/movebar.h"
#include "ui/notice.h"
#include "ui/startdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>

using namespace talkstick;
using support::Earlier;
using support::press;
using support::Restarted;
using support::World;
using switchboard::MoveError;

namespace {

//! The window on a new computer, used by keyboard.
struct New
{
    New()
        : window(world.parts())
    {
        window.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }
    void load()
    {
        QSignalSpy loaded(&world.switchboard, &switchboard::Switchboard::loaded);
        world.switchboard.load();
        QVERIFY(loaded.wait());
    }
    QPushButton &bring() const { return *window.findChild<QPushButton *>(QStringLiteral("bring")); }

    World world;
    ui::MainWindow window;
};

QString said(const ui::MainWindow &window)
{
    const auto *bar = window.findChild<ui::MoveBar *>();
    return bar->isVisible() ? bar->findChild<ui::Notice *>()->text() : QString();
}

void pressButton(const ui::MainWindow &window)
{
    auto *button = window.findChild<ui::MoveBar *>()->findChild<QPushButton *>();
    QVERIFY(button && button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
}

//! Types \a path into the dialog that is open.
void answer(const ui::MainWindow &window, const QString &path)
{
    QTRY_VERIFY(window.findChild<QFileDialog *>());
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!window.findChild<QFileDialog *>());
}

const QString kFile = QStringLiteral("/tmp/nowhere/Ann.talkstick");

} // namespace

class tst_MoveBar : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsWrittenByKeyboard();
    void whatIsTypedIsKeptBeforeItIsWritten();
    void theNextStepIsToQuit();
    void writingCanBeStopped();
    void whatFailsIsToldInASentence();
    void everyFailureHasItsOwnWords();
    void theLineIsThereOnANewComputerOnly();
    void aFileIsBroughtByKeyboard();
    void somebodyWhoCameInMeanwhileIsNotReplaced();
    void aFileNamedAtTheStartIsBrought();
};

void tst_MoveBar::everythingIsWrittenByKeyboard()
{
    const QTemporaryDir folder;
    Restarted person({'b', QStringLiteral("Bravo"), {QStringLiteral("hello")}});
    person.world.settings.setValue(QStringLiteral("name"), QStringLiteral("../Ann: *"));
    press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_M);
    QTRY_VERIFY(person.window.findChild<QFileDialog *>());
    QCOMPARE(person.window.findChild<QFileDialog *>()
                 ->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))
                 ->text(),
             QStringLiteral("Ann.talkstick"));
    const QString file = folder.filePath(QStringLiteral("mine"));
    answer(person.window, file);
    // The ending comes by itself.
    const QString whole = file + QStringLiteral(".talkstick");
    QCOMPARE(person.world.mover.asked, QStringList {QStringLiteral("write ") + whole});
    emit person.world.mover.progressed(40);
    QCOMPARE(said(person.window), QStringLiteral("Writing everything: 40\u00a0%"));
    person.world.mover.finish(whole);
    QCOMPARE(said(person.window), QString());
    auto *told = person.window.findChild<QMessageBox *>();
    QVERIFY(told);
    QVERIFY(told->text().contains(QDir::toNativeSeparators(whole)));
    QVERIFY(told->informativeText().contains(QStringLiteral("can be you and read everything")));
    QVERIFY(told->informativeText().contains(QStringLiteral("only one of the two")));
    person.answer(QMessageBox::RejectRole);
    QVERIFY(person.window.isVisible());
}

void tst_MoveBar::whatIsTypedIsKeptBeforeItIsWritten()
{
    const QTemporaryDir folder;
    Restarted person({'b', QStringLiteral("Bravo"), {QStringLiteral("hello")}});
    person.open();
    support::type(QStringLiteral("half a "));
    person.action("moveAway").trigger();
    answer(person.window, folder.filePath(QStringLiteral("mine")));
    QTRY_COMPARE(person.record().draft, QStringLiteral("half a "));
}

void tst_MoveBar::theNextStepIsToQuit()
{
    const QTemporaryDir folder;
    Restarted person({'b', QStringLiteral("Bravo"), {QStringLiteral("hello")}});
    person.action("moveAway").trigger();
    answer(person.window, folder.filePath(QStringLiteral("mine")));
    person.world.mover.finish(kFile);
    auto *told = person.window.findChild<QMessageBox *>();
    QVERIFY(told);
    for (QAbstractButton *button : told->buttons()) {
        if (told->buttonRole(button) == QMessageBox::AcceptRole) {
            QCOMPARE(button->text(), QStringLiteral("&Quit Talkstick"));
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    QTRY_VERIFY(!person.window.isVisible());
}

void tst_MoveBar::writingCanBeStopped()
{
    const QTemporaryDir folder;
    Restarted person({'b', QStringLiteral("Bravo"), {QStringLiteral("hello")}});
    person.action("moveAway").trigger();
    answer(person.window, folder.filePath(QStringLiteral("mine")));
    pressButton(person.window);
    QCOMPARE(person.world.mover.asked.last(), QStringLiteral("stop"));
    QCOMPARE(said(person.window), QStringLiteral("Stopped. Everything is as it was."));
    pressButton(person.window);
    QCOMPARE(said(person.window), QString());
}

void tst_MoveBar::whatFailsIsToldInASentence()
{
    const QTemporaryDir folder;
    Restarted person({'b', QStringLiteral("Bravo"), {QStringLiteral("hello")}});
    person.action("moveAway").trigger();
    answer(person.window, folder.filePath(QStringLiteral("mine")));
    person.world.mover.fail(MoveError::DiskFull);
    QCOMPARE(said(person.window).section(u'\n', 0, 0),
             QStringLiteral("Nothing was written. The disk is full."));
    QVERIFY(!person.window.findChild<QMessageBox *>());
}

void tst_MoveBar::everyFailureHasItsOwnWords()
{
    QStringList sentences;
    for (int error = int(MoveError::Stopped); error <= int(MoveError::CannotKeep); ++error) {
        const model::Explanation why =
            model::explain(switchboard::MoveFailure {MoveError(error), QStringLiteral("errno")});
        QVERIFY(why.what.endsWith(u'.'));
        QVERIFY(!sentences.contains(why.what));
        QCOMPARE(why.details, QStringLiteral("errno"));
        sentences << why.what;
    }
    QVERIFY(model::explain({MoveError::InUse, {}}).advice.contains(QStringLiteral("--profile")));
}

void tst_MoveBar::theLineIsThereOnANewComputerOnly()
{
    New person;
    QVERIFY(!person.bring().isVisible()); // it is not known yet whether it is one
    person.load();
    QVERIFY(person.bring().isVisible());
    ui::StartDialog dialog(person.world.parts());
    dialog.show();
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("bring"))->isVisible());
    dialog.close();

    person.world.people.put({}, [](switchboard::Kept) {});
    QTRY_VERIFY(!person.bring().isVisible());

    const Restarted other({'b', QStringLiteral("Bravo"), {QStringLiteral("hello")}});
    QVERIFY(!other.window.findChild<QPushButton *>(QStringLiteral("bring"))->isVisible());
}

void tst_MoveBar::aFileIsBroughtByKeyboard()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Ann.talkstick"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    New person;
    person.load();
    press(Qt::Key_B, Qt::AltModifier);
    answer(person.window, path);
    QCOMPARE(person.world.mover.asked, QStringList {QStringLiteral("bring ") + path});
    emit person.world.mover.progressed(7);
    QCOMPARE(said(person.window), QStringLiteral("Bringing everything: 7\u00a0%"));
    person.world.mover.arrive();
    QVERIFY(!person.window.isVisible()); // to be made anew
    QCOMPARE(person.world.mover.asked.size(), 1);
}

void tst_MoveBar::somebodyWhoCameInMeanwhileIsNotReplaced()
{
    New person;
    person.load();
    person.window.bring(kFile);
    QSignalSpy changed(&person.world.people, &switchboard::People::changed);
    person.world.people.put({}, [](switchboard::Kept) {});
    QVERIFY(!changed.isEmpty() || changed.wait());
    person.world.mover.arrive();
    QVERIFY(person.window.isVisible());
    QCOMPARE(person.world.mover.asked.last(), QStringLiteral("stop"));
    QVERIFY(
        said(person.window).startsWith(QStringLiteral("Nothing was brought. Somebody is known")));
}

void tst_MoveBar::aFileNamedAtTheStartIsBrought()
{
    New person;
    person.load();
    person.window.bring(kFile);
    QCOMPARE(person.world.mover.asked, QStringList {QStringLiteral("bring ") + kFile});
    person.world.mover.fail(MoveError::Damaged);
    QVERIFY(
        said(person.window).startsWith(QStringLiteral("Nothing was brought. The file is damaged")));
    QVERIFY(person.window.isVisible());
}

QTEST_MAIN(tst_MoveBar)
#include "tst_movebar.moc"
