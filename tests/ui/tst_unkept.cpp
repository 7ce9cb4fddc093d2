// SPDX-License-Identifier: MIT
#include "ui/keepingsetting.h"
#include "ui/mainwindow.h"
#include "ui/startdialog.h"
#include "ui/startpage.h"
#include "world.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>

using namespace talkstick;
using session::Keeping;
using support::press;
using support::World;

// That nothing be kept of new conversations: where it is chosen, and what is said about it.
class tst_Unkept : public QObject
{
    Q_OBJECT

private slots:
    void itIsChosenOnTheStartPage();
    void whatItMeansIsExplained();
    void itHoldsFromTheStartOn();
    void itIsAlwaysInSight();
    void quittingWhileItGoesOnAsksAboutIt();
    void quittingAfterItAsksAboutIt();
    void whatWasNeverSaidNobodyMisses();
};

namespace {

QCheckBox *boxIn(const QWidget &widget)
{
    return widget.findChild<QCheckBox *>(QStringLiteral("keepNothing"));
}

struct Person
{
    explicit Person(Keeping keeping)
    {
        ui::rememberKeeping(world.settings, keeping);
        window.emplace(world.parts());
        window->show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&*window);
        window->findChild<QAction *>(QStringLiteral("doorAnyone"))->trigger();
    }

    //! Somebody has called in plain text, and is shown.
    session::Conversation &talk()
    {
        const auto id = world.caller(QStringLiteral("192.0.2.1"), QByteArrayLiteral("hello\n\0"));
        world.switchboard.admit(id);
        session::Conversation &talk = *world.switchboard.conversations().first();
        press(Qt::Key_Down, Qt::AltModifier);
        return talk;
    }
    QMessageBox *question() const { return window->findChild<QMessageBox *>(); }
    void answer(QMessageBox::ButtonRole role) const
    {
        for (QAbstractButton *button : question()->buttons()) {
            if (question()->buttonRole(button) == role)
                QTest::keyClick(button, Qt::Key_Space);
        }
        QTRY_VERIFY(!question());
    }

    World world;
    std::optional<ui::MainWindow> window;
};

} // namespace

void tst_Unkept::itIsChosenOnTheStartPage()
{
    World world;
    ui::StartPage page(world.parts());
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const ui::StartDialog dialog(world.parts());
    QVERIFY(!boxIn(page)->isChecked());
    QCOMPARE(ui::rememberedKeeping(world.settings), Keeping::OnDisk);
    boxIn(page)->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(world.switchboard.keeping(), Keeping::InMemory);
    QCOMPARE(ui::rememberedKeeping(world.settings), Keeping::InMemory);
    QVERIFY(boxIn(dialog)->isChecked());
    press(Qt::Key_Space);
    QCOMPARE(world.switchboard.keeping(), Keeping::OnDisk);
    QCOMPARE(ui::rememberedKeeping(world.settings), Keeping::OnDisk);
    QVERIFY(!boxIn(dialog)->isChecked());
}

void tst_Unkept::whatItMeansIsExplained()
{
    World world;
    const ui::StartPage page(world.parts());
    const QCheckBox &box = *boxIn(page);
    QCOMPARE(box.text().remove(u'&'), QStringLiteral("Keep nothing on this computer"));
    for (const QString &text : {box.toolTip(), box.whatsThis()}) {
        QVERIFY(text.contains(QStringLiteral("lost connections")));
        QVERIFY(text.contains(QStringLiteral("when Talkstick quits")));
        QVERIFY(text.contains(QStringLiteral("its own copy")));
    }
}

void tst_Unkept::itHoldsFromTheStartOn()
{
    const Person person(Keeping::InMemory);
    QCOMPARE(person.world.switchboard.keeping(), Keeping::InMemory);
    QVERIFY(boxIn(*person.window)->isChecked());
}

void tst_Unkept::itIsAlwaysInSight()
{
    for (const Keeping keeping : {Keeping::InMemory, Keeping::OnDisk}) {
        Person person(keeping);
        session::Conversation &talk = person.talk();
        const auto *mark = person.window->findChild<QLabel *>(QStringLiteral("keeping"));
        QVERIFY(mark);
        QCOMPARE(mark->isVisible(), keeping == Keeping::InMemory);
        QCOMPARE(mark->text() == QStringLiteral("Nothing is kept on this computer"),
                 keeping == Keeping::InMemory);
        talk.leave();
        QCOMPARE(mark->isVisible(), keeping == Keeping::InMemory);
    }
}

void tst_Unkept::quittingWhileItGoesOnAsksAboutIt()
{
    Person person(Keeping::InMemory);
    const session::Conversation &talk = person.talk();
    person.world.clock.advance(std::chrono::seconds(1));
    QTRY_COMPARE(talk.state().rows, 1U);
    person.window->close();
    QVERIFY(person.question());
    QCOMPARE(person.question()->text(), QStringLiteral("A conversation is still going on."));
    QCOMPARE(person.question()->informativeText(),
             QStringLiteral("If you quit, you leave. Nothing is kept of one conversation: "
                            "what was said in it will be gone."));
    person.answer(QMessageBox::RejectRole);
    QVERIFY(person.window->isVisible());
}

void tst_Unkept::quittingAfterItAsksAboutIt()
{
    Person person(Keeping::InMemory);
    session::Conversation &talk = person.talk();
    person.world.clock.advance(std::chrono::seconds(1));
    QTRY_COMPARE(talk.state().rows, 1U);
    talk.leave();
    person.window->close();
    QVERIFY(person.question());
    QCOMPARE(person.question()->text(), QStringLiteral("Nothing is kept of one conversation."));
    QCOMPARE(person.question()->informativeText(),
             QStringLiteral("If you quit, what was said in it will be gone."));
    person.answer(QMessageBox::AcceptRole);
    QTRY_VERIFY(!person.window->isVisible());
}

void tst_Unkept::whatWasNeverSaidNobodyMisses()
{
    Person person(Keeping::InMemory);
    session::Conversation &talk = person.talk();
    talk.leave();
    QCOMPARE(talk.state().rows, 0U);
    person.window->close();
    QVERIFY(!person.question());
    QVERIFY(!person.window->isVisible());
}

QTEST_MAIN(tst_Unkept)
#include "tst_unkept.moc"
