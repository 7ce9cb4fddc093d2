// SPDX-License-Identifier: MIT
#pragma once

class QMessageBox;
class QWidget;

namespace talkstick::ui {

//! Asks whether to quit although \a live conversations go on; staying is the default. To be opened
//! with open(): accepted() means yes. Deletes itself once it is answered.
[[nodiscard]] QMessageBox *leaveQuestion(int live, QWidget *parent);

} // namespace talkstick::ui
