// SPDX-License-Identifier: MIT
#include "ui/stick.h"

#include "ui/colours.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace talkstick::ui {

void paintStick(QPainter &painter, const QRectF &where, StickStyle style, const QColor &stick,
                const QColor &rings)
{
    const bool upright = where.height() > where.width();
    const double length = std::max(where.width(), where.height());
    const double thickness = std::min(where.width(), where.height());
    const double line = thickness / 6;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    if (upright) {
        painter.translate(thickness, 0);
        painter.rotate(90);
    }
    QPainterPath bar;
    if (style == StickStyle::Filled) {
        bar.addRoundedRect({0, 0, length, thickness}, thickness / 2, thickness / 2);
        painter.fillPath(bar, stick);
    } else {
        const QRectF inner =
            QRectF(0, 0, length, thickness).adjusted(line / 2, line / 2, -line / 2, -line / 2);
        bar.addRoundedRect(inner, inner.height() / 2, inner.height() / 2);
        painter.strokePath(bar, QPen(stick, line));
    }
    const QColor ring = style == StickStyle::Filled ? mix(stick, rings, 0.35) : stick;
    for (const double at : {0.2, 0.3, 0.4})
        painter.fillRect(QRectF(length * at - line / 2, 0, line, thickness), ring);
    painter.restore();
}

} // namespace talkstick::ui
