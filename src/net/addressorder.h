// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>

namespace talkstick::net {

//! More addresses of one name than this are not tried.
inline constexpr qsizetype kMostAddresses = 16;

//! The order in which to try \a addresses (RFC 8305 section 4): IPv6 first, then the families in
//! turn; within a family the system's order stays, which is that of RFC 6724. Mapped IPv4 is IPv4;
//! duplicates are dropped; at most kMostAddresses are left, of both families if there are both.
[[nodiscard]] QList<QHostAddress> inDialOrder(const QList<QHostAddress> &addresses);

} // namespace talkstick::net
