// SPDX-License-Identifier: MIT
#include "wire/offerable.h"

#include <QList>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace talkstick::wire {
namespace {

using Ipv4 = std::array<std::uint8_t, 4>;
using Ipv6 = std::array<std::uint16_t, 8>; // groups
using Groups = QList<std::uint16_t>;

// One number of a literal, digits only and not more of them than allowed.
std::optional<std::uint16_t> numberIn(QStringView digits, int base, qsizetype mostDigits)
{
    const bool clean = std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    bool ok = false;
    const std::uint16_t number = digits.toUShort(&ok, base);
    if (!clean || !ok || digits.size() > mostDigits)
        return std::nullopt;
    return number;
}

std::optional<Ipv4> ipv4In(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    Ipv4 address {};
    for (qsizetype i = 0; i < 4; ++i) {
        const auto number = numberIn(parts[i], 10, 3);
        if (!number || *number > 0xff)
            return std::nullopt;
        address.at(std::size_t(i)) = std::uint8_t(*number);
    }
    return address;
}

std::optional<Groups> groupsIn(QStringView text)
{
    Groups groups;
    if (text.isEmpty())
        return groups;
    for (const QStringView part : text.split(u':')) {
        const auto number = numberIn(part, 16, 4);
        if (!number)
            return std::nullopt;
        groups << *number;
    }
    return groups;
}

// An IPv4 address at the end stands for two groups (RFC 4291, section 2.2).
QString inGroups(const QString &text)
{
    const qsizetype begin = text.lastIndexOf(u':') + 1;
    const auto quad = ipv4In(QStringView(text).sliced(begin));
    if (!quad)
        return text;
    return QStringLiteral("%1%2:%3").arg(text.first(begin),
                                         QString::number(quad->at(0) << 8 | quad->at(1), 16),
                                         QString::number(quad->at(2) << 8 | quad->at(3), 16));
}

std::optional<Ipv6> ipv6In(const QString &literal)
{
    const QString text = inGroups(literal);
    const qsizetype gap = text.indexOf(QStringLiteral("::"));
    const auto front = groupsIn(gap < 0 ? QStringView(text) : QStringView(text).first(gap));
    const auto back = groupsIn(gap < 0 ? QStringView() : QStringView(text).sliced(gap + 2));
    if (!front || !back)
        return std::nullopt;
    const qsizetype count = front->size() + back->size();
    if (gap < 0 ? count != 8 : count > 7)
        return std::nullopt;
    Ipv6 address {};
    std::copy(front->begin(), front->end(), address.begin());
    std::copy_backward(back->begin(), back->end(), address.end());
    return address;
}

bool isOrdinary(const Ipv4 &address)
{
    constexpr std::uint8_t kFirstMulticast = 224; // behind them lie the reserved ones and broadcast
    const bool isLinkLocal = address[0] == 169 && address[1] == 254;
    return address[0] != 0 && address[0] != 127 && address[0] < kFirstMulticast && !isLinkLocal;
}

bool isOrdinary(const Ipv6 &address)
{
    // Mapped (RFC 4291), translated (RFC 6052), and the old form in which `::` and `::1` lie too.
    constexpr std::array<std::array<std::uint16_t, 6>, 3> kBeforeIpv4 {{
        {0, 0, 0, 0, 0, 0xffff},
        {0x64, 0xff9b, 0, 0, 0, 0},
        {0, 0, 0, 0, 0, 0},
    }};
    for (const auto &prefix : kBeforeIpv4) {
        if (std::equal(prefix.begin(), prefix.end(), address.begin()))
            return isOrdinary(Ipv4 {std::uint8_t(address[6] >> 8), std::uint8_t(address[6] & 0xff),
                                    std::uint8_t(address[7] >> 8),
                                    std::uint8_t(address[7] & 0xff)});
    }
    const bool isLinkLocal = (address[0] & 0xffc0) == 0xfe80;
    const bool isMulticast = address[0] >= 0xff00;
    return !isLinkLocal && !isMulticast;
}

} // namespace

bool isOfferableHost(const QString &host)
{
    if (host.contains(u':')) {
        const auto address = ipv6In(host);
        return address && isOrdinary(*address);
    }
    if (const auto address = ipv4In(host))
        return isOrdinary(*address);
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    return !name.isEmpty() && name.compare(u"localhost", Qt::CaseInsensitive) != 0
        && !name.endsWith(u".localhost", Qt::CaseInsensitive);
}

} // namespace talkstick::wire
