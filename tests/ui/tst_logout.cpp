// SPDX-License-Identifier: MIT
#include "farside.h"
#include "ui/composer.h"
#include "ui/keysdialog.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QSessionManager>
#include <QSettings>

#include <array>
#include <cstddef>

using namespace talkstick;
using namespace std::chrono_literals;
using support::press;
using support::type;
using support::World;

namespace {

// Only Qt can make one, and nothing here may look at it.
QSessionManager &anyManager()
{
    alignas(QSessionManager) static std::array<std::byte, sizeof(QSessionManager)> memory {};
    return *reinterpret_cast<QSessionManager *>(memory.data());
}

//! Somebody in the middle of a turn.
struct Writer
{
    explicit Writer(World &theWorld)
        : world(theWorld)
        , window(theWorld.parts())
    {
        window.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }

    [[nodiscard]] bool writes(const QString &text)
    {
        window.join(QStringLiteral("bravo.example"));
        bravo = std::make_unique<support::FarSide>(world);
        if (!bravo->letsIn())
            return false;
        window.findChild<ui::Composer *>()->focusText();
        type(text);
        return window.findChild<ui::Composer *>()->draft() == text && keptDraft().isEmpty();
    }
    QString keptDraft() const
    {
        return world.switchboard.talks().draftOf(*world.switchboard.conversations().first());
    }
    bool isAsked() const { return window.findChild<QMessageBox *>() != nullptr; }

    World &world;
    ui::MainWindow window;
    std::unique_ptr<support::FarSide> bravo;
};

const QString kDraft = QStringLiteral("half a sentence");

} // namespace

class tst_LogOut : public QObject
{
    Q_OBJECT

private slots:
    void whenTheSessionMayEndAllIsKeptAndNothingAsked();
    void theSessionEndsWithoutAQuestion();
    void aSessionThatGoesOnIsAskedAboutLater();
    void aSignalEndsItWithoutAQuestion();
    void aDialogDoesNotHoldItUp();
    void aHiddenWindowGoesToo();
};

void tst_LogOut::whenTheSessionMayEndAllIsKeptAndNothingAsked()
{
    World world;
    Writer writer(world);
    QVERIFY(writer.writes(kDraft));
    emit qApp->commitDataRequest(anyManager());
    QCOMPARE(writer.keptDraft(), kDraft);
    const QSettings onDisk(world.settings.fileName(), QSettings::IniFormat);
    QVERIFY(onDisk.contains(QStringLiteral("window/geometry")));
    QVERIFY(!writer.isAsked());
    QVERIFY(writer.window.isVisible()); // it may yet go on
    QVERIFY(!world.switchboard.conversations().first()->state().ended);
}

void tst_LogOut::theSessionEndsWithoutAQuestion()
{
    World world;
    Writer writer(world);
    QVERIFY(writer.writes(kDraft));
    emit qApp->commitDataRequest(anyManager());
    QVERIFY(writer.window.close());
    QVERIFY(!writer.isAsked());
    QVERIFY(!writer.window.isVisible());
}

void tst_LogOut::aSessionThatGoesOnIsAskedAboutLater()
{
    World world;
    Writer writer(world);
    QVERIFY(writer.writes(kDraft));
    emit qApp->commitDataRequest(anyManager());
    for (Time passed {0}; passed <= ui::kSessionEnds; passed += 1s) {
        world.clock.advance(1s);
        QCoreApplication::processEvents(); // both go on telling each other that they are there
    }
    QVERIFY(!world.switchboard.conversations().first()->state().ended);
    QVERIFY(!writer.window.close());
    QVERIFY(writer.isAsked());
}

void tst_LogOut::aSignalEndsItWithoutAQuestion()
{
    World world;
    Writer writer(world);
    QVERIFY(writer.writes(kDraft));
    writer.window.leaveAtOnce();
    QVERIFY(!writer.isAsked());
    QVERIFY(!writer.window.isVisible());
    QCOMPARE(writer.keptDraft(), kDraft);
    QTRY_VERIFY(world.switchboard.conversations().first()->state().ended); // with a goodbye
}

void tst_LogOut::aDialogDoesNotHoldItUp()
{
    World world;
    Writer writer(world);
    QVERIFY(writer.writes(kDraft));
    QVERIFY(!writer.window.close());
    QVERIFY(writer.isAsked()); // and nobody is there to answer
    writer.window.leaveAtOnce();
    QVERIFY(!writer.window.isVisible());
    QCOMPARE(writer.keptDraft(), kDraft);
}

void tst_LogOut::aHiddenWindowGoesToo()
{
    World world;
    world.settings.setValue(QStringLiteral("window/whenClosed"), QStringLiteral("keepListening"));
    world.tray.appear();
    Writer writer(world);
    QVERIFY(writer.writes(kDraft));
    QVERIFY(!world.switchboard.host({}));
    writer.window.close();
    QVERIFY(!writer.window.isVisible());
    QVERIFY(world.switchboard.hosting()); // it listens on
    writer.window.leaveAtOnce();
    QVERIFY(!writer.window.isVisible());
    QVERIFY(!world.switchboard.hosting());
    QVERIFY(!writer.isAsked());
}

QTEST_MAIN(tst_LogOut)
#include "tst_logout.moc"
