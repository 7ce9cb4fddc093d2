// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>

namespace talkstick::session {

//! Why a link broke.
enum class LinkError : std::uint8_t {
    Reset, //!< The other computer refused to go on (RST).
    TimedOut, //!< Nothing comes back any more.
    Ended, //!< The other side closed it; told of encrypted links only.
    Other,
};

//! The far end of a link, as numbers.
struct Peer
{
    QString address; //!< As text, IPv4 never mapped into IPv6.
    std::uint16_t port = 0;
    friend bool operator==(const Peer &, const Peer &) = default;
};

//! Whether bytes that come are told at once or left with the system.
enum class Reading : std::uint8_t { Off, On };

} // namespace talkstick::session
