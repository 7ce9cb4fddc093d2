// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace talkstick::session {

//! What somebody said with a part of a turn.
enum class Content : std::uint8_t {
    Text,
    NeedsNewerVersion, //!< Something this version cannot show; the part's text is empty.
};

} // namespace talkstick::session
