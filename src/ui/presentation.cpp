// SPDX-License-Identifier: MIT
#include "ui/presentation.h"

#include "ui/columns.h"
#include "ui/zoom.h"

#include <QAction>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace talkstick::ui {

Presentation::Presentation(QMainWindow &window, Columns &columns, Zoom &zoom, QAction &action,
                           QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_columns(columns)
    , m_zoom(zoom)
    , m_action(action)
{
    // A hidden menu bar would take the keys of what is in it along.
    for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>())
        window.addActions(menu->actions());
    window.installEventFilter(this);
    connect(&action, &QAction::toggled, this, [this](bool on) { on ? begin() : end(); });
}

void Presentation::begin()
{
    if (std::exchange(m_stage, Stage::On) == Stage::On)
        return;
    m_docks.clear();
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>()) {
        if (!dock->isHidden())
            m_docks.append(dock);
        dock->hide();
    }
    m_before = m_window.windowState() & ~Qt::WindowFullScreen;
    m_window.menuBar()->hide();
    m_columns.setShown(Columns::Shown::PageAlone);
    m_zoom.setPurpose(Zoom::Purpose::Audience);
    m_window.setWindowState(m_before | Qt::WindowFullScreen);
    emit changed();
}

void Presentation::end()
{
    if (std::exchange(m_stage, Stage::Off) == Stage::Off)
        return;
    m_action.setChecked(false);
    m_window.setWindowState(m_before);
    m_zoom.setPurpose(Zoom::Purpose::Oneself);
    m_columns.setShown(Columns::Shown::ListAndPage);
    m_window.menuBar()->show();
    for (const QPointer<QDockWidget> &dock : std::as_const(m_docks)) {
        if (dock)
            dock->show();
    }
    emit changed();
}

bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    if (m_stage == Stage::Off || watched != &m_window)
        return false;
    if (event->type() == QEvent::WindowStateChange && !m_window.isFullScreen()) {
        end();
    } else if (event->type() == QEvent::KeyPress
               && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        end(); // nobody inside the window wanted it
        return true;
    }
    return false;
}

} // namespace talkstick::ui
