// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QSettings;

namespace talkstick::ui {

//! What the user wants to be called, as kept in the settings; until something was chosen a
//! suggestion from the name one logs in with.
[[nodiscard]] QString ownName(const QSettings &settings);
//! Whether one was chosen.
[[nodiscard]] bool hasOwnName(const QSettings &settings);
void keepOwnName(QSettings &settings, const QString &name);

} // namespace talkstick::ui
