// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QtGlobal>

#include <cstdint>

class QPainter;
class QRectF;

namespace talkstick::ui {

struct Colours;

enum class StickStyle : std::uint8_t { Filled, Outline };

//! The talking stick: a rounded bar with three rings, along the longer side of \a where; for a
//! surface in the window's colour.
void paintStick(QPainter &painter, const QRectF &where, StickStyle style, const Colours &colours);
//! The same on any surface: in \a stick, the rings mixed with \a rings.
void paintStick(QPainter &painter, const QRectF &where, StickStyle style, const QColor &stick,
                const QColor &rings);

} // namespace talkstick::ui
