// SPDX-License-Identifier: MIT
#include "ui/flowlayout.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace talkstick::ui {

struct FlowLayout::Line
{
    std::vector<QLayoutItem *> items;
    int width = 0;
    int height = 0;
};

FlowLayout::FlowLayout(QWidget *parent, Qt::Alignment side)
    : QLayout(parent)
    , m_side(side)
{ }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

void FlowLayout::addPair(QWidget &one, QWidget &other)
{
    auto *pair = new QHBoxLayout;
    addChildLayout(pair);
    addItem(pair);
    pair->addWidget(&one);
    pair->addWidget(&other);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> lines(1);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!lines.back().items.empty() && lines.back().width + spacing() + size.width() > width)
            lines.emplace_back();
        Line &line = lines.back();
        line.width += size.width() + (line.items.empty() ? 0 : spacing());
        line.height = std::max(line.height, size.height());
        line.items.push_back(item.get());
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - spacing();
    for (const Line &line : lines(width - margins.left() - margins.right()))
        height += line.height + spacing();
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const Line all = lines(QLAYOUTSIZE_MAX).front();
    return QSize(all.width, all.height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect where = rect.marginsRemoved(contentsMargins());
    for (const Line &line : lines(where.width())) {
        where.setHeight(line.height);
        place(line, where);
        where.translate(0, line.height + spacing());
    }
}

void FlowLayout::place(const Line &line, const QRect &where) const
{
    const QWidget *parent = parentWidget();
    const Qt::LayoutDirection direction = parent ? parent->layoutDirection() : Qt::LeftToRight;
    int left = where.left();
    if (m_side == Qt::AlignRight)
        left += std::max(0, where.width() - line.width);
    for (QLayoutItem *item : line.items) {
        const QSize size = item->sizeHint().boundedTo({where.width(), line.height});
        const QRect rect(left, where.top() + (line.height - size.height()) / 2, size.width(),
                         size.height());
        item->setGeometry(QStyle::visualRect(direction, where, rect));
        left += size.width() + spacing();
    }
}

} // namespace talkstick::ui
