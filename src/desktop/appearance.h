// SPDX-License-Identifier: MIT
#pragma once

namespace talkstick::desktop {

//! Lets the windows follow the desktop's light or dark colours where Qt does not do so by itself:
//! on Windows, where that takes the Fusion style and a setting of the platform plugin. What the
//! user has set in the environment stays. To be called before QApplication is made.
void prepareAppearance();

} // namespace talkstick::desktop
