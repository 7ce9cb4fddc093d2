// SPDX-License-Identifier: MIT
#pragma once

#include "store/storefailure.h"
#include "switchboard/invites.h"

#include <QSqlDatabase>

#include <chrono>

namespace talkstick::store {

//! Made longer ago than that, an invitation is deleted whatever became of it; until then whoever
//! comes with it can be told whether it was used, revoked or has expired.
inline constexpr std::chrono::hours kInviteKept {7 * 24};

//! Those that are open and have not expired at \a now, newest first.
[[nodiscard]] Outcome<QList<switchboard::Invite>> readOpenInvites(const QSqlDatabase &database,
                                                                  const QDateTime &now);

//! In any state; without id if there is none.
[[nodiscard]] Outcome<switchboard::Invite> readInvite(const QSqlDatabase &database,
                                                      const QByteArray &id);

//! Deletes those that at \a now were made more than kInviteKept ago.
[[nodiscard]] Outcome<Nothing> deleteOldInvites(const QSqlDatabase &database, const QDateTime &now);

//! Adds \a invite, deletes those that are old by its date, and the oldest open ones if there are
//! more than switchboard::kMaxInvites.
[[nodiscard]] Outcome<Nothing> addInvite(const QSqlDatabase &database,
                                         const switchboard::Invite &invite);

//! Writes the state and the failures of \a invite; of one that is not open the token is deleted.
[[nodiscard]] Outcome<Nothing> updateInvite(const QSqlDatabase &database,
                                            const switchboard::Invite &invite);

} // namespace talkstick::store
