// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>

namespace talkstick::wire {

//! Who somebody is: the SHA-256 of their public key (the DER of its SubjectPublicKeyInfo, RFC 5280
//! section 4.1.2.7). Never a name or a number that the peer claims.
struct KeyHash
{
    static constexpr qsizetype kBytes = 32;

    QByteArray bytes; //!< kBytes of them, or none: nobody, as with plain peers.

    [[nodiscard]] bool isNull() const { return bytes.isEmpty(); }
    friend bool operator==(const KeyHash &, const KeyHash &) = default;
    friend bool operator<(const KeyHash &a, const KeyHash &b)
    {
        return a.bytes.compare(b.bytes) < 0;
    }
    friend size_t qHash(const KeyHash &key, size_t seed = 0) { return qHash(key.bytes, seed); }
};

} // namespace talkstick::wire
