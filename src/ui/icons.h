// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

#include <cstdint>

class QColor;
class QPalette;

namespace talkstick::ui {

//! The twelve pictures of the program.
enum class Symbol : std::uint8_t {
    Stick,
    Hand,
    Door,
    Padlock,
    PadlockQuestion,
    OpenPadlock,
    Clock,
    Tick,
    Find,
    Copy,
    Link,
    More,
};

//! Drawn afresh in every size, in the palette's WindowText; paler where it is disabled. Make it
//! again when the palette changes.
[[nodiscard]] QIcon icon(Symbol symbol, const QPalette &palette);
//! In one colour, for a line of that colour.
[[nodiscard]] QIcon icon(Symbol symbol, const QColor &colour);

//! The stick on a rounded square, in the sizes window managers ask for.
[[nodiscard]] QIcon applicationIcon();

} // namespace talkstick::ui
