// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace talkstick::model {

//! How much a line wants to be noticed. Colour only repeats what the words say.
enum class Tone : std::uint8_t { Plain, Caution, Failure };

} // namespace talkstick::model
