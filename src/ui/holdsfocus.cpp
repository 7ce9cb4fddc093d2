// SPDX-License-Identifier: MIT
#include "ui/holdsfocus.h"

#include <QWidget>

namespace talkstick::ui {

bool holdsFocus(const QWidget &part)
{
    const QWidget *focus = part.window()->focusWidget();
    return focus == &part || part.isAncestorOf(focus);
}

} // namespace talkstick::ui
