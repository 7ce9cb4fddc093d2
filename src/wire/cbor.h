// SPDX-License-Identifier: MIT
#pragma once

#include "turn/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <cstdint>
#include <map>
#include <variant>

namespace talkstick::wire::cbor {

//! A value that is not an array: an unsigned integer up to kMaxInteger, a truth value, bytes, or
//! text without NUL.
using Scalar = std::variant<std::uint64_t, bool, QByteArray, QString>;
//! What a key of a map may stand for. An array has at most kMaxItems scalars.
using Value = std::variant<std::uint64_t, bool, QByteArray, QString, QList<Scalar>>;
using Key = std::uint16_t;
using Map = std::map<Key, Value>;

inline constexpr std::uint64_t kMaxInteger = (std::uint64_t(1) << 53) - 1;
inline constexpr qsizetype kMaxItems = 64;

enum class Error : std::uint8_t {
    Truncated, //!< It ends before it should.
    TrailingBytes,
    NotCanonical, //!< Another, longer way to say the same, keys not in ascending order, twice the
                  //!< same key, or an indefinite length.
    NotInSubset, //!< A tag, a float, a negative number, null, a nested map, an array in an array,
                 //!< a key that is no integer below 65,536, or an integer above kMaxInteger.
    TooManyItems, //!< An array of more than kMaxItems.
    BadText, //!< Not UTF-8 (RFC 3629), or with a NUL.
};

//! Reads one map in the subset of deterministic CBOR (RFC 8949 section 4.2) that PROTOCOL.md
//! names. There is one encoding of each map and nothing else is accepted: encode(decode(b)) is b.
[[nodiscard]] Result<Map, Error> decode(QByteArrayView bytes);

//! The one encoding of \a map. Values must be in the subset; text that is not valid UTF-16 is
//! made so by U+FFFD.
[[nodiscard]] QByteArray encode(const Map &map);

} // namespace talkstick::wire::cbor
