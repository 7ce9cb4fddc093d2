// SPDX-License-Identifier: MIT
#include "ui/applicationstyle.h"

#include "ui/icons.h"

namespace talkstick::ui {

ApplicationStyle::ApplicationStyle()
{
    setObjectName(baseStyle()->objectName()); // it is what diagnostics tell
}

QIcon ApplicationStyle::standardIcon(StandardPixmap picture, const QStyleOption *option,
                                     const QWidget *widget) const
{
    if (picture == SP_ToolBarHorizontalExtensionButton)
        return icon(Symbol::More);
    return QProxyStyle::standardIcon(picture, option, widget);
}

} // namespace talkstick::ui
