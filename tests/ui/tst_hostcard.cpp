// SPDX-License-Identifier: MIT
#include "model/jointext.h"
#include "ui/addressrows.h"
#include "ui/hostcardpage.h"
#include "ui/notice.h"
#include "world.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace talkstick;
using namespace std::chrono_literals;
using support::World;
using switchboard::LocalAddress;
using ui::HostCardPage;

namespace {

LocalAddress address(const QString &text, LocalAddress::Medium medium, LocalAddress::Scope scope)
{
    LocalAddress address;
    address.address = text;
    address.medium = medium;
    address.scope = scope;
    address.interfaceName = QStringLiteral("net0");
    return address;
}

const auto kWifi = address(QStringLiteral("192.168.1.7"), LocalAddress::Medium::Wireless,
                           LocalAddress::Scope::Private);
const auto kBridge = address(QStringLiteral("172.17.0.1"), LocalAddress::Medium::Bridge,
                             LocalAddress::Scope::Private);
const auto kPublic = address(QStringLiteral("203.0.113.9"), LocalAddress::Medium::Wired,
                             LocalAddress::Scope::Global);

//! A card on show while hosting.
struct Hosting
{
    explicit Hosting(std::uint16_t port = 8784)
        : failure(world.switchboard.host({.where = {{}, port}}))
        , page(world.parts())
    {
        page.resize(800, 600);
    }

    template <typename Widget>
    Widget &find(const char *name) const
    {
        return *page.findChild<Widget *>(QLatin1String(name));
    }
    QString lines(const char *name) const
    {
        QStringList texts;
        for (const model::AddressLine &line : find<ui::AddressRows>(name).lines())
            texts.append(line.text);
        return texts.join(u' ');
    }

    //! Shows the card and copies an invitation, which is listed then.
    void invite()
    {
        world.addresses.addresses = {kWifi};
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        find<QPushButton>("copyInvitation").click();
        QTRY_VERIFY(find<QWidget>("openInvitations").findChild<QPushButton *>());
    }

    World world;
    std::optional<switchboard::ListenFailure> failure;
    HostCardPage page;
};

} // namespace

class tst_HostCard : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreReadOnlyWhileItIsShown();
    void copyPutsTheAddressOnTheClipboard();
    void seldomWantedAddressesAreBehindADisclosure();
    void waysAreToldWhenNobodyCanCallFromOutside();
    void theOwnPublicNameIsOfferedWithThePort();
    void anAddressThatWorksOnlyInsideIsSaidToDoSo();
    void anInvitationIsCopiedAsAMessage();
    void anInvitationForElsewhereHoldsNoPrivateAddress();
    void openInvitationsAreListedAndCanBeWithdrawn();
    void anInvitationThatCannotBeKeptIsNotMade();
    void theDoorCanBeSetHere();
    void whoSpeaksFirstIsSetForCallersToCome();
    void lettingPlainCallersInIsSaidInAmber();
    void aLonelyHostIsOfferedToJoin();
    void eachHostingWaitsAnew();
    void whoTalksIsNotLonely();
    void aRereadKeepsTheFocusOnItsLine();
    void aTickKeepsTheFocusOnItsInvitation();
    void rowsTakeNoFocusFromElsewhere();
    void silentConnectionsAreNotToBeAnswered();
    void tabGoesFromTopToBottom();
    void thatAnInvitationIsCopiedIsSaidAloud();
};

void tst_HostCard::addressesAreReadOnlyWhileItIsShown()
{
    Hosting hosting;
    hosting.world.addresses.addresses = {kWifi};
    QVERIFY(hosting.lines("network").isEmpty());
    hosting.page.show();
    QCOMPARE(hosting.lines("network"), QStringLiteral("192.168.1.7"));
    QCOMPARE(hosting.find<QLabel>("title").text(), QStringLiteral("Hosting on port 8784"));
    QVERIFY(hosting.lines("commands").startsWith(QStringLiteral("nc 192.168.1.7 8784")));

    // The network goes, and the card follows.
    hosting.world.addresses.addresses.clear();
    hosting.world.clock.advance(6s);
    QVERIFY(hosting.lines("network").isEmpty());
    QVERIFY(hosting.find<QLabel>("offline").isVisible());
}

void tst_HostCard::copyPutsTheAddressOnTheClipboard()
{
    Hosting hosting(9000);
    hosting.world.addresses.addresses = {kWifi};
    hosting.page.show();
    auto *copy = hosting.find<ui::AddressRows>("network").findChild<QPushButton *>();
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("192.168.1.7:9000"));
    QCOMPARE(copy->text(), QStringLiteral("Copied"));
}

void tst_HostCard::seldomWantedAddressesAreBehindADisclosure()
{
    Hosting hosting;
    hosting.world.addresses.addresses = {kWifi, kBridge};
    hosting.page.show();
    QCOMPARE(hosting.lines("network"), QStringLiteral("192.168.1.7"));
    QVERIFY(!hosting.find<ui::AddressRows>("moreNetwork").isVisible());
    auto &more = hosting.find<QToolButton>("more");
    QVERIFY(more.text().contains(u'1'));
    QTest::keyClick(&more, Qt::Key_Space);
    QVERIFY(hosting.find<ui::AddressRows>("moreNetwork").isVisible());
    QCOMPARE(hosting.lines("moreNetwork"), QStringLiteral("172.17.0.1"));
}

void tst_HostCard::waysAreToldWhenNobodyCanCallFromOutside()
{
    Hosting hosting;
    hosting.world.addresses.addresses = {kWifi};
    hosting.page.show();
    hosting.find<QTabWidget>("tabs").setCurrentIndex(1);
    QVERIFY(hosting.find<QWidget>("ways").isVisible());
    QVERIFY(hosting.lines("elsewhere").isEmpty()); // a private address is of no use there
    QVERIFY(hosting.find<QLabel>("way3").text().contains(QStringLiteral("192.168.1.7")));

    hosting.world.addresses.addresses = {kWifi, kPublic};
    hosting.world.clock.advance(6s);
    QVERIFY(!hosting.find<QWidget>("ways").isVisible());
    QCOMPARE(hosting.lines("elsewhere"), QStringLiteral("203.0.113.9"));
}

void tst_HostCard::theOwnPublicNameIsOfferedWithThePort()
{
    Hosting hosting(9000);
    hosting.page.show();
    hosting.find<QTabWidget>("tabs").setCurrentIndex(1);
    auto &name = hosting.find<QLineEdit>("publicName");
    QTest::keyClicks(&name, QStringLiteral("alpha example"));
    QTest::keyClick(&name, Qt::Key_Return);
    QVERIFY(hosting.find<ui::Notice>("publicFailure").isVisible());

    name.clear();
    QTest::keyClicks(&name, QStringLiteral("alpha.example"));
    QTest::keyClick(&name, Qt::Key_Return);
    QVERIFY(!hosting.find<ui::Notice>("publicFailure").isVisible());
    QCOMPARE(hosting.lines("elsewhere"), QStringLiteral("alpha.example:9000"));
}

void tst_HostCard::anAddressThatWorksOnlyInsideIsSaidToDoSo()
{
    Hosting hosting;
    hosting.page.show();
    hosting.find<QTabWidget>("tabs").setCurrentIndex(1);
    QSignalSpy changed(&hosting.page, &HostCardPage::ownAddressChanged);
    auto &name = hosting.find<QLineEdit>("publicName");
    QTest::keyClicks(&name, QStringLiteral("192.168.1.7"));
    QTest::keyClick(&name, Qt::Key_Return);
    QVERIFY(
        hosting.find<ui::Notice>("publicFailure").text().contains(QStringLiteral("only inside")));
    QVERIFY(hosting.lines("elsewhere").isEmpty());
    QCOMPARE(changed.count(), 1);
}

void tst_HostCard::anInvitationIsCopiedAsAMessage()
{
    Hosting hosting;
    hosting.world.switchboard.setName(QStringLiteral("Alpha"));
    hosting.world.addresses.addresses = {kWifi};
    hosting.page.show();
    QApplication::clipboard()->clear();
    QTest::keyClick(&hosting.find<QPushButton>("copyInvitation"), Qt::Key_Space);
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    const QString message = QApplication::clipboard()->text();
    QVERIFY(message.startsWith(QStringLiteral("Alpha invites you")));
    const auto parsed = model::parseJoinText(message);
    QVERIFY(parsed && parsed.value().invitation);
    QCOMPARE(parsed.value().address.host, QStringLiteral("192.168.1.7"));
    QCOMPARE(parsed.value().invitation->key, hosting.world.ownKey);
    QVERIFY(hosting.find<ui::Notice>("invitationResult").isVisible());
}

void tst_HostCard::anInvitationForElsewhereHoldsNoPrivateAddress()
{
    Hosting hosting;
    hosting.world.addresses.addresses = {kWifi};
    hosting.page.show();
    auto &copy = hosting.find<QPushButton>("copyInvitation");
    hosting.find<QTabWidget>("tabs").setCurrentIndex(1);
    QVERIFY(!copy.isEnabled()); // nobody elsewhere could call
    auto &name = hosting.find<QLineEdit>("publicName");
    QTest::keyClicks(&name, QStringLiteral("alpha.example"));
    QTest::keyClick(&name, Qt::Key_Return);
    QVERIFY(copy.isEnabled());
    QApplication::clipboard()->clear();
    QTest::keyClick(&copy, Qt::Key_Space);
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    const auto parsed = model::parseJoinText(QApplication::clipboard()->text());
    QCOMPARE(parsed.value().invitation->hosts.size(), 1);
    QCOMPARE(parsed.value().address.host, QStringLiteral("alpha.example"));

    hosting.find<QTabWidget>("tabs").setCurrentIndex(2);
    QVERIFY(!copy.isVisible()); // a program cannot use one
}

void tst_HostCard::openInvitationsAreListedAndCanBeWithdrawn()
{
    Hosting hosting;
    hosting.world.addresses.addresses = {kWifi};
    hosting.page.show();
    auto &open = hosting.find<QWidget>("openInvitations");
    QTRY_VERIFY(!open.isVisible());
    QTest::keyClick(&hosting.find<QPushButton>("copyInvitation"), Qt::Key_Space);
    QTRY_VERIFY(open.isVisible());
    QVERIFY(open.findChild<QLabel *>()->text().contains(QStringLiteral("just now")));
    hosting.world.clock.advance(3min);
    QTRY_VERIFY(open.findChild<QLabel *>()->text().contains(QStringLiteral("3 min ago")));

    hosting.world.invites.failNext = true;
    QTest::keyClick(open.findChild<QPushButton *>(), Qt::Key_Space);
    QTRY_VERIFY(hosting.find<ui::Notice>("invitationResult")
                    .text()
                    .contains(QStringLiteral("could not be withdrawn")));
    QTest::keyClick(open.findChild<QPushButton *>(), Qt::Key_Space);
    QTRY_VERIFY(!open.isVisible());
    QCOMPARE(hosting.world.invites.invites.first().state, switchboard::Invite::State::Revoked);
}

void tst_HostCard::anInvitationThatCannotBeKeptIsNotMade()
{
    Hosting hosting;
    hosting.world.addresses.addresses = {kWifi};
    hosting.page.show();
    QApplication::clipboard()->setText(QStringLiteral("before"));
    hosting.world.invites.failNext = true;
    QTest::keyClick(&hosting.find<QPushButton>("copyInvitation"), Qt::Key_Space);
    QTRY_VERIFY(hosting.find<ui::Notice>("invitationResult").isVisible());
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
}

void tst_HostCard::theDoorCanBeSetHere()
{
    Hosting hosting;
    hosting.page.show();
    auto &door = hosting.find<QComboBox>("door");
    QCOMPARE(door.currentText(), QStringLiteral("Anyone may knock"));
    QSignalSpy chosen(&hosting.page, &HostCardPage::doorChosen);
    QTest::keyClick(&door, Qt::Key_Up);
    QCOMPARE(chosen.takeFirst().first().value<switchboard::Door>(), switchboard::Door::PeopleIKnow);
    hosting.world.switchboard.setDoor(switchboard::Door::PeopleIKnow);
    QVERIFY(hosting.find<QLabel>("doorHint").text().contains(QStringLiteral("turned away")));
}

void tst_HostCard::whoSpeaksFirstIsSetForCallersToCome()
{
    Hosting hosting;
    hosting.page.show();
    hosting.find<QTabWidget>("tabs").setCurrentIndex(2);
    QTest::keyClick(&hosting.find<QRadioButton>("hostFirst"), Qt::Key_Space);
    QCOMPARE(hosting.world.switchboard.hosting()->options.first, turn::FirstTurn::Mine);
}

void tst_HostCard::lettingPlainCallersInIsSaidInAmber()
{
    Hosting hosting;
    hosting.page.show();
    hosting.find<QTabWidget>("tabs").setCurrentIndex(2);
    QVERIFY(!hosting.find<ui::Notice>("letInCaution").isVisible());
    QTest::keyClick(&hosting.find<QCheckBox>("letIn"), Qt::Key_Space);
    QVERIFY(hosting.find<ui::Notice>("letInCaution").isVisible());
    hosting.world.caller(QStringLiteral("192.0.2.1"), "hello\n");
    QCOMPARE(hosting.world.switchboard.conversations().size(), 1);

    // Only until hosting stops.
    hosting.world.switchboard.stopHosting();
    QVERIFY(!hosting.world.switchboard.host({}));
    QVERIFY(!hosting.find<QCheckBox>("letIn").isChecked());
}

void tst_HostCard::aLonelyHostIsOfferedToJoin()
{
    Hosting hosting;
    hosting.page.show();
    auto &offer = hosting.find<ui::Notice>("joinInstead");
    hosting.world.clock.advance(19s);
    QVERIFY(!offer.isVisible());
    hosting.world.clock.advance(2s);
    QVERIFY(offer.isVisible());
    QSignalSpy asked(&hosting.page, &HostCardPage::joinInsteadRequested);
    QTest::keyClick(offer.findChild<QPushButton *>(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);

    hosting.world.caller(QStringLiteral("192.0.2.1"), "hello\n");
    QVERIFY(!offer.isVisible());
    QVERIFY(hosting.find<QLabel>("status").text().contains(QStringLiteral("at the door")));
}

void tst_HostCard::eachHostingWaitsAnew()
{
    Hosting hosting;
    hosting.page.show();
    const auto &offer = hosting.find<ui::Notice>("joinInstead");
    hosting.world.clock.advance(21s);
    QVERIFY(offer.isVisible());
    for (int i = 0; i < 2; ++i) {
        hosting.world.switchboard.stopHosting();
        QVERIFY(!hosting.world.switchboard.host({}));
        QVERIFY(!offer.isVisible());
        hosting.world.clock.advance(19s);
        QVERIFY(!offer.isVisible());
    }
    hosting.world.clock.advance(2s);
    QVERIFY(offer.isVisible());
}

void tst_HostCard::whoTalksIsNotLonely()
{
    Hosting hosting;
    hosting.page.show();
    hosting.world.switchboard.setPlainCallers(switchboard::PlainCallers::LetIn);
    hosting.world.caller(QStringLiteral("192.0.2.1"), "hello\n");
    QTRY_COMPARE(hosting.world.switchboard.conversations().size(), 1);
    hosting.world.clock.advance(21s);
    QVERIFY(!hosting.find<ui::Notice>("joinInstead").isVisible());
}

// As when the network changes.
void tst_HostCard::aRereadKeepsTheFocusOnItsLine()
{
    ui::AddressRows rows;
    const model::AddressLine first {QStringLiteral("192.0.2.1"), {}};
    const model::AddressLine second {QStringLiteral("192.0.2.2"), {}};
    rows.setLines({first, second});
    rows.show();
    rows.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rows));
    const auto focused = [&rows] {
        const QWidget *widget = rows.focusWidget();
        return widget ? widget->accessibleName() : QString();
    };
    rows.findChildren<QPushButton *>().last()->setFocus();
    rows.setLines({{QStringLiteral("192.0.2.3"), {}}, first, second});
    QCOMPARE(focused(), QStringLiteral("Copy 192.0.2.2"));
    rows.setLines({first});
    QCOMPARE(focused(), QStringLiteral("Copy 192.0.2.1"));
}

void tst_HostCard::aTickKeepsTheFocusOnItsInvitation()
{
    Hosting hosting;
    hosting.invite();
    if (QTest::currentTestFailed())
        return;
    const auto &open = hosting.find<QWidget>("openInvitations");
    auto *withdraw = open.findChild<QPushButton *>();
    withdraw->setFocus();
    const QString before = withdraw->accessibleName();
    hosting.world.clock.advance(5min);
    QTRY_VERIFY(open.findChild<QPushButton *>()->accessibleName() != before);
    QVERIFY(open.findChild<QPushButton *>()->hasFocus());
}

// Of what had the focus last in a part, Qt knows for ever.
void tst_HostCard::rowsTakeNoFocusFromElsewhere()
{
    Hosting hosting;
    hosting.invite();
    if (QTest::currentTestFailed())
        return;
    const auto &open = hosting.find<QWidget>("openInvitations");
    open.findChild<QPushButton *>()->setFocus();
    auto &elsewhere = hosting.find<QCheckBox>("letIn");
    elsewhere.setFocus();
    hosting.find<QPushButton>("copyInvitation").click(); // one more row
    QTRY_COMPARE(open.findChildren<QPushButton *>().size(), 2);
    QVERIFY(elsewhere.hasFocus());
}

void tst_HostCard::silentConnectionsAreNotToBeAnswered()
{
    Hosting hosting;
    hosting.page.show();
    const auto status = [&hosting] { return hosting.find<QLabel>("status").text(); };
    for (const char *address : {"192.0.2.1", "192.0.2.2"})
        hosting.world.listener.call(QLatin1String(address));
    hosting.world.clock.advance(2s);
    QCOMPARE(hosting.world.switchboard.knocks().size(), 2);
    QVERIFY(status().contains(QStringLiteral("said nothing")));
    QVERIFY(!status().contains(QStringLiteral("Answer")));
    hosting.world.caller(QStringLiteral("198.51.100.3"), "hello\n");
    QCOMPARE(status(), QStringLiteral("Somebody is at the door. Answer in the bar above."));
    hosting.world.caller(QStringLiteral("203.0.113.4"), "hello\n");
    QCOMPARE(status(), QStringLiteral("2 callers are at the door. Answer in the bar above."));
}

void tst_HostCard::tabGoesFromTopToBottom()
{
    Hosting hosting;
    hosting.world.addresses.addresses = {kWifi, kBridge};
    hosting.page.show();
    hosting.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&hosting.page));
    hosting.find<QComboBox>("door").setFocus();
    QStringList names;
    for (int i = 0; i < 5; ++i) {
        support::press(Qt::Key_Tab);
        const QWidget *there = QApplication::focusWidget();
        names << (there->accessibleName().isEmpty() ? there->objectName()
                                                    : there->accessibleName());
    }
    QCOMPARE(names,
             (QStringList {QStringLiteral("qt_tabwidget_tabbar"),
                           QStringLiteral("Copy 192.168.1.7"), QStringLiteral("more"),
                           QStringLiteral("copyInvitation"), QStringLiteral("stop")}));
}

void tst_HostCard::thatAnInvitationIsCopiedIsSaidAloud()
{
    Hosting hosting;
    hosting.world.addresses.addresses = {kWifi};
    hosting.page.show();
    QSignalSpy announced(&hosting.page, &HostCardPage::announced);
    QTest::keyClick(&hosting.find<QPushButton>("copyInvitation"), Qt::Key_Space);
    QTRY_COMPARE(announced.count(), 1);
    QVERIFY(announced.first().first().toString().startsWith(QStringLiteral("Copied.")));
}

QTEST_MAIN(tst_HostCard)
#include "tst_hostcard.moc"
