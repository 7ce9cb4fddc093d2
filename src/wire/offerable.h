// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>

// What somebody else may ask us to call, in an invitation's link or in an Addr frame: nothing that
// lies on this computer, in the wire next to it, or nowhere, and no port of another service.

namespace talkstick::wire {

//! \a host is a name or a literal as parseAddress() gives it. Refused are loopback (RFC 1122,
//! RFC 4291; `localhost` and names below it, RFC 6761), link-local, multicast, unspecified,
//! reserved and broadcast addresses, also as IPv4 within IPv6, and zones (`%eth0`). Private
//! networks are not. A name may still resolve to any of them.
[[nodiscard]] bool isOfferableHost(const QString &host);

//! kDefaultPort, or 1024 and above.
[[nodiscard]] constexpr bool isOfferablePort(std::uint32_t port)
{
    return port >= 1024 && port <= 0xffff;
}

} // namespace talkstick::wire
