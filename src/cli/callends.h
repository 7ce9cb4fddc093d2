// SPDX-License-Identifier: MIT
#pragma once

#include "cli/exitstatus.h"
#include "switchboard/call.h"

#include <cstdint>

namespace talkstick::cli {

//! What a call that failed means to programs. The words never change and are never translated.
struct CallEnd
{
    enum class Event : std::uint8_t {
        Error, //!< `error`: there was nobody to be let in by.
        Closed, //!< `closed`: they did not let us in.
    };

    const char *word; //!< The `code` of an error, the `reason` of what was closed.
    ExitStatus status;
    Event event = Event::Error;
};

[[nodiscard]] CallEnd callEnd(switchboard::CallFailure failure);

} // namespace talkstick::cli
