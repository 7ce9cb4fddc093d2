// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPalette>
#include <QString>

#include <cstdint>

namespace talkstick::gallery {

//! How the program looks on somebody's computer.
struct Look
{
    enum class Scheme : std::uint8_t { Light, Dark };

    Scheme scheme = Scheme::Light;
    int percent = 100; //!< Of the usual size of letters.
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int width = 900; //!< Of the window, in pixels.
    friend bool operator==(const Look &, const Look &) = default;
};

//! "light-100-ltr-900"
[[nodiscard]] QString nameOf(const Look &look);
//! Every scheme with every size, direction and width.
[[nodiscard]] QList<Look> everyLook();
//! Of the window that has the width of \a look, in pixels.
[[nodiscard]] int heightFor(const Look &look);
//! Fusion's, as it is on a light and on a dark desktop.
[[nodiscard]] QPalette paletteFor(Look::Scheme scheme);

//! Once, before anything is shown: the same style everywhere, in which nothing moves or blinks,
//! and one country's times.
void holdStill();
//! Makes the application look like that, but for the width.
void apply(const Look &look);

} // namespace talkstick::gallery
