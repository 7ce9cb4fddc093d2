// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing.h"

#include <cstdint>

namespace talkstick::ui {

//! How somebody likes to write.
struct Habits
{
    enum class Turns : std::uint8_t {
        GoAtOnce,
        CanBeTakenBack, //!< For kTakeTurnBack after they were sent.
    };
    //! Whether the other side is told that one is writing.
    enum class Typing : std::uint8_t { Shown, Hidden };

    model::EnterKey enter = model::EnterKey::Sends;
    Turns turns = Turns::GoAtOnce;
    Typing typing = Typing::Shown;
    friend bool operator==(const Habits &, const Habits &) = default;
};

} // namespace talkstick::ui
