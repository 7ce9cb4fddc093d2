// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace talkstick::cli {

// What --help says beside the options.

[[nodiscard]] QString helpOnCommands();
//! How standard input becomes turns.
[[nodiscard]] QString helpOnTurns();
[[nodiscard]] QString helpOnInvitations();
//! The events that `host` and `join` print with --json and their fields, and the exit statuses.
[[nodiscard]] QString helpOnOutput();
//! The same for `invite` and `people`.
[[nodiscard]] QString helpOnListing();
[[nodiscard]] QString helpOnHistory();
//! The same for `history`.
[[nodiscard]] QString helpOnHistoryOutput();

} // namespace talkstick::cli
