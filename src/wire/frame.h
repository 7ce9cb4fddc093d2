// SPDX-License-Identifier: MIT
#pragma once

#include "turn/result.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace talkstick::wire {

//! What a frame is about (PROTOCOL.md, "Frames").
enum class FrameType : std::uint8_t {
    Hello = 0x01,
    Auth = 0x02,
    Wait = 0x03,
    Welcome = 0x04,
    Verify = 0x05,
    Sync = 0x10,
    Entry = 0x11,
    Ack = 0x12,
    Synced = 0x13,
    Ping = 0x20,
    Pong = 0x21,
    Bye = 0x22,
    // 0x30 to 0x34 are reserved for files.
    Typing = 0x40,
    Hand = 0x41,
    Addr = 0x43,
};

//! Types from here on may be ignored by whoever does not know them; below, an unknown one ends the
//! link.
inline constexpr std::uint8_t kFirstIgnorable = 0x40;
inline constexpr std::uint8_t kFirstForbidden = 0x80;

inline constexpr qsizetype kFrameHeader = 4; //!< bytes: the length, big endian
inline constexpr qsizetype kMaxFrameBeforeWelcome = 4'096; //!< bytes, type included
inline constexpr qsizetype kMaxFrame = 66'560; //!< bytes, type included

//! A frame as it lies on the wire. `payload` is the CBOR map, byte for byte as received.
struct Frame
{
    std::uint8_t type = 0;
    QByteArray payload;
    friend bool operator==(const Frame &, const Frame &) = default;
};

enum class FrameError : std::uint8_t {
    Empty, //!< A length of 0.
    TooLong, //!< A length above the limit. Told from the length alone.
    UnknownCritical, //!< A type below kFirstIgnorable that this version does not know.
    Forbidden, //!< A type from kFirstForbidden on.
    BadPayload, //!< Not in the CBOR subset.
    BadField, //!< A field is missing, has another type, or is out of its range.
};

[[nodiscard]] QByteArray toBytes(const Frame &frame);

//! Cuts a stream into frames, however it was segmented. Its first error is its last word: next()
//! repeats it.
class FrameReader
{
public:
    void feed(const QByteArray &bytes);
    //! The next whole frame, nothing if it is not there yet, or what is wrong. Only the length is
    //! judged here.
    [[nodiscard]] Result<std::optional<Frame>, FrameError> next();
    //! From the next frame on.
    void setLimit(qsizetype limit) { m_limit = limit; }
    //! Bytes fed and not taken out yet.
    [[nodiscard]] qsizetype buffered() const { return m_bytes.size() - m_taken; }

private:
    QByteArray m_bytes;
    qsizetype m_taken = 0; // from the front of m_bytes
    qsizetype m_limit = kMaxFrameBeforeWelcome;
    std::optional<FrameError> m_error;
};

} // namespace talkstick::wire
