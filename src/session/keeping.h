// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace talkstick::session {

//! Where what is said in a conversation is kept on this computer. The other side is neither asked
//! nor told.
enum class Keeping : std::uint8_t {
    OnDisk,
    InMemory, //!< It goes on by any number of links, and ends with the program.
};

} // namespace talkstick::session
