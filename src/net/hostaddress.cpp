// SPDX-License-Identifier: MIT
#include "net/hostaddress.h"

#include <QNetworkInterface>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace talkstick::net {

QHostAddress unmapped(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (address.protocol() == QAbstractSocket::IPv6Protocol && isV4 && v4 != 0)
        return QHostAddress(v4);
    return address;
}

QString toText(const QHostAddress &address)
{
    return unmapped(address).toString();
}

QHostAddress fromSystem(const sockaddr *address)
{
    QHostAddress result(address);
    if (address->sa_family == AF_INET6) {
        const auto scope = reinterpret_cast<const sockaddr_in6 *>(address)->sin6_scope_id;
        if (scope != 0)
            result.setScopeId(QNetworkInterface::interfaceNameFromIndex(int(scope)));
    }
    return unmapped(result);
}

QHostAddress withoutScope(const QHostAddress &address)
{
    QHostAddress result(address);
    result.setScopeId({});
    return result;
}

switchboard::LocalAddress::Scope scopeOf(const QHostAddress &address)
{
    using Scope = switchboard::LocalAddress::Scope;
    static constexpr std::array<std::pair<quint32, int>, 4> kPrivate {{
        {0x0A00'0000, 8}, // 10.0.0.0
        {0xAC10'0000, 12}, // 172.16.0.0
        {0xC0A8'0000, 16}, // 192.168.0.0
        {0x6440'0000, 10}, // 100.64.0.0
    }};
    const QHostAddress plain = withoutScope(unmapped(address));
    if (plain.isLoopback())
        return Scope::ThisComputer;
    if (plain.isLinkLocal())
        return Scope::LinkLocal;
    const auto holds = [&plain](const std::pair<quint32, int> &net) {
        return plain.isInSubnet(QHostAddress(net.first), net.second);
    };
    if (plain.isUniqueLocalUnicast() || std::any_of(kPrivate.begin(), kPrivate.end(), holds))
        return Scope::Private;
    return Scope::Global;
}

} // namespace talkstick::net
