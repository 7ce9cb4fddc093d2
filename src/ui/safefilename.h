// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace talkstick::ui {

//! Of somebody's name only what every file system takes, and nothing that leads to another folder
//! or hides the file. May be empty.
[[nodiscard]] QString safeFileName(const QString &name);

} // namespace talkstick::ui
