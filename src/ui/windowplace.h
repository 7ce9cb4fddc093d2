// SPDX-License-Identifier: MIT
#pragma once

class QMainWindow;
class QSettings;
class QSplitter;

namespace talkstick::ui {

//! Puts \a window and its columns where they were last time, or gives them a good first size.
void restoreWindow(QMainWindow &window, QSplitter &columns, const QSettings &settings);
void saveWindow(const QMainWindow &window, const QSplitter &columns, QSettings &settings);

} // namespace talkstick::ui
