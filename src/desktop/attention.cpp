// SPDX-License-Identifier: MIT
#include "desktop/attention.h"

#include <QApplication>
#include <QWidget>
#include <QtGlobal>

namespace talkstick::desktop {

void requestAttention(QWidget *window)
{
    if (!window->isActiveWindow())
        QApplication::alert(window);
}

void raiseWindow(QWidget *window, const QString &token)
{
    // Qt takes it from there with the next request, and unsets it.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace talkstick::desktop
