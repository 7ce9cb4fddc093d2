// SPDX-License-Identifier: MIT
#include "model/reminders.h"

#include "model/standing.h"

namespace talkstick::model {
namespace {

constexpr qint64 kDay = 24 * 60 * 60; // seconds; a day of the calendar has an hour more or less

bool hasPassed(const QDateTime &then, int days, const QDateTime &now)
{
    return then.isValid() && then.secsTo(now) >= days * kDay;
}

} // namespace

std::optional<Reminder> reminderFor(const session::TalkState &state, const ReminderRules &rules,
                                    const QDateTime &last, const QDateTime &now)
{
    if (standingOf(state) == Standing::Over)
        return std::nullopt;
    const bool counts = last.isValid() && last >= state.lastSpoken && last <= now;
    if (counts && !hasPassed(last, 1, now))
        return std::nullopt;
    const turn::Phase stick = stickOf(state);
    if (stick == turn::Phase::Mine && !state.sealed && rules.myTurnDays > 0
        && hasPassed(state.lastSpoken, rules.myTurnDays, now))
        return Reminder::StillMyTurn;
    if (stick == turn::Phase::Theirs && rules.silenceDays > 0
        && hasPassed(state.lastSpoken, rules.silenceDays, now))
        return Reminder::NothingHeard;
    return std::nullopt;
}

} // namespace talkstick::model
