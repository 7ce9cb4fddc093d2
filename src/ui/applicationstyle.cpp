// SPDX-License-Identifier: MIT
#include "ui/applicationstyle.h"

#include "ui/icons.h"

#include <QStyleOption>

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

void ApplicationStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                          QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control != CC_ToolButton || !button || button->icon.isNull() || !button->text.isEmpty()) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    QStyleOptionToolButton plain(*button);
    plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    QProxyStyle::drawComplexControl(control, &plain, painter, widget);
}

} // namespace talkstick::ui
