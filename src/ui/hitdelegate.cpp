// SPDX-License-Identifier: MIT
#include "ui/hitdelegate.h"

#include "model/hitsmodel.h"
#include "switchboard/excerpt.h"
#include "ui/colours.h"
#include "ui/focusring.h"
#include "ui/metrics.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <optional>

namespace talkstick::ui {
namespace {

using model::HitsModel;

HitLine lineOf(const QModelIndex &index)
{
    return {index.data(HitsModel::ExcerptRole).toString(),
            index.data(HitsModel::MatchAtRole).toInt(),
            index.data(HitsModel::MatchLengthRole).toInt()};
}

// How much of it fits into one line; nothing if all of it does.
std::optional<int> lengthThatFits(QTextLayout &layout, const HitLine &line, int width)
{
    layout.setText(line.text);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();
    if (!first.isValid() || first.textLength() >= line.text.size())
        return std::nullopt;
    return first.textLength();
}

void paintLine(QPainter &painter, const QRect &where, const QFont &font, const QColor &ink,
               HitLine line)
{
    QTextLayout layout(line.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere);
    option.setTextDirection(line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QTextLayout::FormatRange match;
    match.start = line.at;
    match.length = line.length;
    match.format.setFontWeight(QFont::Bold);
    match.format.setFontUnderline(true);
    layout.setFormats({match});
    const QString all = line.text;
    while (const auto fits = lengthThatFits(layout, line, where.width())) {
        QString kept = all.left(std::max(0, *fits - 1));
        if (!kept.isEmpty() && kept.back().isHighSurrogate())
            kept.chop(1);
        line.text = kept + QChar(0x2026);
        if (kept.isEmpty())
            break;
    }
    painter.setPen(ink);
    if (layout.lineCount() > 0)
        layout.lineAt(0).draw(&painter, where.topLeft());
}

} // namespace

HitLine shortened(const HitLine &line, const QFontMetrics &metrics, int width)
{
    int cut = 0;
    while (cut < line.at && metrics.horizontalAdvance(line.text.mid(cut, line.at - cut)) > width)
        ++cut;
    if (cut == 0)
        return line;
    cut = int(switchboard::excerptStart(line.text, cut, line.at));
    return {QChar(0x2026) + line.text.mid(cut), line.at - cut + 1, line.length};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Metrics metrics = metricsFor(option.font);
    const Colours colours = deriveColours(option.palette);
    const QStyle &style = *(option.widget ? option.widget->style() : QApplication::style());
    painter->save();
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = selected ? selectedText(option) : colours.onPage.text;
    const QColor caption = selected ? text : colours.onPage.caption;

    QRect where = option.rect.adjusted(metrics.s3, metrics.s1, -metrics.s3, -metrics.s1);
    const QString when = index.data(HitsModel::WhenRole).toString();
    const int whenWidth = QFontMetrics(metrics.caption).horizontalAdvance(when);
    const QFontMetrics strong(metrics.strong);
    QRect head = where;
    head.setHeight(strong.height());
    painter->setFont(metrics.caption);
    painter->setPen(caption);
    const auto drawIn = [&](const QRect &place, Qt::Alignment side, const QString &what) {
        painter->drawText(QStyle::visualRect(option.direction, where, place),
                          int(QStyle::visualAlignment(option.direction, side) | Qt::AlignAbsolute
                              | Qt::AlignVCenter | Qt::TextSingleLine),
                          what);
    };
    drawIn(head, Qt::AlignRight, when);
    head.setRight(head.right() - whenWidth - metrics.s2);
    painter->setFont(metrics.strong);
    painter->setPen(text);
    drawIn(head, Qt::AlignLeft,
           strong.elidedText(index.data(HitsModel::NameRole).toString(), Qt::ElideMiddle,
                             std::max(0, head.width())));
    where.setTop(head.bottom() + 1);
    const QFontMetrics body(metrics.body);
    paintLine(*painter, where, metrics.body, text,
              shortened(lineOf(index), body, where.width() * 2 / 5));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect, text);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics metrics = metricsFor(option.font);
    const int lines = QFontMetrics(metrics.strong).height() + QFontMetrics(metrics.body).height();
    return {10 * option.fontMetrics.averageCharWidth(),
            std::max(metrics.target, lines + 2 * metrics.s1)};
}

} // namespace talkstick::ui
