// SPDX-License-Identifier: MIT
#include "ui/addressrows.h"
#include "ui/hostcardpage.h"
#include "ui/porttestdialog.h"
#include "world.h"

#include <QClipboard>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace talkstick;
using support::World;
using switchboard::LocalAddress;
using ui::PortTestDialog;

namespace {

//! A host card on show, from which the test is opened by keyboard.
struct Testing
{
    Testing()
    {
        LocalAddress wifi;
        wifi.address = QStringLiteral("192.168.1.7");
        wifi.medium = LocalAddress::Medium::Wireless;
        world.addresses.addresses = {wifi};
        (void)world.switchboard.host({});
        page = std::make_unique<ui::HostCardPage>(world.parts());
        page->resize(800, 600);
        page->show();
    }

    void open()
    {
        QTest::keyClick(page->findChild<QPushButton *>(QStringLiteral("testPort")), Qt::Key_Space);
        dialog = page->findChild<PortTestDialog *>();
    }
    template <typename Widget>
    Widget &find(const char *name) const
    {
        return *dialog->findChild<Widget *>(QLatin1String(name));
    }
    QString seen() const { return find<QLabel>("seen").text(); }

    World world;
    std::unique_ptr<ui::HostCardPage> page;
    QPointer<PortTestDialog> dialog;
};

} // namespace

class tst_PortTestDialog : public QObject
{
    Q_OBJECT

private slots:
    void aDeviceThatCallsIsShownAndSpoken();
    void aCallFromThisComputerIsSaidToProveNothing();
    void theAddressCanBeCopied();
    void elsewhereAsksForThePublicAddress();
    void commandsHoldThePortAndCanBeCopied();
    void escClosesIt();
    void itClosesWhenHostingStops();
};

void tst_PortTestDialog::aDeviceThatCallsIsShownAndSpoken()
{
    Testing testing;
    testing.open();
    QVERIFY(testing.dialog && testing.dialog->isVisible());
    QVERIFY(testing.find<QLabel>("instruction")
                .text()
                .contains(QStringLiteral("open http://\u2060192.168.1.7:8784.")));
    QCOMPARE(testing.find<QLabel>("listening").text(),
             QStringLiteral("Listening on port 8784: yes."));
    QVERIFY(!testing.find<QLabel>("mark").isVisible());
    QCOMPARE(testing.seen(), QStringLiteral("Nothing has come through yet."));

    QSignalSpy spoken(testing.page.get(), &ui::HostCardPage::announced);
    testing.world.caller(QStringLiteral("192.168.1.31"), "GET / HTTP/1.1\r\n");
    QVERIFY(testing.seen().startsWith(QStringLiteral("A device at 192.168.1.31 got through, ")));
    QVERIFY(testing.seen().endsWith(QStringLiteral(": a web browser.")));
    QVERIFY(testing.find<QLabel>("mark").isVisible());
    QCOMPARE(spoken.last().first().toString(), testing.seen());
    QVERIFY(testing.world.switchboard.knocks().isEmpty()); // nobody is at the door
}

void tst_PortTestDialog::aCallFromThisComputerIsSaidToProveNothing()
{
    Testing testing;
    testing.open();
    testing.world.caller(QStringLiteral("192.168.1.7"), "GET / HTTP/1.1\r\n");
    QVERIFY(testing.seen().contains(QStringLiteral("proves nothing")));
    QVERIFY(!testing.find<QLabel>("mark").isVisible());
}

void tst_PortTestDialog::theAddressCanBeCopied()
{
    Testing testing;
    testing.open();
    QTest::keyClick(&testing.find<QPushButton>("copy"), Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("http://192.168.1.7:8784"));
}

void tst_PortTestDialog::elsewhereAsksForThePublicAddress()
{
    Testing testing;
    testing.page->findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(1);
    testing.open();
    QVERIFY(testing.find<QLabel>("instruction").text().contains(QStringLiteral("not known here")));
    QVERIFY(!testing.find<QPushButton>("copy").isVisible());
    testing.dialog->reject();
    QTRY_VERIFY(!testing.dialog);

    testing.world.settings.setValue(QStringLiteral("host/publicName"),
                                    QStringLiteral("alpha.example"));
    testing.open();
    const QString instruction = testing.find<QLabel>("instruction").text();
    QVERIFY(instruction.contains(QStringLiteral("Wi-Fi off")));
    QVERIFY(instruction.contains(QStringLiteral("http://\u2060alpha.example:8784.")));
}

void tst_PortTestDialog::commandsHoldThePortAndCanBeCopied()
{
    Testing testing;
    testing.open();
    auto &systems = testing.find<QTabWidget>("systems");
    QCOMPARE(systems.count(), 3);
    int commands = 0;
    for (int i = 0; i < systems.count(); ++i) {
        systems.setCurrentIndex(i);
        const auto *rows = systems.widget(i)->findChild<ui::AddressRows *>();
        const QList<QPushButton *> buttons = rows->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), rows->lines().size());
        for (qsizetype row = 0; row < buttons.size(); ++row, ++commands) {
            QTest::keyClick(buttons[row], Qt::Key_Space);
            QCOMPARE(QApplication::clipboard()->text(), rows->lines().at(row).text);
        }
    }
    QCOMPARE(commands, 6);
}

void tst_PortTestDialog::escClosesIt()
{
    Testing testing;
    testing.open();
    QTest::keyClick(testing.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!testing.dialog);
    testing.world.caller(QStringLiteral("192.168.1.31"), "hello\n"); // nobody watches any more
}

void tst_PortTestDialog::itClosesWhenHostingStops()
{
    Testing testing;
    testing.open();
    testing.world.switchboard.stopHosting();
    QTRY_VERIFY(!testing.dialog);
}

QTEST_MAIN(tst_PortTestDialog)
#include "tst_porttestdialog.moc"
