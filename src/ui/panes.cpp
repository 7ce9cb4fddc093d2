// SPDX-License-Identifier: MIT
#include "ui/panes.h"

#include <QApplication>
#include <QWidget>

namespace talkstick::ui {

void focusPane(const QList<Pane> &panes, int step)
{
    QList<Pane> visible;
    qsizetype current = -1;
    const QWidget *focused = QApplication::focusWidget();
    for (const Pane &pane : panes) {
        if (!pane.widget->isVisible())
            continue;
        if (focused && (pane.widget == focused || pane.widget->isAncestorOf(focused)))
            current = visible.size();
        visible.append(pane);
    }
    if (visible.isEmpty())
        return;
    const qsizetype count = visible.size();
    const qsizetype next = current < 0 && step < 0 ? count - 1 : (current + step + count) % count;
    visible[next].focus();
}

} // namespace talkstick::ui
