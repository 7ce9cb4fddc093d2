// SPDX-License-Identifier: MIT
#pragma once

#include "cli/reporter.h"

#include <functional>

namespace talkstick::cli {

//! Standard output, and standard error for what is trouble; programs that read JSON find everything
//! in the one. A line is out before the next thing happens. \a unread is called for each line that
//! cannot be written, as nobody reads any more.
[[nodiscard]] Sinks standardStreams(OutputForm form, std::function<void()> unread);

} // namespace talkstick::cli
