// SPDX-License-Identifier: MIT
#include "ui/lastplace.h"

#include "restarted.h"
#include "ui/peoplepage.h"
#include "ui/startpage.h"

using namespace talkstick;
using support::Earlier;
using support::press;

namespace {

const QList<Earlier> kTwo {{.letter = 'b', .name = QStringLiteral("Bravo")},
                           {.letter = 'c', .name = QStringLiteral("Charlie")}};

enum class Kept { Both, Nothing };

//! A start of the program, with the settings that an earlier one has left.
struct Start
{
    explicit Start(const QSettings *before = nullptr, Kept kept = Kept::Both)
    {
        for (const QString &key : before ? before->allKeys() : QStringList())
            world.settings.setValue(key, before->value(key));
        for (const Earlier &each : kept == Kept::Both ? kTwo : QList<Earlier>())
            keep(world, each);
        window = std::make_unique<ui::MainWindow>(world.parts());
        window->show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
    }

    void load()
    {
        QSignalSpy loaded(&world.switchboard, &switchboard::Switchboard::loaded);
        world.switchboard.load();
        QVERIFY(loaded.wait());
    }
    template <typename Page>
    bool shows() const
    {
        const auto pages = window->findChildren<Page *>();
        return std::any_of(pages.cbegin(), pages.cend(),
                           [](const Page *page) { return page->isVisible(); });
    }
    void trigger(const char *action) const
    {
        window->findChild<QAction *>(QLatin1String(action))->trigger();
    }

    support::World world;
    std::unique_ptr<ui::MainWindow> window;
};

//! One after which somebody was in the second conversation of the list, where the keyboard leads.
struct Stopped : Start
{
    Stopped()
    {
        load();
        press(Qt::Key_Down, Qt::AltModifier);
        press(Qt::Key_Down, Qt::AltModifier);
        title = window->windowTitle();
    }

    QString title;
};

} // namespace

//! The program begins where one stopped.
class tst_LastPlace : public QObject
{
    Q_OBJECT

private slots:
    void theFirstStartShowsTheStartPage();
    void itOpensTheConversationShownLast();
    void nothingIsShownUntilThatIsKnown();
    void whoWentElsewhereMeanwhileStaysThere();
    void aConversationThatIsGoneLeadsToTheStartPage();
    void soDoesOneThatCannotBeRead();
    void aLookAtPeopleIsNoStop();
    void fromPeopleNothingLeadsBackToNothing();
};

void tst_LastPlace::theFirstStartShowsTheStartPage()
{
    Start start;
    QVERIFY(start.shows<ui::StartPage>());
    start.load();
    QVERIFY(start.shows<ui::StartPage>());
}

void tst_LastPlace::itOpensTheConversationShownLast()
{
    Stopped before;
    before.window->close();

    Start start(&before.world.settings);
    start.load();
    QTRY_COMPARE(start.window->windowTitle(), before.title);
    QVERIFY(start.shows<ui::ConversationPage>());
    const auto *focus = QApplication::focusWidget();
    QVERIFY(focus && qobject_cast<const QPlainTextEdit *>(focus)); // the composer's
}

void tst_LastPlace::nothingIsShownUntilThatIsKnown()
{
    Stopped before;
    Start start(&before.world.settings); // as after a crash: it was never closed
    QVERIFY(!start.shows<ui::StartPage>());
    QVERIFY(!start.shows<ui::ConversationPage>());
    QVERIFY(start.window->findChild<QListView *>(QStringLiteral("conversations"))->isVisible());
    start.load();
    QTRY_VERIFY(start.shows<ui::ConversationPage>());
}

void tst_LastPlace::whoWentElsewhereMeanwhileStaysThere()
{
    Stopped before;
    Start start(&before.world.settings);
    start.window->host(0);
    const QString title = start.window->windowTitle();
    start.load();
    QCoreApplication::processEvents();
    QVERIFY(!start.shows<ui::ConversationPage>());
    QCOMPARE(start.window->windowTitle(), title);
}

void tst_LastPlace::aConversationThatIsGoneLeadsToTheStartPage()
{
    Stopped before;
    Start start(&before.world.settings, Kept::Nothing);
    start.load();
    QTRY_VERIFY(start.shows<ui::StartPage>());
}

void tst_LastPlace::soDoesOneThatCannotBeRead()
{
    Stopped before;
    Start start(&before.world.settings);
    emit start.world.switchboard.loadFailed();
    QVERIFY(start.shows<ui::StartPage>());
}

void tst_LastPlace::aLookAtPeopleIsNoStop()
{
    Stopped before;
    before.trigger("people");
    before.window->close();
    Start start(&before.world.settings);
    start.load();
    QTRY_COMPARE(start.window->windowTitle(), before.title);
}

void tst_LastPlace::fromPeopleNothingLeadsBackToNothing()
{
    Stopped before;
    Start start(&before.world.settings);
    start.trigger("people"); // before it is loaded
    QVERIFY(start.shows<ui::PeoplePage>());
    start.load();
    press(Qt::Key_Escape);
    QVERIFY(!start.shows<ui::PeoplePage>());
    QVERIFY(start.shows<ui::StartPage>());
}

QTEST_MAIN(tst_LastPlace)
#include "tst_lastplace.moc"
