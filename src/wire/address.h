// SPDX-License-Identifier: MIT
#pragma once

#include "turn/result.h"

#include <QString>

#include <cstdint>

namespace talkstick::wire {

inline constexpr std::uint16_t kDefaultPort = 8784; //!< where Talkstick is called

//! Whom to call.
struct Address
{
    QString
        host; //!< As the resolver wants it: ASCII (IDNA), or an IPv4 or IPv6 literal, no brackets.
    QString shown; //!< As it was typed, without port and brackets.
    std::uint16_t port = kDefaultPort;
    friend bool operator==(const Address &, const Address &) = default;
};

enum class AddressError : std::uint8_t {
    Empty,
    BadPort, //!< Not a number from 1 to 65535.
    BadName, //!< Not a host name (RFC 1123, RFC 5891) and not an address.
    BadBrackets, //!< `[` without `]`, or no IPv6 address between them.
};

//! Reads `host`, `host:port`, `192.168.1.7`, `192.168.1.7:port`, `2001:db8::5` or
//! `[2001:db8::5]:port`, white space around it ignored. Names may be in any script. Nothing is
//! looked up. Forms that only some resolvers read as IPv4 (`127.1`, `0x7f.1`, `2130706433`) are
//! BadName.
[[nodiscard]] Result<Address, AddressError> parseAddress(const QString &text,
                                                         std::uint16_t defaultPort = kDefaultPort);

//! `host:port`, with brackets where the host is an IPv6 literal; without the port if it is 8784.
[[nodiscard]] QString toText(const Address &address);

//! The same for any host or literal and its port.
[[nodiscard]] QString hostAndPort(const QString &host, std::uint16_t port);

} // namespace talkstick::wire
