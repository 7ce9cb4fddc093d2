// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace talkstick::desktop {

//! Marks \a window in the task bar or dock until it is activated, as the desktop does it. It is
//! never raised and never takes the focus. Nothing happens if it is active.
void requestAttention(QWidget *window);

} // namespace talkstick::desktop
