// SPDX-License-Identifier: MIT
#include "turn/turn.h"

#include "turn/table.h"

namespace talkstick::turn {
namespace {

struct KindOf
{
    EventKind operator()(const event::Opened &e) const
    {
        return e.first == FirstTurn::Mine ? EventKind::OpenedMine : EventKind::OpenedTheirs;
    }
    EventKind operator()(const event::Spoke &e) const
    {
        return e.stick == Stick::Kept ? EventKind::SpokeAndKept : EventKind::SpokeAndPassed;
    }
    EventKind operator()(const event::Heard &e) const
    {
        return e.stick == Stick::Kept ? EventKind::HeardAndKept : EventKind::HeardAndPassed;
    }
    EventKind operator()(const event::Took &) const { return EventKind::Took; }
    EventKind operator()(const event::Closed &) const { return EventKind::Closed; }
};

// Applied only to events the table has let through.
struct Apply
{
    Turn before;
    Phase phase;

    Turn after(Stick stick) const
    {
        if (stick == Stick::Kept)
            return {phase, before.number, before.part + 1};
        return {phase, before.number + 1, 1};
    }

    Step operator()(const event::Opened &) const { return {{phase, 1, 1}, effect::Nothing {}}; }
    Step operator()(const event::Spoke &e) const
    {
        return {after(e.stick), effect::Send {{before.number, before.part, e.stick, e.text}}};
    }
    Step operator()(const event::Heard &e) const
    {
        return {after(e.stick), effect::Record {{before.number, before.part, e.stick, e.text}}};
    }
    // A turn of which nothing was heard becomes ours; one begun by them is over where it stands.
    Step operator()(const event::Took &) const
    {
        const std::uint32_t number = before.part > 1 ? before.number + 1 : before.number;
        return {{phase, number, 1}, effect::Nothing {}};
    }
    Step operator()(const event::Closed &) const
    {
        return {{phase, before.number, before.part}, effect::Nothing {}};
    }
};

} // namespace

EventKind kindOf(const Event &event)
{
    return std::visit(KindOf {}, event);
}

Result<Step, Refusal> advance(const Turn &turn, const Event &event)
{
    const Verdict verdict = kTable[std::size_t(turn.phase)][std::size_t(kindOf(event))];
    if (const auto *refusal = std::get_if<Refusal>(&verdict))
        return *refusal;
    return std::visit(Apply {turn, std::get<Phase>(verdict)}, event);
}

} // namespace talkstick::turn
