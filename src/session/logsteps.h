// SPDX-License-Identifier: MIT
#pragma once

#include "session/content.h"
#include "session/logstate.h"
#include "turn/turn.h"
#include "wire/message.h"

#include <optional>

namespace talkstick::session::native {

//! A part that has become whole.
struct WholePart
{
    turn::Part part;
    Content content = Content::Text;
    friend bool operator==(const WholePart &, const WholePart &) = default;
};

//! Takes the next \a entry into \a state, all but its head. It must be by whoever holds the stick
//! and in its place. Nothing: the rest of its part is to come, or it is END.
std::optional<WholePart> extend(LogState &state, const wire::message::Entry &entry);

} // namespace talkstick::session::native
