// SPDX-License-Identifier: MIT
#pragma once

#include "ui/callsteps.h"

class QPalette;
class QWidget;

namespace talkstick::ui {

//! Whether there is room for an address, how it did and how long that took side by side.
enum class CallStepsShape : std::uint8_t { Wide, Narrow };

//! Fills \a box with \a steps, in its font and \a palette, instead of what it has held.
void showSteps(QWidget &box, const QList<CallStep> &steps, CallStepsShape shape,
               const QPalette &palette);

} // namespace talkstick::ui
