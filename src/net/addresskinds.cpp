// SPDX-License-Identifier: MIT
#include "net/addresskinds.h"

#include "net/hostaddress.h"

#include <QStringList>

#include <algorithm>

namespace talkstick::net {

using Medium = switchboard::LocalAddress::Medium;
using Lifetime = switchboard::LocalAddress::Lifetime;

namespace {

bool startsWithOne(const QString &name, const QStringList &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&name](const QString &prefix) {
        return name.startsWith(prefix, Qt::CaseInsensitive);
    });
}

bool isVpn(const QString &name)
{
    static const QStringList kPrefixes {
        QStringLiteral("tun"),  QStringLiteral("tap"),       QStringLiteral("wg"),
        QStringLiteral("zt"),   QStringLiteral("tailscale"), QStringLiteral("ppp"),
        QStringLiteral("utun"), QStringLiteral("wireguard"), QStringLiteral("zerotier"),
    };
    return startsWithOne(name, kPrefixes);
}

bool isBridge(const QString &name)
{
    static const QStringList kPrefixes {
        QStringLiteral("docker"), QStringLiteral("br-"),     QStringLiteral("virbr"),
        QStringLiteral("veth"),   QStringLiteral("vboxnet"), QStringLiteral("vmnet"),
        QStringLiteral("lxc"),    QStringLiteral("lxd"),     QStringLiteral("vEthernet"),
    };
    return startsWithOne(name, kPrefixes);
}

} // namespace

Medium mediumOf(const InterfaceTraits &traits)
{
    if (traits.type == QNetworkInterface::Loopback)
        return Medium::Loopback;
    if (isBridge(traits.name) || isBridge(traits.humanName))
        return Medium::Bridge;
    if (isVpn(traits.name) || isVpn(traits.humanName))
        return Medium::Vpn;
    if (traits.type == QNetworkInterface::Wifi || traits.name.startsWith(QStringLiteral("wl")))
        return Medium::Wireless;
    if (traits.type == QNetworkInterface::Ethernet)
        return Medium::Wired;
    return traits.type == QNetworkInterface::Ppp ? Medium::Vpn : Medium::Other;
}

Lifetime lifetimeOf(const QNetworkAddressEntry &entry)
{
    if (entry.ip().protocol() != QAbstractSocket::IPv6Protocol)
        return Lifetime::Stable;
    // isTemporary() alone would be wrong: to Qt every address that a router has given out is
    // temporary, for its lease ends some day. Those of RFC 8981 are also not for the DNS.
    const bool isForDns = entry.dnsEligibility() == QNetworkAddressEntry::DnsEligible;
    return entry.isTemporary() && !isForDns ? Lifetime::Temporary : Lifetime::Stable;
}

} // namespace talkstick::net
