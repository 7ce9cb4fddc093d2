// SPDX-License-Identifier: MIT
#include "ui/inspectordock.h"

#include "ui/rowlist.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QListView>
#include <QScrollBar>

#include <algorithm>

namespace talkstick::ui {

InspectorDock::InspectorDock(QAbstractItemModel &events, QWidget *parent)
    : QDockWidget(tr("Inspector"), parent)
    , m_list(new RowList(this))
{
    setObjectName(QStringLiteral("inspector")); // by which the window remembers where it was
    setWidget(m_list);
    m_list->setModel(&events);
    m_list->setUniformItemSizes(true);
    m_list->setLayoutDirection(Qt::LeftToRight); // columns of a log, in Latin letters
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Socket events"));
    auto *copyAction = new QAction(tr("Copy"), m_list);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copyAction);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyAction, &QAction::triggered, this, &InspectorDock::copy);
    connect(&events, &QAbstractItemModel::rowsInserted, this, [this] {
        const QScrollBar *bar = m_list->verticalScrollBar();
        if (bar->value() == bar->maximum())
            m_list->scrollToBottom();
    });
    updateAppearance();
    m_list->scrollToBottom();
}

void InspectorDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateAppearance();
}

void InspectorDock::copy()
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows)
        lines.append(row.data().toString());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void InspectorDock::updateAppearance()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    m_list->setFont(font);
}

} // namespace talkstick::ui
