// SPDX-License-Identifier: MIT
#pragma once

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace talkstick::ui {

//! An icon that is drawn whenever it is asked for, in whatever size, by paint().
class DrawnIcon : public QIconEngine
{
public:
    // Qt's own begins with whatever was in the memory (6.4).
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) final
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
};

} // namespace talkstick::ui
