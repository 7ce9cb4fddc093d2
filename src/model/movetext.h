// SPDX-License-Identifier: MIT
#pragma once

#include "model/sentences.h"
#include "switchboard/mover.h"

namespace talkstick::model {

//! Why nothing was written, or nothing brought.
[[nodiscard]] Explanation explain(const switchboard::MoveFailure &failure);
//! That everything is in the file \a path now, and what to do with it.
[[nodiscard]] Explanation explainMoved(const QString &path);
//! That everything has come from another computer.
[[nodiscard]] QString arrivedText();

} // namespace talkstick::model
