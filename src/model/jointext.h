// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/call.h"
#include "switchboard/people.h"
#include "turn/result.h"

#include <QList>
#include <QString>

namespace talkstick::model {

//! What was typed or pasted into the join field, as whom to call; or the sentence that says what is
//! wrong. A text that holds an invitation is one, whatever else stands in it, and is never called
//! without encryption; \a security is how to call an address.
[[nodiscard]] Result<switchboard::JoinOptions, QString>
parseJoinText(const QString &typed, switchboard::Security security = switchboard::Security::Tls);

//! Whether \a text holds an invitation, perhaps a damaged one.
[[nodiscard]] bool holdsInvitation(const QString &text);

//! How to call somebody who is known, one for each address they were reached at, the best first;
//! only they can answer.
[[nodiscard]] QList<switchboard::JoinOptions> callsTo(const switchboard::Person &person);

} // namespace talkstick::model
