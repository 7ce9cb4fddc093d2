// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/door.h"

#include <QString>

#include <array>

namespace talkstick::ui {

//! In the order in which they are offered.
inline constexpr std::array kDoors {switchboard::Door::Closed, switchboard::Door::PeopleIKnow,
                                    switchboard::Door::AnyoneMayKnock};

//! "People I know"
[[nodiscard]] QString doorName(switchboard::Door door);
//! What that means for callers.
[[nodiscard]] QString doorHint(switchboard::Door door);

} // namespace talkstick::ui
