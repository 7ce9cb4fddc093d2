// SPDX-License-Identifier: MIT
#pragma once

#include "store/storefailure.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QString>

namespace talkstick::store {

//! Whether the database \a file was not closed, or was found damaged when it was last open. To be
//! asked before it is opened. Also yes while another program has it open.
[[nodiscard]] bool shouldBeChecked(const QString &file);
//! Has shouldBeChecked() say yes at the next start.
void noteDamage(const QString &file);
void forgetDamage(const QString &file);

//! Looks through the whole of it: about half a second for a million rows. Damaged if anything in it
//! is not as it has to be.
[[nodiscard]] Outcome<Nothing> check(const QSqlDatabase &database);

//! Renames \a file, which must not be open here, and what SQLite has left beside it, so that a new
//! one can begin; nothing is deleted. The new path, which ends with \a now and can be opened like
//! the old one; empty if that is not possible: then the file is where it was.
[[nodiscard]] QString setAside(const QString &file, const QDateTime &now);

} // namespace talkstick::store
