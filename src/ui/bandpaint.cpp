// SPDX-License-Identifier: MIT
//
// What BandWidget paints.
#include "ui/bandwidget.h"
#include "ui/bandwords.h"
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
        // A piece of a name is none, and all of it stands above; "You" is where it is not theirs.
        if (advance(words.font, words.first) >= words.where.width())
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
    const QRect where(m_metrics.s4, 0, width() - 2 * m_metrics.s4 - buttonsBeside(), seatsHeight());
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
    const Words words = ending();
    const int width = std::max(1, words.where.width());
    return wordsHeight(words.font, words.first, width, words.flags)
        + wordsHeight(m_metrics.caption, words.second, width, words.flags) + 2 * m_metrics.s2;
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
    painter.fillRect(visual({0, 0, split(), seatsHeight()}), theirs);
    painter.fillRect(visual({split(), 0, width() - split(), seatsHeight()}), mine);
    painter.fillRect(visual({split(), 0, 1, seatsHeight()}),
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
    const int left = words.where.left();
    const int width = std::max(0, words.where.width());
    const auto flagsFor = [&](const QFont &font, const QString &text) {
        return words.flags == Qt::TextWordWrap ? int(Qt::TextWordWrap)
                                               : wrapping(font, text, width);
    };
    const int firstFlags = flagsFor(words.font, words.first);
    const int secondFlags = flagsFor(m_metrics.caption, words.second);
    const int above = wordsHeight(words.font, words.first, width, firstFlags);
    const int below = wordsHeight(m_metrics.caption, words.second, width, secondFlags);
    const int top = (words.where.height() - above - below) / 2;
    const auto paint = [&](const QFont &font, const QColor &colour, const QString &text,
                           const QRect &where, int flags) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(visual(where),
                         int(QStyle::visualAlignment(layoutDirection(), words.side)
                             | Qt::AlignAbsolute | Qt::AlignVCenter)
                             | flags,
                         flags == Qt::TextSingleLine
                             ? QFontMetrics(font).elidedText(text, Qt::ElideRight, width)
                             : text);
    };
    paint(words.font, words.colour, words.first, {left, top, width, above}, firstFlags);
    paint(m_metrics.caption, words.secondColour, words.second, {left, top + above, width, below},
          secondFlags);
}

} // namespace talkstick::ui
