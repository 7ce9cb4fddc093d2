// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace talkstick::desktop {

//! Marks \a window in the task bar or dock until it is activated, as the desktop does it. It is
//! never raised and never takes the focus. Nothing happens if it is active.
void requestAttention(QWidget *window);

//! Brings \a window to the front because somebody wants to see it. \a token: by which the desktop
//! knows that (XDG activation); may be empty.
void raiseWindow(QWidget *window, const QString &token = {});

} // namespace talkstick::desktop
