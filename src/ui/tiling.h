// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QString>

#include <cstdint>

class QWidget;

namespace talkstick::ui {

enum class Half : std::uint8_t { Left, Right };

//! The half of \a screen for a window that needs at least \a least, its frame included. Where that
//! is more than half it begins at the same edge all the same, and lies over the other's.
[[nodiscard]] QRect halfOf(const QRect &screen, Half half, const QSize &least);

//! Puts a top-level \a window into one half of the screen of that name, else of the one it is on.
//! Not where the system lets no program say where its windows are (Wayland): there it gets the
//! size.
void putInHalf(QWidget &window, Half half, const QString &screenName = {});
//! The same for one that is shown by this. What its frame takes is known only once it can be seen.
void showInHalf(QWidget &window, Half half, const QString &screenName = {});

} // namespace talkstick::ui
