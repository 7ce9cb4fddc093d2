// SPDX-License-Identifier: MIT
#include "farside.h"
#include "ui/banner.h"
#include "ui/hostcardpage.h"
#include "ui/knockbar.h"
#include "ui/mainwindow.h"
#include "ui/tiling.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

using namespace talkstick;
using namespace std::chrono_literals;
using support::press;
using support::World;
using switchboard::Door;
using ui::Half;

namespace {

//! Somebody alone in front of the window.
struct Person
{
    Person()
        : window(world.parts())
    {
        window.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }

    void open() { trigger("secondWindow"); }
    void trigger(const char *action)
    {
        window.findChild<QAction *>(QLatin1String(action))->trigger();
    }
    [[nodiscard]] QString told() const { return window.findChild<ui::Banner *>()->text(); }
    [[nodiscard]] const QList<desktop::SecondWindow::Request> &opened() const
    {
        return world.secondWindow.opened;
    }

    World world;
    ui::MainWindow window;
};

} // namespace

// The program a second time, for whoever is alone.
class tst_SecondWindow : public QObject
{
    Q_OBJECT

private slots:
    void itIsOpenedFromTheStartPage();
    void itCallsWhereWeHost_data();
    void itCallsWhereWeHost();
    void itKnocksLikeAnybody();
    void theDoorThatIsRememberedStays();
    void onlyThisComputerIsInvited();
    void aDoorThatIsSetIsForEverybody();
    void noTrayKeepsItOpen();
    void aDoorForPeopleIsNotOpened();
    void whatDoesNotStartIsTold();
    void withoutEncryptionThereIsNone();
    void itShowsBesideTheFirst();
    void theTwoShareTheScreen_data();
    void theTwoShareTheScreen();
};

void tst_SecondWindow::itIsOpenedFromTheStartPage()
{
    Person person;
    auto *button = person.window.findChild<QPushButton *>(QStringLiteral("secondWindow"));
    for (int i = 0; i < 20 && !button->hasFocus(); ++i)
        press(Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    press(Qt::Key_Space);
    QCOMPARE(person.opened().size(), 1);
    const auto &hosting = person.world.switchboard.hosting();
    QVERIFY(hosting);
    QCOMPARE(hosting->where.address, QStringLiteral("127.0.0.1")); // nobody else gets in
    const auto &request = person.opened().first();
    QCOMPARE(request.address, QStringLiteral("127.0.0.1:%1").arg(hosting->where.port));
    QCOMPARE(request.name, QStringLiteral("Second window"));
    QCOMPARE(request.screen, person.window.screen()->name());
    QVERIFY(person.told().contains(QStringLiteral("knocks here")));
    const QRect screen = person.window.screen()->availableGeometry();
    QCOMPARE(person.window.frameGeometry().topLeft(), screen.topLeft());
    QVERIFY(person.window.frameGeometry().width()
            <= std::max(screen.width() / 2, person.window.minimumSizeHint().width()));
}

void tst_SecondWindow::itCallsWhereWeHost_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("called");
    QTest::newRow("everywhere") << QString() << QStringLiteral("127.0.0.1:9311");
    QTest::newRow("every IPv4") << QStringLiteral("0.0.0.0") << QStringLiteral("127.0.0.1:9311");
    QTest::newRow("every IPv6") << QStringLiteral("::") << QStringLiteral("127.0.0.1:9311");
    QTest::newRow("one address") << QStringLiteral("192.168.1.7")
                                 << QStringLiteral("192.168.1.7:9311");
    QTest::newRow("one of IPv6") << QStringLiteral("2001:db8::5")
                                 << QStringLiteral("[2001:db8::5]:9311");
}

void tst_SecondWindow::itCallsWhereWeHost()
{
    QFETCH(const QString, address);
    QFETCH(const QString, called);
    Person person;
    QVERIFY(!person.world.switchboard.host({.where = {address, 9311}}));
    const auto before = person.world.switchboard.hosting();
    person.open();
    QCOMPARE(person.opened().value(0).address, called);
    QCOMPARE(person.world.switchboard.hosting(), before);
}

void tst_SecondWindow::itKnocksLikeAnybody()
{
    Person person;
    person.open();
    const support::FarCaller second(person.world, 's', QStringLiteral("Second window"));
    QTRY_COMPARE(person.world.switchboard.knocks().size(), 1);
    QTRY_VERIFY(person.window.findChild<ui::KnockBar *>()->isVisible());
    person.world.clock.advance(1min);
    QVERIFY(person.world.switchboard.conversations().isEmpty());
}

void tst_SecondWindow::theDoorThatIsRememberedStays()
{
    Person person;
    const QStringList before = person.world.settings.allKeys();
    person.open();
    QVERIFY(person.world.switchboard.hosting());
    QCOMPARE(person.world.settings.allKeys(), before);
}

void tst_SecondWindow::onlyThisComputerIsInvited()
{
    Person person;
    switchboard::LocalAddress wifi;
    wifi.address = QStringLiteral("192.168.1.7");
    wifi.medium = switchboard::LocalAddress::Medium::Wireless;
    wifi.scope = switchboard::LocalAddress::Scope::Private;
    person.world.addresses.addresses = {wifi};
    person.open();
    person.trigger("showHostCard");
    const auto *card = person.window.findChild<ui::HostCardPage *>();
    QTRY_VERIFY(card && card->isVisible());
    QVERIFY(card->findChild<QLabel *>(QStringLiteral("title"))
                ->text()
                .contains(QStringLiteral("for this computer only")));
    for (const QLabel *label : card->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(wifi.address));
    QVERIFY(!card->findChild<QPushButton *>(QStringLiteral("copyInvitation"))->isEnabled());
}

void tst_SecondWindow::aDoorThatIsSetIsForEverybody()
{
    Person person;
    person.open();
    person.trigger("doorAnyone");
    const auto &hosting = person.world.switchboard.hosting();
    QVERIFY(hosting);
    QCOMPARE(hosting->where.address, QStringLiteral("::"));
    QCOMPARE(hosting->where.port, wire::kDefaultPort);
}

// Nobody could call while the window is closed.
void tst_SecondWindow::noTrayKeepsItOpen()
{
    Person person;
    person.world.tray.appear();
    person.open();
    QVERIFY(person.window.close());
    QVERIFY(!person.window.findChild<QMessageBox *>());
}

// It would be let in by nobody, and the door is not opened wider behind one's back.
void tst_SecondWindow::aDoorForPeopleIsNotOpened()
{
    Person person;
    QVERIFY(!person.world.switchboard.host({.where = {{}, 9311}, .door = Door::PeopleIKnow}));
    person.open();
    QVERIFY(person.opened().isEmpty());
    QCOMPARE(person.world.switchboard.hosting()->options.door, Door::PeopleIKnow);
    QVERIFY(person.told().contains(QStringLiteral("only people you know")));
}

void tst_SecondWindow::whatDoesNotStartIsTold()
{
    Person person;
    person.world.secondWindow.isPossible = false;
    const QRect before = person.window.geometry();
    person.open();
    QVERIFY(person.told().contains(QStringLiteral("could not be opened")));
    QVERIFY(!person.world.switchboard.hosting());
    QCOMPARE(person.window.geometry(), before);
    // Nor if nobody can be hosted.
    person.world.secondWindow.isPossible = true;
    person.world.listener.failNext = {switchboard::ListenError::Other, {}, 0, {}};
    person.open();
    QVERIFY(person.opened().isEmpty());
    QVERIFY(!person.told().isEmpty());
}

void tst_SecondWindow::withoutEncryptionThereIsNone()
{
    World world {wire::KeyHash()};
    ui::MainWindow window(world.parts());
    window.show();
    QVERIFY(!window.findChild<QPushButton *>(QStringLiteral("secondWindow"))->isVisible());
    QVERIFY(window.findChild<QPushButton *>(QStringLiteral("practice"))->isVisible());
    window.findChild<QAction *>(QStringLiteral("secondWindow"))->trigger();
    QVERIFY(world.secondWindow.opened.isEmpty());
    QVERIFY(!world.switchboard.hosting());
}

void tst_SecondWindow::itShowsBesideTheFirst()
{
    QWidget window;
    window.setMinimumSize(100, 100);
    ui::showInHalf(window, Half::Right, window.screen()->name());
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QRect screen = window.screen()->availableGeometry();
    QTRY_COMPARE(window.frameGeometry(), ui::halfOf(screen, Half::Right, {}));
    // Once: whoever moves it may.
    window.move(screen.topLeft());
    QCoreApplication::processEvents();
    QCOMPARE(window.frameGeometry().topLeft(), screen.topLeft());
}

void tst_SecondWindow::theTwoShareTheScreen_data()
{
    QTest::addColumn<QRect>("screen");
    QTest::addColumn<QSize>("least");
    QTest::addColumn<QRect>("left");
    QTest::addColumn<QRect>("right");
    const QSize small(300, 200);
    QTest::newRow("usual") << QRect(0, 0, 1920, 1040) << small << QRect(0, 0, 960, 1040)
                           << QRect(960, 0, 960, 1040);
    QTest::newRow("not at the origin") << QRect(1280, 40, 1000, 700) << small
                                       << QRect(1280, 40, 500, 700) << QRect(1780, 40, 500, 700);
    QTest::newRow("odd") << QRect(0, 0, 1001, 700) << small << QRect(0, 0, 500, 700)
                         << QRect(501, 0, 500, 700);
    QTest::newRow("too small for two")
        << QRect(0, 0, 400, 300) << small << QRect(0, 0, 300, 300) << QRect(100, 0, 300, 300);
}

void tst_SecondWindow::theTwoShareTheScreen()
{
    QFETCH(const QRect, screen);
    QFETCH(const QSize, least);
    QTEST(ui::halfOf(screen, Half::Left, least), "left");
    QTEST(ui::halfOf(screen, Half::Right, least), "right");
}

QTEST_MAIN(tst_SecondWindow)
#include "tst_secondwindow.moc"
