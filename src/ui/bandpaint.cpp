// SPDX-License-Identifier: MIT
//
// What BandWidget paints.
#include "ui/bandwidget.h"
#include "ui/icons.h"
#include "ui/stick.h"
#include "ui/tonecolour.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace talkstick::ui {

using model::Band;

// One or two lines and where they stand.
struct BandWidget::Words
{
    QRect where;
    Qt::Alignment side = Qt::AlignLeft;
    QString first;
    QFont font;
    QColor colour;
    QString second;
    QColor secondColour;
    int flags = Qt::TextSingleLine; // or Qt::TextWordWrap
};

// Of a seat in which the stick does not lie only the name is said.
BandWidget::Words BandWidget::seat(Band::Holder who, const Inks &surface) const
{
    const bool me = who == Band::Holder::Me;
    Words words;
    words.where = me ? myWords() : theirWords();
    words.side = me ? Qt::AlignRight : Qt::AlignLeft;
    words.first = me ? tr("You") : m_band.theirName;
    words.font = m_metrics.body;
    words.colour = m_colours.onWindow.caption;
    if (m_band.holder != who) {
        // No room for both, and the name stands above.
        if (isNarrow() && m_buttonsWidth > 0 && !me)
            words.first.clear();
        if (!isNarrow())
            words.second = m_band.other;
        words.secondColour = m_colours.onWindow.caption;
        return words;
    }
    words.first = m_band.first;
    words.font = m_metrics.strong;
    words.colour = surface.text;
    words.second = m_band.second;
    words.secondColour = toneColour(m_band.tone, surface, surface.caption);
    return words;
}

BandWidget::Words BandWidget::ending() const
{
    const QRect where(m_metrics.s4, 0, width() - 2 * m_metrics.s4 - m_buttonsWidth, height());
    const Inks &inks = m_colours.onWindow;
    const QColor first =
        m_band.second.isEmpty() ? toneColour(m_band.tone, inks, inks.text) : inks.text;
    return {where,
            Qt::AlignLeft,
            m_band.first,
            m_metrics.strong,
            first,
            m_band.second,
            toneColour(m_band.tone, inks, inks.caption),
            Qt::TextWordWrap};
}

// How it ended is said in full: there is only this to say.
int BandWidget::heightOfEnding() const
{
    if (m_band.holder != Band::Holder::Nobody)
        return 0;
    const Words words = ending();
    const QRect room(0, 0, std::max(1, words.where.width()), QWIDGETSIZE_MAX);
    int height = QFontMetrics(words.font).boundingRect(room, words.flags, words.first).height();
    if (!words.second.isEmpty())
        height +=
            QFontMetrics(m_metrics.caption).boundingRect(room, words.flags, words.second).height();
    return height + 2 * m_metrics.s2;
}

void BandWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colours.window);
    if (m_band.holder == Band::Holder::Nobody) {
        paintWords(painter, ending());
    } else {
        paintSeats(painter);
        paintHand(painter);
        paintWords(painter, seat(Band::Holder::Them, m_colours.onTheirs));
        paintWords(painter, seat(Band::Holder::Me, m_colours.onMine));
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     mix(m_colours.window, m_colours.onWindow.text, 0.18));
}

void BandWidget::paintSeats(QPainter &painter) const
{
    const QColor theirs = mix(m_colours.theirs, m_colours.window, m_position);
    const QColor mine = mix(m_colours.window, m_colours.mine, m_position);
    painter.fillRect(visual({0, 0, split(), height()}), theirs);
    painter.fillRect(visual({split(), 0, width() - split(), height()}), mine);
    painter.fillRect(visual({split(), 0, 1, height()}),
                     mix(m_colours.window, m_colours.onWindow.text, 0.18));

    const Inks &inks = m_position < 0.5 ? m_colours.onTheirs : m_colours.onMine;
    QRectF stick = stickRect();
    if (layoutDirection() == Qt::RightToLeft)
        stick.moveLeft(width() - stick.right());
    paintStick(painter, stick, StickStyle::Filled, inks.stick, inks.text);
}

void BandWidget::paintHand(QPainter &painter) const
{
    const QRect where = handRect();
    if (where.isValid())
        icon(Symbol::Hand, m_colours.onWindow.stick).paint(&painter, where);
}

void BandWidget::paintWords(QPainter &painter, const Words &words) const
{
    const QFontMetrics first(words.font);
    const QFontMetrics second(m_metrics.caption);
    const int left = words.where.left();
    const int width = std::max(0, words.where.width());
    const bool wraps = words.flags == Qt::TextWordWrap;
    const auto fitting = [&](const QFontMetrics &metrics, const QString &text) {
        return wraps ? text : metrics.elidedText(text, Qt::ElideRight, width);
    };
    const auto heightOf = [&](const QFontMetrics &metrics, const QString &text) {
        if (text.isEmpty() || !wraps)
            return text.isEmpty() ? 0 : metrics.height();
        return metrics.boundingRect({0, 0, width, QWIDGETSIZE_MAX}, words.flags, text).height();
    };
    const int above = heightOf(first, words.first);
    const int below = heightOf(second, words.second);
    const int top = (height() - above - below) / 2;
    const int flags = int(QStyle::visualAlignment(layoutDirection(), words.side) | Qt::AlignAbsolute
                          | Qt::AlignVCenter)
        | words.flags;
    painter.setFont(words.font);
    painter.setPen(words.colour);
    painter.drawText(visual({left, top, width, above}), flags, fitting(first, words.first));
    if (words.second.isEmpty())
        return;
    painter.setFont(m_metrics.caption);
    painter.setPen(words.secondColour);
    painter.drawText(visual({left, top + above, width, below}), flags,
                     fitting(second, words.second));
}

} // namespace talkstick::ui
