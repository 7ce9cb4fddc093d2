// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

#include <cstdint>

class QAbstractButton;
class QColor;
class QPalette;

namespace talkstick::ui {

//! The pictures of the program, and the arrows of its buttons.
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
    Left,
    Right,
    Down,
};

//! Drawn afresh in every size, in the palette's WindowText; paler where it is disabled. Make it
//! again when the palette changes.
[[nodiscard]] QIcon icon(Symbol symbol, const QPalette &palette);
//! In the application's palette as it is whenever it is drawn, for where nobody makes it again.
[[nodiscard]] QIcon icon(Symbol symbol);
//! In one colour, for a line of that colour.
[[nodiscard]] QIcon icon(Symbol symbol, const QColor &colour);

//! Whither the window's direction leads: Symbol::Right, unless it is read from right to left.
[[nodiscard]] Symbol ahead(Qt::LayoutDirection direction);
[[nodiscard]] Symbol back(Qt::LayoutDirection direction);

//! Gives \a button the symbol in \a palette's WindowText, as large as its letters. To be called
//! again when its font or the palette has changed; the palette of whoever is told, as its children
//! get theirs only afterwards.
void setSymbol(QAbstractButton &button, Symbol symbol, const QPalette &palette);

//! Whose turn it is, in all conversations together.
enum class TurnSign : std::uint8_t {
    Mine, //!< In one at least.
    Theirs, //!< In those where somebody is there.
    Nobody, //!< Nobody is there.
};

//! The application's icon with the stick filled, as an outline, or empty and pale, for the tray.
[[nodiscard]] QIcon turnIcon(TurnSign sign);

//! The stick on a rounded square, in the sizes window managers ask for.
[[nodiscard]] QIcon applicationIcon();

} // namespace talkstick::ui
