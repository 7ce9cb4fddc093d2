// SPDX-License-Identifier: MIT
#include "ui/focusring.h"

#include <QPainter>

namespace talkstick::ui {
namespace {

constexpr double kInset = 2.5; // pixels, clear of the outline that a style may draw
constexpr double kRadius = 2;

} // namespace

void paintFocusRing(QPainter &painter, const QRect &rect, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1));
    painter.drawRoundedRect(QRectF(rect).adjusted(kInset, kInset, -kInset, -kInset), kRadius,
                            kRadius);
    painter.restore();
}

} // namespace talkstick::ui
