// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/localaddress.h"

#include <QHostAddress>
#include <QString>

struct sockaddr;

namespace talkstick::net {

//! IPv4 that came mapped into IPv6 (`::ffff:192.0.2.7`, as a listener for both families sees it)
//! becomes IPv4 again; everything else stays. No address leaves this layer otherwise.
[[nodiscard]] QHostAddress unmapped(const QHostAddress &address);

//! As text for people and for other layers: unmapped, a link-local address with its interface.
[[nodiscard]] QString toText(const QHostAddress &address);

//! An IPv4 or IPv6 address of the system's, unmapped. Keeps the scope of a link-local address,
//! which QHostAddress(const sockaddr *) forgets.
[[nodiscard]] QHostAddress fromSystem(const sockaddr *address);

//! The same address without the interface of a link-local one.
[[nodiscard]] QHostAddress withoutScope(const QHostAddress &address);

//! How far an address means the same computer. Private: RFC 1918, RFC 4193 and, as nobody on the
//! internet reaches it, the carriers' RFC 6598.
[[nodiscard]] switchboard::LocalAddress::Scope scopeOf(const QHostAddress &address);

} // namespace talkstick::net
