// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace talkstick::ui {

//! Has Tab come to what is in \a owner after \a before, or, if that is null, after what is before
//! \a owner. For an owner whose parts are made late: the youngest are otherwise the last.
void placeInTabOrder(QWidget &owner, QWidget *before = nullptr);

} // namespace talkstick::ui
