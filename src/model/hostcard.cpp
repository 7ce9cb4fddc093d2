// SPDX-License-Identifier: MIT
#include "model/hostcard.h"

#include "wire/address.h"

#include <QCoreApplication>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HostCard)
};

using switchboard::LocalAddress;

QString note(const LocalAddress &address)
{
    switch (address.medium) {
    case LocalAddress::Medium::Wired: return Words::tr("wired");
    case LocalAddress::Medium::Wireless: return Words::tr("Wi-Fi");
    case LocalAddress::Medium::Vpn: return Words::tr("VPN (%1)").arg(address.interfaceName);
    case LocalAddress::Medium::Bridge:
        return Words::tr("virtual network (%1)").arg(address.interfaceName);
    case LocalAddress::Medium::Loopback:
    case LocalAddress::Medium::Other: break;
    }
    return address.interfaceName;
}

QString toType(const QString &address, std::uint16_t port)
{
    return port == wire::kDefaultPort ? address : wire::hostAndPort(address, port);
}

QList<AddressLine> lines(const QList<LocalAddress> &addresses, std::uint16_t port)
{
    QList<AddressLine> lines;
    for (const LocalAddress &address : addresses)
        lines.append({toType(address.address, port), note(address)});
    return lines;
}

} // namespace

HostCard hostCard(const switchboard::RankedAddresses &addresses, const QString &localName,
                  std::uint16_t port)
{
    HostCard card;
    card.title = Words::tr("Hosting on port %1").arg(port);
    card.onThisNetwork = lines(addresses.onThisNetwork, port);
    // The number comes first: it works wherever a name does.
    if (!localName.isEmpty())
        card.onThisNetwork.insert(
            std::min<qsizetype>(1, card.onThisNetwork.size()),
            {toType(localName, port), Words::tr("name, works on most networks")});
    card.more = lines(addresses.more, port);
    card.somewhereElse = lines(addresses.vpn + addresses.somewhereElse, port);
    const QString best = addresses.onThisNetwork.isEmpty()
        ? QStringLiteral("localhost")
        : addresses.onThisNetwork.first().address;
    card.commands = {{QStringLiteral("nc %1 %2").arg(best).arg(port), {}},
                     {QStringLiteral("telnet %1 %2").arg(best).arg(port), {}}};
    return card;
}

} // namespace talkstick::model
