// SPDX-License-Identifier: MIT
#include "ui/applicationstyle.h"

#include "ui/icons.h"

#include <QStyleOption>

#include <algorithm>

namespace talkstick::ui {
namespace {

constexpr int kBesidePicture = 4; // pixels, as the common style has it
constexpr int kSlack = 2; // pixels: letters stand at fractions of them

} // namespace

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

// The words are moved to the edge of the room there is: they get no more than they need.
void ApplicationStyle::drawControl(ControlElement element, const QStyleOption *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element != CE_PushButtonLabel || !button || button->direction != Qt::RightToLeft
        || button->icon.isNull() || button->text.isEmpty()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionButton close(*button);
    int width = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width()
        + kBesidePicture + button->iconSize.width() + kSlack;
    if (button->features.testFlag(QStyleOptionButton::HasMenu))
        width += pixelMetric(PM_MenuButtonIndicator, button, widget);
    close.rect.setWidth(std::min(width, button->rect.width()));
    close.rect.moveCenter(button->rect.center());
    QProxyStyle::drawControl(element, &close, painter, widget);
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
