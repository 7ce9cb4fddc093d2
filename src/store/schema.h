// SPDX-License-Identifier: MIT
#pragma once

#include "store/storefailure.h"

#include <QSqlDatabase>
#include <QStringList>

#include <vector>

namespace talkstick::store {

//! What brings the database from one version of its schema to the next: SQL statements.
using MigrationStep = QStringList;

//! All steps there have been, the first from an empty file. Steps that were released are never
//! changed; new ones are added at the end.
[[nodiscard]] const std::vector<MigrationStep> &migrationSteps();

//! The version of the schema in \a database: the number of steps done. 0 is an empty file.
[[nodiscard]] Outcome<int> schemaVersion(const QSqlDatabase &database);

//! Does the steps that \a database lacks, each whole or not at all. NewerVersion, and nothing is
//! touched, if it has had more steps than there are. Another program may do the same meanwhile.
[[nodiscard]] Outcome<Nothing> migrate(QSqlDatabase &database,
                                       const std::vector<MigrationStep> &steps);

} // namespace talkstick::store
