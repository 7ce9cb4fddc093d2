// SPDX-License-Identifier: MIT
#include "desktop/systemtray.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace talkstick::desktop {

SystemTray::SystemTray(QObject *parent)
    : Tray(parent)
{
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &SystemTray::look);
}

SystemTray::~SystemTray() = default;

bool SystemTray::isPossible() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::show(const Face &face)
{
    if (!m_icon) {
        if (!isPossible())
            return;
        make();
    }
    m_show->setText(face.show);
    m_quit->setText(face.quit);
    m_icon->setIcon(face.icon);
    m_icon->setToolTip(face.text);
    m_icon->show();
}

void SystemTray::make()
{
    m_menu = std::make_unique<QMenu>();
    m_show = m_menu->addAction(QString());
    m_quit = m_menu->addAction(QString());
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_show, &QAction::triggered, this, &Tray::showRequested);
    connect(m_quit, &QAction::triggered, this, &Tray::quitRequested);
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &SystemTray::messageClicked);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    emit showRequested();
            });
    m_look.start();
}

void SystemTray::hide()
{
    m_look.stop();
    m_icon.reset();
    m_menu.reset();
}

void SystemTray::look()
{
    if (isPossible())
        return;
    hide();
    emit vanished();
}

void SystemTray::showMessage(const QString &title, const QString &text)
{
    if (m_icon)
        m_icon->showMessage(title, text);
}

} // namespace talkstick::desktop
