// SPDX-License-Identifier: MIT
#pragma once

#include "net/witness.h"

#include <chrono>

namespace talkstick::net {

inline constexpr std::chrono::seconds kLingerLimit {5};

//! Ends our sending side of a connection whose first handle is closed, so that the peer hears all
//! that was sent: as long as it still sends, the connection is kept in the background, at most
//! \a limit or until the application is gone, and what comes is thrown away. Linux would answer
//! bytes that nobody reads by a reset, and our last turn would be lost with it (RFC
//! 1122, 4.2.2.13). A \a witness that has no handle, as on Windows, changes nothing.
void linger(Witness witness, std::chrono::milliseconds limit = kLingerLimit);

} // namespace talkstick::net
