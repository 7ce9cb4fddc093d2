// SPDX-License-Identifier: MIT
#pragma once

#include "model/ownname.h"

namespace talkstick::ui {

using model::hasOwnName;
using model::keepOwnName;
using model::ownName;

} // namespace talkstick::ui
