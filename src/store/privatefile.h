// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace talkstick::store {

//! Sees to it that the file \a path is there and that nobody but its owner may read or write it.
//! A new one is empty and was never open to others, not even for a moment; what is in an old one
//! stays. False if there is none after that, with qt_error_string() left to say why.
//!
//! What is made beside it by SQLite (`-wal`, `-shm`) takes over its permissions.
[[nodiscard]] bool makePrivateFile(const QString &path);

} // namespace talkstick::store
