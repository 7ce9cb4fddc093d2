// SPDX-License-Identifier: MIT
//
// The program's icon, and its kin in the tray.
#include "ui/applicationicon.h"

#include "ui/colours.h"
#include "ui/drawnicon.h"
#include "ui/icons.h"
#include "ui/stick.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace talkstick::ui {
namespace {

constexpr double kGrid = 16; // units a side

class ApplicationEngine final : public DrawnIcon
{
public:
    explicit ApplicationEngine(TurnSign sign)
        : m_sign(sign)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->translate(QRectF(rect).center() - QPointF(side / 2, side / 2));
        paintApplicationIcon(*painter, side, m_sign);
        painter->restore();
    }

    // What desktops take at once. Each is drawn before the window is there, and large ones take
    // longest.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int side : {16, 22, 24, 32, 48})
            sizes.append(QSize(side, side));
        return sizes;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ApplicationEngine(*this); }

private:
    TurnSign m_sign;
};

} // namespace

// The same on every desktop, so not from a palette: it has to be known again.
void paintApplicationIcon(QPainter &painter, double side, TurnSign sign)
{
    const QColor ground(0x23, 0x3a, 0x4d);
    const QColor bright(0xf2, 0xc1, 0x4e);
    const QColor stickColour = sign == TurnSign::Nobody ? mix(ground, bright, 0.5) : bright;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / kGrid, side / kGrid);
    QPainterPath square;
    square.addRoundedRect(QRectF(0.5, 0.5, 15, 15), 3.5, 3.5);
    painter.fillPath(square, ground);
    painter.translate(8, 8);
    painter.rotate(-45);
    const StickStyle style = sign == TurnSign::Mine ? StickStyle::Filled : StickStyle::Outline;
    paintStick(painter, {-6.5, -1.5, 13, 3}, style, stickColour,
               sign == TurnSign::Nobody ? stickColour : ground);
    painter.restore();
}

QIcon turnIcon(TurnSign sign)
{
    return QIcon(new ApplicationEngine(sign));
}

QIcon applicationIcon()
{
    return turnIcon(TurnSign::Mine);
}

} // namespace talkstick::ui
