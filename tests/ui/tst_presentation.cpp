// SPDX-License-Identifier: MIT
#include "farside.h"
#include "model/conversationsmodel.h"
#include "ui/banner.h"
#include "ui/composer.h"
#include "ui/conversationpage.h"
#include "ui/inspectordock.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QSettings>

using namespace talkstick;
using namespace std::chrono_literals;
using support::press;
using support::World;

namespace {

//! The window in a conversation, used by keyboard.
struct Person
{
    explicit Person(World &theWorld)
        : world(theWorld)
        , window(theWorld.parts())
    {
        window.resize(900, 640);
        window.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }

    [[nodiscard]] bool talks()
    {
        window.join(QStringLiteral("bravo.example"));
        bravo = std::make_unique<support::FarSide>(world);
        return bravo->letsIn();
    }
    QAction &action(const char *name) const
    {
        return *window.findChild<QAction *>(QLatin1String(name));
    }
    bool isPresenting() const { return action("presentation").isChecked(); }
    bool hasList() const { return window.findChild<ui::Sidebar *>()->isVisible(); }
    bool isWhole() const
    {
        return hasList() && window.menuBar()->isVisible() && !window.isFullScreen();
    }

    World &world;
    ui::MainWindow window;
    std::unique_ptr<support::FarSide> bravo;
};

} // namespace

class tst_Presentation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void thePageAloneFillsTheScreen();
    void allIsAsItWasAfterwards_data();
    void allIsAsItWasAfterwards();
    void aMaximizedWindowIsMaximizedAgain();
    void escBelongsToWhoeverWantsItFirst();
    void keysOfTheMenusGoOnWorking();
    void itHasASizeOfItsOwn();
    void theInspectorComesBackIfItWasThere();
    void itEndsWhenTheDesktopEndsIt();
    void itIsNotOnAtTheNextStart();

private:
    QFont m_font;
};

void tst_Presentation::init()
{
    m_font = QApplication::font();
}

void tst_Presentation::cleanup()
{
    QApplication::setFont(m_font);
}

void tst_Presentation::thePageAloneFillsTheScreen()
{
    World world;
    Person person(world);
    QVERIFY(person.talks());
    QVERIFY(person.isWhole());
    const double before = QApplication::font().pointSizeF();
    press(Qt::Key_F11);
    QVERIFY(person.isPresenting());
    QVERIFY(person.window.isFullScreen());
    QVERIFY(!person.hasList());
    QVERIFY(!person.window.menuBar()->isVisible());
    QVERIFY(person.window.findChild<ui::ConversationPage *>()->isVisible());
    QCOMPARE(QApplication::font().pointSizeF(), before * 1.6);
    const auto *banner = person.window.findChild<ui::Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(QStringLiteral("F11")));
}

void tst_Presentation::allIsAsItWasAfterwards_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("by F11") << Qt::Key_F11;
    QTest::newRow("by Esc") << Qt::Key_Escape;
}

void tst_Presentation::allIsAsItWasAfterwards()
{
    QFETCH(Qt::Key, key);
    World world;
    Person person(world);
    QVERIFY(person.talks());
    const QRect geometry = person.window.geometry();
    const double size = QApplication::font().pointSizeF();
    press(Qt::Key_F11);
    QVERIFY(person.isPresenting());
    press(key);
    QVERIFY(!person.isPresenting());
    QVERIFY(person.isWhole());
    QVERIFY(!person.window.findChild<ui::Banner *>()->isVisible());
    QCOMPARE(person.window.geometry(), geometry);
    QCOMPARE(QApplication::font().pointSizeF(), size);
}

void tst_Presentation::aMaximizedWindowIsMaximizedAgain()
{
    World world;
    Person person(world);
    person.window.showMaximized();
    press(Qt::Key_F11);
    QVERIFY(person.window.isFullScreen());
    press(Qt::Key_F11);
    QVERIFY(!person.window.isFullScreen());
    QVERIFY(person.window.isMaximized());
}

void tst_Presentation::escBelongsToWhoeverWantsItFirst()
{
    World world;
    Person person(world);
    QVERIFY(person.talks());
    press(Qt::Key_F11);
    press(Qt::Key_F, Qt::ControlModifier); // the find panel
    press(Qt::Key_Escape);
    QVERIFY(person.isPresenting());
    press(Qt::Key_Escape);
    QVERIFY(!person.isPresenting());
}

void tst_Presentation::keysOfTheMenusGoOnWorking()
{
    World world;
    Person person(world);
    QVERIFY(person.talks());
    press(Qt::Key_F11);
    const double before = QApplication::font().pointSizeF();
    press(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(QApplication::font().pointSizeF() < before);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), before);
    press(Qt::Key_F12);
    QVERIFY(person.window.findChild<ui::InspectorDock *>());
}

void tst_Presentation::itHasASizeOfItsOwn()
{
    World world;
    const double usual = QApplication::font().pointSizeF();
    Person person(world);
    press(Qt::Key_F11);
    press(Qt::Key_Plus, Qt::ControlModifier);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), usual * 1.8);
    press(Qt::Key_F11);
    QCOMPARE(QApplication::font().pointSizeF(), usual);
    press(Qt::Key_F11);
    QCOMPARE(QApplication::font().pointSizeF(), usual * 1.8); // it is kept
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), usual * 1.6);
}

void tst_Presentation::theInspectorComesBackIfItWasThere()
{
    World world;
    Person person(world);
    press(Qt::Key_F12);
    const auto *inspector = person.window.findChild<ui::InspectorDock *>();
    QVERIFY(inspector->isVisible());
    press(Qt::Key_F11);
    QVERIFY(!inspector->isVisible());
    press(Qt::Key_F11);
    QVERIFY(inspector->isVisible());
}

void tst_Presentation::itEndsWhenTheDesktopEndsIt()
{
    World world;
    Person person(world);
    QVERIFY(person.talks());
    press(Qt::Key_F11);
    person.window.setWindowState(Qt::WindowNoState); // by a key of the window manager, say
    QTRY_VERIFY(!person.isPresenting());
    QVERIFY(person.isWhole());
}

void tst_Presentation::itIsNotOnAtTheNextStart()
{
    World world;
    const double usual = QApplication::font().pointSizeF();
    QRect geometry;
    {
        Person person(world);
        geometry = person.window.geometry();
        press(Qt::Key_F11);
        person.window.close();
    }
    QApplication::setFont(m_font);
    World again;
    for (const QString &key : world.settings.allKeys())
        again.settings.setValue(key, world.settings.value(key));
    ui::MainWindow window(again.parts());
    window.show();
    QVERIFY(!window.isFullScreen());
    QVERIFY(window.menuBar()->isVisible());
    QCOMPARE(window.size(), geometry.size());
    QCOMPARE(QApplication::font().pointSizeF(), usual);
}

QTEST_MAIN(tst_Presentation)
#include "tst_presentation.moc"
