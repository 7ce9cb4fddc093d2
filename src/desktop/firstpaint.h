// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QWidget;

namespace talkstick::desktop {

//! Calls \a done from the event loop once \a window has been painted for the first time: for what
//! takes its time and nobody sees. A window that is not painted within kPaintLimit, as one that
//! starts as an icon, is not waited for. Not called if \a window is gone by then.
void afterFirstPaint(QWidget &window, std::function<void()> done);

} // namespace talkstick::desktop
