// SPDX-License-Identifier: MIT
#pragma once

#include "store/storefailure.h"
#include "switchboard/logs.h"
#include "switchboard/query.h"

#include <QSqlDatabase>

namespace talkstick::store {

//! How many entries are indexed in one go: some milliseconds, for which a commit may have to wait.
inline constexpr int kIndexBatch = 200;

//! Indexes the words of the next kIndexBatch entries that were not indexed yet. Whether there may
//! be more. What a newer version is needed for has no words.
[[nodiscard]] Outcome<bool> indexBatch(const QSqlDatabase &database);

//! For MATCH of a table of folded words (https://sqlite.org/fts5.html, "Full-text Query Syntax").
//! Empty if nothing is looked for.
[[nodiscard]] QString expressionOf(const switchboard::Query &query);

//! Rows in which all of \a query stands, the newest first; see switchboard::Logs::search(). Only
//! what has been indexed is found.
[[nodiscard]] Outcome<QList<switchboard::LogHit>> searchRows(const QSqlDatabase &database,
                                                             const switchboard::Query &query,
                                                             std::uint64_t before, int limit);

} // namespace talkstick::store
