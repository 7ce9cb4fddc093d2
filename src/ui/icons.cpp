// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include "ui/colours.h"
#include "ui/drawnicon.h"
#include "ui/stick.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <functional>
#include <utility>

namespace talkstick::ui {
namespace {

constexpr double kGrid = 16; // units a side
constexpr double kStroke = 1.5;

QPainterPath stick()
{
    QPainterPath bar;
    bar.addRoundedRect(QRectF(-7.5, -1.75, 15, 3.5), 1.75, 1.75);
    for (const double ring : {-4.0, -1.5}) {
        bar.moveTo(ring, -1.75);
        bar.lineTo(ring, 1.75);
    }
    return QTransform().translate(8, 8).rotate(-45).map(bar);
}

QPainterPath hand()
{
    QPainterPath path(QPointF(4.5, 9.5));
    path.lineTo(2.6, 7.6);
    path.moveTo(4.5, 9.5);
    path.lineTo(4.5, 4);
    path.moveTo(7, 8);
    path.lineTo(7, 2);
    path.moveTo(9.5, 8);
    path.lineTo(9.5, 2.5);
    path.moveTo(12, 8);
    path.lineTo(12, 4.5);
    path.moveTo(12, 8);
    path.lineTo(12, 10.5);
    path.cubicTo(12, 15.5, 6, 15.5, 4.5, 12);
    path.lineTo(2.6, 7.6);
    return path;
}

QPainterPath door()
{
    QPainterPath path(QPointF(1.5, 14.25));
    path.lineTo(14.5, 14.25);
    path.addRect(3.75, 1.75, 8.5, 12.5);
    path.moveTo(9.75, 7.75);
    path.lineTo(9.75, 8.5);
    return path;
}

QPainterPath padlockBody()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.75, 7.25, 10.5, 7), 1.5, 1.5);
    return path;
}

QPainterPath padlock()
{
    QPainterPath path = padlockBody();
    path.moveTo(5, 7.25);
    path.lineTo(5, 4.75);
    path.arcTo(QRectF(5, 1.75, 6, 6), 180, -180);
    path.lineTo(11, 7.25);
    path.moveTo(8, 10);
    path.lineTo(8, 11.5);
    return path;
}

// The body is shifted aside to leave room for the mark.
QPainterPath padlockQuestion()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(1, 7.25, 8.5, 7), 1.5, 1.5);
    path.moveTo(2.75, 7.25);
    path.lineTo(2.75, 4.25);
    path.arcTo(QRectF(2.75, 1.75, 5, 5), 180, -180);
    path.lineTo(7.75, 7.25);
    path.moveTo(11, 4);
    path.arcTo(QRectF(11, 1.75, 4, 4), 180, -200);
    path.quadTo(13, 7, 13, 9);
    path.moveTo(13, 11.6);
    path.lineTo(13, 11.7);
    return path;
}

QPainterPath openPadlock()
{
    QPainterPath path = padlockBody();
    path.moveTo(5, 7.25);
    path.lineTo(5, 4);
    path.arcTo(QRectF(5, 1, 6, 6), 180, -160);
    path.moveTo(8, 10);
    path.lineTo(8, 11.5);
    return path;
}

QPainterPath clock()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 6.25, 6.25);
    path.moveTo(8, 4.25);
    path.lineTo(8, 8);
    path.lineTo(10.75, 9.75);
    return path;
}

QPainterPath tick()
{
    QPainterPath path(QPointF(2.5, 8.75));
    path.lineTo(6.25, 12.5);
    path.lineTo(13.5, 3.75);
    return path;
}

QPainterPath find()
{
    QPainterPath path;
    path.addEllipse(QPointF(6.75, 6.75), 4.75, 4.75);
    path.moveTo(10.25, 10.25);
    path.lineTo(14.25, 14.25);
    return path;
}

QPainterPath copy()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(5.75, 5.25, 8, 9), 1.25, 1.25);
    path.moveTo(3.5, 10.75);
    path.arcTo(QRectF(2.25, 8.25, 2.5, 2.5), 270, -90);
    path.lineTo(2.25, 3);
    path.arcTo(QRectF(2.25, 1.75, 2.5, 2.5), 180, -90);
    path.lineTo(9, 1.75);
    path.arcTo(QRectF(7.75, 1.75, 2.5, 2.5), 90, -90);
    return path;
}

QPainterPath link()
{
    QPainterPath half(QPointF(1, -2.25));
    half.lineTo(4, -2.25);
    half.arcTo(QRectF(1.75, -2.25, 4.5, 4.5), 90, -180);
    half.lineTo(1, 2.25);
    QPainterPath path = half;
    path.addPath(QTransform().rotate(180).map(half));
    path.moveTo(-2.5, 0);
    path.lineTo(2.5, 0);
    return QTransform().translate(8, 8).rotate(-45).map(path);
}

QPainterPath more()
{
    QPainterPath path;
    for (const double y : {3.75, 8.0, 12.25}) {
        path.moveTo(2.5, y);
        path.lineTo(13.5, y);
    }
    return path;
}

// Points down, turned to the left by as many degrees.
QPainterPath arrow(double turn)
{
    QPainterPath path(QPointF(-4.5, -2.25));
    path.lineTo(0, 2.25);
    path.lineTo(4.5, -2.25);
    return QTransform().translate(8, 8).rotate(turn).map(path);
}

QPainterPath pathOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Stick: return stick();
    case Symbol::Hand: return hand();
    case Symbol::Door: return door();
    case Symbol::Padlock: return padlock();
    case Symbol::PadlockQuestion: return padlockQuestion();
    case Symbol::OpenPadlock: return openPadlock();
    case Symbol::Clock: return clock();
    case Symbol::Tick: return tick();
    case Symbol::Find: return find();
    case Symbol::Copy: return copy();
    case Symbol::Link: return link();
    case Symbol::More: return more();
    case Symbol::Left: return arrow(90);
    case Symbol::Right: return arrow(-90);
    case Symbol::Down: return arrow(0);
    }
    return {};
}

// Draws a symbol whenever it is asked for, in whatever size.
class SymbolEngine final : public DrawnIcon
{
public:
    using ColourFor = std::function<QColor(QIcon::Mode)>;

    SymbolEngine(Symbol symbol, ColourFor colourFor)
        : m_symbol(symbol)
        , m_colourFor(std::move(colourFor))
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(side / 2, side / 2));
        painter->scale(side / kGrid, side / kGrid);
        painter->strokePath(
            pathOf(m_symbol),
            QPen(m_colourFor(mode), kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->restore();
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    Symbol m_symbol;
    ColourFor m_colourFor;
};

QColor inkOf(const QPalette &palette, QIcon::Mode mode)
{
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    return palette.color(group, QPalette::WindowText);
}

} // namespace

QIcon icon(Symbol symbol, const QPalette &palette)
{
    return QIcon(
        new SymbolEngine(symbol, [palette](QIcon::Mode mode) { return inkOf(palette, mode); }));
}

QIcon icon(Symbol symbol)
{
    return QIcon(new SymbolEngine(
        symbol, [](QIcon::Mode mode) { return inkOf(QGuiApplication::palette(), mode); }));
}

QIcon icon(Symbol symbol, const QColor &colour)
{
    return QIcon(new SymbolEngine(symbol, [colour](QIcon::Mode) { return colour; }));
}

Symbol ahead(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Symbol::Left : Symbol::Right;
}

Symbol back(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Symbol::Right : Symbol::Left;
}

void setSymbol(QAbstractButton &button, Symbol symbol, const QPalette &palette)
{
    button.setIconSize(QSize(1, 1) * button.fontMetrics().height());
    button.setIcon(icon(symbol, palette));
}

} // namespace talkstick::ui
