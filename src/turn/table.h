// SPDX-License-Identifier: MIT
#pragma once

#include "turn/turn.h"

#include <array>
#include <variant>

namespace talkstick::turn {

//! A cell of the table that nobody wrote.
struct Unset
{
    friend bool operator==(const Unset &, const Unset &) = default;
};
using Verdict = std::variant<Unset, Phase, Refusal>;

//! The whole machine: one row per phase, one column per kind of event, no default.
// clang-format off
inline constexpr std::array<std::array<Verdict, kEventKinds>, kPhases> kTable {{
    //               OpenedMine            OpenedTheirs          SpokeAndPassed         SpokeAndKept           HeardAndPassed         HeardAndKept           Took                   Closed
    /* Waiting */ {{ Phase::Mine,          Phase::Theirs,        Refusal::NotConnected, Refusal::NotConnected, Refusal::NotConnected, Refusal::NotConnected, Refusal::NotConnected, Phase::Over          }},
    /* Mine    */ {{ Refusal::AlreadyOpen, Refusal::AlreadyOpen, Phase::Theirs,         Phase::Mine,           Refusal::NotTheirTurn, Refusal::NotTheirTurn, Refusal::AlreadyYours, Phase::Over          }},
    /* Theirs  */ {{ Refusal::AlreadyOpen, Refusal::AlreadyOpen, Refusal::NotYourTurn,  Refusal::NotYourTurn,  Phase::Mine,           Phase::Theirs,         Phase::Mine,           Phase::Over          }},
    /* Over    */ {{ Refusal::AlreadyOver, Refusal::AlreadyOver, Refusal::AlreadyOver,  Refusal::AlreadyOver,  Refusal::AlreadyOver,  Refusal::AlreadyOver,  Refusal::AlreadyOver,  Refusal::AlreadyOver }},
}};
// clang-format on

// A row that is too short would be filled up in silence.
consteval bool everyCellIsWritten()
{
    for (const auto &row : kTable) {
        for (const Verdict &verdict : row) {
            if (std::holds_alternative<Unset>(verdict))
                return false;
        }
    }
    return true;
}
static_assert(everyCellIsWritten());

} // namespace talkstick::turn
