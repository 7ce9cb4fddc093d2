// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/notifications.h"

#include <QHash>
#include <QStringList>
#include <QVariantMap>

#include <chrono>
#include <functional>
#include <optional>

class QDBusMessage;
class QDBusPendingCall;

namespace talkstick::desktop {

//! Notifications by org.freedesktop.Notifications (Desktop Notifications Specification 1.2). What
//! the server can do is asked before the first one; one that hangs is waited for in the background.
class BusNotifications final : public Notifications
{
    Q_OBJECT

public:
    //! How long to wait for an answer; then the service counts as missing until it is asked again.
    static constexpr std::chrono::milliseconds kPatience = std::chrono::seconds(5);

    //! \a bus: the address of the bus; empty: the session's, if there is one.
    explicit BusNotifications(const QString &bus = {},
                              std::chrono::milliseconds patience = kPatience,
                              QObject *parent = nullptr);
    ~BusNotifications() override;

    void show(const QString &subject, const Notification &notification) override;
    void withdraw(const QString &subject) override;
    void withdrawAll() override;
    [[nodiscard]] Service service() const override { return m_service; }
    void lookForService() override;

private slots:
    // By name, as QDBusConnection knows them.
    void actionInvoked(uint id, const QString &action);
    void activationToken(uint id, const QString &token);
    void notificationClosed(uint id, uint reason);

private:
    //! What is shown for one subject.
    struct Shown
    {
        enum class Stage : std::uint8_t {
            Waiting, //!< For what the server can do.
            Asked, //!< The server is to show it, and has not answered.
            Visible, //!< Under its id.
            Withdrawn, //!< Asked, but is to go as soon as the id is known.
        };
        Stage stage = Stage::Waiting;
        uint id = 0; //!< 0: not known yet.
        std::optional<Notification> next {}; //!< To be shown once the server may be asked.
        QString token {};
    };

    [[nodiscard]] bool connectToBus();
    void send(const QString &subject, Shown &shown);
    void sent(const QString &subject, const QDBusPendingCall &call);
    void close(uint id);
    //! Has \a answered called with what comes of it, a failure too.
    void ask(const QDBusMessage &message, std::function<void(const QDBusPendingCall &)> answered);
    void capabilitiesHeard(const QDBusPendingCall &call);
    void setService(Service service);
    [[nodiscard]] QString subjectOf(uint id) const;
    [[nodiscard]] QVariantMap hintsFor(const Notification &notification) const;

    enum class Asking : std::uint8_t { No, Yes } m_asking = Asking::No;
    QString m_bus;
    QString m_name; // of our connection; empty: there is none
    std::chrono::milliseconds m_patience;
    Service m_service = Service::Unknown;
    QStringList m_capabilities;
    QHash<QString, Shown> m_shown;
};

} // namespace talkstick::desktop
