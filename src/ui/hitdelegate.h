// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QFontMetrics;

namespace talkstick::ui {

//! A line of text, and where in it the match is.
struct HitLine
{
    QString text;
    int at = 0;
    int length = 0;
};

//! What stands before the match goes, word by word, where it is wider than \a width pixels and
//! would push the match out of sight.
[[nodiscard]] HitLine shortened(const HitLine &line, const QFontMetrics &metrics, int width);

//! Something that was found: whom it was said to or by, and below it a line of what was said, with
//! the match in bold.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace talkstick::ui
