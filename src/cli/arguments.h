// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/switchboard.h"
#include "turn/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <variant>

namespace talkstick::cli {

//! What goes to standard output.
enum class OutputForm : std::uint8_t {
    Human, //!< Status lines and what is heard, for people.
    Quiet, //!< Only what is heard, one turn a line.
    Json, //!< One JSON object a line for everything that happens.
};

struct HostCommand
{
    switchboard::HostOptions options;
    OutputForm form = OutputForm::Human;
    friend bool operator==(const HostCommand &, const HostCommand &) = default;
};

struct JoinCommand
{
    QString address; //!< As typed; empty: it is asked for on standard input.
    switchboard::JoinOptions options; //!< Its address is set once it is known.
    OutputForm form = OutputForm::Human;
    friend bool operator==(const JoinCommand &, const JoinCommand &) = default;
};

//! A text to print instead of doing anything: --help or --version.
struct PrintCommand
{
    QString text;
    friend bool operator==(const PrintCommand &, const PrintCommand &) = default;
};

using Command = std::variant<HostCommand, JoinCommand, PrintCommand>;

//! What is wrong with the arguments, in a sentence.
struct UsageError
{
    QString sentence;
    friend bool operator==(const UsageError &, const UsageError &) = default;
};

//! Reads the arguments, the program's name first.
[[nodiscard]] Result<Command, UsageError> parseArguments(const QStringList &arguments);

} // namespace talkstick::cli
