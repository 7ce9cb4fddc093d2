// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QtGlobal>

#include <cstdint>

class QPainter;
class QRectF;

namespace talkstick::ui {

enum class StickStyle : std::uint8_t { Filled, Outline };

//! The talking stick: a rounded bar in \a stick with three rings, which are mixed with \a rings,
//! along the longer side of \a where.
void paintStick(QPainter &painter, const QRectF &where, StickStyle style, const QColor &stick,
                const QColor &rings);

} // namespace talkstick::ui
