// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/call.h"

#include <QList>
#include <QString>

#include <cstdint>

namespace talkstick::ui {

//! One address of a step, and how it did.
struct CallLine
{
    QString text; //!< The address, or all addresses found.
    QString result; //!< "no answer", or empty.
    QString took; //!< "0.1 s", or empty.
    friend bool operator==(const CallLine &, const CallLine &) = default;
};

//! One step of a call, as a row of the page.
struct CallStep
{
    enum class State : std::uint8_t { Ahead, Going, Done, Failed };

    State state = State::Ahead;
    QString name; //!< "Find", "Found".
    QList<CallLine> lines;
    friend bool operator==(const CallStep &, const CallStep &) = default;
};

//! How far a call has come, step by step. A plain program knows two: find and connect.
[[nodiscard]] QList<CallStep> callSteps(const switchboard::CallProgress &progress);

//! What stands before a step: it says what colour would.
[[nodiscard]] QString markOf(CallStep::State state);
//! The same for people who listen.
[[nodiscard]] QString spokenMarkOf(CallStep::State state);

} // namespace talkstick::ui
