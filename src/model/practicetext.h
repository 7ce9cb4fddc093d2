// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/practice.h"

#include <QString>
#include <QStringList>

namespace talkstick::model {

//! What a partner to practise with is called: nobody takes it for an address.
[[nodiscard]] QString practiceName(switchboard::Temper temper);
//! What they say, turn by turn: what the program can do, as one comes to it.
[[nodiscard]] QStringList practiceSayings(switchboard::Temper temper);
//! That there is nobody to practise with.
[[nodiscard]] QString practiceImpossibleText(const QString &systemText);

//! What the second window on this computer calls itself.
[[nodiscard]] QString secondWindowName();
//! That it is being opened.
[[nodiscard]] QString secondWindowComesText();
//! That it could not be.
[[nodiscard]] QString secondWindowFailedText();
//! That the door would not let it knock.
[[nodiscard]] QString secondWindowUnheardText();

} // namespace talkstick::model
