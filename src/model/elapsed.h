// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace talkstick::model {

//! How long ago \a then was, in words that need not tick: nothing under a minute, then minutes for
//! an hour, hours for two days, days. Empty if \a then is invalid or in the future.
[[nodiscard]] QString elapsed(const QDateTime &then, const QDateTime &now);

//! When \a then was, as short as \a now allows: "14:20" today, "Tue 14:20" within a week, else with
//! the date. Empty if \a then is invalid.
[[nodiscard]] QString pointInTime(const QDateTime &then, const QDateTime &now);

//! When exactly \a then was, in local time, in the locale's long form. Empty if \a then is invalid.
[[nodiscard]] QString exactTime(const QDateTime &then);

//! The heading of a day in the transcript: "Today", "Yesterday", the weekday within a week, else
//! the date in the locale's long form.
[[nodiscard]] QString dayName(const QDate &day, const QDate &today);

} // namespace talkstick::model
