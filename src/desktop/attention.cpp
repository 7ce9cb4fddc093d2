// SPDX-License-Identifier: MIT
#include "desktop/attention.h"

#include <QApplication>
#include <QWidget>

namespace talkstick::desktop {

void requestAttention(QWidget *window)
{
    if (!window->isActiveWindow())
        QApplication::alert(window);
}

} // namespace talkstick::desktop
