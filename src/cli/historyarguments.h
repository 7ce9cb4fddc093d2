// SPDX-License-Identifier: MIT
#pragma once

#include "cli/arguments.h"

namespace talkstick::cli {

//! Reads the arguments of `history`, that word first.
[[nodiscard]] Result<Command, UsageError> parseHistory(const QStringList &arguments);

} // namespace talkstick::cli
