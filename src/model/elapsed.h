// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace talkstick::model {

//! How long ago \a then was, in words that need not tick: nothing under a minute, then minutes for
//! an hour, hours for two days, days. Empty if \a then is invalid or in the future.
[[nodiscard]] QString elapsed(const QDateTime &then, const QDateTime &now);

//! The heading of a day in the transcript: "Today", "Yesterday", the weekday within a week, else
//! the date in the locale's long form.
[[nodiscard]] QString dayName(const QDate &day, const QDate &today);

} // namespace talkstick::model
