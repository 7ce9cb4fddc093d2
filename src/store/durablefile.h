// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>

class QFile;

// Files that outlive a power cut, and appear under their name whole or not at all.

namespace talkstick::store {

//! Makes a new, empty file beside \a path, with a name of its own that begins with that of \a path.
//! It was never open to others, not even for a moment. Its path; empty if that is not possible,
//! with qt_error_string() left to say why.
[[nodiscard]] QString makePartialFile(const QString &path);

//! Whether what was written to \a file, which is open, is on the disk for good.
[[nodiscard]] bool isOnDisk(QFile &file);
//! The same by its name: of a file that another part of the program has written.
[[nodiscard]] bool isOnDisk(const QString &path);

enum class Naming : std::uint8_t {
    IfFree, //!< Whatever has the name keeps it.
    Replace,
};
enum class Named : std::uint8_t { Yes, Taken, Failed };

//! Gives the file or folder \a from the name \a to, in one step and for good. Both have to be on
//! one disk.
[[nodiscard]] Named giveName(const QString &from, const QString &to, Naming naming);

} // namespace talkstick::store
