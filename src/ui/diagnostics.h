// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts.h"

#include <QString>

namespace talkstick::ui {

//! What somebody who looks for a fault would ask first: versions, the system, and how much there
//! is of what. No name, no address, nothing that was said.
[[nodiscard]] QString diagnostics(const Parts &parts);

} // namespace talkstick::ui
