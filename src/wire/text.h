// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>

namespace talkstick::wire {

//! How a turn of ours ends on the wire (PROTOCOL.md, "Plain text").
enum class Ending : std::uint8_t {
    Auto, //!< As the peer does: LfNul until it has spoken or once it has sent a NUL, else Lf.
    Lf,
    CrLf,
    Nul,
    LfNul,
};

//! \a text made safe to show on a terminal or to send to a plain peer: line ends are LF; every
//! other control character (C0 but tab, DEL, U+0080 to U+009F) becomes U+2426, which looks like ␦;
//! half a surrogate pair becomes U+FFFD. Letters of all scripts stay as they are.
[[nodiscard]] QString cleaned(const QString &text);

//! Bytes of a peer as clean text; what is not UTF-8 becomes U+FFFD.
[[nodiscard]] QString cleaned(QByteArrayView bytes);

//! A peer's text in one short line, for a sentence of ours: cleaned, then without anything that
//! could hide or reorder what stands beside it (categories Cc, Cf, Zl, Zp and the Hangul fillers),
//! white space folded, in NFC, cut to \a most characters (grapheme parts never counted double: the
//! cut is between code points) with an ellipsis.
[[nodiscard]] QString oneLine(const QString &text, qsizetype most);

//! \a text cleaned and ended as \a ending says, ready to be written in one go. Auto is not allowed
//! here: see PlainDecoder::preferredEnding().
[[nodiscard]] QByteArray encodeTurn(const QString &text, Ending ending);

//! Programs that read into a small fixed buffer split longer turns and lose step (design of the
//! plain dialects: most buffers are 1000 or 1024 bytes).
inline constexpr qsizetype kSmallBuffer = 1000; //!< bytes

} // namespace talkstick::wire
