// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/call.h"
#include "turn/result.h"

#include <QString>

namespace talkstick::model {

//! What was typed into the join field, as whom to call; or the sentence that says what is wrong.
[[nodiscard]] Result<switchboard::JoinOptions, QString> parseJoinText(const QString &typed);

} // namespace talkstick::model
