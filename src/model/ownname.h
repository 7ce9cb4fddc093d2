// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QSettings;

namespace talkstick::model {

//! What to suggest as one's own name, from the name one logs in with: its first word, with a
//! capital. Never more than that: the name is shown to whoever is called. Empty if there is
//! nothing one would be called by, as with `root`.
[[nodiscard]] QString suggestedName(const QString &account);

//! What the user wants to be called, as kept in the settings; until something was chosen a
//! suggestion from the name one logs in with.
[[nodiscard]] QString ownName(const QSettings &settings);
//! Whether one was chosen.
[[nodiscard]] bool hasOwnName(const QSettings &settings);
void keepOwnName(QSettings &settings, const QString &name);

} // namespace talkstick::model
