// SPDX-License-Identifier: MIT
#include "switchboard/networks.h"

#include <QStringList>

namespace talkstick::switchboard {
namespace {

// `2001:db8::5` as its eight groups; what is not well formed stays as it is.
QStringList groupsOf(const QString &ipv6)
{
    const QStringList halves = ipv6.section(u'%', 0, 0).split(QStringLiteral("::"));
    QStringList groups = halves.first().split(u':', Qt::SkipEmptyParts);
    const QStringList last =
        halves.size() > 1 ? halves.last().split(u':', Qt::SkipEmptyParts) : QStringList {};
    while (groups.size() + last.size() < 8)
        groups.append(QStringLiteral("0"));
    return groups + last;
}

} // namespace

bool isLoopback(const QString &address)
{
    return address.startsWith(QStringLiteral("127.")) || address == QStringLiteral("::1");
}

QString networkOf(const QString &address)
{
    if (isLoopback(address))
        return {};
    return address.contains(u':') ? groupsOf(address).mid(0, 4).join(u':') : address;
}

} // namespace talkstick::switchboard
