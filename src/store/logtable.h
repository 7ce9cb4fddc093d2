// SPDX-License-Identifier: MIT
#pragma once

#include "store/storefailure.h"
#include "switchboard/logs.h"

#include <QSqlDatabase>

namespace talkstick::store {

//! Does what switchboard::Logs::commit() says. False, and nothing is done, if the entries do not
//! fit there, or there is no such log.
[[nodiscard]] Outcome<bool> commitEntries(const QSqlDatabase &database, const QByteArray &id,
                                          const switchboard::LogCommit &commit);
//! The same for switchboard::Logs::append(), of a transcript.
[[nodiscard]] Outcome<bool> appendRows(const QSqlDatabase &database, const QByteArray &id,
                                       const QList<session::Entry> &rows);

[[nodiscard]] Outcome<std::vector<session::native::StoredEntry>>
readEntries(const QSqlDatabase &database, const QByteArray &id, std::uint64_t number, int count);
[[nodiscard]] Outcome<QList<session::Entry>>
readRows(const QSqlDatabase &database, const QByteArray &id, std::uint64_t row, int count);

} // namespace talkstick::store
