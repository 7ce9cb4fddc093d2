// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <cstdint>

namespace talkstick::wire {

//! What two of us agree to speak in TLS (ALPN, RFC 7301).
inline constexpr QByteArrayView kProtocolName = "talkstick/1";

//! What somebody who begins TLS wants to speak in it.
enum class TlsOffer : std::uint8_t {
    Unclear, //!< Not enough has come, or it is no ClientHello.
    Ours, //!< kProtocolName is among it.
    Foreign, //!< Something else, or nothing in particular: a web browser, most often.
};

//! Looks at the first bytes of a connection for the protocols that a TLS client offers (RFC 8446
//! section 4.1.2, RFC 7301). \a soFar may end anywhere. It is a guess from what anybody can write,
//! good for telling the user; who somebody is, TLS itself shows.
[[nodiscard]] TlsOffer tlsOffer(QByteArrayView soFar);

} // namespace talkstick::wire
