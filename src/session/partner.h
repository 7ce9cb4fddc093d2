// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace talkstick::session {

//! Whom a conversation is with.
enum class Partner : std::uint8_t {
    Somebody,
    Practice, //!< Nobody: a part of this program, to try it with. Nothing of it is kept.
};

} // namespace talkstick::session
