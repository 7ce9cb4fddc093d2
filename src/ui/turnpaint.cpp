// SPDX-License-Identifier: MIT
//
// How TurnDelegate paints a turn.
#include "model/transcriptmodel.h"
#include "ui/turndelegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace talkstick::ui {
namespace {

using model::TranscriptModel;

bool isWordless(const QModelIndex &index)
{
    return index.data(TranscriptModel::TextRole).toString().isEmpty();
}

bool isRightToLeft(QChar letter)
{
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

// Isolated only where something could be reordered: few fonts know the marks for it, and to look
// for one of them all that a system has would be loaded.
QString captionOf(const QModelIndex &index, Qt::LayoutDirection direction)
{
    const QString plain = index.data(TranscriptModel::CaptionRole).toString();
    const bool isPlain =
        direction == Qt::LeftToRight && std::none_of(plain.begin(), plain.end(), isRightToLeft);
    return isPlain ? plain : index.data(TranscriptModel::DrawnCaptionRole).toString();
}

// Round but for the lower corner on the speaker's side.
QPainterPath bubblePath(const QRectF &rect, double radius, double corner, Qt::Edge side)
{
    const double lowerLeft = side == Qt::LeftEdge ? corner : radius;
    const double lowerRight = side == Qt::RightEdge ? corner : radius;
    const auto square = [](double x, double y, double r) { return QRectF(x, y, 2 * r, 2 * r); };
    QPainterPath path(QPointF(rect.left() + radius, rect.top()));
    path.arcTo(square(rect.right() - 2 * radius, rect.top(), radius), 90, -90);
    path.arcTo(square(rect.right() - 2 * lowerRight, rect.bottom() - 2 * lowerRight, lowerRight), 0,
               -90);
    path.arcTo(square(rect.left(), rect.bottom() - 2 * lowerLeft, lowerLeft), 270, -90);
    path.arcTo(square(rect.left(), rect.top(), radius), 180, -90);
    path.closeSubpath();
    return path;
}

} // namespace

void TurnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Spot where = spot(option.rect, index);
    painter->save();
    if (where.newLine.isValid()) {
        painter->setFont(m_metrics.strong);
        paintLine(*painter, where.newLine, tr("New"), m_colours.onPage.stick,
                  m_colours.onPage.link);
    }
    painter->setFont(m_metrics.caption);
    if (where.day.isValid())
        paintLine(*painter, where.day, index.data(TranscriptModel::DayRole).toString(),
                  m_colours.theirsOutline, m_colours.onPage.caption);
    if (where.caption.isValid()) {
        const QString caption = QFontMetrics(m_metrics.caption)
                                    .elidedText(captionOf(index, option.direction), Qt::ElideMiddle,
                                                where.caption.width());
        const Qt::Alignment side = where.side == Qt::LeftEdge ? Qt::AlignLeft : Qt::AlignRight;
        painter->setPen(m_colours.onPage.caption);
        painter->drawText(where.caption, int(side | Qt::AlignAbsolute | Qt::AlignVCenter), caption);
    }
    paintBubble(*painter, where, option.state, index);

    // Of a turn longer than the window only what can be seen is worth its while.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect clip = view ? view->viewport()->rect() : option.rect;
    painter->setPen(isWordless(index) ? m_colours.onPage.caption : style(index).inks.text);
    layout(index).paint(*painter, where.text.topLeft(), clip);
    painter->restore();
}

// Words between two hairlines.
void TurnDelegate::paintLine(QPainter &painter, const QRect &where, const QString &words,
                             const QColor &line, const QColor &ink) const
{
    const int half = painter.fontMetrics().horizontalAdvance(words) / 2 + m_metrics.s3;
    const QPoint middle = where.center();
    painter.setPen(line);
    painter.drawLine(where.left(), middle.y(), middle.x() - half, middle.y());
    painter.drawLine(middle.x() + half, middle.y(), where.right(), middle.y());
    painter.setPen(ink);
    painter.drawText(where, Qt::AlignCenter, words);
}

void TurnDelegate::paintBubble(QPainter &painter, const Spot &where, QStyle::State state,
                               const QModelIndex &index) const
{
    const Style look = style(index);
    const bool marked = state.testFlag(QStyle::State_Selected);
    const bool focused = state.testFlag(QStyle::State_HasFocus);
    const double line = marked ? 2 : 1;
    const QRectF rect = QRectF(where.bubble).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const QPainterPath path = bubblePath(rect, m_metrics.s3, m_metrics.u, where.side);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isWordless(index))
        painter.fillPath(path, look.surface);
    painter.strokePath(path, QPen(marked || focused ? m_colours.onPage.stick : look.outline, line));
    if (focused) { // around it: which turns are marked and which one has the focus differ
        const double gap = m_metrics.u * 0.75;
        painter.strokePath(bubblePath(QRectF(where.bubble).adjusted(-gap, -gap, gap, gap),
                                      m_metrics.s3 + gap, m_metrics.u + gap, where.side),
                           QPen(m_colours.onPage.stick, 1));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace talkstick::ui
