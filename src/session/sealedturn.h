// SPDX-License-Identifier: MIT
#pragma once

#include "turn/turn.h"

#include <QString>

namespace talkstick::session {

//! A turn that waits until both are there. It is no entry yet: it may be changed or taken back.
struct SealedTurn
{
    QString text;
    turn::Stick stick = turn::Stick::Passed;
    friend bool operator==(const SealedTurn &, const SealedTurn &) = default;
};

} // namespace talkstick::session
