// SPDX-License-Identifier: MIT
#pragma once

#include "cli/arguments.h"
#include "cli/optionreader.h"

namespace talkstick::cli {

//! Reads what all commands take: --json, --quiet and --profile.
[[nodiscard]] GeneralOptions commonOptions(OptionReader &reader);

//! What \a reader has made of the arguments: \a command, the first mistake, or the help if that was
//! asked for, with \a moreHelp after it.
[[nodiscard]] Result<Command, UsageError> finish(const OptionReader &reader, Command command,
                                                 const QString &moreHelp = {});

} // namespace talkstick::cli
