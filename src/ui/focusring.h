// SPDX-License-Identifier: MIT
#pragma once

class QColor;
class QPainter;
class QRect;

namespace talkstick::ui {

//! Shows that what is in \a rect has the focus, by a line of \a ink just inside.
void paintFocusRing(QPainter &painter, const QRect &rect, const QColor &ink);

} // namespace talkstick::ui
