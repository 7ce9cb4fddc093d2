// SPDX-License-Identifier: MIT
#include "model/hostcard.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::model;
using switchboard::LocalAddress;

namespace {

LocalAddress address(const char *text, LocalAddress::Medium medium, LocalAddress::Scope scope)
{
    LocalAddress address;
    address.address = QString::fromLatin1(text);
    address.family =
        address.address.contains(u':') ? LocalAddress::Family::V6 : LocalAddress::Family::V4;
    address.medium = medium;
    address.scope = scope;
    return address;
}

const auto kWifi =
    address("192.168.1.7", LocalAddress::Medium::Wireless, LocalAddress::Scope::Private);
const auto kWired = address("10.0.0.7", LocalAddress::Medium::Wired, LocalAddress::Scope::Private);
const auto kGlobal =
    address("2001:db8::5", LocalAddress::Medium::Wired, LocalAddress::Scope::Global);
const auto kVpn = address("100.64.0.9", LocalAddress::Medium::Vpn, LocalAddress::Scope::Private);
const auto kBridge =
    address("172.17.0.1", LocalAddress::Medium::Bridge, LocalAddress::Scope::Private);

const QString kOwn = QStringLiteral("alpha.example");
const QString kLocal = QStringLiteral("alpha-pc.local");

QString hostsOf(const QList<wire::Address> &addresses)
{
    QStringList hosts;
    for (const wire::Address &address : addresses)
        hosts.append(wire::hostAndPort(address.host, address.port));
    return hosts.join(u' ');
}

QString hosts(const QList<LocalAddress> &addresses, const QString &own, Invitee invitee,
              std::uint16_t port = 8784)
{
    return hostsOf(invitationHosts(switchboard::rank(addresses), kLocal, ownAddress(own, port),
                                   port, invitee));
}

} // namespace

class tst_InvitationHosts : public QObject
{
    Q_OBJECT

private slots:
    void ourOwnAddressComesFirst();
    void somebodyElsewhereGetsNoPrivateAddress();
    void somebodyHereGetsFourAtMost();
    void onePortIsForAll();
    void portsThatNobodyMayCallAreNotOffered();
    void addressesThatWorkOnlyInside_data();
    void addressesThatWorkOnlyInside();
    void peopleAreToldEveryAddressWithItsPort();
};

void tst_InvitationHosts::ourOwnAddressComesFirst()
{
    QCOMPARE(hosts({kWifi, kGlobal}, kOwn, Invitee::SomewhereElse),
             QStringLiteral("alpha.example:8784 [2001:db8::5]:8784"));
    QCOMPARE(hosts({kWifi}, {}, Invitee::OnThisNetwork),
             QStringLiteral("192.168.1.7:8784 alpha-pc.local:8784"));
}

void tst_InvitationHosts::somebodyElsewhereGetsNoPrivateAddress()
{
    QCOMPARE(hosts({kWifi, kBridge}, {}, Invitee::SomewhereElse), QString());
    QCOMPARE(hosts({kWifi}, QStringLiteral("192.168.1.7"), Invitee::SomewhereElse), QString());
    QCOMPARE(hosts({kWifi, kVpn}, {}, Invitee::SomewhereElse), QStringLiteral("100.64.0.9:8784"));
}

void tst_InvitationHosts::somebodyHereGetsFourAtMost()
{
    QCOMPARE(hosts({kWifi, kWired, kGlobal, kBridge}, kOwn, Invitee::OnThisNetwork),
             QStringLiteral("alpha.example:8784 [2001:db8::5]:8784 192.168.1.7:8784 "
                            "10.0.0.7:8784"));
}

void tst_InvitationHosts::onePortIsForAll()
{
    // The router passes 9000 on to 8784; the link has room for one of them.
    const QString own = QStringLiteral("alpha.example:9000");
    QCOMPARE(hosts({kGlobal}, own, Invitee::SomewhereElse), QStringLiteral("alpha.example:9000"));
    QCOMPARE(hosts({kWifi}, own, Invitee::OnThisNetwork),
             QStringLiteral("192.168.1.7:8784 alpha-pc.local:8784"));
    // Without one of its own it is the port that is hosted on.
    QCOMPARE(hosts({}, kOwn, Invitee::SomewhereElse, 9311), QStringLiteral("alpha.example:9311"));
}

void tst_InvitationHosts::portsThatNobodyMayCallAreNotOffered()
{
    QCOMPARE(hosts({kWifi, kGlobal}, kOwn, Invitee::OnThisNetwork, 80), QString());
    QCOMPARE(hosts({}, QStringLiteral("localhost"), Invitee::OnThisNetwork),
             QStringLiteral("alpha-pc.local:8784"));
}

void tst_InvitationHosts::addressesThatWorkOnlyInside_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("inside");
    const auto row = [](const char *typed, bool inside) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << inside;
    };
    row("192.168.1.7", true);
    row("10.1.2.3", true);
    row("172.16.0.1", true);
    row("172.31.255.1", true);
    row("172.32.0.1", false);
    row("100.64.0.9", true);
    row("100.128.0.9", false);
    row("169.254.1.1", true);
    row("127.0.0.1", true);
    row("203.0.113.5", false);
    row("192.0.2.7", false);
    row("fd00::1", true);
    row("fe80::1", true);
    row("::1", true);
    row("2001:db8::5", false);
    row("alpha-pc.local", true);
    row("alpha-pc", true);
    row("localhost", true);
    row("alpha.example", false);
}

void tst_InvitationHosts::addressesThatWorkOnlyInside()
{
    QFETCH(QString, typed);
    const auto address = ownAddress(typed, 8784);
    QVERIFY(address);
    QTEST(worksOnlyInside(*address), "inside");
}

void tst_InvitationHosts::peopleAreToldEveryAddressWithItsPort()
{
    const auto ranked = switchboard::rank({kWifi, kGlobal, kVpn, kBridge});
    QCOMPARE(addressesToTell(ranked, ownAddress(QStringLiteral("alpha.example:9000"), 8784), 8784)
                 .join(u' '),
             QStringLiteral("alpha.example:9000 [2001:db8::5]:8784 100.64.0.9:8784 "
                            "192.168.1.7:8784"));
    QVERIFY(addressesToTell({}, ownAddress(QStringLiteral("localhost"), 8784), 8784).isEmpty());
    QVERIFY(!ownAddress(QStringLiteral("no address"), 8784));
}

QTEST_GUILESS_MAIN(tst_InvitationHosts)
#include "tst_invitationhosts.moc"
