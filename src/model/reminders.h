// SPDX-License-Identifier: MIT
#pragma once

#include "session/talkstate.h"

#include <QDateTime>

#include <cstdint>
#include <optional>

namespace talkstick::model {

inline constexpr int kMostReminderDays = 365;

//! After how many days one wants to be reminded; 0: never.
struct ReminderRules
{
    int myTurnDays = 1; //!< That it is still one's own turn.
    int silenceDays = 3; //!< That it is their turn, and nothing was heard of them.
    friend bool operator==(const ReminderRules &, const ReminderRules &) = default;
};

//! What one is to be reminded of in a conversation.
enum class Reminder : std::uint8_t { StillMyTurn, NothingHeard };

//! What there is to be reminded of at \a now, if anything: only in conversations that go on, and
//! no sooner than a day after \a last, the moment of the last reminder in the same conversation
//! (invalid: there was none). What has been said after it, or a wall clock that was set back, makes
//! it count no more.
[[nodiscard]] std::optional<Reminder> reminderFor(const session::TalkState &state,
                                                  const ReminderRules &rules, const QDateTime &last,
                                                  const QDateTime &now);

} // namespace talkstick::model
