// SPDX-License-Identifier: MIT
#include "net/addressorder.h"

#include "net/hostaddress.h"

#include <algorithm>

namespace talkstick::net {

QList<QHostAddress> inDialOrder(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> v6;
    QList<QHostAddress> v4;
    for (const QHostAddress &given : addresses) {
        const QHostAddress address = unmapped(given);
        auto &family = address.protocol() == QAbstractSocket::IPv6Protocol ? v6 : v4;
        const bool isKnown =
            std::any_of(family.begin(), family.end(), [&address](const QHostAddress &known) {
                // To QHostAddress one link-local address on two interfaces is equal.
                return known == address && known.scopeId() == address.scopeId();
            });
        if (!isKnown)
            family.append(address);
    }
    QList<QHostAddress> ordered;
    for (qsizetype i = 0; i < std::max(v6.size(), v4.size()); ++i) {
        if (i < v6.size())
            ordered.append(v6.at(i));
        if (i < v4.size())
            ordered.append(v4.at(i));
    }
    return ordered.mid(0, kMostAddresses);
}

} // namespace talkstick::net
