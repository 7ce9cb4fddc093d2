// SPDX-License-Identifier: MIT
#pragma once

#include "session/endreason.h"
#include "session/livetalk.h"
#include "session/nativetypes.h"
#include "wire/message.h"

#include <cstdint>

namespace talkstick::session::native {

//! What it means for us that the peer said BYE with this code. Codes of a later version are read as
//! *left*.
[[nodiscard]] EndReason endBy(std::uint32_t code, Role own, Stage stage);

//! How a fault of the peer is answered.
[[nodiscard]] wire::ByeCode goodbyeFor(LiveTalk::Fault fault);

} // namespace talkstick::session::native
