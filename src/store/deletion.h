// SPDX-License-Identifier: MIT
#pragma once

#include "store/storefailure.h"

#include <QDateTime>
#include <QSqlDatabase>

namespace talkstick::store {

//! Takes the conversation \a id out, so that nobody finds it, and leaves its id. What was said in
//! it still lies about. False if there is none.
[[nodiscard]] Outcome<bool> takeOut(const QSqlDatabase &database, const QByteArray &id,
                                    const QDateTime &now);

//! Leaves the id of a conversation that never was here, as if it had been taken out. False, and
//! nothing is done, if there is or was one of that id.
[[nodiscard]] Outcome<bool> noteDeletion(const QSqlDatabase &database, const QByteArray &id,
                                         const QDateTime &now);

//! About how many steps of cleanStep() it takes until nothing lies about any more. 0: none does.
[[nodiscard]] Outcome<int> stepsToClean(const QSqlDatabase &database);

//! Deletes some of what lies about, or of the words of it that are left in the index. Whether there
//! is more to do. A step takes some milliseconds, for which a commit may have to wait.
[[nodiscard]] Outcome<bool> cleanStep(const QSqlDatabase &database);

} // namespace talkstick::store
