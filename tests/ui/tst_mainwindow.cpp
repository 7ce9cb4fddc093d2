// SPDX-License-Identifier: MIT
#include "farside.h"
#include "model/conversationsmodel.h"
#include "ui/bandwidget.h"
#include "ui/composer.h"
#include "ui/conversationheader.h"
#include "ui/conversationpage.h"
#include "ui/invitationdialog.h"
#include "ui/knockbar.h"
#include "ui/mainwindow.h"
#include "ui/notice.h"
#include "ui/startdialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>

using namespace talkstick;
using namespace std::chrono_literals;
using support::press;
using support::type;
using support::World;

namespace {

//! The window, used by keyboard.
struct Person
{
    Person()
        : window(world.parts())
    {
        window.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }

    void host()
    {
        QVERIFY(QTest::qWaitFor([this] { return trigger("doorAnyone"); }));
    }
    bool trigger(const char *name)
    {
        auto *action = window.findChild<QAction *>(QLatin1String(name));
        const bool possible = action->isEnabled();
        action->trigger();
        return possible;
    }
    //! A caller knocks, and is let in by keyboard.
    void letIn(const QString &address, const QByteArray &says)
    {
        world.caller(address, says);
        world.clock.advance(1s);
        press(Qt::Key_K, Qt::ControlModifier);
        press(Qt::Key_Space);
        QTRY_VERIFY(page());
        QTRY_COMPARE(link().unread(), 0);
        world.clock.advance(1s);
    }
    ui::ConversationPage *page() const
    {
        for (auto *page : window.findChildren<ui::ConversationPage *>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }
    const model::Band &band() const { return page()->findChild<ui::BandWidget *>()->band(); }
    ui::KnockBar &knockBar() const { return *window.findChild<ui::KnockBar *>(); }
    support::FakeLink &link() const { return *world.listener.lastLink; }
    bool says(const QString &word) const { return band().first.contains(word); }
    template <typename Widget>
    bool shows(const char *name) const
    {
        const auto *widget = window.findChild<Widget *>(QLatin1String(name));
        return widget && widget->isVisible();
    }

    World world;
    ui::MainWindow window;
};

const QByteArray kHello = QByteArrayLiteral("hello\n\0");
const auto kMine = model::Band::Holder::Me;
const auto kTheirs = model::Band::Holder::Them;

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void aConversationFromTheFirstKnockToTheEnd();
    void decliningByMouseLeavesTheFocus();
    void aBrokenConnectionIsToldAsOne();
    void joiningByKeyboard();
    void aClickedLinkIsOnlyAskedAbout();
    void peopleOpensWithWhoIsShown();
    void aFailedCallKeepsTheAddress();
    void enterLetsNobodyIn();
    void aTakenPortIsToldOnTheStartPage();
    void severalConversationsByKeyboard();
    void panesAreReachedByF6();
    void closingAsksWhileAConversationIsLive();
    void aNarrowWindowShowsTheListOrThePage();
};

void tst_MainWindow::aConversationFromTheFirstKnockToTheEnd()
{
    Person person;
    QVERIFY(person.shows<QPushButton>("join"));
    person.host();
    QVERIFY(person.shows<QTabWidget>("tabs"));

    person.letIn(QStringLiteral("192.0.2.1"), QByteArrayLiteral("first\n\0"));
    QTRY_COMPARE(person.band().holder, kMine);
    QVERIFY(person.window.windowTitle().contains(QStringLiteral("Your turn")));
    for (int turn = 1; turn <= 5; ++turn) {
        person.world.clock.advance(1s);
        type(QStringLiteral("mine %1").arg(turn));
        press(Qt::Key_Return);
        QCOMPARE(person.band().holder, kTheirs);
        person.link().arrive("theirs " + QByteArray::number(turn) + QByteArrayLiteral("\n\0"));
        QTRY_COMPARE(person.band().holder, kMine);
    }
    QVERIFY(person.link().sent.contains("mine 5"));

    // A second caller is turned away; what one was doing goes on.
    person.world.caller(QStringLiteral("192.0.2.2"), "let me in\n");
    QVERIFY(person.knockBar().isVisible());
    person.world.clock.advance(1s);
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QVERIFY(person.world.listener.callers.empty());
    QVERIFY(!person.knockBar().isVisible());
    type(QStringLiteral("still here"));
    QCOMPARE(person.page()->findChild<ui::Composer *>()->draft(), QStringLiteral("still here"));

    press(Qt::Key_Return);
    person.world.listener.lastLink->endSending();
    QTRY_VERIFY(person.says(QStringLiteral("closed the connection")));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(person.shows<QTabWidget>("tabs")); // still hosting
}

void tst_MainWindow::decliningByMouseLeavesTheFocus()
{
    Person person;
    person.host();
    const auto decline = [&person] {
        for (QPushButton *button : person.knockBar().findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Decline"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    // Once by keyboard: where that came from is no place to go back to later.
    person.world.caller(QStringLiteral("192.0.2.1"), "let me in\n");
    person.world.clock.advance(1s);
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QVERIFY(!person.knockBar().isVisible());

    for (const char *address : {"192.0.2.2", "192.0.2.3"})
        person.world.caller(QLatin1String(address), "let me in\n");
    press(Qt::Key_F, Qt::ControlModifier);
    const QWidget *words = QApplication::focusWidget();
    for (int left = 1; left >= 0; --left) {
        person.world.clock.advance(1s);
        decline();
        QCOMPARE(person.knockBar().isVisible(), left > 0);
        QCOMPARE(QApplication::focusWidget(), words);
    }
}

void tst_MainWindow::aBrokenConnectionIsToldAsOne()
{
    Person person;
    person.host();
    person.letIn(QStringLiteral("192.0.2.1"), QByteArrayLiteral("first\n\0"));
    QTRY_COMPARE(person.band().holder, kMine);
    person.link().reset();
    QVERIFY(person.says(QStringLiteral("broke")));
    QVERIFY(!person.window.windowTitle().contains(QStringLiteral("Your turn")));
}

void tst_MainWindow::joiningByKeyboard()
{
    Person person;
    type(QStringLiteral("bravo.example"));
    press(Qt::Key_Return);
    QCOMPARE(person.world.dialer.dialled.last().address.host, QStringLiteral("bravo.example"));
    QCOMPARE(person.world.dialer.dialled.last().security, switchboard::Security::Tls);
    support::FarSide bravo(person.world);
    QVERIFY(bravo.asks());
    QTRY_VERIFY(person.shows<QLabel>("safetyWords"));
    QVERIFY(bravo.letsIn());
    QTRY_VERIFY(person.page());
    QCOMPARE(person.band().holder, kMine);
    type(QStringLiteral("hello"));
    press(Qt::Key_Return);
    QCOMPARE(person.band().holder, kMine); // the Enter of the join must not send
    person.world.clock.advance(1s);
    press(Qt::Key_Return);
    QCOMPARE(person.band().holder, kTheirs);
    QTRY_COMPARE(bravo.talk->state().turnsHeard, 1U);

    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(person.window.findChild<ui::StartDialog *>()->isVisible());
}

void tst_MainWindow::aClickedLinkIsOnlyAskedAbout()
{
    wire::Invitation invitation;
    const QString host = QStringLiteral("203.0.113.5");
    invitation.hosts = {{host, host, 8784}};
    invitation.key = support::keyOf('b');
    invitation.token = QByteArray(wire::Invitation::kTokenBytes, 't');
    Person person;
    person.window.showMinimized();
    person.window.openInvitation(wire::toLink(invitation));
    QVERIFY(!person.window.isMinimized());
    auto *question = person.window.findChild<ui::InvitationDialog *>();
    QVERIFY(question && question->isVisible());
    QTRY_VERIFY(question->isActiveWindow());
    press(Qt::Key_Return); // the default is not to call
    QTRY_VERIFY(!person.window.findChild<ui::InvitationDialog *>());
    QVERIFY(person.world.dialer.dialled.isEmpty());
}

void tst_MainWindow::peopleOpensWithWhoIsShown()
{
    Person person;
    switchboard::Person charlie;
    charlie.key = support::keyOf('c');
    charlie.name = QStringLiteral("Charlie");
    charlie.lastMet = person.world.clock.wallTime().addDays(1);
    person.world.people.keep(charlie);
    person.window.join(QStringLiteral("bravo.example"));
    support::FarSide bravo(person.world);
    QVERIFY(bravo.letsIn());
    QTRY_VERIFY(person.world.people.find(support::keyOf('b')));
    QVERIFY(person.trigger("people"));
    auto *alias = person.window.findChild<QLineEdit *>(QStringLiteral("alias"));
    QVERIFY(alias && alias->isVisible());
    QCOMPARE(alias->placeholderText(), QStringLiteral("Bravo"));
    press(Qt::Key_Escape);
    QVERIFY(person.page());

    // By mouse the name in the header leads there.
    auto *name = person.page()->findChild<ui::ConversationHeader *>()->findChild<QLabel *>();
    QCOMPARE(name->text(), QStringLiteral("Bravo"));
    QTest::mouseClick(name, Qt::LeftButton);
    QVERIFY(alias->isVisible());
}

void tst_MainWindow::aFailedCallKeepsTheAddress()
{
    Person person;
    type(QStringLiteral("alhpa.example"));
    press(Qt::Key_Return);
    emit person.world.dialer.last->failed(switchboard::DialError::NoSuchName, {});
    QVERIFY(person.shows<QPushButton>("tryAgain"));
    press(Qt::Key_Escape);
    QVERIFY(person.shows<QPushButton>("join"));
    press(Qt::Key_Return); // the field has the focus, with what was typed
    QCOMPARE(person.world.dialer.dialled.last().address.host, QStringLiteral("alhpa.example"));
}

void tst_MainWindow::enterLetsNobodyIn()
{
    Person person;
    person.host();
    person.world.caller(QStringLiteral("192.0.2.1"), kHello);
    QVERIFY(!person.knockBar().isAncestorOf(QApplication::focusWidget()));
    person.world.clock.advance(1s);
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(person.knockBar().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Return);
    QVERIFY(person.world.switchboard.conversations().isEmpty());
    press(Qt::Key_Escape);
    QVERIFY(!person.knockBar().isAncestorOf(QApplication::focusWidget()));
    QVERIFY(person.knockBar().isVisible());
}

void tst_MainWindow::aTakenPortIsToldOnTheStartPage()
{
    Person person;
    person.world.listener.failNext =
        switchboard::ListenFailure {switchboard::ListenError::PortTaken, {}, 8785, {}};
    person.host();
    auto *failure = person.window.findChild<ui::Notice *>(QStringLiteral("hostFailure"));
    QVERIFY(failure->isVisible());
    QTest::keyClick(failure->findChild<QPushButton *>(), Qt::Key_Space);
    QCOMPARE(person.world.switchboard.hosting()->where.port, 8785);
    QVERIFY(person.shows<QTabWidget>("tabs"));
}

void tst_MainWindow::severalConversationsByKeyboard()
{
    Person person;
    person.host();
    person.letIn(QStringLiteral("192.0.2.1"), kHello);
    person.letIn(QStringLiteral("192.0.2.2"), kHello);
    person.world.clock.advance(1s);
    QTRY_COMPARE(person.band().holder, kMine);
    type(QStringLiteral("draft for two"));
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(person.band().theirName, QStringLiteral("192.0.2.1"));
    type(QStringLiteral("for one"));
    press(Qt::Key_Return);
    QTRY_COMPARE(person.band().holder, kTheirs);
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(person.band().theirName, QStringLiteral("192.0.2.2"));
    QCOMPARE(person.page()->findChild<ui::Composer *>()->draft(), QStringLiteral("draft for two"));
}

void tst_MainWindow::panesAreReachedByF6()
{
    Person person;
    person.host();
    person.letIn(QStringLiteral("192.0.2.1"), kHello);
    QTRY_COMPARE(person.page()->conversation().journal().size(), 1);
    const QWidget *composer = QApplication::focusWidget();
    press(Qt::Key_F6);
    const QWidget *list = person.window.findChild<QListView *>(QStringLiteral("conversations"));
    QCOMPARE(QApplication::focusWidget(), list);
    press(Qt::Key_F6);
    QVERIFY(QApplication::focusWidget() != list);
    press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), composer);
    press(Qt::Key_F6, Qt::ShiftModifier);
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), list);

    // One can walk through the list, and goes on where one presses Enter.
    person.letIn(QStringLiteral("192.0.2.2"), kHello);
    press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), list);
    press(Qt::Key_Up);
    QCOMPARE(person.band().theirName, QStringLiteral("192.0.2.1"));
    QCOMPARE(QApplication::focusWidget(), list);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), composer);
}

void tst_MainWindow::closingAsksWhileAConversationIsLive()
{
    Person person;
    person.host();
    person.letIn(QStringLiteral("192.0.2.1"), kHello);
    person.window.close();
    QVERIFY(person.window.isVisible());
    auto *question = person.window.findChild<QMessageBox *>();
    QVERIFY(question && question->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(question));
    QTest::keyClick(question, Qt::Key_Return); // the default is to stay
    QTRY_VERIFY(!person.window.findChild<QMessageBox *>());
    QVERIFY(person.window.isVisible());

    person.window.close();
    question = person.window.findChild<QMessageBox *>();
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::keyClick(button, Qt::Key_Space);
    }
    QTRY_VERIFY(!person.window.isVisible());
    QVERIFY(person.link().isClosed());
}

void tst_MainWindow::aNarrowWindowShowsTheListOrThePage()
{
    Person person;
    person.host();
    person.letIn(QStringLiteral("192.0.2.1"), kHello);
    auto *list = person.window.findChild<QListView *>(QStringLiteral("conversations"));
    QVERIFY(list->isVisible());
    person.window.resize(60 * person.window.fontMetrics().averageCharWidth(), 500);
    QTRY_VERIFY(!list->isVisible());
    QVERIFY(person.page());
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(list->isVisible());
    QVERIFY(!person.page());
    press(Qt::Key_Return);
    QVERIFY(person.page());
    QVERIFY(person.page()->isAncestorOf(QApplication::focusWidget()));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
