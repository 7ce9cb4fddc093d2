// SPDX-License-Identifier: MIT
#pragma once

#include "turn/time.h"
#include "wire/telnetfilter.h"
#include "wire/text.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace talkstick::wire {

inline constexpr qsizetype kMaxTurn =
    65'536; //!< bytes; a longer turn ends there, the rest is the next
inline constexpr Time kQuietAfterTerminator = std::chrono::milliseconds(30);
inline constexpr Time kQuietAfterText = std::chrono::milliseconds(250); //!< terminators never seen
inline constexpr Time kQuietAfterTextLong = std::chrono::seconds(5); //!< terminators seen before

//! Cuts what a plain-text peer sends into turns (PROTOCOL.md, "Plain text"). Code over bytes and
//! time: it asks no clock and starts no timer.
//!
//! Feed it what has come; ask take() after each feed and again when due() has come. Segments with
//! gaps shorter than the windows above give the same turns, however the bytes were cut. It keeps at
//! most 2 × kMaxTurn bytes if the caller heeds room().
class PlainDecoder
{
public:
    //! More bytes of the peer, which have come at \a now.
    void feed(QByteArrayView bytes, Time now);

    //! We have spoken, at \a now. What was fed until here came before our answer: a fixed block
    //! among it is whole, and quiet counts from here. Feed what waits before calling this.
    void answered(Time now);

    //! The peer has shut its sending side: what is there is all there is, nothing need be waited
    //! for.
    void finish() { m_stream = Stream::Finished; }

    //! The next turn, cleaned, without its terminator, if it is complete at \a now.
    [[nodiscard]] std::optional<QString> take(Time now);

    //! When take() may give a turn although nothing more comes; nothing if only bytes can help.
    [[nodiscard]] std::optional<Time> due() const;

    //! How many bytes may be fed now; at least 1 while no turn is complete.
    [[nodiscard]] qsizetype room() const;

    //! Bytes that are kept and will be turns: what the peer wrote before it was asked to.
    [[nodiscard]] qsizetype waiting() const;

    //! How a peer of these habits wants to see our turns end; never Auto.
    [[nodiscard]] Ending preferredEnding() const;

private:
    //! Where the bytes that are kept stand in the stream.
    enum class Start : std::uint8_t {
        Fresh, // a turn begins here
        BehindNul, // LF NUL has just ended a turn: more turns, or the rest of a fixed block
        LateBehindNul, // the same, and we have answered since
    };
    enum class Terminators : std::uint8_t { NotSpoken, NeverSeen, WithoutNul, WithNul };
    enum class Stream : std::uint8_t { Open, Finished };
    enum class Wait : std::uint8_t { Over, Running }; // whether anything may still follow
    struct Reading;

    [[nodiscard]] Reading read(Wait wait) const;
    [[nodiscard]] Reading readUnterminated(Wait wait) const;
    [[nodiscard]] Reading readChunks(Wait wait) const;
    [[nodiscard]] Reading readBlocks(Wait wait) const;
    void scan();
    void dropCommands(qsizetype end);
    [[nodiscard]] Time quietAfter(QByteArrayView text) const;
    [[nodiscard]] qsizetype blockOf(qsizetype length) const;
    void consume(const Reading &reading);
    void dropUpTo(qsizetype end);
    void settleBehindNul();

    QByteArray m_raw; // since the last turn
    QByteArray m_text; // the same up to the first NUL that ends a string, without telnet's commands
    qsizetype m_nul = -1; // where that NUL is in m_raw; -1 while there is none
    qsizetype m_scanned = 0; // bytes of m_raw that were looked through for it
    TelnetFilter m_telnet;
    Start m_start = Start::Fresh;
    Terminators m_terminators = Terminators::NotSpoken;
    Stream m_stream = Stream::Open;
    qsizetype m_block = 0; // the length of the peer's fixed blocks; 0 while it seems to use none
    qsizetype m_endedAt = 0; // bytes of the turn that LF NUL has ended
    Time m_lastByte {0};
};

} // namespace talkstick::wire
