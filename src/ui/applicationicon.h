// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

class QPainter;

namespace talkstick::ui {

enum class TurnSign : std::uint8_t;

//! The stick on a rounded square, \a side wide and high, at the painter's origin: what all pictures
//! of the application's icon are made of, those in the program as those in files.
void paintApplicationIcon(QPainter &painter, double side, TurnSign sign);

} // namespace talkstick::ui
