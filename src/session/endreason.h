// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace talkstick::session {

//! Why a conversation is over. Plain text cannot tell leaving from being killed; between two
//! Talksticks whoever leaves says goodbye, so that an end without one is a loss.
enum class EndReason : std::uint8_t {
    Left, //!< We left.
    Closed, //!< Plain text: the peer closed the connection (FIN).
    Broke, //!< Plain text: the connection broke (reset, or nothing came back any more).
    PeerLeft, //!< They left, or ended their program.
    Lost, //!< The link ended without a goodbye, or was silent for too long.
    TurnedAway, //!< They did not let us in, or took a newer call instead; the goodbye says why.
    PeerObjected, //!< They ended it because of something we sent; the goodbye says what.
    PeerAtFault, //!< We ended it because of something they sent, or did not send in time.
    Forked, //!< The two logs differ: a disk or a backup was lost. Told by either side.
    Apart, //!< It was kept, and there has been no link since this program began.
    NotKept, //!< We ended it because something could not be kept here.
};

} // namespace talkstick::session
