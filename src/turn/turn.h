// SPDX-License-Identifier: MIT
#pragma once

#include "turn/result.h"

#include <QString>

#include <cstdint>
#include <variant>

namespace talkstick::turn {

enum class Phase : std::uint8_t {
    Waiting, //!< The conversation has not opened.
    Mine, //!< We hold the stick.
    Theirs, //!< The other person holds it.
    Over, //!< Nobody will speak again.
};
enum class FirstTurn : std::uint8_t { Mine, Theirs };

//! What the speaker does with the stick after a part of a turn.
enum class Stick : std::uint8_t { Passed, Kept };

//! What is said in one go. A turn is one part, or several when the speaker keeps the stick.
struct Part
{
    std::uint32_t number = 0; //!< The turn it belongs to, from 1.
    std::uint32_t part = 0; //!< Its place in that turn, from 1.
    Stick stick = Stick::Passed;
    QString text; //!< Empty when the stick is handed over without a word.
    friend bool operator==(const Part &, const Part &) = default;
};

namespace event {
struct Opened
{
    FirstTurn first = FirstTurn::Mine;
    friend bool operator==(const Opened &, const Opened &) = default;
};
struct Spoke
{
    QString text;
    Stick stick = Stick::Passed;
    friend bool operator==(const Spoke &, const Spoke &) = default;
};
struct Heard
{
    QString text;
    Stick stick = Stick::Passed;
    friend bool operator==(const Heard &, const Heard &) = default;
};
//! We speak although it is their turn. Only for plain peers, whose programs can lose step: a
//! conversation between two Talksticks never raises it, or the stick could be held twice.
struct Took
{
    friend bool operator==(const Took &, const Took &) = default;
};
struct Closed
{
    friend bool operator==(const Closed &, const Closed &) = default;
};
} // namespace event
using Event = std::variant<event::Opened, event::Spoke, event::Heard, event::Took, event::Closed>;

namespace effect {
struct Nothing
{
    friend bool operator==(const Nothing &, const Nothing &) = default;
};
struct Send
{
    Part part; //!< Ours, to be sent and kept.
    friend bool operator==(const Send &, const Send &) = default;
};
struct Record
{
    Part part; //!< Theirs, to be kept and shown.
    friend bool operator==(const Record &, const Record &) = default;
};
} // namespace effect
using Effect = std::variant<effect::Nothing, effect::Send, effect::Record>;

enum class Refusal : std::uint8_t {
    AlreadyOpen,
    AlreadyOver,
    AlreadyYours, //!< Taking a stick one holds.
    NotConnected,
    NotTheirTurn, //!< The other person spoke out of turn.
    NotYourTurn,
    TooLong, //!< More than one turn may hold; told by those who send it.
};

//! Whose turn it is, as a value: compare it, copy it, keep the old one.
struct Turn
{
    Phase phase = Phase::Waiting;
    std::uint32_t number = 0; //!< The turn that is open now, from 1; 0 before the first.
    std::uint32_t part = 0; //!< The part that comes next in it, from 1; 0 before the first.

    friend bool operator==(const Turn &, const Turn &) = default;
};

struct Step
{
    Turn next;
    Effect effect;
    friend bool operator==(const Step &, const Step &) = default;
};

//! What \a event does to \a turn. Pure: no I/O, no clock, no Qt objects. A refused event changes
//! nothing.
Result<Step, Refusal> advance(const Turn &turn, const Event &event);

enum class EventKind : std::uint8_t {
    OpenedMine,
    OpenedTheirs,
    SpokeAndPassed,
    SpokeAndKept,
    HeardAndPassed,
    HeardAndKept,
    Took,
    Closed,
};
inline constexpr std::size_t kEventKinds = 8;
inline constexpr std::size_t kPhases = 4;

//! The column of the table that \a event belongs to.
EventKind kindOf(const Event &event);

} // namespace talkstick::turn
