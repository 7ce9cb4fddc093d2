// SPDX-License-Identifier: MIT
#pragma once

#include "ui/colours.h"

#include <QProxyStyle>

#include <optional>

namespace talkstick::ui {

//! The desktop's style, with a picture of our own for the button of a menu bar that is too narrow
//! for its menus. Qt's are files, for which it loads its readers of every image format before a
//! window is seen, and black on a dark desktop. Without the small arrow over the picture of a
//! button that is nothing but a menu; and with the words of a button beside its picture where they
//! are read from right to left, which Qt 6.4 moves to the button's edge.
//! Marks of check boxes and the like grow with the type; in Fusion they have an edge that is seen,
//! on a dark desktop too, and are filled only while they are checked.
class ApplicationStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ApplicationStyle();

    [[nodiscard]] QIcon standardIcon(StandardPixmap picture, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    [[nodiscard]] const Colours &colours() const;

    mutable std::optional<Colours> m_colours;
    mutable qint64 m_derivedFrom = 0; // a palette's cacheKey()
};

} // namespace talkstick::ui
