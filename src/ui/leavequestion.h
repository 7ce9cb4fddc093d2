// SPDX-License-Identifier: MIT
#pragma once

class QMessageBox;
class QWidget;

namespace talkstick::ui {

//! Asks whether to quit although \a live conversations go on, or something was said in \a unkept
//! ones of which nothing is kept; not both are 0. Staying is the default. To be opened with open():
//! accepted() means yes. Deletes itself once it is answered.
[[nodiscard]] QMessageBox *leaveQuestion(int live, int unkept, QWidget *parent);

} // namespace talkstick::ui
