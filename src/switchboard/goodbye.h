// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/door.h"
#include "wire/message.h"

#include <optional>

namespace talkstick::switchboard {

//! What is said to a caller over TLS who is closed for \a why after having been told to wait as \a
//! waits says; nothing to those who are to learn nothing.
[[nodiscard]] std::optional<wire::ByeCode> goodbyeFor(HungUp why,
                                                      wire::message::Wait::Reason waits);

} // namespace talkstick::switchboard
