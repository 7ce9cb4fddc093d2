// SPDX-License-Identifier: MIT
#include "ui/tiling.h"

#include "desktop/firstpaint.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace talkstick::ui {
namespace {

const QScreen *screenCalled(const QString &name)
{
    const QList<QScreen *> all = QGuiApplication::screens();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&name](const QScreen *one) { return one->name() == name; });
    return found == all.end() ? nullptr : *found;
}

} // namespace

QRect halfOf(const QRect &screen, Half half, const QSize &least)
{
    const QSize size(std::max(screen.width() / 2, least.width()),
                     std::max(screen.height(), least.height()));
    QRect place(screen.topLeft(), size);
    if (half == Half::Right)
        place.moveRight(screen.right());
    return place;
}

void putInHalf(QWidget &window, Half half, const QString &screenName)
{
    const QScreen *named = screenCalled(screenName);
    const QRect screen = (named ? named : window.screen())->availableGeometry();
    if (window.isMaximized() || window.isFullScreen())
        window.showNormal();
    const QSize frame = window.frameGeometry().size() - window.size();
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize()) + frame;
    const QRect place = halfOf(screen, half, least);
    window.resize(place.size() - frame);
    window.move(place.topLeft()); // the frame's
}

void showInHalf(QWidget &window, Half half, const QString &screenName)
{
    putInHalf(window, half, screenName); // as far as can be known
    desktop::afterFirstPaint(window,
                             [&window, half, screenName] { putInHalf(window, half, screenName); });
    window.show();
}

} // namespace talkstick::ui
