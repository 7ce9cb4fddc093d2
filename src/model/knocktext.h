// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/lobby.h"

#include <QString>

#include <cstdint>

namespace talkstick::model {

//! What the bar says about somebody at the door.
struct KnockText
{
    QString line; //!< "A plain program at 192.168.1.40"
    QString trust; //!< "Not private · plain text"
    QString letIn; //!< The button's text.
    QString decline; //!< The button's text: "Decline", or "Hang up" for a silent caller.
    QString waiting; //!< Why the caller cannot be let in now, or empty.
    QString preview; //!< What it wrote, in one line of at most 80 characters; empty if nothing. To
                     //!< be shown only when asked for: it is a stranger's text.
    friend bool operator==(const KnockText &, const KnockText &) = default;
};

//! Whether another conversation may begin now.
enum class Room : std::uint8_t { Full, Free };

[[nodiscard]] KnockText knockText(const switchboard::Knock &knock, Room room);

} // namespace talkstick::model
