// SPDX-License-Identifier: MIT
#include "switchboard/localaddress.h"

#include <QTest>

using namespace talkstick::switchboard;

using Family = LocalAddress::Family;
using Medium = LocalAddress::Medium;
using Scope = LocalAddress::Scope;
using Lifetime = LocalAddress::Lifetime;
using Route = LocalAddress::Route;

class tst_LocalAddress : public QObject
{
    Q_OBJECT

private slots:
    void theDefaultRoutesIpv4ComesFirst();
    void privateAddressesAreNotForSomewhereElse();
    void bridgesAndLinkLocalAreSeldomWanted();
    void temporaryAndLoopbackAreOfferedToNobody();
    void vpnHasItsOwnPlace();
};

namespace {

LocalAddress address(const char *text, Family family, Medium medium, Scope scope,
                     Lifetime lifetime = Lifetime::Stable, Route route = Route::Other)
{
    return {
        QString::fromLatin1(text), QStringLiteral("if0"), family, medium, scope, lifetime, route};
}

const LocalAddress kWifi = address("192.168.1.7", Family::V4, Medium::Wireless, Scope::Private,
                                   Lifetime::Stable, Route::Default);
const LocalAddress kWired = address("10.0.0.5", Family::V4, Medium::Wired, Scope::Private);
const LocalAddress kGlobal6 = address("2001:db8::5", Family::V6, Medium::Wireless, Scope::Global);
const LocalAddress kTemporary6 =
    address("2001:db8::77", Family::V6, Medium::Wireless, Scope::Global, Lifetime::Temporary);
const LocalAddress kLinkLocal = address("fe80::5", Family::V6, Medium::Wired, Scope::LinkLocal);
const LocalAddress kBridge = address("172.17.0.1", Family::V4, Medium::Bridge, Scope::Private);
const LocalAddress kVpn = address("100.64.0.9", Family::V4, Medium::Vpn, Scope::Private);
const LocalAddress kLoopback =
    address("127.0.0.1", Family::V4, Medium::Loopback, Scope::ThisComputer);

} // namespace

void tst_LocalAddress::theDefaultRoutesIpv4ComesFirst()
{
    QCOMPARE(rank({kGlobal6, kWired, kWifi}).onThisNetwork,
             (QList<LocalAddress> {kWifi, kWired, kGlobal6}));
}

void tst_LocalAddress::privateAddressesAreNotForSomewhereElse()
{
    QVERIFY(rank({kWifi, kWired, kBridge, kLinkLocal, kVpn}).somewhereElse.isEmpty());
    QCOMPARE(rank({kWifi, kGlobal6}).somewhereElse, QList<LocalAddress> {kGlobal6});
}

void tst_LocalAddress::bridgesAndLinkLocalAreSeldomWanted()
{
    const RankedAddresses ranked = rank({kLinkLocal, kBridge, kWifi});
    QCOMPARE(ranked.onThisNetwork, QList<LocalAddress> {kWifi});
    QCOMPARE(ranked.more, (QList<LocalAddress> {kBridge, kLinkLocal}));
}

void tst_LocalAddress::temporaryAndLoopbackAreOfferedToNobody()
{
    const RankedAddresses ranked = rank({kTemporary6, kLoopback});
    QVERIFY(ranked.onThisNetwork.isEmpty());
    QVERIFY(ranked.more.isEmpty());
    QVERIFY(ranked.somewhereElse.isEmpty());
}

void tst_LocalAddress::vpnHasItsOwnPlace()
{
    const RankedAddresses ranked = rank({kVpn, kWifi});
    QCOMPARE(ranked.vpn, QList<LocalAddress> {kVpn});
    QCOMPARE(ranked.onThisNetwork, QList<LocalAddress> {kWifi});
}

QTEST_APPLESS_MAIN(tst_LocalAddress)
#include "tst_localaddress.moc"
