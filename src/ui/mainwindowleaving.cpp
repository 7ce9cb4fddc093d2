// SPDX-License-Identifier: MIT
//
// How MainWindow goes, and what is kept then.
#include "ui/columns.h"
#include "ui/mainwindow.h"
#include "ui/pagestack.h"
#include "ui/presence.h"
#include "ui/windowplace.h"
#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QSettings>

namespace talkstick::ui {

void MainWindow::connectSession()
{
    connect(qApp, &QGuiApplication::commitDataRequest, this, &MainWindow::keepAll);
}

void MainWindow::keep()
{
    m_pages->saveDrafts();
    m_lastPlace.save(); // what began since may be kept only now
    saveWindow(*this, *m_ui->columns, m_parts.settings);
}

void MainWindow::keepAll()
{
    keep();
    m_parts.settings.sync();
    m_departure.agreeForNow();
}

void MainWindow::leaveAtOnce()
{
    m_departure.agree();
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_departure.isAgreed() && m_presence->keepsWindow()) {
        m_pages->saveDrafts();
        event->ignore();
        return;
    }
    if (!m_departure.mayClose()) {
        event->ignore();
        return;
    }
    keep();
    QMainWindow::closeEvent(event);
    m_departure.leave();
}

} // namespace talkstick::ui
