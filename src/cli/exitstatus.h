// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace talkstick::cli {

//! What the program tells the shell.
enum class ExitStatus : std::uint8_t {
    Ended = 0, //!< The conversation ended normally.
    Usage = 2,
    NotResolved = 3, //!< No such name, or names cannot be looked up.
    NoAnswer = 4, //!< No address answered, or nobody there whom one can talk with.
    //! Not let in, or not by whom it had to be; in plain text: closed before anything was heard.
    Declined = 5,
    //! The other side is gone, or we were stopped, with turns of ours unsaid or undelivered; or the
    //! connection was lost.
    PeerGone = 6,
    CannotListen = 7,
    Storage = 8, //!< The profile cannot be read or written.
    InUse = 9, //!< Another program has the profile.
};

} // namespace talkstick::cli
