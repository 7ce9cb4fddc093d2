// SPDX-License-Identifier: MIT
#pragma once

#include "store/storefailure.h"
#include "switchboard/logs.h"

#include <QSqlDatabase>

namespace talkstick::store {

//! A conversation under the number by which the other tables know it.
struct NumberedConversation
{
    qint64 id = 0; //!< 0: there is none.
    switchboard::ConversationRecord record;
};

//! Adds \a record. False, and nothing is done, if there is or was one of its id.
[[nodiscard]] Outcome<bool> addConversation(const QSqlDatabase &database,
                                            const switchboard::ConversationRecord &record);

[[nodiscard]] Outcome<NumberedConversation> readConversation(const QSqlDatabase &database,
                                                             const QByteArray &id);
[[nodiscard]] Outcome<switchboard::FoundConversation> findConversation(const QSqlDatabase &database,
                                                                       const QByteArray &id);
[[nodiscard]] Outcome<switchboard::FoundConversation>
findNewestUnfinished(const QSqlDatabase &database, const wire::KeyHash &peer);
[[nodiscard]] Outcome<QList<switchboard::ConversationRecord>>
listConversations(const QSqlDatabase &database, const std::optional<switchboard::ListPlace> &after,
                  int limit);

//! Writes what `record` says of the log, of who has seen what, and of what is to be said.
[[nodiscard]] Outcome<Nothing> updateConversation(const QSqlDatabase &database,
                                                  const NumberedConversation &conversation);

} // namespace talkstick::store
