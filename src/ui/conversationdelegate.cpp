// SPDX-License-Identifier: MIT
#include "ui/conversationdelegate.h"

#include "model/conversationsmodel.h"
#include "ui/colours.h"
#include "ui/focusring.h"
#include "ui/metrics.h"
#include "ui/stick.h"

#include <QApplication>
#include <QPainter>

namespace talkstick::ui {
namespace {

using model::ConversationsModel;

int headingHeight(const Metrics &metrics, const QModelIndex &index)
{
    if (!index.data(ConversationsModel::FirstOfSectionRole).toBool())
        return 0;
    return QFontMetrics(metrics.caption).height() + metrics.s3 + metrics.s1;
}

void paintHeading(QPainter &painter, const QRect &where, const Metrics &metrics,
                  const QString &text, const QColor &ink)
{
    painter.setFont(metrics.caption);
    painter.setPen(ink);
    painter.drawText(where.adjusted(metrics.s2, 0, -metrics.s2, -metrics.s1),
                     Qt::AlignLeft | Qt::AlignBottom, text);
}

} // namespace

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Metrics metrics = metricsFor(option.font);
    const Colours colours = deriveColours(option.palette);
    const int heading = headingHeight(metrics, index);
    const QRect row = option.rect.adjusted(0, heading, 0, 0);
    painter->save();
    if (heading)
        paintHeading(*painter, option.rect.adjusted(0, 0, 0, heading - option.rect.height()),
                     metrics, index.data(ConversationsModel::SectionNameRole).toString(),
                     colours.onPage.caption);

    QStyleOptionViewItem item(option);
    item.rect = row;
    const QStyle &style = *(option.widget ? option.widget->style() : QApplication::style());
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = selected ? selectedText(option) : colours.onPage.text;
    const auto holder = turn::Phase(index.data(ConversationsModel::StickRole).toInt());
    const bool isMine = holder == turn::Phase::Mine;
    const QRect inside = row.adjusted(metrics.s2, 0, -metrics.s2, 0);
    QRect stick(inside.left(), 0, metrics.u, 3 * metrics.u);
    stick.moveCenter({stick.center().x(), row.center().y()});
    stick = QStyle::visualRect(option.direction, inside, stick);
    if (isMine || holder == turn::Phase::Theirs)
        paintStick(*painter, stick, isMine ? StickStyle::Filled : StickStyle::Outline,
                   selected ? text : colours.onPage.stick, text);

    const QString since = index.data(ConversationsModel::SinceRole).toString();
    const QFontMetrics small(metrics.caption);
    QRect name = inside.adjusted(metrics.u + metrics.s2, 0, 0, 0);
    painter->setFont(metrics.caption);
    painter->setPen(selected ? text : colours.onPage.caption);
    const auto drawIn = [&](const QRect &where, Qt::Alignment side, const QString &what) {
        painter->drawText(QStyle::visualRect(option.direction, inside, where),
                          int(QStyle::visualAlignment(option.direction, side) | Qt::AlignAbsolute
                              | Qt::AlignVCenter | Qt::TextSingleLine),
                          what);
    };
    drawIn(name, Qt::AlignRight, since);
    name.setRight(name.right() - small.horizontalAdvance(since) - metrics.s2);
    const bool isNew = index.data(ConversationsModel::UnreadRole).toULongLong() > 0;
    const QFont &font = isMine || isNew ? metrics.strong : metrics.body;
    painter->setFont(font);
    painter->setPen(text);
    drawIn(name, Qt::AlignLeft,
           QFontMetrics(font).elidedText(index.data(ConversationsModel::NameRole).toString(),
                                         Qt::ElideMiddle, name.width()));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, row, text);
    painter->restore();
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const Metrics metrics = metricsFor(option.font);
    const int row =
        std::max(metrics.target, QFontMetrics(metrics.strong).height() + 2 * metrics.s2);
    return {10 * option.fontMetrics.averageCharWidth(), row + headingHeight(metrics, index)};
}

} // namespace talkstick::ui
