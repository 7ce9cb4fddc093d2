// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <cstdint>

namespace talkstick::wire {

//! What a caller seems to speak, told from the first bytes it sent.
enum class FirstBytes : std::uint8_t {
    None, //!< Nothing came yet.
    Undecided, //!< It may still turn out to be a web browser or an SSH client.
    Plain, //!< Text for people.
    Tls, //!< A TLS handshake record (first byte 0x16).
    Http, //!< A request of a web browser: never a person, and possibly a trick of a web page.
    Ssh,
};

//! Looks at what has come so far, from the very first byte. A prefix that could still become an
//! HTTP method or `SSH-` is Undecided; it counts as Plain once its line has ended or it has been
//! quiet.
[[nodiscard]] FirstBytes classify(QByteArrayView soFar);

} // namespace talkstick::wire
