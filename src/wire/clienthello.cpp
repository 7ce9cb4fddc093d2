// SPDX-License-Identifier: MIT
#include "wire/clienthello.h"

#include <algorithm>

namespace talkstick::wire {
namespace {

constexpr char kHandshakeRecord = 0x16;
constexpr char kClientHello = 1;
constexpr qsizetype kVersionAndRandom = 34;
constexpr int kAlpn = 16; // RFC 7301 section 3.1

//! Takes numbers and blocks from the front. What is there and what should be are told apart: a
//! block that has not come whole is given as far as it has, and isShort() from then on.
class Scanner
{
public:
    explicit Scanner(QByteArrayView bytes)
        : m_bytes(bytes)
    { }

    [[nodiscard]] bool isShort() const { return m_short; }
    [[nodiscard]] bool isAtEnd() const { return m_bytes.isEmpty(); }

    int number(qsizetype size)
    {
        int value = 0;
        for (const char byte : take(size))
            value = value << 8 | static_cast<unsigned char>(byte);
        return value;
    }
    QByteArrayView take(qsizetype size)
    {
        m_short = m_short || size > m_bytes.size();
        const QByteArrayView taken = m_bytes.first(std::min(size, m_bytes.size()));
        m_bytes = m_bytes.sliced(taken.size());
        return taken;
    }
    //! What a length of \a size bytes says is the length of.
    QByteArrayView block(qsizetype size) { return take(number(size)); }

private:
    QByteArrayView m_bytes;
    bool m_short = false;
};

TlsOffer offerIn(QByteArrayView names)
{
    Scanner list(names);
    while (!list.isAtEnd()) {
        const QByteArrayView name = list.block(1);
        if (!list.isShort() && name == kProtocolName)
            return TlsOffer::Ours;
    }
    return list.isShort() ? TlsOffer::Unclear : TlsOffer::Foreign;
}

TlsOffer offerAmong(QByteArrayView extensions, bool isWhole)
{
    Scanner list(extensions);
    while (!list.isAtEnd()) {
        const int type = list.number(2);
        const QByteArrayView content = list.block(2);
        if (list.isShort())
            return TlsOffer::Unclear;
        if (type == kAlpn)
            return offerIn(Scanner(content).block(2));
    }
    return isWhole ? TlsOffer::Foreign : TlsOffer::Unclear;
}

} // namespace

// Of a message in several records only what is in the first is looked at.
TlsOffer tlsOffer(QByteArrayView soFar)
{
    Scanner record(soFar);
    if (record.take(1) != QByteArrayView(&kHandshakeRecord, 1))
        return TlsOffer::Unclear;
    record.take(2);
    Scanner message(record.block(2));
    if (message.take(1) != QByteArrayView(&kClientHello, 1))
        return TlsOffer::Unclear;
    Scanner hello(message.block(3));
    hello.take(kVersionAndRandom);
    hello.block(1); // the session
    hello.block(2); // ciphers
    hello.block(1); // compression
    if (hello.isShort())
        return TlsOffer::Unclear;
    if (hello.isAtEnd())
        return message.isShort() || record.isShort() ? TlsOffer::Unclear : TlsOffer::Foreign;
    const QByteArrayView extensions = hello.block(2);
    return offerAmong(extensions, !hello.isShort());
}

} // namespace talkstick::wire
