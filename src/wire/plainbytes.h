// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

// What bytes of a plain peer look like; see PROTOCOL.md, "Receiving".

namespace talkstick::wire {

//! Not a control other than LF, CR and TAB, nor 0xff, by which telnet's commands begin.
[[nodiscard]] bool isTextByte(char byte);

//! Such bytes only, at least one, and valid UTF-8.
[[nodiscard]] bool isText(QByteArrayView chunk);

//! Chunks of text with one NUL between each and the next, and perhaps one at the end; or nothing.
[[nodiscard]] bool isTextWithSeams(QByteArrayView bytes);

//! How many bytes at the end, 0 to 3, are the beginning of a letter in UTF-8 whose rest has not
//! come.
[[nodiscard]] qsizetype unfinishedLetter(QByteArrayView text);

} // namespace talkstick::wire
