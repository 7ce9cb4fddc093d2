// SPDX-License-Identifier: MIT
#pragma once

#include "session/keeping.h"

class QSettings;

namespace talkstick::ui {

//! How new conversations are kept, as was chosen last.
[[nodiscard]] session::Keeping rememberedKeeping(const QSettings &settings);
void rememberKeeping(QSettings &settings, session::Keeping keeping);

} // namespace talkstick::ui
