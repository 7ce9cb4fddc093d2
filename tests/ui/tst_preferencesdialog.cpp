// SPDX-License-Identifier: MIT
#include "model/language.h"
#include "ui/doorsetting.h"
#include "ui/namefield.h"
#include "ui/preferencesdialog.h"
#include "world.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>

using namespace talkstick;
using support::press;
using support::type;
using support::World;
using Switch = ui::Preferences::Switch;
using WhenClosed = ui::Preferences::WhenClosed;

namespace {

struct Person
{
    explicit Person(bool hasTray = false)
    {
        if (hasTray)
            world.tray.appear();
        dialog = std::make_unique<ui::PreferencesDialog>(
            world.parts(), ui::PreferencesDialog::Subjects {preferences, door, zoom});
        dialog->show();
        dialog->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(dialog.get());
    }
    ~Person() { QApplication::setFont(usual); }

    template <typename Widget>
    Widget &find(const char *name) const
    {
        return *dialog->findChild<Widget *>(QLatin1String(name));
    }
    //! Goes to a tab by its mnemonic, and to a control by that. A button that is pressed so comes
    //! up again a moment later.
    void goTo(Qt::Key tab, Qt::Key control) const
    {
        press(tab, Qt::AltModifier);
        press(control, Qt::AltModifier);
    }

    const QFont usual = QApplication::font();
    World world;
    ui::Preferences preferences {world.settings};
    ui::DoorSetting door {world.switchboard, world.settings};
    ui::Zoom zoom {world.settings};
    std::unique_ptr<ui::PreferencesDialog> dialog;
};

} // namespace

class tst_PreferencesDialog : public QObject
{
    Q_OBJECT

private slots:
    void everySwitchByKeyboard_data()
    {
        QTest::addColumn<Qt::Key>("tab");
        QTest::addColumn<Qt::Key>("control");
        QTest::addColumn<Switch>("which");
        QTest::newRow("take a turn back") << Qt::Key_W << Qt::Key_G << Switch::TakeTurnBack;
        QTest::newRow("writing") << Qt::Key_W << Qt::Key_I << Switch::ShowTyping;
        QTest::newRow("notify") << Qt::Key_N << Qt::Key_T << Switch::Notify;
        QTest::newRow("text") << Qt::Key_N << Qt::Key_S << Switch::ShowText;
        QTest::newRow("sound") << Qt::Key_N << Qt::Key_O << Switch::Sound;
        QTest::newRow("disturb") << Qt::Key_N << Qt::Key_B << Switch::DoNotDisturb;
    }
    void everySwitchByKeyboard()
    {
        QFETCH(Qt::Key, tab);
        QFETCH(Qt::Key, control);
        QFETCH(Switch, which);
        const Person person;
        const bool before = person.preferences.isOn(which);
        person.goTo(tab, control);
        QTRY_COMPARE(person.preferences.isOn(which), !before);
        QCOMPARE(ui::Preferences(const_cast<QSettings &>(person.world.settings)).isOn(which),
                 !before); // it is kept
        person.goTo(tab, control);
        QTRY_COMPARE(person.preferences.isOn(which), before);
    }

    void writing()
    {
        Person person;
        person.goTo(Qt::Key_W, Qt::Key_M);
        press(Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("Alpha"));
        person.goTo(Qt::Key_W, Qt::Key_L);
        QCOMPARE(person.world.switchboard.name(), QStringLiteral("Alpha"));
        QTRY_COMPARE(person.preferences.habits().enter, model::EnterKey::NewLine);
        person.goTo(Qt::Key_W, Qt::Key_S);
        QTRY_COMPARE(person.preferences.habits().enter, model::EnterKey::Sends);
    }

    void remindersCanBeCleared()
    {
        Person person;
        QCOMPARE(person.find<QSpinBox>("myTurnDays").text(), QStringLiteral("1 day"));
        person.goTo(Qt::Key_N, Qt::Key_R);
        press(Qt::Key_Down);
        QCOMPARE(person.find<QSpinBox>("myTurnDays").text(), QStringLiteral("never"));
        person.goTo(Qt::Key_N, Qt::Key_H);
        press(Qt::Key_Up);
        QCOMPARE(person.preferences.reminders(), (model::ReminderRules {0, 4}));
    }

    void rubbishIsNoReminder()
    {
        World world;
        const ui::Preferences preferences(world.settings);
        for (const char *key : {"remind/myTurnDays", "remind/silenceDays"})
            world.settings.setValue(QLatin1StringView(key), QStringLiteral("x"));
        QCOMPARE(preferences.reminders(), model::ReminderRules());
    }

    void theDoorIsTheOneOfTheProgram()
    {
        Person person;
        person.goTo(Qt::Key_D, Qt::Key_R);
        press(Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("9000"));
        press(Qt::Key_Tab);
        QCOMPARE(ui::rememberedPort(person.world.settings), 9000);
        person.goTo(Qt::Key_D, Qt::Key_T);
        press(Qt::Key_Down);
        person.goTo(Qt::Key_D, Qt::Key_M);
        press(Qt::Key_End);
        QCOMPARE(person.door.door(), switchboard::Door::AnyoneMayKnock);
        const auto &options = person.world.switchboard.hosting()->options;
        QCOMPARE(options.where.port, 9000);
        QCOMPARE(options.plainCallers, switchboard::PlainCallers::Never);
        person.door.close();
        QCOMPARE(person.find<QComboBox>("door").currentIndex(), 0);
    }

    void ownPublicName()
    {
        Person person;
        QSignalSpy changed(person.dialog.get(), &ui::PreferencesDialog::ownAddressChanged);
        person.goTo(Qt::Key_D, Qt::Key_A);
        type(QStringLiteral("not a name"));
        press(Qt::Key_Tab);
        QVERIFY(person.find<QWidget>("publicFailure").isVisible());
        QVERIFY(changed.isEmpty());
        person.goTo(Qt::Key_D, Qt::Key_A);
        press(Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("example.org"));
        press(Qt::Key_Tab);
        QCOMPARE(ui::OwnAddresses(person.world.parts()).setting(), QStringLiteral("example.org"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(!person.find<QWidget>("publicFailure").isVisible());
    }

    void theProgram()
    {
        using Start = desktop::Autostart::Start;
        Person person(true);
        person.goTo(Qt::Key_P, Qt::Key_S);
        QTRY_COMPARE(person.world.autostart.start(), Start::WithTheComputer);
        person.goTo(Qt::Key_P, Qt::Key_S);
        QTRY_COMPARE(person.world.autostart.start(), Start::ByHand);
        QVERIFY(!person.find<QWidget>("trayMissing").isVisible());
        person.goTo(Qt::Key_P, Qt::Key_K);
        QTRY_COMPARE(person.preferences.whenClosed(), WhenClosed::KeepListening);
        person.goTo(Qt::Key_P, Qt::Key_L);
        press(Qt::Key_End);
        QCOMPARE(person.world.settings.value(model::kLanguageKey).toString(),
                 model::languages().back().code);
        const double before = QApplication::font().pointSizeF();
        person.goTo(Qt::Key_P, Qt::Key_Z);
        press(Qt::Key_Up);
        QCOMPARE(person.zoom.percent(), 110);
        QVERIFY(QApplication::font().pointSizeF() > before);
    }

    void whatIsMissingIsSaidHere()
    {
        Person person;
        QCOMPARE(person.world.notifications.looked, 1);
        QVERIFY(!person.find<QCheckBox>("keepListening").isEnabled());
        press(Qt::Key_P, Qt::AltModifier);
        QVERIFY(person.find<QWidget>("trayMissing").isVisible());
        press(Qt::Key_N, Qt::AltModifier);
        QVERIFY(!person.find<QWidget>("service").isVisible());
        person.world.notifications.answer(desktop::Notifications::Service::Missing);
        QVERIFY(person.find<QWidget>("service").isVisible());
    }

    void everyControlHasAName()
    {
        const Person person;
        for (const QWidget *one : person.dialog->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QComboBox *>(one)
                || qobject_cast<const QSpinBox *>(one) || qobject_cast<const ui::NameField *>(one);
            if (!isControl)
                continue;
            const QAccessibleInterface *told =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(one));
            QVERIFY2(!told->text(QAccessible::Name).isEmpty(), qPrintable(one->objectName()));
        }
    }
};

QTEST_MAIN(tst_PreferencesDialog)
#include "tst_preferencesdialog.moc"
