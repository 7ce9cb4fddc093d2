// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace talkstick::store {

//! The database library at work and its version, "SQLite 3.40.1", for a report of a fault; without
//! the number if it does not tell. It opens a database of its own in memory.
[[nodiscard]] QString databaseLibrary();

} // namespace talkstick::store
