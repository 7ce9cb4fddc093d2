// SPDX-License-Identifier: MIT
#pragma once

#include "session/keeping.h"

#include <QString>

namespace talkstick::model {

//! What stands beside a conversation all the time about how it is kept here; empty if nothing has
//! to be said.
[[nodiscard]] QString keepingMark(session::Keeping keeping);
//! The same as a sentence, for whoever has asked that nothing be kept of new conversations, about
//! the one that begins or goes on.
[[nodiscard]] QString keepingText(session::Keeping keeping);
//! The same as a word for programs, never changed and never translated.
[[nodiscard]] QString keepingWord(session::Keeping keeping);

} // namespace talkstick::model
