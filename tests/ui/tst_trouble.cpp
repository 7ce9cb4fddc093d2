// SPDX-License-Identifier: MIT
#include "farside.h"
#include "ui/banner.h"
#include "ui/composer.h"
#include "ui/mainwindow.h"
#include "ui/preferencesdialog.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QSettings>

using namespace talkstick;
using namespace std::chrono_literals;
using desktop::Notifications;
using support::type;
using support::World;

namespace {

//! A window that people can call while it is closed.
struct Keeping
{
    Keeping()
    {
        world.settings.setValue(QStringLiteral("window/whenClosed"),
                                QStringLiteral("keepListening"));
        world.tray.appear();
        window = std::make_unique<ui::MainWindow>(world.parts());
        window->show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
        window->findChild<QAction *>(QStringLiteral("doorAnyone"))->trigger();
    }

    //! Whether anything is said that nobody has asked for.
    bool isTold() const
    {
        return window->findChild<QDialog *>() || window->findChild<ui::Banner *>()->isVisible();
    }

    World world;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

//! What the desktop has not, or has no more: the program goes on, and says so only where somebody
//! looks for it.
class tst_Trouble : public QObject
{
    Q_OBJECT

private slots:
    void aTrayThatVanishesGivesTheWindowBack();
    void withoutATrayTheWindowIsNotHidden();
    void missingNotificationsAreSaidInThePreferencesAlone();
};

void tst_Trouble::aTrayThatVanishesGivesTheWindowBack()
{
    Keeping keeping;
    keeping.window->join(QStringLiteral("bravo.example"));
    support::FarSide bravo(keeping.world);
    QVERIFY(bravo.letsIn());
    const auto *composer = keeping.window->findChild<ui::Composer *>();
    keeping.window->findChild<ui::Composer *>()->focusText();
    type(QStringLiteral("half a turn"));
    keeping.window->close();
    QVERIFY(!keeping.window->isVisible());
    QVERIFY(keeping.world.tray.isShown());

    keeping.world.tray.disappear();
    QVERIFY(keeping.window->isVisible());
    QCOMPARE(composer->draft(), QStringLiteral("half a turn"));
    QVERIFY(!keeping.world.switchboard.conversations().first()->state().ended);
    QVERIFY(!keeping.isTold());
    keeping.world.clock.advance(1min); // from then on it is as without one
    QVERIFY(!keeping.world.tray.isShown());
}

void tst_Trouble::withoutATrayTheWindowIsNotHidden()
{
    Keeping keeping;
    keeping.world.clock.advance(1s);
    QVERIFY(keeping.world.tray.isShown());
    keeping.world.tray.disappear();
    keeping.window->close();
    QVERIFY(!keeping.window->isVisible());
    QVERIFY(!keeping.world.switchboard.hosting()); // it is gone, not hidden
}

void tst_Trouble::missingNotificationsAreSaidInThePreferencesAlone()
{
    Keeping keeping;
    keeping.world.notifications.answer(Notifications::Service::There);
    keeping.world.caller(QStringLiteral("192.0.2.1"), "hello\n");
    keeping.world.notifications.answer(Notifications::Service::Missing); // it has died
    keeping.world.clock.advance(1min);
    QVERIFY(!keeping.isTold());

    keeping.window->findChild<QAction *>(QStringLiteral("preferences"))->trigger();
    auto *preferences = keeping.window->findChild<ui::PreferencesDialog *>();
    const auto *said = preferences->findChild<QWidget *>(QStringLiteral("service"));
    QVERIFY(!said->isHidden());
    QVERIFY(!said->findChildren<QLabel *>().first()->text().isEmpty());
    keeping.world.notifications.answer(Notifications::Service::There);
    QVERIFY(said->isHidden());
}

QTEST_MAIN(tst_Trouble)
#include "tst_trouble.moc"
