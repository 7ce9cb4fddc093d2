// SPDX-License-Identifier: MIT
#include "farside.h"
#include "model/jointext.h"
#include "ui/banner.h"
#include "ui/conversationpage.h"
#include "ui/letinline.h"
#include "ui/mainwindow.h"
#include "ui/notice.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QPushButton>
#include <QTabWidget>

using namespace talkstick;
using namespace std::chrono_literals;
using support::FarSide;
using support::press;
using support::World;
using switchboard::Door;

namespace {

switchboard::LocalAddress address(const QString &text, switchboard::LocalAddress::Scope scope)
{
    switchboard::LocalAddress address;
    address.address = text;
    address.scope = scope;
    return address;
}

const auto kWifi =
    address(QStringLiteral("192.168.1.7"), switchboard::LocalAddress::Scope::Private);
const auto kPublic =
    address(QStringLiteral("203.0.113.9"), switchboard::LocalAddress::Scope::Global);

//! A window of the program with \a world's settings.
struct Window
{
    explicit Window(World &theWorld)
        : world(theWorld)
        , window(theWorld.parts())
    {
        window.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
        window.restoreDoor();
    }

    QAction &action(const char *name) const
    {
        return *window.findChild<QAction *>(QLatin1String(name));
    }
    Door door() const
    {
        const auto &hosting = world.switchboard.hosting();
        return hosting ? hosting->options.door : Door::Closed;
    }
    ui::Notice &offer() const
    {
        return *window.findChild<ui::Notice *>(QStringLiteral("doorOffer"));
    }
    ui::Banner &banner() const { return *window.findChild<ui::Banner *>(); }
    template <typename Widget>
    bool shows(const char *name) const
    {
        const auto *widget = window.findChild<Widget *>(QLatin1String(name));
        return widget && widget->isVisible();
    }
    //! A conversation with Bravo, whom one calls, from its beginning to its end.
    void meetBravo()
    {
        window.join(QStringLiteral("bravo.example"));
        FarSide bravo(world);
        QVERIFY(bravo.letsIn());
        QVERIFY(!offer().isVisible());
        bravo.talk->leave();
        QTRY_VERIFY(world.switchboard.conversations().first()->state().ended);
    }

    World &world;
    ui::MainWindow window;
};

} // namespace

class tst_Gatekeeper : public QObject
{
    Q_OBJECT

private slots:
    void theDoorIsSetByItsMenu();
    void theDoorIsKeptAcrossStarts();
    void aDoorThatCannotBeOpenedAgainIsTold();
    void theFirstMeetingOffersToLetInPeopleOneKnows();
    void theOfferIsMadeOnce();
    void lettingPlainCallersInIsSaidOnEveryPage();
    void oneKeyCopiesAnInvitation();
    void anInvitationNeedsAnOpenDoor();
    void peopleAreToldWhereTheyCanCall();
    void whatCannotBeKeptIsTold();
    void quittingIsToldAsLeaving();
};

void tst_Gatekeeper::theDoorIsSetByItsMenu()
{
    World world;
    Window window(world);
    QVERIFY(window.action("doorClosed").isChecked());
    window.action("doorPeople").trigger();
    QCOMPARE(window.door(), Door::PeopleIKnow);
    QVERIFY(window.action("doorPeople").isChecked());
    QVERIFY(window.shows<QPushButton>("stop")); // the host card
    window.action("doorAnyone").trigger();
    QCOMPARE(window.door(), Door::AnyoneMayKnock);
    window.action("doorClosed").trigger();
    QCOMPARE(window.door(), Door::Closed);
    QVERIFY(window.action("doorClosed").isChecked());
    QVERIFY(window.shows<QPushButton>("join"));

    world.listener.failNext =
        switchboard::ListenFailure {switchboard::ListenError::PortTaken, {}, 8785, {}};
    window.action("doorAnyone").trigger();
    QVERIFY(window.action("doorClosed").isChecked()); // it could not be opened
    QVERIFY(window.shows<ui::Notice>("hostFailure"));
}

void tst_Gatekeeper::theDoorIsKeptAcrossStarts()
{
    World world;
    {
        Window window(world);
        window.window.host(9000);
        window.action("doorPeople").trigger();
        window.window.close();
        world.clock.advance(5s);
        QCOMPARE(window.door(), Door::Closed); // while the program is not running
    }
    World again;
    for (const QString &key : world.settings.allKeys())
        again.settings.setValue(key, world.settings.value(key));
    {
        Window window(again);
        QCOMPARE(window.door(), Door::PeopleIKnow);
        QCOMPARE(again.switchboard.hosting()->where.port, 9000);
        QVERIFY(window.shows<QPushButton>("join")); // one is where one would be anyway
        window.action("doorClosed").trigger();
    }
    Window window(again);
    QCOMPARE(window.door(), Door::Closed);
}

void tst_Gatekeeper::aDoorThatCannotBeOpenedAgainIsTold()
{
    World world;
    world.settings.setValue(QStringLiteral("host/door"), QStringLiteral("anyone"));
    world.listener.failNext =
        switchboard::ListenFailure {switchboard::ListenError::PortTaken, {}, 8785, {}};
    const Window window(world);
    QCOMPARE(window.door(), Door::Closed);
    QVERIFY(window.shows<ui::Notice>("hostFailure"));
    QCOMPARE(world.settings.value(QStringLiteral("host/door")).toString(),
             QStringLiteral("anyone")); // next time it may work
}

void tst_Gatekeeper::theFirstMeetingOffersToLetInPeopleOneKnows()
{
    World world;
    Window window(world);
    window.meetBravo();
    QVERIFY(window.offer().isVisible());
    QTest::keyClick(window.offer().findChild<QPushButton *>(), Qt::Key_Space);
    QCOMPARE(window.door(), Door::PeopleIKnow);
    QVERIFY(!window.offer().isVisible());
}

void tst_Gatekeeper::theOfferIsMadeOnce()
{
    World world;
    {
        Window window(world);
        window.meetBravo();
        QTest::keyClick(window.offer().findChildren<QPushButton *>().last(), Qt::Key_Space);
        QVERIFY(!window.offer().isVisible());
        QCOMPARE(window.door(), Door::Closed);
        world.switchboard.forget(*world.switchboard.conversations().first());
    }
    Window window(world);
    window.meetBravo();
    QVERIFY(!window.offer().isVisible());
}

void tst_Gatekeeper::oneKeyCopiesAnInvitation()
{
    World world;
    world.addresses.addresses = {kWifi, kPublic};
    Window window(world);
    window.window.host();
    QApplication::clipboard()->clear();
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    const auto parsed = model::parseJoinText(QApplication::clipboard()->text());
    QVERIFY(parsed && parsed.value().invitation);
    QCOMPARE(parsed.value().invitation->hosts.size(), 1); // whoever gets it may be anywhere
    QCOMPARE(parsed.value().address.host, kPublic.address);
    QVERIFY(window.banner().isVisible());
    world.clock.advance(7s);
    QVERIFY(!window.banner().isVisible());

    world.addresses.addresses = {kWifi};
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(model::parseJoinText(QApplication::clipboard()->text()).value().address.host,
                 kWifi.address);
}

void tst_Gatekeeper::anInvitationNeedsAnOpenDoor()
{
    World world;
    world.addresses.addresses = {kPublic};
    Window window(world);
    QApplication::clipboard()->setText(QStringLiteral("before"));
    press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(window.banner().isVisible());
    QVERIFY(window.banner().text().contains(QStringLiteral("not hosting")));
    world.clock.advance(1min);
    QVERIFY(window.banner().isVisible());
    QTest::keyClick(window.banner().findChild<QPushButton *>(), Qt::Key_Space);
    QVERIFY(!window.banner().isVisible());
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
}

void tst_Gatekeeper::peopleAreToldWhereTheyCanCall()
{
    World world;
    world.addresses.addresses = {kPublic};
    Window window(world);
    window.window.join(QStringLiteral("bravo.example"));
    FarSide bravo(world);
    QSignalSpy told(bravo.talk.get(), &session::Conversation::addressesHeard);
    QVERIFY(bravo.letsIn());
    window.window.host();
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.last().first().toStringList(), QStringList {QStringLiteral("203.0.113.9:8784")});
}

void tst_Gatekeeper::whatCannotBeKeptIsTold()
{
    World world;
    switchboard::Person bravo;
    bravo.key = support::keyOf('b');
    world.people.keep(bravo);
    Window window(world);
    world.people.failNext = true;
    world.switchboard.block(bravo.key);
    QTRY_VERIFY(window.banner().isVisible());
    QVERIFY(window.banner().text().contains(QStringLiteral("could not be saved")));
}

void tst_Gatekeeper::quittingIsToldAsLeaving()
{
    World world;
    Window window(world);
    window.window.join(QStringLiteral("bravo.example"));
    FarSide bravo(world);
    QVERIFY(bravo.letsIn());
    QSignalSpy finished(&world.switchboard, &switchboard::Switchboard::shutDownFinished);
    window.window.close();
    QVERIFY(window.window.isVisible()); // one is asked
    world.switchboard.conversations().first()->leave();
    window.window.close();
    QVERIFY(!window.window.isVisible());
    QTRY_COMPARE(bravo.talk->state().ended, session::EndReason::PeerLeft);
    world.clock.advance(10s);
    QCOMPARE(finished.count(), 1);
}

void tst_Gatekeeper::lettingPlainCallersInIsSaidOnEveryPage()
{
    World world;
    Window window(world);
    window.action("doorAnyone").trigger();
    const auto &line = *window.window.findChild<ui::LetInLine *>();
    QVERIFY(!line.isVisible());
    const auto letIn = [&window] {
        window.window.findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(2);
        QTest::keyClick(window.window.findChild<QCheckBox *>(QStringLiteral("letIn")),
                        Qt::Key_Space);
    };
    letIn();
    QVERIFY(line.isVisible());
    world.caller(QStringLiteral("192.0.2.1"), "hello\n");
    QTRY_VERIFY(window.window.findChild<ui::ConversationPage *>());
    window.action("nextConversation").trigger();
    QVERIFY(line.isVisible());

    QTest::keyClick(line.findChild<QPushButton *>(), Qt::Key_Space);
    QVERIFY(!line.isVisible());
    world.caller(QStringLiteral("192.0.2.2"), "hello\n");
    QCOMPARE(world.switchboard.knocks().size(), 1);

    window.action("showHostCard").trigger();
    letIn();
    QVERIFY(line.isVisible());
    window.action("doorClosed").trigger();
    QVERIFY(!line.isVisible());
    window.action("doorAnyone").trigger(); // from then on they are asked about again
    QVERIFY(!line.isVisible());
    QCOMPARE(world.switchboard.hosting()->options.plainCallers, switchboard::PlainCallers::Ask);
}

QTEST_MAIN(tst_Gatekeeper)
#include "tst_gatekeeper.moc"
