// SPDX-License-Identifier: MIT
#pragma once

#include "session/nativetypes.h"
#include "wire/message.h"

#include <array>
#include <cstdint>
#include <variant>

namespace talkstick::session::native {

//! How far the two have come: what is to be heard next.
enum class Step : std::uint8_t {
    Unopened,
    AwaitingHello,
    AwaitingAuth, //!< Host.
    Deciding, //!< Host: whether to let the caller in.
    AwaitingAnswer, //!< Joiner: WAIT or WELCOME.
    Waiting, //!< Joiner: the host has been asked.
    Preparing, //!< Our own log is being looked at.
    AwaitingSync,
    CatchingUp, //!< Who has more sends it.
    AwaitingSynced, //!< We have said so.
    Live,
    Over,
};
inline constexpr std::size_t kSteps = 12;
inline constexpr std::size_t kMessages = std::variant_size_v<wire::Message>;

[[nodiscard]] constexpr Stage stageOf(Step step)
{
    switch (step) {
    case Step::Unopened:
    case Step::AwaitingHello:
    case Step::AwaitingAuth: return Stage::Greeting;
    case Step::Deciding:
    case Step::AwaitingAnswer:
    case Step::Waiting: return Stage::Knocking;
    case Step::Preparing:
    case Step::AwaitingSync:
    case Step::CatchingUp:
    case Step::AwaitingSynced: return Stage::Syncing;
    case Step::Live: return Stage::Live;
    case Step::Over: break;
    }
    return Stage::Over;
}

//! What becomes of a message at a step.
enum class Verdict : std::uint8_t {
    Unset, //!< A cell of the table that nobody wrote.
    Take,
    Ignore,
    Fault, //!< The peer is out of order: it ends here.
};

//! The order of the handshake: one row per step, one column per message in the order of
//! wire::Message, no default.
// clang-format off
inline constexpr auto kVerdicts = [] {
    constexpr Verdict T = Verdict::Take;
    constexpr Verdict i = Verdict::Ignore;
    constexpr Verdict F = Verdict::Fault;
    return std::array<std::array<Verdict, kMessages>, kSteps> {{
        //                     Hello Auth Wait Welcome Verify Sync Entry Ack Synced Ping Pong Bye Typing Hand Addr other
        /* Unopened       */ {{ F,    F,   F,   F,      F,     F,   F,    F,  F,     F,   F,   T,  i,     i,   i,   i }},
        /* AwaitingHello  */ {{ T,    F,   F,   F,      F,     F,   F,    F,  F,     F,   F,   T,  i,     i,   i,   i }},
        /* AwaitingAuth   */ {{ F,    T,   F,   F,      F,     F,   F,    F,  F,     F,   F,   T,  i,     i,   i,   i }},
        /* Deciding       */ {{ F,    F,   F,   F,      F,     F,   F,    F,  F,     T,   T,   T,  i,     i,   i,   i }},
        /* AwaitingAnswer */ {{ F,    F,   T,   T,      F,     F,   F,    F,  F,     T,   T,   T,  i,     i,   i,   i }},
        /* Waiting        */ {{ F,    F,   T,   T,      F,     F,   F,    F,  F,     T,   T,   T,  i,     i,   i,   i }},
        /* Preparing      */ {{ F,    F,   F,   F,      F,     F,   F,    F,  F,     T,   T,   T,  i,     i,   T,   i }},
        /* AwaitingSync   */ {{ F,    F,   F,   F,      F,     T,   F,    F,  F,     T,   T,   T,  i,     i,   T,   i }},
        /* CatchingUp     */ {{ F,    F,   F,   F,      F,     F,   T,    T,  F,     T,   T,   T,  i,     i,   T,   i }},
        /* AwaitingSynced */ {{ F,    F,   F,   F,      F,     F,   F,    T,  T,     T,   T,   T,  i,     i,   T,   i }},
        /* Live           */ {{ F,    F,   F,   F,      T,     F,   T,    T,  F,     T,   T,   T,  T,     T,   T,   i }},
        /* Over           */ {{ i,    i,   i,   i,      i,     i,   i,    i,  i,     i,   i,   i,  i,     i,   i,   i }},
    }};
}();
// clang-format on

// A row that is too short would be filled up in silence.
consteval bool everyVerdictIsWritten()
{
    for (const auto &row : kVerdicts) {
        for (const Verdict verdict : row) {
            if (verdict == Verdict::Unset)
                return false;
        }
    }
    return true;
}
static_assert(everyVerdictIsWritten());

[[nodiscard]] constexpr Verdict verdictOn(Step step, const wire::Message &message)
{
    return kVerdicts[std::size_t(step)][message.index()];
}

} // namespace talkstick::session::native
