// SPDX-License-Identifier: MIT
#include "look.h"

#include "ui/applicationstyle.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QProxyStyle>
#include <QStyleFactory>

namespace talkstick::gallery {
namespace {

constexpr double kUsualPoints = 10;
constexpr int kHeight = 640;
constexpr int kWideHeight = 800;

QStyle *fusionAsOurs()
{
    auto *style = new ui::ApplicationStyle;
    style->setBaseStyle(QStyleFactory::create(QStringLiteral("fusion")));
    return style;
}

//! A style in which nothing moves.
class StillStyle final : public QProxyStyle
{
public:
    StillStyle()
        : QProxyStyle(fusionAsOurs())
    { }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        if (hint == SH_Widget_Animation_Duration)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
};

// What Fusion has for a dark desktop (Qt 6.4.2), where it does not know whether it is on one.
QPalette darkPalette()
{
    const QColor text(240, 240, 240);
    const QColor window(50, 50, 50);
    const QColor disabled(130, 130, 130);
    const QColor highlight(48, 140, 198);
    QColor faint = text;
    faint.setAlpha(128);
    QPalette palette(text, window, window.lighter(150), window.darker(150), window.darker(130),
                     text, window.darker(140));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Midlight, window.darker(130).lighter(110));
    palette.setColor(QPalette::Shadow, window.darker(150).darker(135));
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, highlight);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::ToolTipBase, window);
    palette.setColor(QPalette::ToolTipText, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

} // namespace

QString nameOf(const Look &look)
{
    const bool dark = look.scheme == Look::Scheme::Dark;
    const bool mirrored = look.direction == Qt::RightToLeft;
    return QStringLiteral("%1-%2-%3-%4")
        .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"), QString::number(look.percent),
             mirrored ? QStringLiteral("rtl") : QStringLiteral("ltr"), QString::number(look.width));
}

QList<Look> everyLook()
{
    QList<Look> looks;
    for (const auto scheme : {Look::Scheme::Light, Look::Scheme::Dark}) {
        for (const int percent : {100, 200}) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                for (const int width : {360, 560, 900, 1400})
                    looks.append({scheme, percent, direction, width});
            }
        }
    }
    return looks;
}

int heightFor(const Look &look)
{
    return look.width > 900 ? kWideHeight : kHeight;
}

QPalette paletteFor(Look::Scheme scheme)
{
    if (scheme == Look::Scheme::Dark)
        return darkPalette();
    return QApplication::style()->standardPalette();
}

void holdStill()
{
    QApplication::setStyle(new StillStyle);
    QApplication::setCursorFlashTime(0);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void apply(const Look &look)
{
    QFont font = QApplication::font();
    font.setPointSizeF(kUsualPoints * look.percent / 100);
    QApplication::setFont(font);
    QApplication::setPalette(paletteFor(look.scheme));
    QApplication::setLayoutDirection(look.direction);
}

} // namespace talkstick::gallery
