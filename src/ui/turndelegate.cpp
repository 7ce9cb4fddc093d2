// SPDX-License-Identifier: MIT
#include "ui/turndelegate.h"

#include "model/transcriptmodel.h"
#include "ui/turneditor.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace talkstick::ui {
namespace {

using model::TranscriptModel;

constexpr int kLayoutsKept = 64; // more than a screen shows
constexpr double kViewShare = 0.72;
constexpr int kMostCharacters = 66;

quint64 keyOf(const QModelIndex &index)
{
    return quint64(index.data(TranscriptModel::NumberRole).toUInt()) << 32
        | index.data(TranscriptModel::PartRole).toUInt();
}

bool isMine(const QModelIndex &index)
{
    return index.data(TranscriptModel::SpeakerRole).toInt() == int(session::Speaker::Me);
}

bool isFirstPart(const QModelIndex &index)
{
    return index.data(TranscriptModel::FirstPartRole).toBool();
}

bool isWordless(const QModelIndex &index)
{
    return index.data(TranscriptModel::TextRole).toString().isEmpty();
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

// Where the parts of a row lie.
struct TurnDelegate::Spot
{
    QRect day;
    QRect caption;
    QRect bubble;
    QRect text;
    Qt::Edge side = Qt::LeftEdge;
};

// How a row's bubble looks.
struct TurnDelegate::Style
{
    QColor surface;
    QColor outline;
    Inks inks;
};

TurnDelegate::TurnDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_layouts(kLayoutsKept)
{ }

void TurnDelegate::setAppearance(const QWidget &view)
{
    m_metrics = metricsFor(view.font());
    m_colours = deriveColours(view.palette());
    m_direction = view.layoutDirection();
    m_bodyCharacter = QFontMetrics(m_metrics.body).averageCharWidth();
    m_captionHeight = QFontMetrics(m_metrics.caption).height();
    clear();
}

void TurnDelegate::setWidth(int width)
{
    const int limit = textLimit();
    m_width = width;
    if (textLimit() != limit)
        clear();
}

void TurnDelegate::clear()
{
    m_textSizes.clear();
    m_layouts.clear();
}

int TurnDelegate::textLimit() const
{
    const int share = int(m_width * kViewShare);
    const int characters = kMostCharacters * m_bodyCharacter + 6 * m_metrics.u;
    return std::max(m_bodyCharacter, std::min(share, characters) - 2 * m_metrics.s3);
}

const TurnLayout &TurnDelegate::layout(const QModelIndex &index) const
{
    const quint64 key = keyOf(index);
    if (const TurnLayout *known = m_layouts.object(key))
        return *known;
    const QString text = index.data(TranscriptModel::TextRole).toString()
        + index.data(TranscriptModel::WordlessRole).toString();
    auto *made = new TurnLayout(text, m_metrics.body, textLimit());
    m_layouts.insert(key, made);
    return *made;
}

QSize TurnDelegate::textSize(const QModelIndex &index) const
{
    const quint64 key = keyOf(index);
    auto known = m_textSizes.constFind(key);
    if (known == m_textSizes.constEnd())
        known = m_textSizes.insert(key, layout(index).size());
    return *known;
}

int TurnDelegate::dayHeight(const QModelIndex &index) const
{
    if (index.data(TranscriptModel::DayRole).toString().isEmpty())
        return 0;
    return m_metrics.s4 + m_captionHeight + m_metrics.s2;
}

// What stands over the bubble, the space between the turns with it.
int TurnDelegate::above(const QModelIndex &index) const
{
    const int top = index.row() == 0 ? m_metrics.s1 : 0;
    if (!isFirstPart(index))
        return top + dayHeight(index) + m_metrics.s1;
    return top + dayHeight(index) + m_metrics.s3 + m_captionHeight + m_metrics.s1;
}

QSize TurnDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool last = index.row() + 1 == index.model()->rowCount();
    const int below = last ? m_metrics.s4 : 0;
    return {1, above(index) + textSize(index).height() + 2 * m_metrics.s2 + below};
}

TurnDelegate::Spot TurnDelegate::spot(const QRect &row, const QModelIndex &index) const
{
    const QRect inner = row.adjusted(m_metrics.s4, 0, -m_metrics.s4, 0);
    const QSize text = textSize(index);
    const int day = dayHeight(index);
    const int top = row.top() + above(index);

    Spot spot;
    spot.side = isMine(index) == (m_direction == Qt::LeftToRight) ? Qt::RightEdge : Qt::LeftEdge;
    spot.bubble =
        QRect(inner.left(), top, text.width() + 2 * m_metrics.s3, text.height() + 2 * m_metrics.s2);
    if (spot.side == Qt::RightEdge)
        spot.bubble.moveRight(inner.right());
    spot.text = QRect(spot.bubble.topLeft() + QPoint(m_metrics.s3, m_metrics.s2), text);
    if (day > 0)
        spot.day = QRect(inner.left(), row.top() + day - m_metrics.s2 - m_captionHeight,
                         inner.width(), m_captionHeight);
    if (isFirstPart(index))
        spot.caption = QRect(inner.left() + m_metrics.s1, top - m_metrics.s1 - m_captionHeight,
                             inner.width() - 2 * m_metrics.s1, m_captionHeight);
    return spot;
}

TurnDelegate::Style TurnDelegate::style(const QModelIndex &index) const
{
    if (isMine(index))
        return {m_colours.mine, m_colours.mineOutline, m_colours.onMine};
    return {m_colours.theirs, m_colours.theirsOutline, m_colours.onTheirs};
}

QRect TurnDelegate::textRect(const QRect &row, const QModelIndex &index) const
{
    return spot(row, index).text;
}

void TurnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Spot where = spot(option.rect, index);
    painter->save();
    painter->setFont(m_metrics.caption);
    if (where.day.isValid())
        paintDay(*painter, where.day, index.data(TranscriptModel::DayRole).toString());
    if (where.caption.isValid()) {
        const QString caption = QFontMetrics(m_metrics.caption)
                                    .elidedText(index.data(TranscriptModel::CaptionRole).toString(),
                                                Qt::ElideMiddle, where.caption.width());
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

void TurnDelegate::paintDay(QPainter &painter, const QRect &where, const QString &day) const
{
    const int half = QFontMetrics(m_metrics.caption).horizontalAdvance(day) / 2 + m_metrics.s3;
    const QPoint middle = where.center();
    painter.setPen(m_colours.theirsOutline);
    painter.drawLine(where.left(), middle.y(), middle.x() - half, middle.y());
    painter.drawLine(middle.x() + half, middle.y(), where.right(), middle.y());
    painter.setPen(m_colours.onPage.caption);
    painter.drawText(where, Qt::AlignCenter, day);
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
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QWidget *TurnDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const Style look = style(index);
    auto *editor = new TurnEditor(m_metrics.body, look.surface, look.inks, parent);
    editor->setAccessibleName(index.data(TranscriptModel::CaptionRole).toString());
    return editor;
}

void TurnDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<TurnEditor *>(editor);
    const QString text = index.data(TranscriptModel::TextRole).toString();
    // Called again whenever the row changes: the selection must survive that.
    if (field && field->toPlainText() != text)
        field->setPlainText(text);
}

void TurnDelegate::setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const { }

void TurnDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    editor->setGeometry(textRect(option.rect, index));
}

bool TurnDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &, const QModelIndex &index)
{
    const QDateTime time = index.data(TranscriptModel::TimeRole).toDateTime();
    if (event->type() != QEvent::ToolTip || !time.isValid())
        return false;
    QToolTip::showText(event->globalPos(), QLocale().toString(time, QLocale::LongFormat), view);
    return true;
}

} // namespace talkstick::ui
