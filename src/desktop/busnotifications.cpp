// SPDX-License-Identifier: MIT
#include "desktop/busnotifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QGuiApplication>

#include <atomic>
#include <utility>

namespace talkstick::desktop {
namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kInterface = kService;
constexpr int kServersTimeout = -1; // how long it stays is the server's business
constexpr uchar kNormal = 1; // as urgent as most

QDBusMessage request(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kInterface, method);
}

// Without one libdbus would try to start a bus of its own, and wait for it.
QString sessionBus()
{
    const QString told = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!told.isEmpty())
        return told;
    const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    return QFile::exists(socket) ? QStringLiteral("unix:path=") + socket : QString();
}

QString newName()
{
    static std::atomic<int> count = 0; // no two connections may have the same one
    return QStringLiteral("talkstick-notifications-%1").arg(++count);
}

} // namespace

BusNotifications::BusNotifications(const QString &bus, std::chrono::milliseconds patience,
                                   QObject *parent)
    : Notifications(parent)
    , m_bus(bus.isEmpty() ? sessionBus() : bus)
    , m_patience(patience)
{ }

BusNotifications::~BusNotifications()
{
    withdrawAll();
    if (!m_name.isEmpty())
        QDBusConnection::disconnectFromBus(m_name);
}

bool BusNotifications::connectToBus()
{
    if (!m_name.isEmpty() && QDBusConnection(m_name).isConnected())
        return true;
    if (m_bus.isEmpty())
        return false;
    if (!m_name.isEmpty())
        QDBusConnection::disconnectFromBus(m_name);
    m_name = newName();
    QDBusConnection bus = QDBusConnection::connectToBus(m_bus, m_name);
    if (!bus.isConnected())
        return false;
    // From anybody: to ask who owns the server's name would block. Slots by name, for there is no
    // other way.
    const QString anybody;
    bus.connect(anybody, kPath, kInterface, QStringLiteral("ActionInvoked"), this,
                SLOT(actionInvoked(uint, QString)));
    bus.connect(anybody, kPath, kInterface, QStringLiteral("ActivationToken"), this,
                SLOT(activationToken(uint, QString)));
    bus.connect(anybody, kPath, kInterface, QStringLiteral("NotificationClosed"), this,
                SLOT(notificationClosed(uint, uint)));
    return true;
}

void BusNotifications::lookForService()
{
    if (m_asking == Asking::Yes)
        return;
    if (!connectToBus()) {
        m_shown.clear();
        setService(Service::Missing);
        return;
    }
    m_asking = Asking::Yes;
    ask(request(QStringLiteral("GetCapabilities")),
        [this](const QDBusPendingCall &done) { capabilitiesHeard(done); });
}

void BusNotifications::ask(const QDBusMessage &message,
                           std::function<void(const QDBusPendingCall &)> answered)
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection(m_name).asyncCall(message, int(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [watcher, answered = std::move(answered)] {
                watcher->deleteLater();
                answered(*watcher);
            });
}

void BusNotifications::capabilitiesHeard(const QDBusPendingCall &call)
{
    m_asking = Asking::No;
    const QDBusPendingReply<QStringList> reply = call;
    if (reply.isError()) {
        m_shown.clear();
        setService(Service::Missing);
        return;
    }
    m_capabilities = reply.value();
    setService(Service::There);
    const QStringList subjects = m_shown.keys();
    for (const QString &subject : subjects) {
        Shown &shown = m_shown[subject];
        if (shown.stage == Shown::Stage::Waiting)
            send(subject, shown);
    }
}

void BusNotifications::show(const QString &subject, const Notification &notification)
{
    Shown &shown = m_shown[subject];
    shown.next = notification;
    if (shown.stage == Shown::Stage::Asked || shown.stage == Shown::Stage::Withdrawn) {
        shown.stage = Shown::Stage::Asked; // it follows once the id is known
    } else if (m_service == Service::There) {
        send(subject, shown);
    } else {
        shown.stage = Shown::Stage::Waiting;
        lookForService();
    }
}

void BusNotifications::send(const QString &subject, Shown &shown)
{
    const Notification notification = *shown.next;
    shown.next.reset();
    shown.stage = Shown::Stage::Asked;
    const bool isMarkup = m_capabilities.contains(QStringLiteral("body-markup"));
    QStringList actions;
    if (m_capabilities.contains(QStringLiteral("actions")))
        actions = {QStringLiteral("default"), QGuiApplication::applicationDisplayName()};
    QDBusMessage message = request(QStringLiteral("Notify"));
    message << QGuiApplication::applicationDisplayName() << shown.id << QStringLiteral("talkstick")
            << notification.title
            << (isMarkup ? notification.body.toHtmlEscaped() : notification.body) << actions
            << hintsFor(notification) << kServersTimeout;
    ask(message, [this, subject](const QDBusPendingCall &done) { sent(subject, done); });
}

QVariantMap BusNotifications::hintsFor(const Notification &notification) const
{
    QVariantMap hints {{QStringLiteral("desktop-entry"), QStringLiteral("talkstick")},
                       {QStringLiteral("urgency"), QVariant::fromValue(kNormal)}};
    if (notification.sound == Notification::Sound::Usual)
        hints.insert(QStringLiteral("sound-name"), QStringLiteral("message-new-instant"));
    else
        hints.insert(QStringLiteral("suppress-sound"), true);
    return hints;
}

void BusNotifications::sent(const QString &subject, const QDBusPendingCall &call)
{
    const QDBusPendingReply<uint> reply = call;
    const auto found = m_shown.find(subject);
    if (reply.isError()) {
        if (found != m_shown.end())
            m_shown.erase(found);
        m_capabilities.clear();
        setService(Service::Missing); // the next one asks again
        return;
    }
    if (found == m_shown.end())
        return close(reply.value());
    found->id = reply.value();
    if (found->next)
        return send(subject, *found);
    if (found->stage == Shown::Stage::Withdrawn) {
        close(found->id);
        m_shown.erase(found);
        return;
    }
    found->stage = Shown::Stage::Visible;
}

void BusNotifications::withdraw(const QString &subject)
{
    const auto found = m_shown.find(subject);
    if (found == m_shown.end())
        return;
    if (found->stage == Shown::Stage::Asked || found->stage == Shown::Stage::Withdrawn) {
        found->next.reset();
        found->stage = Shown::Stage::Withdrawn;
        return;
    }
    if (found->id != 0)
        close(found->id);
    m_shown.erase(found);
}

void BusNotifications::withdrawAll()
{
    const QStringList subjects = m_shown.keys();
    for (const QString &subject : subjects)
        withdraw(subject);
}

void BusNotifications::close(uint id)
{
    QDBusMessage message = request(QStringLiteral("CloseNotification"));
    message << id;
    QDBusConnection(m_name).send(message); // nobody waits for an answer
}

void BusNotifications::actionInvoked(uint id, const QString &)
{
    const QString subject = subjectOf(id);
    if (!subject.isEmpty())
        emit activated(subject, m_shown.value(subject).token);
}

void BusNotifications::activationToken(uint id, const QString &token)
{
    const QString subject = subjectOf(id);
    if (!subject.isEmpty())
        m_shown[subject].token = token;
}

// Also of what somebody has clicked: then it comes after that.
void BusNotifications::notificationClosed(uint id, uint)
{
    const QString subject = subjectOf(id);
    if (!subject.isEmpty() && m_shown.value(subject).stage == Shown::Stage::Visible)
        m_shown.remove(subject);
}

QString BusNotifications::subjectOf(uint id) const
{
    for (auto one = m_shown.cbegin(); one != m_shown.cend(); ++one) {
        if (one->id == id && id != 0)
            return one.key();
    }
    return {};
}

void BusNotifications::setService(Service service)
{
    if (std::exchange(m_service, service) != service)
        emit serviceChanged();
}

} // namespace talkstick::desktop
