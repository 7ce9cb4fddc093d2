// SPDX-License-Identifier: MIT
#include "wire/invitation.h"

#include <QStringView>

namespace talkstick::wire {
namespace {

constexpr QStringView kAlphabet = u"abcdefghijklmnopqrstuvwxyz234567"; // RFC 4648, section 6
constexpr int kBits = 5; // in a character

} // namespace

QString toBase32(const QByteArray &bytes)
{
    QString text;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = bits << 8 | std::uint8_t(byte);
        count += 8;
        for (; count >= kBits; count -= kBits)
            text += kAlphabet[bits >> (count - kBits) & 31];
    }
    if (count > 0)
        text += kAlphabet[bits << (kBits - count) & 31];
    return text;
}

std::optional<QByteArray> fromBase32(QStringView text)
{
    QByteArray bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for (const QChar c : text) {
        // Not toLower() for all: it makes a k of the Kelvin sign.
        const QChar letter = c >= u'A' && c <= u'Z' ? c.toLower() : c;
        const qsizetype value = kAlphabet.indexOf(letter);
        if (value < 0)
            return std::nullopt;
        bits = bits << kBits | std::uint32_t(value);
        count += kBits;
        if (count >= 8) {
            count -= 8;
            bytes += char(bits >> count & 0xff);
        }
    }
    const bool leftOver = count >= kBits || (bits & ((1U << count) - 1)) != 0;
    if (leftOver)
        return std::nullopt;
    return bytes;
}

} // namespace talkstick::wire
