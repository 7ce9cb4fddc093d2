// SPDX-License-Identifier: MIT
#pragma once

#include "store/schema.h"

namespace talkstick::store {

//! The tables of conversations, of what was said in them, and of the words in it.
[[nodiscard]] const MigrationStep &conversationLogs();

} // namespace talkstick::store
