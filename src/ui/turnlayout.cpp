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

QTextCharFormat linkFormat(const QColor &ink)
{
    QTextCharFormat format;
    format.setForeground(ink);
    format.setFontUnderline(true);
    return format;
}

TurnLayout::TurnLayout(const QString &text, const QFont &font, int width, const QColor &linkInk)
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
        mark(*m_paragraphs.back(), linkInk);
        layOut(*m_paragraphs.back());
    }
    // The field that opens over it wraps in whole pixels and needs room for its caret.
    m_size = QSize(std::min(width, int(std::ceil(m_natural)) + 1), int(std::ceil(m_height)));
}

TurnLayout::~TurnLayout() = default;

void TurnLayout::mark(QTextLayout &paragraph, const QColor &linkInk)
{
    m_links.push_back(model::webLinksIn(paragraph.text()));
    QList<QTextLayout::FormatRange> formats;
    for (const model::WebLink &link : m_links.back())
        formats.append({int(link.from), int(link.length), linkFormat(linkInk)});
    paragraph.setFormats(formats);
}

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
    for (size_t i = paragraphAt(from); i < m_paragraphs.size() && m_tops[i] < to; ++i) {
        const QTextLayout &paragraph = *m_paragraphs[i];
        paragraph.draw(&painter, topLeft + QPointF(leftOf(paragraph), m_tops[i]), {}, clip);
    }
}

size_t TurnLayout::paragraphAt(double y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return after == m_tops.begin() ? 0 : size_t(after - m_tops.begin()) - 1;
}

// Text from right to left was aligned to a width the bubble may not have.
double TurnLayout::leftOf(const QTextLayout &paragraph) const
{
    const bool rightToLeft = paragraph.textOption().textDirection() == Qt::RightToLeft;
    return rightToLeft ? m_size.width() - m_width : 0;
}

std::optional<model::WebLink> TurnLayout::linkAt(const QPointF &point) const
{
    const size_t i = paragraphAt(point.y());
    if (m_links[i].isEmpty())
        return std::nullopt;
    const QTextLayout &paragraph = *m_paragraphs[i];
    const QPointF there = point - QPointF(leftOf(paragraph), m_tops[i]);
    for (int n = 0; n < paragraph.lineCount(); ++n) {
        const QTextLine line = paragraph.lineAt(n);
        if (!line.naturalTextRect().contains(there))
            continue;
        const int at = line.xToCursor(there.x(), QTextLine::CursorOnCharacter);
        for (const model::WebLink &link : m_links[i]) {
            if (at >= link.from && at < link.from + link.length)
                return link;
        }
    }
    return std::nullopt;
}

} // namespace talkstick::ui
