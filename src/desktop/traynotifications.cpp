// SPDX-License-Identifier: MIT
#include "desktop/traynotifications.h"

#include "desktop/systemtray.h"

#include <QSystemTrayIcon>

#include <utility>

namespace talkstick::desktop {

TrayNotifications::TrayNotifications(SystemTray &tray, QObject *parent)
    : Notifications(parent)
    , m_tray(tray)
{
    connect(&tray, &SystemTray::messageClicked, this, [this] {
        if (!m_subject.isEmpty())
            emit activated(m_subject, {});
    });
}

void TrayNotifications::show(const QString &subject, const Notification &notification)
{
    m_subject = subject;
    m_tray.showMessage(notification.title, notification.body);
}

void TrayNotifications::withdraw(const QString &subject)
{
    if (subject == m_subject)
        m_subject.clear();
}

void TrayNotifications::withdrawAll()
{
    m_subject.clear();
}

void TrayNotifications::lookForService()
{
    const bool isThere = m_tray.isPossible() && QSystemTrayIcon::supportsMessages();
    const Service found = isThere ? Service::There : Service::Missing;
    if (std::exchange(m_service, found) != found)
        emit serviceChanged();
}

} // namespace talkstick::desktop
