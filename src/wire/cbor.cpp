// SPDX-License-Identifier: MIT
#include "wire/cbor.h"

#include <QStringDecoder>

#include <optional>
#include <utility>

namespace talkstick::wire::cbor {
namespace {

// The upper three bits of the first byte (RFC 8949, section 3.1).
enum class Major : std::uint8_t {
    Unsigned = 0,
    Negative = 1,
    Bytes = 2,
    Text = 3,
    Array = 4,
    Map = 5,
    Tag = 6,
    Simple = 7,
};

constexpr std::uint64_t kFalse = 20; // simple values (RFC 8949, section 3.3)
constexpr std::uint64_t kTrue = 21;
constexpr std::uint8_t kInOneByte = 24; // arguments below are in the first byte itself
constexpr std::uint8_t kInEightBytes = 27;
constexpr std::uint8_t kIndefinite = 31;
constexpr std::uint64_t kMaxKey = 0xffff;

struct Head
{
    Major major = Major::Unsigned;
    std::uint64_t argument = 0;
};

bool isInSubset(Major major, std::uint8_t information)
{
    if (major == Major::Simple)
        return information == kFalse || information == kTrue;
    return major != Major::Negative && major != Major::Tag;
}

// Its first error counts; from then on what it returns means nothing.
class Decoder
{
public:
    explicit Decoder(QByteArrayView bytes)
        : m_rest(bytes)
    { }

    Result<Map, Error> decode()
    {
        Map map = readMap();
        if (!m_rest.isEmpty())
            fail(Error::TrailingBytes);
        if (m_error)
            return *m_error;
        return map;
    }

private:
    void fail(Error error)
    {
        if (!m_error)
            m_error = error;
    }

    QByteArrayView take(std::uint64_t count)
    {
        if (count > std::uint64_t(m_rest.size())) {
            fail(Error::Truncated);
            return {};
        }
        const QByteArrayView taken = m_rest.first(qsizetype(count));
        m_rest = m_rest.sliced(qsizetype(count));
        return taken;
    }

    Head readHead()
    {
        const QByteArrayView first = take(1);
        if (first.isEmpty())
            return {};
        const auto byte = std::uint8_t(first.front());
        const auto major = Major(byte >> 5);
        const auto information = std::uint8_t(byte & 0x1f);
        if (!isInSubset(major, information))
            fail(Error::NotInSubset);
        else if (information == kIndefinite)
            fail(Error::NotCanonical);
        else if (information > kInEightBytes)
            fail(Error::NotInSubset);
        else if (information >= kInOneByte)
            return {major, readArgument(1 << (information - kInOneByte))};
        return {major, information};
    }

    std::uint64_t readArgument(int width)
    {
        std::uint64_t argument = 0;
        for (const char byte : take(std::uint64_t(width)))
            argument = argument << 8 | std::uint8_t(byte);
        const bool fitsInLess = width == 1 ? argument < kInOneByte : argument >> (4 * width) == 0;
        if (fitsInLess)
            fail(Error::NotCanonical);
        return argument;
    }

    QString readText(std::uint64_t size)
    {
        const QByteArrayView bytes = take(size);
        // Otherwise a byte order mark at the front would vanish.
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless
                                   | QStringDecoder::Flag::ConvertInitialBom);
        QString text = decoder(bytes);
        if (decoder.hasError() || text.contains(QChar::Null))
            fail(Error::BadText);
        return text;
    }

    Scalar readScalar(const Head &head)
    {
        switch (head.major) {
        case Major::Unsigned:
            if (head.argument > kMaxInteger)
                fail(Error::NotInSubset);
            return head.argument;
        case Major::Bytes: return take(head.argument).toByteArray();
        case Major::Text: return readText(head.argument);
        case Major::Simple: return head.argument == kTrue;
        case Major::Negative:
        case Major::Array:
        case Major::Map:
        case Major::Tag: break;
        }
        fail(Error::NotInSubset);
        return {};
    }

    QList<Scalar> readArray(std::uint64_t count)
    {
        if (count > std::uint64_t(kMaxItems))
            fail(Error::TooManyItems);
        QList<Scalar> items;
        for (std::uint64_t i = 0; i < count && !m_error; ++i)
            items << readScalar(readHead());
        return items;
    }

    Value readValue()
    {
        const Head head = readHead();
        if (head.major == Major::Array)
            return readArray(head.argument);
        return std::visit([](auto &&scalar) { return Value(std::move(scalar)); }, readScalar(head));
    }

    Map readMap()
    {
        const Head head = readHead();
        if (head.major != Major::Map)
            fail(Error::NotInSubset);
        Map map;
        for (std::uint64_t i = 0; i < head.argument && !m_error; ++i) {
            const Head key = readHead();
            if (key.major != Major::Unsigned || key.argument > kMaxKey)
                fail(Error::NotInSubset);
            else if (!map.empty() && key.argument <= map.rbegin()->first)
                fail(Error::NotCanonical);
            else
                map.emplace_hint(map.end(), Key(key.argument), readValue());
        }
        return map;
    }

    QByteArrayView m_rest;
    std::optional<Error> m_error;
};

class Encoder
{
public:
    void operator()(std::uint64_t number)
    {
        Q_ASSERT(number <= kMaxInteger);
        appendHead(Major::Unsigned, number);
    }
    void operator()(bool truth) { appendHead(Major::Simple, truth ? kTrue : kFalse); }
    void operator()(const QByteArray &bytes)
    {
        appendHead(Major::Bytes, std::uint64_t(bytes.size()));
        m_bytes += bytes;
    }
    void operator()(const QString &text)
    {
        Q_ASSERT(!text.contains(QChar::Null));
        // toUtf8() alone makes half a surrogate pair a question mark.
        const QByteArray utf8 = text.isValidUtf16()
            ? text.toUtf8()
            : QString::fromUcs4(text.toStdU32String().c_str()).toUtf8();
        appendHead(Major::Text, std::uint64_t(utf8.size()));
        m_bytes += utf8;
    }
    void operator()(const QList<Scalar> &items)
    {
        Q_ASSERT(items.size() <= kMaxItems);
        appendHead(Major::Array, std::uint64_t(items.size()));
        for (const Scalar &item : items)
            std::visit(*this, item);
    }
    void operator()(const Map &map)
    {
        appendHead(Major::Map, map.size());
        for (const auto &[key, value] : map) {
            appendHead(Major::Unsigned, key);
            std::visit(*this, value);
        }
    }

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    void appendHead(Major major, std::uint64_t argument)
    {
        const auto append = [&](std::uint8_t information) {
            m_bytes += char(std::uint8_t(major) << 5 | information);
        };
        if (argument < kInOneByte)
            return append(std::uint8_t(argument));
        int exponent = 0; // of the argument's width in bytes
        while (exponent < 3 && argument >> (8 << exponent) != 0)
            ++exponent;
        append(std::uint8_t(kInOneByte + exponent));
        for (int shift = (8 << exponent) - 8; shift >= 0; shift -= 8)
            m_bytes += char(argument >> shift & 0xff);
    }

    QByteArray m_bytes;
};

} // namespace

Result<Map, Error> decode(QByteArrayView bytes)
{
    return Decoder(bytes).decode();
}

QByteArray encode(const Map &map)
{
    Encoder encoder;
    encoder(map);
    return encoder.bytes();
}

} // namespace talkstick::wire::cbor
