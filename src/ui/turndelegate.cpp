// SPDX-License-Identifier: MIT
#include "ui/turndelegate.h"

#include "model/transcriptmodel.h"
#include "ui/textof.h"
#include "ui/turneditor.h"

#include <algorithm>

namespace talkstick::ui {
namespace {

using model::TranscriptModel;

constexpr int kLayoutsKept = 64; // more than a screen shows
constexpr int kSizesKept = 4 * model::kWindow; // the rows there are, and those on both sides
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

} // namespace

TurnDelegate::TurnDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_textSizes(kSizesKept)
    , m_layouts(kLayoutsKept)
{ }

void TurnDelegate::setAppearance(const QWidget &view)
{
    m_metrics = metricsFor(view.font());
    m_colours = deriveColours(view.palette());
    m_direction = view.layoutDirection();
    m_bodyCharacter = QFontMetrics(m_metrics.body).averageCharWidth();
    m_captionHeight = QFontMetrics(m_metrics.caption).height();
    m_strongHeight = QFontMetrics(m_metrics.strong).height();
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
    auto *made = new TurnLayout(text, m_metrics.body, textLimit(), style(index).inks.link);
    m_layouts.insert(key, made);
    return *made;
}

QSize TurnDelegate::textSize(const QModelIndex &index) const
{
    const quint64 key = keyOf(index);
    if (const QSize *known = m_textSizes.object(key))
        return *known;
    const QSize size = layout(index).size();
    m_textSizes.insert(key, new QSize(size));
    return size;
}

int TurnDelegate::dayHeight(const QModelIndex &index) const
{
    if (index.data(TranscriptModel::DayRole).toString().isEmpty())
        return 0;
    return m_metrics.s4 + m_captionHeight + m_metrics.s2;
}

int TurnDelegate::newHeight(const QModelIndex &index) const
{
    if (!index.data(TranscriptModel::FirstNewRole).toBool())
        return 0;
    return m_metrics.s3 + m_strongHeight + m_metrics.s1;
}

// What stands over the bubble, the space between the turns with it.
int TurnDelegate::above(const QModelIndex &index) const
{
    const int first = index.row() == 0 ? m_metrics.s1 : 0;
    const int top = first + dayHeight(index) + newHeight(index);
    if (!isFirstPart(index))
        return top + m_metrics.s1;
    return top + m_metrics.s3 + m_captionHeight + m_metrics.s1;
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
    if (const int height = newHeight(index); height > 0)
        spot.newLine = QRect(inner.left(), row.top() + day + height - m_metrics.s1 - m_strongHeight,
                             inner.width(), m_strongHeight);
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

std::optional<model::WebLink> TurnDelegate::linkAt(const QRect &row, const QModelIndex &index,
                                                   const QPoint &where) const
{
    const QRect text = textRect(row, index);
    return text.contains(where) ? layout(index).linkAt(where - text.topLeft()) : std::nullopt;
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
    if (field && textOf(*field->document()) != text)
        field->setPlainText(text);
}

void TurnDelegate::setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const { }

void TurnDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    editor->setGeometry(textRect(option.rect, index));
}

} // namespace talkstick::ui
