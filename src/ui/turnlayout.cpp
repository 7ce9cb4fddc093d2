// SPDX-License-Identifier: MIT
#include "ui/turnlayout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace talkstick::ui {

double tabStop(const QFont &font)
{
    return 8 * QFontMetricsF(font).horizontalAdvance(u' ');
}

TurnLayout::TurnLayout(const QString &text, const QFont &font, int width)
    : m_width(width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(tabStop(font));
    for (const QString &line : text.split(u'\n')) {
        m_paragraphs.push_back(std::make_unique<QTextLayout>(line, font));
        const bool rightToLeft = line.isRightToLeft();
        option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        m_paragraphs.back()->setTextOption(option);
        m_paragraphs.back()->setCacheEnabled(true);
        m_tops.push_back(m_height);
        layOut(*m_paragraphs.back());
    }
    // The field that opens over it wraps in whole pixels and needs room for its caret.
    m_size = QSize(std::min(width, int(std::ceil(m_natural)) + 1), int(std::ceil(m_height)));
}

TurnLayout::~TurnLayout() = default;

void TurnLayout::layOut(QTextLayout &paragraph)
{
    double height = 0;
    paragraph.beginLayout();
    for (QTextLine line = paragraph.createLine(); line.isValid(); line = paragraph.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(m_width);
        line.setPosition({0, height + line.height() * (kLineSpacing - 1) / 2});
        height += line.height() * kLineSpacing;
        m_natural = std::max(m_natural, line.naturalTextWidth());
    }
    paragraph.endLayout();
    m_height += height;
}

void TurnLayout::paint(QPainter &painter, const QPointF &topLeft, const QRectF &clip) const
{
    const double from = clip.top() - topLeft.y();
    const double to = clip.bottom() - topLeft.y();
    auto it = std::upper_bound(m_tops.begin(), m_tops.end(), from);
    size_t i = it == m_tops.begin() ? 0 : size_t(it - m_tops.begin()) - 1;
    for (; i < m_paragraphs.size() && m_tops[i] < to; ++i) {
        const QTextLayout &paragraph = *m_paragraphs[i];
        // Text from right to left was aligned to a width the bubble may not have.
        const bool rightToLeft = paragraph.textOption().textDirection() == Qt::RightToLeft;
        const double x = rightToLeft ? m_size.width() - m_width : 0;
        paragraph.draw(&painter, topLeft + QPointF(x, m_tops[i]), {}, clip);
    }
}

} // namespace talkstick::ui
