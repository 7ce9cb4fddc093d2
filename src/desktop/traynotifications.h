// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/notifications.h"

namespace talkstick::desktop {

class SystemTray;

//! Notifications beside the icon in the tray: one at a time, and only while that is shown. How they
//! sound is up to the system, and they go by themselves.
class TrayNotifications final : public Notifications
{
    Q_OBJECT

public:
    //! \a tray must outlive this.
    explicit TrayNotifications(SystemTray &tray, QObject *parent = nullptr);

    void show(const QString &subject, const Notification &notification) override;
    void withdraw(const QString &subject) override;
    void withdrawAll() override;
    [[nodiscard]] Service service() const override { return m_service; }
    void lookForService() override;

private:
    SystemTray &m_tray;
    Service m_service = Service::Unknown;
    QString m_subject; // of the last one
};

} // namespace talkstick::desktop
