// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace talkstick::ui {

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
