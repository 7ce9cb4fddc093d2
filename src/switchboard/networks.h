// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace talkstick::switchboard {

//! Whether an address never leads out of this computer.
[[nodiscard]] bool isLoopback(const QString &address);

//! What the caps count as one: an IPv4 address or the /64 of an IPv6 one; empty for loopback.
[[nodiscard]] QString networkOf(const QString &address);

} // namespace talkstick::switchboard
