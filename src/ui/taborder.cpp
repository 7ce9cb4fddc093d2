// SPDX-License-Identifier: MIT
#include "ui/taborder.h"

#include <QList>
#include <QWidget>

namespace talkstick::ui {
namespace {

bool isStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

// Null if there is none.
QWidget *stopBefore(const QWidget &owner)
{
    QWidget *widget = owner.previousInFocusChain();
    while (widget != &owner && (owner.isAncestorOf(widget) || !isStop(*widget)))
        widget = widget->previousInFocusChain();
    return widget != &owner ? widget : nullptr;
}

QList<QWidget *> stopsIn(const QWidget &owner)
{
    QList<QWidget *> stops;
    for (QWidget *widget = owner.nextInFocusChain(); widget != &owner;
         widget = widget->nextInFocusChain()) {
        if (owner.isAncestorOf(widget) && isStop(*widget))
            stops.append(widget);
    }
    return stops;
}

} // namespace

void placeInTabOrder(QWidget &owner, QWidget *before)
{
    QWidget *last = before ? before : stopBefore(owner);
    for (QWidget *stop : stopsIn(owner)) {
        if (last)
            QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace talkstick::ui
