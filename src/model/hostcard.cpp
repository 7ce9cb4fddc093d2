// SPDX-License-Identifier: MIT
#include "model/hostcard.h"

#include "wire/invitation.h"
#include "wire/message.h"
#include "wire/offerable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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

// The four numbers of an IPv4 literal; nothing if it is something else.
std::optional<std::array<int, 4>> ipv4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    std::array<int, 4> numbers {};
    if (parts.size() != qsizetype(numbers.size()))
        return std::nullopt;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        numbers.at(std::size_t(i)) = parts[i].toUShort(&isNumber);
        if (!isNumber || numbers.at(std::size_t(i)) > 255)
            return std::nullopt;
    }
    return numbers;
}

// RFC 1918, RFC 6598, RFC 3927 and loopback.
bool isInside(const std::array<int, 4> &number)
{
    const int first = number[0];
    const int second = number[1];
    return first == 10 || first == 127 || (first == 172 && second / 16 == 1)
        || (first == 192 && second == 168) || (first == 169 && second == 254)
        || (first == 100 && second / 64 == 1);
}

// RFC 4193, RFC 4291 and loopback.
bool isInsideIpv6(const QString &host)
{
    const QString first = host.section(u':', 0, 0).toLower();
    const bool local = first.size() == 4
        && (first.startsWith(u"fc") || first.startsWith(u"fd") || first.startsWith(u"fe8")
            || first.startsWith(u"fe9") || first.startsWith(u"fea") || first.startsWith(u"feb"));
    return local || host == u"::1";
}

void append(QList<wire::Address> &hosts, const QString &host, std::uint16_t port)
{
    const bool known = std::any_of(hosts.begin(), hosts.end(),
                                   [&host](const auto &other) { return other.host == host; });
    if (!known && wire::isOfferableHost(host) && hosts.size() < wire::Invitation::kMaxHosts)
        hosts.append({host, host, port});
}

void append(QList<wire::Address> &hosts, const QList<LocalAddress> &addresses, std::uint16_t port)
{
    for (const LocalAddress &address : addresses)
        append(hosts, address.address, port);
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

HostCard hostCardForThisComputer(const QString &address, std::uint16_t port)
{
    HostCard card = hostCard({}, {}, port);
    card.title = Words::tr("Hosting on port %1, for this computer only").arg(port);
    card.onThisNetwork = {{toType(address, port), Words::tr("this computer only")}};
    return card;
}

std::optional<wire::Address> ownAddress(const QString &setting, std::uint16_t port)
{
    const auto address = wire::parseAddress(setting, port);
    return address ? std::optional(address.value()) : std::nullopt;
}

bool worksOnlyInside(const wire::Address &address)
{
    const QString &host = address.host;
    if (const auto number = ipv4(host))
        return isInside(*number);
    if (host.contains(u':'))
        return isInsideIpv6(host);
    return host == u"localhost" || host.endsWith(u".local") || !host.contains(u'.');
}

QList<wire::Address> invitationHosts(const switchboard::RankedAddresses &addresses,
                                     const QString &localName,
                                     const std::optional<wire::Address> &own, std::uint16_t port,
                                     Invitee invitee)
{
    QList<wire::Address> hosts;
    if (!wire::isOfferablePort(port))
        return hosts;
    const bool elsewhere = invitee == Invitee::SomewhereElse;
    const bool reaches = own && !(elsewhere && worksOnlyInside(*own));
    if (reaches && own->port == port)
        append(hosts, own->host, port);
    else if (reaches && elsewhere) // the router passes another port on, and only that one
        return {{own->host, own->host, own->port}};
    append(hosts, addresses.somewhereElse, port);
    append(hosts, elsewhere ? addresses.vpn : addresses.onThisNetwork, port);
    if (!elsewhere)
        append(hosts, localName, port);
    return hosts;
}

QStringList addressesToTell(const switchboard::RankedAddresses &addresses,
                            const std::optional<wire::Address> &own, std::uint16_t port)
{
    QStringList told;
    const auto tell = [&told](const QString &host, std::uint16_t at) {
        const QString address = wire::hostAndPort(host, at);
        if (!told.contains(address) && wire::isOfferableHost(host) && wire::isOfferablePort(at)
            && told.size() < wire::kMaxAddresses)
            told.append(address);
    };
    if (own)
        tell(own->host, own->port);
    for (const LocalAddress &address :
         addresses.somewhereElse + addresses.vpn + addresses.onThisNetwork)
        tell(address.address, port);
    return told;
}

} // namespace talkstick::model
