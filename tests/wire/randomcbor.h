// SPDX-License-Identifier: MIT
#pragma once

#include "wire/cbor.h"

#include <QRandomGenerator>

#include <algorithm>

// Maps and bytes by chance, the same ones for the same seed.

namespace talkstick::wire {

class RandomCbor
{
public:
    explicit RandomCbor(quint32 seed)
        : m_random(seed)
    { }

    cbor::Map map()
    {
        cbor::Map map;
        for (int i = below(6); i > 0; --i)
            map.emplace(cbor::Key(number() & 0xffff), value());
        return map;
    }

    //! \a bytes with up to four small changes, or none.
    QByteArray mutated(QByteArray bytes)
    {
        for (int i = below(5); i > 0; --i) {
            const int at = below(int(bytes.size()) + 1);
            switch (below(5)) {
            case 0: bytes.insert(at, char(below(256))); break;
            case 1: bytes.remove(at, 1 + below(3)); break;
            case 2: bytes.insert(at, bytes.mid(below(int(bytes.size()) + 1), below(8))); break;
            case 3: bytes.truncate(std::max(at, int(bytes.size()) - 2)); break;
            default:
                if (at < bytes.size())
                    bytes[at] = char(bytes[at] ^ (1 << below(8)));
            }
        }
        return bytes;
    }

    QByteArray bytes(qsizetype size)
    {
        QByteArray bytes;
        while (bytes.size() < size)
            bytes += char(below(256));
        return bytes;
    }

    int below(int end) { return m_random.bounded(end); }

private:
    // Of any size up to the largest, small ones as often as large ones.
    std::uint64_t number() { return (m_random.generate64() & cbor::kMaxInteger) >> below(54); }

    QString text()
    {
        QString text;
        for (int i = below(12); i > 0; --i) {
            const char32_t c = 1 + m_random.bounded(below(3) == 0 ? 0x10ffffU : 0x100U);
            text += QChar::fromUcs4(c >= 0xd800 && c < 0xe000 ? U'x' : c);
        }
        return text;
    }

    cbor::Scalar scalar()
    {
        switch (below(4)) {
        case 0: return below(2) == 0;
        case 1: return bytes(below(40));
        case 2: return text();
        default: return number();
        }
    }

    cbor::Value value()
    {
        if (below(4) != 0)
            return std::visit([](const auto &held) { return cbor::Value(held); }, scalar());
        QList<cbor::Scalar> items;
        for (int i = below(5); i > 0; --i)
            items << scalar();
        return items;
    }

    QRandomGenerator m_random;
};

} // namespace talkstick::wire
