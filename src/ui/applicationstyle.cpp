// SPDX-License-Identifier: MIT
#include "ui/applicationstyle.h"

#include "ui/icons.h"

#include <QGuiApplication>
#include <QStyleOption>

#include <algorithm>
#include <iterator>

namespace talkstick::ui {
namespace {

constexpr int kBesidePicture = 4; // pixels, as the common style has it
constexpr int kSlack = 2; // pixels: letters stand at fractions of them
#ifdef Q_OS_MACOS
constexpr double kUsualPoints = 13;
#else
constexpr double kUsualPoints = 10;
#endif
// Fusion's edges are its window's colour, darker by so much: 140, and 110 lighter again.
constexpr int kEdgeLighter = 127;
constexpr double kCirclesInk = 0.5;

constexpr QStyle::PixelMetric kGrowsWithType[] {
    QStyle::PM_IndicatorWidth,          QStyle::PM_IndicatorHeight,
    QStyle::PM_ExclusiveIndicatorWidth, QStyle::PM_ExclusiveIndicatorHeight,
    QStyle::PM_CheckBoxLabelSpacing,    QStyle::PM_RadioButtonLabelSpacing,
    QStyle::PM_MessageBoxIconSize,      QStyle::PM_SmallIconSize, // and with it a field's
};

bool isMark(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorRadioButton;
}

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

int ApplicationStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    if (std::find(std::begin(kGrowsWithType), std::end(kGrowsWithType), metric)
        == std::end(kGrowsWithType))
        return usual;
    const QFont font = widget ? widget->font() : QGuiApplication::font();
    return qRound(usual * std::max(1.0, font.pointSizeF() / kUsualPoints));
}

// They are for the application's palette, and marks are painted many at a time.
const Colours &ApplicationStyle::colours() const
{
    const QPalette palette = QGuiApplication::palette();
    if (!m_colours || palette.cacheKey() != m_derivedFrom) {
        m_derivedFrom = palette.cacheKey();
        m_colours = deriveColours(palette);
    }
    return *m_colours;
}

// Qt 6.4 has a palette of its own for them on a dark Windows, in which all are filled.
void ApplicationStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                     QPainter *painter, const QWidget *widget) const
{
    const auto *mark = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!isMark(element) || !mark || !mark->state.testFlag(State_Enabled)
        || baseStyle()->name() != QStringLiteral("fusion")) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOptionButton clear(*mark);
    clear.palette.setColor(QPalette::Base, colours().page);
    clear.palette.setColor(QPalette::Text, colours().onPage.text);
    // A thin circle is paler than a straight line.
    const QColor edge = element == PE_IndicatorRadioButton
        ? mix(colours().edge, colours().onPage.text, kCirclesInk)
        : colours().edge;
    clear.palette.setColor(QPalette::Window, edge.lighter(kEdgeLighter));
    QProxyStyle::drawPrimitive(element, &clear, painter, widget);
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
    const bool hasMenu = button->features.testFlag(QStyleOptionButton::HasMenu);
    if (hasMenu)
        width += pixelMetric(PM_MenuButtonIndicator, button, widget);
    close.rect.setWidth(std::min(width, button->rect.width()));
    close.rect.moveCenter(button->rect.center());
    if (hasMenu) // whose arrow is at the left edge
        close.rect.translate(kBesidePicture, 0);
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
