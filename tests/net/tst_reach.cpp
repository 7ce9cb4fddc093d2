// SPDX-License-Identifier: MIT
#include "net/reach.h"

#include <QTest>

#include <algorithm>

using namespace talkstick;
using switchboard::Reach;

class tst_Reach : public QObject
{
    Q_OBJECT

private slots:
    void addressIsAsFarAs_data();
    void addressIsAsFarAs();
    void loopbackIsOurs();
};

//! At home: one LAN of both families, a VPN of one address, and a network not known.
static QList<net::Subnet> home()
{
    return {
        {QHostAddress(QStringLiteral("127.0.0.1")), 8},
        {QHostAddress(QStringLiteral("192.168.1.20")), 24},
        {QHostAddress(QStringLiteral("fe80::20%eth0")), 64},
        {QHostAddress(QStringLiteral("2001:db8:1::20")), 64},
        {QHostAddress(QStringLiteral("100.64.3.2")), 32},
        {QHostAddress(QStringLiteral("203.0.113.9")), 0},
    };
}

void tst_Reach::addressIsAsFarAs_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Reach>("reach");
    const auto row = [](const char *name, const char *address, Reach reach) {
        QTest::newRow(name) << QString::fromLatin1(address) << reach;
    };
    row("loopback IPv4", "127.0.0.1", Reach::ThisComputer);
    row("another loopback IPv4", "127.0.1.1", Reach::ThisComputer);
    row("loopback IPv6", "::1", Reach::ThisComputer);
    row("our own IPv4", "192.168.1.20", Reach::ThisComputer);
    row("our own, mapped", "::ffff:192.168.1.20", Reach::ThisComputer);
    row("our own IPv6", "2001:db8:1::20", Reach::ThisComputer);
    row("our own link-local, other spelling", "fe80::20%2", Reach::ThisComputer);
    row("our own in the VPN", "100.64.3.2", Reach::ThisComputer);
    row("our own, network not known", "203.0.113.9", Reach::ThisComputer);
    row("next door IPv4", "192.168.1.21", Reach::SameNetwork);
    row("next door IPv6", "2001:db8:1::21", Reach::SameNetwork);
    row("next door link-local", "fe80::21%eth0", Reach::SameNetwork);
    row("other private IPv4", "192.168.2.20", Reach::OtherPrivate);
    row("ten", "10.1.2.3", Reach::OtherPrivate);
    row("last of 172.16/12", "172.31.255.255", Reach::OtherPrivate);
    row("after 172.16/12", "172.32.0.0", Reach::Internet);
    row("unique local IPv6", "fd12:3456::1", Reach::OtherPrivate);
    row("link-local IPv4, not ours", "169.254.7.7", Reach::OtherPrivate);
    row("another in the VPN", "100.64.3.3", Reach::OtherPrivate);
    row("internet IPv4", "198.51.100.7", Reach::Internet);
    row("internet IPv6", "2001:db8:2::1", Reach::Internet);
    row("near one whose network is not known", "203.0.113.10", Reach::Internet);
}

void tst_Reach::addressIsAsFarAs()
{
    QFETCH(const QString, address);
    QFETCH(const Reach, reach);
    QCOMPARE(net::reachOf(QHostAddress(address), home()), reach);
}

void tst_Reach::loopbackIsOurs()
{
    const auto subnets = net::ownSubnets();
    QVERIFY(std::any_of(subnets.begin(), subnets.end(), [](const net::Subnet &subnet) {
        return subnet.address == QHostAddress(QHostAddress::LocalHost) && subnet.prefix == 8;
    }));
}

QTEST_GUILESS_MAIN(tst_Reach)
#include "tst_reach.moc"
