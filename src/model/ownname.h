// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace talkstick::model {

//! What to suggest as one's own name, from the name one logs in with: its first word, with a
//! capital. Never more than that: the name is shown to whoever is called. Empty if there is
//! nothing one would be called by, as with `root`.
[[nodiscard]] QString suggestedName(const QString &account);

} // namespace talkstick::model
