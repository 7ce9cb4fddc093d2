// SPDX-License-Identifier: MIT
#include "farside.h"
#include "nativepair.h"
#include "support/earlier.h"
#include "ui/herald.h"
#include "ui/notifier.h"
#include "ui/preferences.h"
#include "ui/presence.h"
#include "ui/reminders.h"
#include "world.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QWidget>

using namespace talkstick;
using namespace std::chrono_literals;
using desktop::Notification;
using support::World;
using Switch = ui::Preferences::Switch;
using WhenClosed = ui::Preferences::WhenClosed;

namespace {

//! A window that nobody looks at, and what tells of it.
struct Unwatched
{
    World world;
    ui::Preferences preferences {world.settings};
    ui::Herald herald {world.switchboard, world.clock};
    QWidget window;
    ui::Notifier notifier {world.parts(), preferences, herald, window};

    [[nodiscard]] const QList<Notification> &all() const { return world.notifications.all; }
};

//! Somebody else has the stick, and passes it with \a text.
struct Bravo
{
    explicit Bravo(Unwatched &unwatched)
        : pair(unwatched.world.clock, session::Role::Host, turn::FirstTurn::Theirs)
    {
        emit unwatched.world.switchboard.opened(pair.mine.get());
    }
    [[nodiscard]] bool says(const QString &text)
    {
        if (!QTest::qWaitFor([this] { return pair.isLive(); }) || pair.theirs->speak(text))
            return false;
        return QTest::qWaitFor(
            [this] { return pair.mine->state().turn.phase == turn::Phase::Mine; });
    }
    support::NativePair pair;
};

} // namespace

class tst_Notifier : public QObject
{
    Q_OBJECT

private slots:
    void aTurnIsToldOnceAndWithoutWhatWasSaid()
    {
        Unwatched unwatched;
        Bravo bravo(unwatched);
        QVERIFY(bravo.says(QStringLiteral("a secret")));
        QTRY_COMPARE(unwatched.all().size(), 1);
        QCOMPARE(unwatched.all()[0].title, QStringLiteral("Your turn \u2013 Bravo"));
        QVERIFY(unwatched.all()[0].body.isEmpty());
        QCOMPARE(unwatched.all()[0].sound, Notification::Sound::Usual);

        QVERIFY(!bravo.pair.mine->speak(QStringLiteral("answer")));
        QTRY_COMPARE(bravo.pair.theirs->state().turn.phase, turn::Phase::Mine);
        QVERIFY(bravo.says(QStringLiteral("more")));
        QTRY_COMPARE(unwatched.all().size(), 2);
        QCOMPARE(unwatched.world.notifications.shown.size(), 1); // one takes the other's place
    }

    void textAndSoundAreUpToThePreferences()
    {
        Unwatched unwatched;
        unwatched.preferences.set(Switch::ShowText, true);
        unwatched.preferences.set(Switch::Sound, false);
        Bravo bravo(unwatched);
        QVERIFY(bravo.says(QStringLiteral("hello")));
        QTRY_COMPARE(unwatched.all().size(), 1);
        QCOMPARE(unwatched.all()[0].body, QStringLiteral("hello"));
        QCOMPARE(unwatched.all()[0].sound, Notification::Sound::Silent);
    }

    void nothingIsToldWhereItIsNotWanted_data()
    {
        QTest::addColumn<Switch>("which");
        QTest::addColumn<bool>("on");
        QTest::newRow("no notifications") << Switch::Notify << false;
        QTest::newRow("do not disturb") << Switch::DoNotDisturb << true;
    }
    void nothingIsToldWhereItIsNotWanted()
    {
        QFETCH(Switch, which);
        QFETCH(bool, on);
        Unwatched unwatched;
        unwatched.preferences.set(which, on);
        QSignalSpy came(&unwatched.herald, &ui::Herald::turnCame);
        Bravo bravo(unwatched);
        QVERIFY(bravo.says(QStringLiteral("hello")));
        QTRY_COMPARE(came.size(), 1);
        QVERIFY(unwatched.all().isEmpty());
    }

    void whoeverLooksAtTheWindowIsNotTold()
    {
        Unwatched unwatched;
        Bravo bravo(unwatched);
        QVERIFY(bravo.says(QStringLiteral("hello")));
        QTRY_COMPARE(unwatched.world.notifications.shown.size(), 1);
        unwatched.window.show();
        unwatched.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&unwatched.window));
        QVERIFY(unwatched.world.notifications.shown.isEmpty()); // taken back
        QVERIFY(!bravo.pair.mine->speak(QStringLiteral("answer")));
        QTRY_COMPARE(bravo.pair.theirs->state().turn.phase, turn::Phase::Mine);
        QVERIFY(bravo.says(QStringLiteral("more")));
        QVERIFY(unwatched.world.notifications.shown.isEmpty());
    }

    void aKnockIsToldWithoutAName()
    {
        Unwatched unwatched;
        QVERIFY(!unwatched.world.switchboard.host({}));
        const auto id = unwatched.world.caller(QStringLiteral("192.0.2.1"), "hello\n");
        QTRY_COMPARE(unwatched.all().size(), 1);
        QCOMPARE(unwatched.all()[0].title, QStringLiteral("Someone is at the door"));
        QVERIFY(unwatched.all()[0].body.isEmpty());
        unwatched.world.switchboard.decline(id);
        QVERIFY(unwatched.world.notifications.shown.isEmpty());
    }

    void remindersComeOnceADay()
    {
        Unwatched unwatched;
        World &world = unwatched.world;
        const ui::Reminders reminders(world.parts(), unwatched.preferences, unwatched.notifier);
        const QStringList two {QStringLiteral("a"), QStringLiteral("b")};
        keep(world, {'b', QStringLiteral("Bravo"), two, world.clock.wallTime()});
        world.switchboard.load();
        QTRY_COMPARE(world.switchboard.conversations().size(), 1);
        world.clock.advance(23h);
        QVERIFY(unwatched.all().isEmpty());
        world.clock.advance(2h);
        QCOMPARE(unwatched.all().size(), 1);
        QCOMPARE(unwatched.all()[0].title, QStringLiteral("Still your turn with Bravo"));
        world.clock.advance(22h);
        QCOMPARE(unwatched.all().size(), 1);
        world.clock.advance(2h);
        QCOMPARE(unwatched.all().size(), 2);
        unwatched.preferences.setReminders({0, 0});
        world.clock.advance(100h);
        QCOMPARE(unwatched.all().size(), 2);
    }

    void theTrayShowsWhoseTurnItIs()
    {
        Unwatched unwatched;
        World &world = unwatched.world;
        world.tray.appear();
        ui::Presence presence(world.parts(), unwatched.preferences, unwatched.window);
        world.clock.advance(1s);
        QVERIFY(world.tray.isShown());
        QCOMPARE(world.tray.face.text, QStringLiteral("Talkstick"));
        const QImage nobody = world.tray.face.icon.pixmap(22, 22).toImage();
        const QStringList two {QStringLiteral("a"), QStringLiteral("b")};
        keep(world, {'b', QStringLiteral("Bravo"), two});
        world.switchboard.load();
        QTRY_COMPARE(world.switchboard.conversations().size(), 1);
        world.clock.advance(1s);
        QCOMPARE(world.tray.face.text, QStringLiteral("Talkstick: your turn in one conversation"));
        QVERIFY(world.tray.face.icon.pixmap(22, 22).toImage() != nobody);
        unwatched.preferences.set(Switch::Notify, false);
        world.clock.advance(1s);
        QVERIFY(world.tray.isShown() == !unwatched.window.isVisible());
    }

    void closingAsksOnceWhereThereIsATray()
    {
        Unwatched unwatched;
        World &world = unwatched.world;
        ui::Presence presence(world.parts(), unwatched.preferences, unwatched.window);
        unwatched.window.show();
        QVERIFY(!world.switchboard.host({}));
        QVERIFY(!presence.keepsWindow()); // no tray: it never hides
        world.tray.appear();
        QVERIFY(presence.keepsWindow());
        auto *question = unwatched.window.findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(unwatched.window.isVisible());
        for (QAbstractButton *button : question->buttons()) {
            if (button->text() == QStringLiteral("Keep listening"))
                button->click();
        }
        QCOMPARE(unwatched.preferences.whenClosed(), WhenClosed::KeepListening);
        QVERIFY(presence.keepsWindow());
        QVERIFY(!unwatched.window.isVisible());
        QVERIFY(world.tray.isShown());
        world.tray.disappear();
        QVERIFY(unwatched.window.isVisible()); // it comes back
        world.switchboard.stopHosting();
        world.tray.appear();
        QVERIFY(!presence.keepsWindow()); // nobody can call
    }

    void theDesktopMayEndIt()
    {
        Unwatched unwatched;
        World &world = unwatched.world;
        ui::Presence presence(world.parts(), unwatched.preferences, unwatched.window);
        unwatched.preferences.setWhenClosed(WhenClosed::KeepListening);
        unwatched.window.show();
        QVERIFY(!world.switchboard.host({}));
        world.tray.appear();
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &quit);
        QVERIFY(!presence.keepsWindow());
        unwatched.window.show();
        QVERIFY(presence.keepsWindow()); // that was once
    }
};

QTEST_MAIN(tst_Notifier)
#include "tst_notifier.moc"
