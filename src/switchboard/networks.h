// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace talkstick::switchboard {

//! What the caps count as one: an IPv4 address or the /64 of an IPv6 one; empty for loopback.
[[nodiscard]] QString networkOf(const QString &address);

} // namespace talkstick::switchboard
