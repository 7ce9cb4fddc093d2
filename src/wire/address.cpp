// SPDX-License-Identifier: MIT
#include "wire/address.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace talkstick::wire {
namespace {

constexpr qsizetype kMaxName = 253; // characters of a host name in ASCII (RFC 1035, section 2.3.4)

// All patterns end in \z: a $ would also match before a line break at the end.
bool isDottedQuad(const QString &host)
{
    static const QRegularExpression quad(
        QStringLiteral("^(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|"
                       "1\\d\\d|[1-9]?\\d)\\z"));
    return quad.match(host).hasMatch();
}

// With an optional zone (`fe80::1%eth0`, RFC 4007 section 11), which QUrl would want
// percent-encoded.
bool isIpv6(const QString &host)
{
    static const QRegularExpression zone(QStringLiteral("^[A-Za-z0-9_.\\-]{1,32}\\z"));
    const qsizetype percent = host.indexOf(u'%');
    const QString literal = percent < 0 ? host : host.left(percent);
    if (!literal.contains(u':') || (percent >= 0 && !zone.match(host.mid(percent + 1)).hasMatch()))
        return false;
    QUrl url;
    url.setHost(literal);
    return url.isValid() && !url.host().isEmpty();
}

bool isLabel(const QString &label)
{
    static const QRegularExpression allowed(
        QStringLiteral("^[a-z0-9_](?:[a-z0-9_\\-]{0,61}[a-z0-9_])?\\z"));
    return allowed.match(label).hasMatch();
}

// inet_aton, which some resolvers ask first, takes such a name for an IPv4 address.
bool looksLikeNumber(const QString &label)
{
    static const QRegularExpression number(QStringLiteral("^(?:\\d+|0[xX][0-9a-fA-F]*)\\z"));
    return number.match(label).hasMatch();
}

// The name in ASCII, or empty if it is none. A dot at the end (a fully qualified name) is kept.
QString toAscii(const QString &name)
{
    QString ascii = QString::fromLatin1(QUrl::toAce(name));
    const bool qualified = ascii.endsWith(u'.');
    const QStringList labels = (qualified ? ascii.chopped(1) : ascii).split(u'.');
    if (ascii.size() > kMaxName || looksLikeNumber(labels.last())
        || !std::all_of(labels.begin(), labels.end(), isLabel))
        return {};
    return ascii;
}

Result<Address, AddressError> withPort(Address address, const QString &port)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,5}\\z"));
    const uint number = digits.match(port).hasMatch() ? port.toUInt() : 0;
    if (number == 0 || number > 0xffff)
        return AddressError::BadPort;
    address.port = std::uint16_t(number);
    return address;
}

Result<Address, AddressError> parseBracketed(const QString &text, std::uint16_t defaultPort)
{
    const qsizetype end = text.indexOf(u']');
    const QString literal = text.mid(1, end - 1);
    if (end < 0 || !isIpv6(literal))
        return AddressError::BadBrackets;
    const Address address {literal, literal, defaultPort};
    const QString rest = text.mid(end + 1);
    if (rest.isEmpty())
        return address;
    return rest.startsWith(u':') ? withPort(address, rest.mid(1)) : AddressError::BadBrackets;
}

} // namespace

Result<Address, AddressError> parseAddress(const QString &text, std::uint16_t defaultPort)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return AddressError::Empty;
    if (trimmed.startsWith(u'['))
        return parseBracketed(trimmed, defaultPort);
    if (isIpv6(trimmed))
        return Address {trimmed, trimmed, defaultPort};
    if (trimmed.contains(u'/')) // a web address: its colon is no port's
        return AddressError::BadName;
    const qsizetype colon = trimmed.lastIndexOf(u':');
    const QString name = colon < 0 ? trimmed : trimmed.left(colon);
    const QString host = isDottedQuad(name) ? name : toAscii(name);
    if (host.isEmpty())
        return AddressError::BadName;
    const Address address {host, name, defaultPort};
    if (colon < 0)
        return address;
    return withPort(address, trimmed.mid(colon + 1));
}

QString toText(const Address &address)
{
    return address.port == kDefaultPort ? address.shown : hostAndPort(address.shown, address.port);
}

QString hostAndPort(const QString &host, std::uint16_t port)
{
    const QString pattern =
        host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2");
    return pattern.arg(host, QString::number(port));
}

} // namespace talkstick::wire
