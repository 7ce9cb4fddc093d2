// SPDX-License-Identifier: MIT
#pragma once

#include "store/storefailure.h"
#include "switchboard/people.h"

#include <QSqlDatabase>

namespace talkstick::store {

//! Everybody, the one met last first.
[[nodiscard]] Outcome<QList<switchboard::Person>> readPeople(const QSqlDatabase &database);

//! Adds \a person or replaces what is known of them. Of their addresses the first
//! switchboard::kMaxKnownAddresses are kept.
[[nodiscard]] Outcome<Nothing> writePerson(const QSqlDatabase &database,
                                           const switchboard::Person &person);

[[nodiscard]] Outcome<Nothing> deletePerson(const QSqlDatabase &database, const wire::KeyHash &key);

//! Whether \a one comes before \a other in the list.
[[nodiscard]] bool wasMetLater(const switchboard::Person &one, const switchboard::Person &other);

} // namespace talkstick::store
