// SPDX-License-Identifier: MIT
#include "model/porttest.h"

#include "model/firewallhelp.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace talkstick;
using model::PortTest;
using model::System;
using model::TestedFrom;
using switchboard::Caller;
using switchboard::LocalAddress;

class tst_PortTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theAddressIsWhatADeviceCanOpen_data();
    void theAddressIsWhatADeviceCanOpen();
    void nothingIsClaimedBeforehand();
    void aDeviceIsNamedWithItsTime();
    void whatItWasIsSaid_data();
    void whatItWasIsSaid();
    void aBrowserThatCallsTwiceIsOneDevice();
    void thisComputerProvesNothing_data();
    void thisComputerProvesNothing();
    void aDeviceOfTheOwnNetworkDoesNotTestTheRouter();
    void aFloodShowsAFewDevices();
    void theOwnSystemComesFirst_data();
    void theOwnSystemComesFirst();
};

namespace {

const QString kPhone = QStringLiteral("192.168.1.31");

LocalAddress address(const QString &text)
{
    LocalAddress address;
    address.address = text;
    return address;
}

const QList<LocalAddress> kOurs {address(QStringLiteral("192.168.1.7")),
                                 address(QStringLiteral("fe80::1%wlan0"))};

QDateTime at(int hour, int minute)
{
    return QDate(2026, 5, 4).startOfDay().addSecs(hour * 3600 + minute * 60).toUTC();
}

Caller caller(const QString &from, const QByteArray &wrote = {})
{
    return {1, {from, 40000}, wire::classify(wrote), wrote};
}

PortTest testFrom(TestedFrom from)
{
    return {from, QStringLiteral("http://192.168.1.7:8784"), 8784};
}

const QByteArray kForeignHello = QByteArray::fromHex("160301002d010000290303") + QByteArray(32, 'r')
    + QByteArray::fromHex("00000213010100");

} // namespace

void tst_PortTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_PortTest::theAddressIsWhatADeviceCanOpen_data()
{
    QTest::addColumn<TestedFrom>("from");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("expected");
    const QString none;
    QTest::newRow("here") << TestedFrom::ThisNetwork << none
                          << QStringLiteral("http://192.168.1.7:9000");
    QTest::newRow("here, whatever others use")
        << TestedFrom::ThisNetwork << QStringLiteral("alpha.example")
        << QStringLiteral("http://192.168.1.7:9000");
    QTest::newRow("outside, as others do") << TestedFrom::Outside << QStringLiteral("alpha.example")
                                           << QStringLiteral("http://alpha.example:9000");
    QTest::newRow("outside, with the router's port")
        << TestedFrom::Outside << QStringLiteral("alpha.example:80")
        << QStringLiteral("http://alpha.example:80");
    QTest::newRow("outside, without a name")
        << TestedFrom::Outside << none << QStringLiteral("http://[2001:db8::5]:9000");
    QTest::newRow("outside, with a name of this network alone")
        << TestedFrom::Outside << QStringLiteral("192.168.1.7")
        << QStringLiteral("http://[2001:db8::5]:9000");
}

void tst_PortTest::theAddressIsWhatADeviceCanOpen()
{
    QFETCH(TestedFrom, from);
    QFETCH(QString, own);
    switchboard::RankedAddresses ranked;
    ranked.onThisNetwork = {address(QStringLiteral("192.168.1.7"))};
    ranked.vpn = {address(QStringLiteral("10.8.0.2"))};
    ranked.somewhereElse = {address(QStringLiteral("2001:db8::5"))};
    QTEST(model::addressToTest(ranked, model::ownAddress(own, 9000), 9000, from), "expected");
    QCOMPARE(model::addressToTest({}, {}, 9000, from), QString());
}

void tst_PortTest::nothingIsClaimedBeforehand()
{
    const PortTest test = testFrom(TestedFrom::ThisNetwork);
    QVERIFY(!test.isPassed());
    QCOMPARE(test.seen(), QStringList {QStringLiteral("Nothing has come through yet.")});
    QCOMPARE(test.listening(), QStringLiteral("Listening on port 8784: yes."));
    QCOMPARE(test.instruction(),
             QStringLiteral("On your phone, same Wi-Fi, open http://192.168.1.7:8784. "
                            "The page will not load; watch here."));
    QVERIFY(testFrom(TestedFrom::Outside).instruction().contains(QStringLiteral("Wi-Fi off")));
}

void tst_PortTest::aDeviceIsNamedWithItsTime()
{
    PortTest test = testFrom(TestedFrom::ThisNetwork);
    QVERIFY(test.see(caller(kPhone), kOurs, at(14, 3)));
    QVERIFY(test.isPassed());
    QCOMPARE(test.seen(),
             QStringList {QStringLiteral("A device at 192.168.1.31 got through, 14:03.")});
    QVERIFY(!test.see(caller(kPhone), kOurs, at(14, 3))); // nothing else to be shown
}

void tst_PortTest::whatItWasIsSaid_data()
{
    QTest::addColumn<QByteArray>("wrote");
    QTest::addColumn<QString>("what");
    QTest::newRow("a web browser")
        << QByteArray("GET / HTTP/1.1\r\n") << QStringLiteral(": a web browser.");
    QTest::newRow("TLS without us") << kForeignHello << QStringLiteral(": a web browser.");
    QTest::newRow("half a hello") << kForeignHello.left(20) << QStringLiteral(".");
    QTest::newRow("text") << QByteArray("hello\n") << QStringLiteral(": a plain program.");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral(".");
}

void tst_PortTest::whatItWasIsSaid()
{
    QFETCH(QByteArray, wrote);
    QFETCH(QString, what);
    PortTest test = testFrom(TestedFrom::ThisNetwork);
    QVERIFY(test.see(caller(kPhone, wrote), kOurs, at(14, 3)));
    QCOMPARE(test.seen().first(),
             QStringLiteral("A device at 192.168.1.31 got through, 14:03") + what);
}

void tst_PortTest::aBrowserThatCallsTwiceIsOneDevice()
{
    PortTest test = testFrom(TestedFrom::ThisNetwork);
    QVERIFY(test.see(caller(kPhone), kOurs, at(14, 3)));
    QVERIFY(test.see(caller(kPhone, "GET / HTTP/1.1\r\n"), kOurs, at(14, 3)));
    QVERIFY(!test.see(caller(kPhone), kOurs, at(14, 3))); // its second connection is silent
    QVERIFY(test.see(caller(kPhone), kOurs, at(14, 4)));
    QCOMPARE(test.seen(),
             QStringList {
                 QStringLiteral("A device at 192.168.1.31 got through, 14:04: a web browser.")});
}

void tst_PortTest::thisComputerProvesNothing_data()
{
    QTest::addColumn<QString>("from");
    QTest::newRow("loopback") << QStringLiteral("127.0.0.1");
    QTest::newRow("another loopback") << QStringLiteral("127.0.0.2");
    QTest::newRow("IPv6 loopback") << QStringLiteral("::1");
    QTest::newRow("its own address") << QStringLiteral("192.168.1.7");
    QTest::newRow("its own address on one link") << QStringLiteral("fe80::1%2");
}

void tst_PortTest::thisComputerProvesNothing()
{
    QFETCH(QString, from);
    PortTest test = testFrom(TestedFrom::ThisNetwork);
    QVERIFY(test.see(caller(from, "GET / HTTP/1.1\r\n"), kOurs, at(14, 3)));
    QVERIFY(!test.isPassed());
    QCOMPARE(test.seen().size(), 1);
    QVERIFY(test.seen().first().contains(QStringLiteral("proves nothing")));
    QVERIFY(!test.see(caller(from), kOurs, at(14, 4)));
}

void tst_PortTest::aDeviceOfTheOwnNetworkDoesNotTestTheRouter()
{
    PortTest test = testFrom(TestedFrom::Outside);
    QVERIFY(test.see(caller(kPhone), kOurs, at(14, 3)));
    QVERIFY(!test.isPassed());
    QVERIFY(test.seen().first().contains(QStringLiteral("does not test the router")));
    QVERIFY(test.see(caller(QStringLiteral("203.0.113.77")), kOurs, at(14, 4)));
    QVERIFY(test.isPassed());
    QCOMPARE(test.seen().first(), QStringLiteral("A device at 203.0.113.77 got through, 14:04."));
}

void tst_PortTest::aFloodShowsAFewDevices()
{
    PortTest test = testFrom(TestedFrom::ThisNetwork);
    for (int i = 0; i < 200; ++i)
        QVERIFY(test.see(caller(QStringLiteral("10.0.0.%1").arg(i)), kOurs, at(14, 3)));
    QCOMPARE(test.seen().size(), PortTest::kMostDevices);
    QVERIFY(test.seen().first().contains(QStringLiteral("10.0.0.199 ")));
}

void tst_PortTest::theOwnSystemComesFirst_data()
{
    QTest::addColumn<System>("here");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("command");
    QTest::newRow("Windows") << System::Windows << QStringLiteral("Windows")
                             << QStringLiteral("-LocalPort 9000 ");
    QTest::newRow("macOS") << System::MacOs << QStringLiteral("macOS")
                           << QStringLiteral("socketfilterfw --add");
    QTest::newRow("Linux") << System::Linux << QStringLiteral("Linux")
                           << QStringLiteral("ufw allow 9000/tcp");
}

void tst_PortTest::theOwnSystemComesFirst()
{
    QFETCH(System, here);
    const QList<model::FirewallHelp> help = model::firewallHelp(9000, here);
    QCOMPARE(help.size(), 3);
    QTEST(help.first().system, "name");
    QFETCH(QString, command);
    QVERIFY(help.first().commands.first().text.contains(command));
    QSet<QString> names;
    for (const model::FirewallHelp &one : help)
        names.insert(one.system);
    QCOMPARE(names.size(), 3);
}

QTEST_APPLESS_MAIN(tst_PortTest)
#include "tst_porttest.moc"
