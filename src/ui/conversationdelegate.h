// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace talkstick::ui {

//! A conversation as a row of the list: the stick where it is ours (filled) or theirs (outline),
//! the name and since when; above the first row of each section its heading.
class ConversationDelegate final : public QStyledItemDelegate
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
