// SPDX-License-Identifier: MIT
#include "net/addresskinds.h"
#include "net/hostaddress.h"

#include <QDeadlineTimer>
#include <QTest>

using namespace talkstick;
using Interface = QNetworkInterface;
using Medium = switchboard::LocalAddress::Medium;
using Lifetime = switchboard::LocalAddress::Lifetime;
using Scope = switchboard::LocalAddress::Scope;

class tst_AddressKinds : public QObject
{
    Q_OBJECT

private slots:
    void interfaceIsA_data();
    void interfaceIsA();
    void addressLasts_data();
    void addressLasts();
    void addressReaches_data();
    void addressReaches();
    void mappedAddressesAreUnmapped_data();
    void mappedAddressesAreUnmapped();
};

void tst_AddressKinds::interfaceIsA_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("humanName");
    QTest::addColumn<Interface::InterfaceType>("type");
    QTest::addColumn<Medium>("medium");
    const auto row = [](const char *name, Interface::InterfaceType type, Medium medium,
                        const char *humanName = nullptr) {
        QTest::newRow(humanName == nullptr ? name : humanName)
            << QString::fromLatin1(name)
            << QString::fromLatin1(humanName == nullptr ? name : humanName) << type << medium;
    };
    row("lo", Interface::Loopback, Medium::Loopback);
    row("eth0", Interface::Ethernet, Medium::Wired);
    row("enp3s0", Interface::Ethernet, Medium::Wired);
    row("wlp2s0", Interface::Wifi, Medium::Wireless);
    row("wlan0", Interface::Ethernet, Medium::Wireless);
    row("en0", Interface::Wifi, Medium::Wireless);
    row("tun0", Interface::Virtual, Medium::Vpn);
    row("tap0", Interface::Ethernet, Medium::Vpn);
    row("wg0", Interface::Unknown, Medium::Vpn);
    row("tailscale0", Interface::Virtual, Medium::Vpn);
    row("ztabcdef12", Interface::Ethernet, Medium::Vpn);
    row("utun3", Interface::Unknown, Medium::Vpn);
    row("ppp0", Interface::Ppp, Medium::Vpn);
    row("docker0", Interface::Ethernet, Medium::Bridge);
    row("br-0a1b2c", Interface::Ethernet, Medium::Bridge);
    row("virbr0", Interface::Ethernet, Medium::Bridge);
    row("veth12ab", Interface::Ethernet, Medium::Bridge);
    row("vboxnet0", Interface::Ethernet, Medium::Bridge);
    row("vmnet8", Interface::Ethernet, Medium::Bridge);
    row("lxcbr0", Interface::Ethernet, Medium::Bridge);
    row("br0", Interface::Ethernet, Medium::Wired);
    row("dummy0", Interface::Virtual, Medium::Other);
    row("ethernet_32769", Interface::Ethernet, Medium::Wired, "Ethernet");
    row("wireless_0", Interface::Wifi, Medium::Wireless, "Wi-Fi");
    row("ethernet_5", Interface::Ethernet, Medium::Bridge, "vEthernet (WSL)");
    row("iftype53_1", Interface::Virtual, Medium::Vpn, "Tailscale");
}

void tst_AddressKinds::interfaceIsA()
{
    QFETCH(const QString, name);
    QFETCH(const QString, humanName);
    QFETCH(const Interface::InterfaceType, type);
    QFETCH(const Medium, medium);
    QCOMPARE(net::mediumOf({name, humanName, type}), medium);
}

void tst_AddressKinds::addressLasts_data()
{
    using Dns = QNetworkAddressEntry::DnsEligibilityStatus;
    const QDeadlineTimer always(QDeadlineTimer::Forever);
    const QDeadlineTimer aDay(86'400'000);
    QTest::addColumn<QString>("address");
    QTest::addColumn<QDeadlineTimer>("validity");
    QTest::addColumn<Dns>("dns");
    QTest::addColumn<Lifetime>("lifetime");
    const QString v6 = QStringLiteral("2001:db8::1");
    QTest::newRow("static") << v6 << always << Dns::DnsEligible << Lifetime::Stable;
    QTest::newRow("leased by a router") << v6 << aDay << Dns::DnsEligible << Lifetime::Stable;
    QTest::newRow("RFC 8981") << v6 << aDay << Dns::DnsIneligible << Lifetime::Temporary;
    QTest::newRow("link-local") << QStringLiteral("fe80::1") << always << Dns::DnsIneligible
                                << Lifetime::Stable;
    QTest::newRow("leased IPv4") << QStringLiteral("192.168.1.7") << aDay << Dns::DnsIneligible
                                 << Lifetime::Stable;
}

void tst_AddressKinds::addressLasts()
{
    QFETCH(const QString, address);
    QFETCH(const QDeadlineTimer, validity);
    QFETCH(const QNetworkAddressEntry::DnsEligibilityStatus, dns);
    QFETCH(const Lifetime, lifetime);
    QNetworkAddressEntry entry;
    entry.setIp(QHostAddress(address));
    entry.setAddressLifetime(validity, validity);
    entry.setDnsEligibility(dns);
    QCOMPARE(net::lifetimeOf(entry), lifetime);
}

void tst_AddressKinds::addressReaches_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Scope>("scope");
    const auto row = [](const char *address, Scope scope) {
        QTest::newRow(address) << QString::fromLatin1(address) << scope;
    };
    row("127.0.0.1", Scope::ThisComputer);
    row("::1", Scope::ThisComputer);
    row("9.255.255.255", Scope::Global);
    row("10.0.0.0", Scope::Private);
    row("10.255.255.255", Scope::Private);
    row("172.15.255.255", Scope::Global);
    row("172.16.0.0", Scope::Private);
    row("192.168.255.255", Scope::Private);
    row("192.169.0.0", Scope::Global);
    row("100.63.255.255", Scope::Global);
    row("100.64.0.0", Scope::Private);
    row("100.128.0.0", Scope::Global);
    row("169.254.1.1", Scope::LinkLocal);
    row("fe80::1%eth0", Scope::LinkLocal);
    row("fc00::1", Scope::Private);
    row("fdff::1", Scope::Private);
    row("2001:db8::1", Scope::Global);
    row("::ffff:10.0.0.1", Scope::Private);
}

void tst_AddressKinds::addressReaches()
{
    QFETCH(const QString, address);
    QFETCH(const Scope, scope);
    QCOMPARE(net::scopeOf(QHostAddress(address)), scope);
}

void tst_AddressKinds::mappedAddressesAreUnmapped_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *address, const char *text) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(text);
    };
    row("::ffff:192.0.2.7", "192.0.2.7");
    row("::ffff:127.0.0.1", "127.0.0.1");
    row("192.0.2.7", "192.0.2.7");
    row("::1", "::1");
    row("::", "::");
    row("2001:db8::7", "2001:db8::7");
    row("fe80::7%eth0", "fe80::7%eth0");
}

void tst_AddressKinds::mappedAddressesAreUnmapped()
{
    QFETCH(const QString, address);
    QFETCH(const QString, text);
    QCOMPARE(net::toText(QHostAddress(address)), text);
}

QTEST_GUILESS_MAIN(tst_AddressKinds)
#include "tst_addresskinds.moc"
