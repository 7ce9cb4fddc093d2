// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace talkstick::ui {

//! Whether what has the focus of \a part's window, be that active or not, is \a part or in it.
//! (QWidget::focusWidget() of a part remembers what had the focus in it, perhaps long ago.)
[[nodiscard]] bool holdsFocus(const QWidget &part);

} // namespace talkstick::ui
