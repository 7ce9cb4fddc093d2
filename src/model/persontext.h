// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/people.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace talkstick::model {

//! What is known of somebody, a sentence or two a line; plain text, for names stand in it.
[[nodiscard]] QStringList personText(const switchboard::Person &person, const QDateTime &now);

//! What forgetting them means, to be asked first.
[[nodiscard]] QString forgetText(const switchboard::Person &person);

} // namespace talkstick::model
