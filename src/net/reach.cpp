// SPDX-License-Identifier: MIT
#include "net/reach.h"

#include "net/hostaddress.h"

#include <QNetworkInterface>

#include <algorithm>

namespace talkstick::net {

using switchboard::LocalAddress;
using switchboard::Reach;

Reach reachOf(const QHostAddress &address, const QList<Subnet> &own)
{
    const QHostAddress plain = withoutScope(unmapped(address));
    const auto is = [&plain](const Subnet &subnet) {
        return withoutScope(subnet.address) == plain;
    };
    const auto holds = [&plain](const Subnet &subnet) {
        return subnet.prefix > 0 && plain.isInSubnet(withoutScope(subnet.address), subnet.prefix);
    };
    const LocalAddress::Scope scope = scopeOf(plain);
    if (scope == LocalAddress::Scope::ThisComputer || std::any_of(own.begin(), own.end(), is))
        return Reach::ThisComputer;
    if (std::any_of(own.begin(), own.end(), holds))
        return Reach::SameNetwork;
    return scope == LocalAddress::Scope::Global ? Reach::Internet : Reach::OtherPrivate;
}

QList<Subnet> ownSubnets()
{
    QList<Subnet> subnets;
    for (const QNetworkInterface &networkInterface : QNetworkInterface::allInterfaces()) {
        if (!networkInterface.flags().testFlag(QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry &entry : networkInterface.addressEntries())
            subnets.append({entry.ip(), std::max(entry.prefixLength(), 0)});
    }
    return subnets;
}

} // namespace talkstick::net
