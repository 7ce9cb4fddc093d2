// SPDX-License-Identifier: MIT
#include "ui/metrics.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontMetrics>
#include <QLayout>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace talkstick::ui {
namespace {

constexpr double kCaption = 0.85;
constexpr double kLeastCaption = 8; // points
constexpr double kTitle = 1.3;
constexpr double kWords = 1.6;
constexpr int kLeastTarget = 24; // pixels (WCAG 2.2, 2.5.8)

QFont scaled(const QFont &font, double factor, double leastPoints)
{
    QFont result = font;
    if (font.pointSizeF() > 0) // else it was set in pixels
        result.setPointSizeF(std::max(font.pointSizeF() * factor, leastPoints));
    else
        result.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    return result;
}

} // namespace

Metrics metricsFor(const QFont &font)
{
    Metrics metrics;
    metrics.u = std::max(3, int(std::lround(QFontMetrics(font).height() / 4.0)));
    metrics.s1 = metrics.u;
    metrics.s2 = 2 * metrics.u;
    metrics.s3 = 3 * metrics.u;
    metrics.s4 = 4 * metrics.u;
    metrics.s6 = 6 * metrics.u;
    metrics.target = std::max(kLeastTarget, 6 * metrics.u);
    metrics.body = font;
    metrics.caption = scaled(font, kCaption, std::min(kLeastCaption, font.pointSizeF()));
    metrics.strong = font;
    metrics.strong.setWeight(QFont::DemiBold);
    metrics.title = scaled(font, kTitle, 0);
    metrics.title.setWeight(QFont::DemiBold);
    metrics.words = scaled(font, kWords, 0);
    metrics.words.setWeight(QFont::DemiBold);
    return metrics;
}

void giveRoom(QAbstractButton &button, const Metrics &metrics)
{
    // Those that styles give to standard buttons have colours of their own, black on dark ones.
    if (qobject_cast<QDialogButtonBox *>(button.parentWidget()))
        button.setIcon({});
    int width = button.fontMetrics().horizontalAdvance(button.text()) + 2 * metrics.s4;
    if (!button.icon().isNull())
        width += button.iconSize().width() + metrics.s1;
    button.setMinimumSize(std::max(width, metrics.target), metrics.target);
}

void giveRoom(const QDialogButtonBox &box, const Metrics &metrics)
{
    for (QAbstractButton *button : box.buttons())
        giveRoom(*button, metrics);
}

void fitToText(QDialog &dialog)
{
    const int width = dialog.layout()->totalSizeHint().width();
    dialog.setMinimumSize(width, dialog.layout()->totalHeightForWidth(width));
}

bool changesLook(const QEvent &event)
{
    const QEvent::Type type = event.type();
    return type == QEvent::FontChange || type == QEvent::PaletteChange
        || type == QEvent::StyleChange || type == QEvent::LayoutDirectionChange;
}

Qt::Alignment leading(Qt::LayoutDirection direction)
{
    return QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute;
}

QMargins mirrored(const QMargins &margins, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft
        ? QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
        : margins;
}

} // namespace talkstick::ui
