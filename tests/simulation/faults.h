// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

namespace talkstick::simulation {

//! What goes wrong in a history.
enum class Fault : std::uint8_t {
    Cut, //!< The link ends for both, at any byte.
    OneSidedDeath, //!< It ends for one; the other hears nothing any more.
    Crash, //!< A side loses all but what it has kept.
    CommitFailed,
    Backup, //!< An older copy of a side's logs comes back.
    Deletion,
    CrossedCalls,
    Superseded, //!< A new link takes the place of one that seems to live.
    Silence, //!< So much time that timers end things.
    Fork, //!< Reported: only after a backup came back.
};
inline constexpr std::size_t kFaults = 10;
inline constexpr std::array<const char *, kFaults> kFaultNames {
    "cuts",      "one-sided deaths", "crashes",          "failed commits", "backups restored",
    "deletions", "crossed calls",    "links superseded", "silences",       "forks reported"};
using FaultCounts = std::array<std::uint64_t, kFaults>;

//! A mistake in the program that the simulation has to find, made between the core and the world.
enum class Mistake : std::uint8_t {
    None,
    KeptTooEarly, //!< Commits are answered before they are done.
    DiskLies, //!< A crash loses the last commits, which were answered.
    FailureHidden, //!< A failed commit is answered as done.
    CreationLost, //!< A new conversation is answered as kept and is not.
    NoResume, //!< The host always begins with an empty log.
    StaleBytes, //!< What comes by an old link is read as if it came by the new one.
    NoTimers,
    OpenersSwapped, //!< A found log names the wrong opener.
    ReplaySkips, //!< The first entry that was asked for is left out.
    ReplayDoubles, //!< So is the one before it, twice.
    ChunkDoubled, //!< Bytes arrive twice.
    ChunkLost, //!< Bytes are missing in the middle.
    StaleLog, //!< The joiner goes on with what there was when it began to call.
    TombstoneForgotten, //!< What was deleted is taken back.
    HolderFlipped, //!< A found log says that the other one holds the stick.
    AnswersLost, //!< Now and then a commit is never answered.
};
inline constexpr std::size_t kMistakes = 17;
//! A mistake and the first history that finds it, which sim SEED --mistake NAME tells.
struct KnownMistake
{
    const char *name;
    std::uint64_t seed; //!< 0: it is in no history.
};
inline constexpr std::array<KnownMistake, kMistakes> kKnownMistakes {{{"none", 0},
                                                                      {"kept too early", 1},
                                                                      {"disk lies", 10},
                                                                      {"failure hidden", 18},
                                                                      {"creation lost", 12},
                                                                      {"no resume", 1},
                                                                      {"stale bytes", 52},
                                                                      {"no timers", 10},
                                                                      {"openers swapped", 1},
                                                                      {"replay skips", 1},
                                                                      {"replay doubles", 1},
                                                                      {"chunk doubled", 10},
                                                                      {"chunk lost", 34},
                                                                      {"stale log", 337},
                                                                      {"tombstone forgotten", 20},
                                                                      {"holder flipped", 1},
                                                                      {"answers lost", 7}}};

} // namespace talkstick::simulation
