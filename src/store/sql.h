// SPDX-License-Identifier: MIT
#pragma once

#include "store/storefailure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace talkstick::store {

//! Runs one statement with \a values in the places of its question marks. The rows, if there are
//! any, are read with next(), forward only.
[[nodiscard]] Outcome<QSqlQuery> runSql(const QSqlDatabase &database, const QString &statement,
                                        const QVariantList &values = {});

//! The same for a statement of which only success matters.
[[nodiscard]] Outcome<Nothing> changeSql(const QSqlDatabase &database, const QString &statement,
                                         const QVariantList &values = {});

} // namespace talkstick::store
