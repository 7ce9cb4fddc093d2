// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace talkstick::net {

//! A peer that is silent for so long, although something of it is due, is gone.
inline constexpr std::chrono::seconds kPatience {60};

//! What every socket of a conversation gets: small turns leave at once (TCP_NODELAY), and an idle
//! connection whose peer has vanished breaks within kPatience. KeepAliveOption alone would mean two
//! hours. A system that refuses an option is left with its default.
void setOptions(qintptr descriptor);

//! Whether bytes of ours have been on their way and nothing at all came back for \a patience, which
//! keepalive does not look for. Always false where setOptions() could have the system see to it.
//!
//! On Linux TCP_USER_TIMEOUT would do that, but measured on 6.18 it also ends connections to a
//! computer that is well and answers, whose program just does not read: a person thinking with our
//! turns in a full window. So the system is asked (TCP_INFO) instead.
[[nodiscard]] bool isUnheard(qintptr descriptor, std::chrono::milliseconds patience = kPatience);

//! Acknowledges what was read now and not with our next turn. Peers that send a turn in pieces keep
//! each back until the one before is acknowledged (RFC 896), and the system would take 40 ms for it
//! (RFC 1122 section 4.2.3.2), longer than a turn's pieces may be apart. Linux only.
void acknowledgeNow(qintptr descriptor);

//! Has the next close break the connection (RST), as if its program had crashed.
void breakOnClose(qintptr descriptor);

} // namespace talkstick::net
