// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"

#include <array>

class QAction;
class QActionGroup;
class QComboBox;
class QMenu;

namespace talkstick::ui {

//! In the order in which they are offered.
inline constexpr std::array kEndings {wire::Ending::Auto, wire::Ending::Lf, wire::Ending::CrLf,
                                      wire::Ending::Nul, wire::Ending::LfNul};

//! How turns can end, to choose from.
void fillEndings(QComboBox &box);
[[nodiscard]] wire::Ending chosenEnding(const QComboBox &box);
void chooseEnding(QComboBox &box, wire::Ending ending);

//! The same as the checkable actions of a menu; each carries its ending as data.
[[nodiscard]] QActionGroup *fillEndings(QMenu &menu);
[[nodiscard]] wire::Ending endingOf(const QAction &action);

} // namespace talkstick::ui
