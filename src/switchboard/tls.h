// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>

namespace talkstick::switchboard {

//! How a call is made: chosen by the joiner before dialling, and never changed by itself.
enum class Security : std::uint8_t { PlainText, Tls };

//! How long each step of TLS may take.
inline constexpr std::chrono::seconds kTlsLimit {10};

//! Why a connection did not become a secure one (PROTOCOL.md, "TLS").
enum class TlsFailure : std::uint8_t {
    NotTls, //!< What came is not TLS: a plain program, a web server.
    OldTls, //!< It cannot do TLS 1.3.
    OtherProtocol, //!< It did not agree on `talkstick/1` (ALPN).
    NoKey, //!< It showed no certificate, or not one with a P-256 key.
    WrongKey, //!< Somebody else than was expected.
    TimedOut,
    Ended, //!< It closed the connection in the middle.
    Unavailable, //!< There is no encryption in this installation.
    Other, //!< Only the system's words say more.
};

} // namespace talkstick::switchboard
