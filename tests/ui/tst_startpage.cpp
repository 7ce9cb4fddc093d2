// SPDX-License-Identifier: MIT
#include "ui/notice.h"
#include "ui/startdialog.h"
#include "ui/startpage.h"
#include "world.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace talkstick;
using support::press;
using support::World;
using ui::StartPage;

namespace {

struct Shown
{
    explicit Shown(QSettings &settings)
        : page(settings)
    {
        page.show();
        page.activateWindow();
        page.focusAddress();
    }

    QComboBox &address() const { return *page.findChild<QComboBox *>(QStringLiteral("address")); }
    ui::Notice &notice(const char *name) const
    {
        return *page.findChild<ui::Notice *>(QLatin1String(name));
    }
    QPushButton &button(const char *name) const
    {
        return *page.findChild<QPushButton *>(QLatin1String(name));
    }
    void write(const QString &text) const
    {
        address().lineEdit()->selectAll();
        QTest::keyClicks(address().lineEdit(), text);
    }

    StartPage page;
};

} // namespace

class tst_StartPage : public QObject
{
    Q_OBJECT

private slots:
    void enterInTheFieldJoins();
    void enterInThePortHosts();
    void whoSpeaksFirstCanBeChosen();
    void whatIsNoAddressIsToldBesideTheField_data();
    void whatIsNoAddressIsToldBesideTheField();
    void recentAddressesAreNewestFirstAndAtMostTen();
    void theWarningIsAlwaysThere();
    void aTakenPortOffersTheNextOne();
    void theColumnLeadsToTheHostCardWhileHosting();
    void thePortIsRemembered();
    void theDialogClosesOnEsc();
};

void tst_StartPage::enterInTheFieldJoins()
{
    World world;
    const Shown shown(world.settings);
    QSignalSpy joined(&shown.page, &StartPage::joinRequested);
    shown.write(QStringLiteral(" alpha.example:9000 "));
    QTest::keyClick(&shown.address(), Qt::Key_Return);
    QCOMPARE(joined.size(), 1);
    const auto options = joined.first().first().value<switchboard::JoinOptions>();
    QCOMPARE(options.address.host, QStringLiteral("alpha.example"));
    QCOMPARE(options.address.port, 9000);
    QCOMPARE(options.first, turn::FirstTurn::Mine);
    QCOMPARE(options.ending, wire::Ending::Auto);
}

void tst_StartPage::enterInThePortHosts()
{
    World world;
    Shown shown(world.settings);
    QSignalSpy hosted(&shown.page, &StartPage::hostRequested);
    auto &port = *shown.page.findChild<QSpinBox *>(QStringLiteral("port"));
    port.setFocus();
    port.selectAll();
    QTest::keyClicks(&port, QStringLiteral("9311"));
    QTest::keyClick(&port, Qt::Key_Return);
    QCOMPARE(hosted.count(), 1);
    const auto options = hosted.first().first().value<switchboard::HostOptions>();
    QCOMPARE(options.where.port, 9311);
}

void tst_StartPage::whoSpeaksFirstCanBeChosen()
{
    World world;
    const Shown shown(world.settings);
    auto *first = shown.page.findChild<QComboBox *>(QStringLiteral("first"));
    auto *more = shown.page.findChild<QToolButton *>(QStringLiteral("more"));
    QVERIFY(!first->isVisible());
    QTest::keyClick(more, Qt::Key_Space);
    QVERIFY(first->isVisible());
    QTest::keyClick(first, Qt::Key_Down);

    QSignalSpy joined(&shown.page, &StartPage::joinRequested);
    shown.write(QStringLiteral("alpha.example"));
    QTest::keyClick(&shown.button("join"), Qt::Key_Space);
    QCOMPARE(joined.first().first().value<switchboard::JoinOptions>().first,
             turn::FirstTurn::Theirs);
}

void tst_StartPage::whatIsNoAddressIsToldBesideTheField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("two words") << QStringLiteral("my friend");
    QTest::newRow("port too large") << QStringLiteral("alpha.example:70000");
    QTest::newRow("open bracket") << QStringLiteral("[2001:db8::5");
}

void tst_StartPage::whatIsNoAddressIsToldBesideTheField()
{
    QFETCH(QString, typed);
    World world;
    const Shown shown(world.settings);
    QSignalSpy joined(&shown.page, &StartPage::joinRequested);
    shown.write(typed);
    QTest::keyClick(&shown.address(), Qt::Key_Return);
    QVERIFY(joined.isEmpty());
    QVERIFY(shown.notice("joinFailure").isVisible());
    QVERIFY(!shown.notice("joinFailure").text().isEmpty());
    QCOMPARE(shown.address().currentText(), typed);

    shown.write(QStringLiteral("alpha"));
    QVERIFY(!shown.notice("joinFailure").isVisible());
}

void tst_StartPage::recentAddressesAreNewestFirstAndAtMostTen()
{
    World world;
    for (int i = 1; i <= 12; ++i) {
        const Shown shown(world.settings);
        shown.write(QStringLiteral("host%1.example").arg(i));
        QTest::keyClick(&shown.address(), Qt::Key_Return);
    }
    const Shown shown(world.settings);
    shown.write(QStringLiteral("HOST5.example"));
    QTest::keyClick(&shown.address(), Qt::Key_Return);
    QCOMPARE(shown.address().count(), 10);
    QCOMPARE(shown.address().itemText(0), QStringLiteral("HOST5.example"));
    QCOMPARE(shown.address().itemText(1), QStringLiteral("host12.example"));
    QCOMPARE(shown.address().currentText(), QStringLiteral("HOST5.example"));
}

void tst_StartPage::theWarningIsAlwaysThere()
{
    World world;
    const Shown shown(world.settings);
    QVERIFY(shown.notice("caution").isVisible());
    QVERIFY(shown.notice("caution").text().contains(QStringLiteral("read and change")));
}

void tst_StartPage::aTakenPortOffersTheNextOne()
{
    World world;
    Shown shown(world.settings);
    QSignalSpy hosted(&shown.page, &StartPage::hostRequested);
    QTest::keyClick(&shown.button("host"), Qt::Key_Space);
    QCOMPARE(hosted.takeFirst().first().value<switchboard::HostOptions>().where.port, 8784);

    shown.page.showFailure({switchboard::ListenError::PortTaken, {}, 8785, {}});
    ui::Notice &failure = shown.notice("hostFailure");
    QVERIFY(failure.isVisible());
    auto *instead = failure.findChild<QPushButton *>();
    QVERIFY(instead->text().contains(QStringLiteral("8785")));
    QTest::keyClick(instead, Qt::Key_Space);
    QCOMPARE(hosted.takeFirst().first().value<switchboard::HostOptions>().where.port, 8785);
}

void tst_StartPage::theColumnLeadsToTheHostCardWhileHosting()
{
    World world;
    Shown shown(world.settings);
    QVERIFY(shown.button("host").isVisible());
    shown.page.setHosting(switchboard::Hosting {{QStringLiteral("::"), 8784}, {}});
    QVERIFY(!shown.button("host").isVisible());
    QSignalSpy asked(&shown.page, &StartPage::hostCardRequested);
    QTest::keyClick(&shown.button("showHostCard"), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
}

void tst_StartPage::thePortIsRemembered()
{
    World world;
    {
        Shown shown(world.settings);
        shown.page.setPort(9000);
        QTest::keyClick(&shown.button("host"), Qt::Key_Space);
    }
    const Shown shown(world.settings);
    QCOMPARE(shown.page.findChild<QSpinBox *>(QStringLiteral("port"))->value(), 9000);
}

void tst_StartPage::theDialogClosesOnEsc()
{
    World world;
    ui::StartDialog dialog(world.settings);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("title"))->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(tst_StartPage)
#include "tst_startpage.moc"
