// SPDX-License-Identifier: MIT
#include "ui/rowlist.h"

#include <QAccessible>

namespace talkstick::ui {

RowList::RowList(QWidget *parent)
    : QListView(parent)
{ }

RowList::~RowList() = default;

void RowList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // After QWidget has told of the list itself, which it does when this returns.
    if (QAccessible::isActive())
        QMetaObject::invokeMethod(this, &RowList::tellRow, Qt::QueuedConnection);
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        QListView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous); // the rest is what is not true
}

void RowList::tellRow()
{
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&focus);
}

} // namespace talkstick::ui
