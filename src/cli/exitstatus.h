// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace talkstick::cli {

//! What the program tells the shell.
enum class ExitStatus : std::uint8_t {
    Ended = 0, //!< The conversation ended normally.
    Usage = 2,
    NotResolved = 3, //!< No such name, or names cannot be looked up.
    NoAnswer = 4, //!< No address answered.
    Declined = 5, //!< Not let in: the other side closed before anything was heard from it.
    PeerGone = 6, //!< The connection broke, or was closed with turns of ours unsaid.
    CannotListen = 7,
};

} // namespace talkstick::cli
