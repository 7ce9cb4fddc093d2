// SPDX-License-Identifier: MIT
#include "net/systemlocaladdresses.h"

#include "net/addresskinds.h"
#include "net/hostaddress.h"

#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QSysInfo>
#include <QUdpSocket>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace talkstick::net {

using switchboard::LocalAddress;

namespace {

constexpr std::chrono::milliseconds kNameStaysKnown = 30s;

//! From which of our addresses packets to \a there would leave; null if there is no way.
//! Connecting a datagram socket chooses a route and sends nothing.
QHostAddress sourceFor(const QHostAddress &there)
{
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(there, 9);
    return withoutScope(socket.localAddress());
}

LocalAddress describe(const QNetworkInterface &networkInterface, const QNetworkAddressEntry &entry)
{
    LocalAddress address;
    address.address = toText(entry.ip());
    address.interfaceName = networkInterface.name();
    address.family = entry.ip().protocol() == QAbstractSocket::IPv6Protocol
        ? LocalAddress::Family::V6
        : LocalAddress::Family::V4;
    address.medium = mediumOf(
        {networkInterface.name(), networkInterface.humanReadableName(), networkInterface.type()});
    address.scope = scopeOf(entry.ip());
    address.lifetime = lifetimeOf(entry);
    return address;
}

bool isOwn(const QHostAddress &address)
{
    // Debian's /etc/hosts gives the computer's own name a loopback address, which is no use to
    // anybody else.
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    return !address.isLoopback()
        && std::any_of(own.begin(), own.end(), [&address](const QHostAddress &mine) {
               return withoutScope(mine) == withoutScope(address);
           });
}

} // namespace

SystemLocalAddresses::SystemLocalAddresses(Resolver &resolver)
    : m_resolver(resolver)
{
    lookUpName();
}

QList<LocalAddress> SystemLocalAddresses::list() const
{
    // Documentation addresses (RFC 5737, RFC 3849): far away and nobody's.
    const QHostAddress fromV4 = sourceFor(QHostAddress(QStringLiteral("198.51.100.1")));
    const QHostAddress fromV6 = sourceFor(QHostAddress(QStringLiteral("2001:db8::1")));
    QList<LocalAddress> addresses;
    for (const QNetworkInterface &networkInterface : QNetworkInterface::allInterfaces()) {
        if (!networkInterface.flags().testFlag(QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry &entry : networkInterface.addressEntries()) {
            LocalAddress address = describe(networkInterface, entry);
            const QHostAddress plain = withoutScope(entry.ip());
            if (plain == fromV4 || plain == fromV6)
                address.route = LocalAddress::Route::Default;
            addresses.append(address);
        }
    }
    return addresses;
}

QString SystemLocalAddresses::localName() const
{
    if (m_sinceLookUp.hasExpired(kNameStaysKnown.count()))
        lookUpName();
    return m_localName;
}

void SystemLocalAddresses::lookUpName() const
{
    m_sinceLookUp.start();
    const QString host = QSysInfo::machineHostName().section(QLatin1Char('.'), 0, 0);
    if (host.isEmpty() || host == QStringLiteral("localhost"))
        return;
    const QString name = host.toLower() + QStringLiteral(".local");
    m_lookUp = m_resolver.lookUp(name, [this, name](const Resolved &resolved) {
        const bool isOurs =
            resolved && std::any_of(resolved.value().begin(), resolved.value().end(), isOwn);
        m_localName = isOurs ? name : QString();
    });
}

} // namespace talkstick::net
