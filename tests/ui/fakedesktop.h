// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/notifications.h"
#include "desktop/secondwindow.h"
#include "desktop/tray.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <utility>

namespace talkstick::support {

//! Shows nothing, and remembers what it was to show.
class FakeNotifications final : public desktop::Notifications
{
public:
    void show(const QString &subject, const desktop::Notification &notification) override
    {
        shown[subject] = notification;
        all.append(notification);
    }
    void withdraw(const QString &subject) override { shown.remove(subject); }
    void withdrawAll() override { shown.clear(); }
    [[nodiscard]] Service service() const override { return m_service; }
    void lookForService() override { ++looked; }

    void answer(Service service)
    {
        m_service = service;
        emit serviceChanged();
    }

    QMap<QString, desktop::Notification> shown; // now
    QList<desktop::Notification> all; // ever
    int looked = 0;

private:
    Service m_service = Service::Unknown;
};

//! A tray that comes and goes as a test says.
class FakeTray final : public desktop::Tray
{
public:
    [[nodiscard]] bool isPossible() const override { return m_isThere; }
    void show(const Face &wanted) override
    {
        if (!m_isThere)
            return;
        face = wanted;
        m_isShown = true;
    }
    void hide() override { m_isShown = false; }
    [[nodiscard]] bool isShown() const override { return m_isShown; }

    void appear() { m_isThere = true; }
    void disappear()
    {
        m_isThere = false;
        if (std::exchange(m_isShown, false))
            emit vanished();
    }

    Face face;

private:
    bool m_isThere = false;
    bool m_isShown = false;
};

//! Starts nothing, and remembers what it was to start.
class FakeSecondWindow final : public desktop::SecondWindow
{
public:
    [[nodiscard]] bool open(const Request &request) override
    {
        if (isPossible)
            opened.append(request);
        return isPossible;
    }

    bool isPossible = true;
    QList<Request> opened;
};

} // namespace talkstick::support
