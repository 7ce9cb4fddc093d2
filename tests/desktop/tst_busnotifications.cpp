// SPDX-License-Identifier: MIT
#include "desktop/busnotifications.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace talkstick::desktop;
using namespace std::chrono_literals;

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

//! A bus for this test alone.
class Bus
{
public:
    bool start()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted())
            return false;
        while (!m_daemon.canReadLine()) {
            if (!m_daemon.waitForReadyRead(10'000))
                return false;
        }
        address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        return !address.isEmpty();
    }
    ~Bus() { stop(); }
    void stop()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    QString address;

private:
    QProcess m_daemon;
};

} // namespace

//! A notification server that shows nothing. QtDBus wants its methods to be slots.
class Server : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    enum class Answers { AtOnce, Never };
    struct Shown
    {
        uint replaces;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    explicit Server(const QString &bus, Answers answers = Answers::AtOnce)
        : m_name(QStringLiteral("server-%1").arg(quintptr(this)))
        , m_answers(answers)
    {
        QDBusConnection connection = QDBusConnection::connectToBus(bus, m_name);
        connection.registerObject(kPath, this, QDBusConnection::ExportAllSlots);
        connection.registerService(kService);
    }
    ~Server() override { QDBusConnection::disconnectFromBus(m_name); }

    void say(const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(kPath, kService, signal);
        message.setArguments(arguments);
        QDBusConnection(m_name).send(message);
    }

    QStringList capabilities {QStringLiteral("actions"), QStringLiteral("body"),
                              QStringLiteral("body-markup")};
    QList<Shown> shown;
    QList<uint> closed;
    int asked = 0;

public slots:
    QStringList GetCapabilities()
    {
        ++asked;
        if (m_answers == Answers::Never)
            setDelayedReply(true);
        return capabilities;
    }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({replaces, title, body, actions, hints});
        return replaces != 0 ? replaces : ++m_lastId;
    }
    void CloseNotification(uint id) { closed.append(id); }

private:
    QString m_name;
    Answers m_answers;
    uint m_lastId = 40;
};

class tst_BusNotifications : public QObject
{
    Q_OBJECT

    Bus m_bus;
    const QString m_talk = QStringLiteral("talk/1");

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("dbus-daemon is not installed");
        if (!m_bus.start())
            QSKIP("dbus-daemon does not start here");
    }

    void oneForEachSubjectTakesThePlaceOfTheLast()
    {
        Server server(m_bus.address);
        BusNotifications notifications(m_bus.address);
        QCOMPARE(server.asked, 0); // until there is something to show
        notifications.show(m_talk, {QStringLiteral("Your turn"), QStringLiteral("a < b & c")});
        QTRY_COMPARE(server.shown.size(), 1);
        const Server::Shown first = server.shown.constFirst();
        QCOMPARE(first.replaces, 0U);
        QCOMPARE(first.title, QStringLiteral("Your turn"));
        QCOMPARE(first.body, QStringLiteral("a &lt; b &amp; c"));
        QCOMPARE(first.actions.value(0), QStringLiteral("default"));
        QCOMPARE(first.hints.value(QStringLiteral("desktop-entry")), QStringLiteral("talkstick"));
        QCOMPARE(first.hints.value(QStringLiteral("urgency")).toUInt(), 1U);
        QCOMPARE(first.hints.value(QStringLiteral("sound-name")),
                 QStringLiteral("message-new-instant"));

        notifications.show(m_talk, {QStringLiteral("2"), {}, Notification::Sound::Silent});
        QTRY_COMPARE(server.shown.size(), 2);
        QCOMPARE(server.shown[1].replaces, 41U);
        QCOMPARE(server.shown[1].hints.value(QStringLiteral("suppress-sound")), true);
        QVERIFY(!server.shown[1].hints.contains(QStringLiteral("sound-name")));
        notifications.show(m_talk, {QStringLiteral("3")});
        notifications.show(m_talk, {QStringLiteral("4")}); // while that is on its way
        QTRY_COMPARE(server.shown.constLast().title, QStringLiteral("4"));
        QCOMPARE(server.shown.constLast().replaces, 41U);
        QCOMPARE(server.asked, 1);
        QCOMPARE(notifications.service(), Notifications::Service::There);
    }

    void textStaysAsItIsWhereItIsNoMarkup()
    {
        Server server(m_bus.address);
        server.capabilities = {QStringLiteral("body")};
        BusNotifications notifications(m_bus.address);
        notifications.show(m_talk, {QStringLiteral("t"), QStringLiteral("a < b")});
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.shown.constFirst().body, QStringLiteral("a < b"));
        QVERIFY(server.shown.constFirst().actions.isEmpty());
    }

    void whatIsShownOrOnItsWayIsTakenBack()
    {
        Server server(m_bus.address);
        BusNotifications notifications(m_bus.address);
        notifications.show(m_talk, {QStringLiteral("one")});
        QTRY_COMPARE(server.shown.size(), 1);
        notifications.show(QStringLiteral("talk/2"), {QStringLiteral("two")});
        notifications.withdrawAll(); // one of them has not been answered
        QTRY_COMPARE(server.closed.size(), 2);
        QVERIFY(server.closed.contains(41U));
        QVERIFY(server.closed.contains(42U));
        notifications.show(m_talk, {QStringLiteral("new")});
        QTRY_COMPARE(server.shown.size(), 3);
        QCOMPARE(server.shown.constLast().replaces, 0U);
    }

    void aClickTellsWhichWithItsToken()
    {
        Server server(m_bus.address);
        BusNotifications notifications(m_bus.address);
        QSignalSpy activated(&notifications, &Notifications::activated);
        notifications.show(m_talk, {QStringLiteral("one")});
        notifications.show(QStringLiteral("talk/2"), {QStringLiteral("two")});
        QTRY_COMPARE(server.shown.size(), 2);
        server.say(QStringLiteral("ActionInvoked"), {7U, QStringLiteral("default")}); // of others
        server.say(QStringLiteral("ActivationToken"), {42U, QStringLiteral("token")});
        server.say(QStringLiteral("ActionInvoked"), {42U, QStringLiteral("default")});
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated[0][1].toString(), QStringLiteral("token"));
        QVERIFY(activated[0][0].toString().startsWith(QStringLiteral("talk/")));
    }

    void whatSomebodyClosedIsNotReplaced()
    {
        Server server(m_bus.address);
        BusNotifications notifications(m_bus.address);
        QSignalSpy activated(&notifications, &Notifications::activated);
        notifications.show(m_talk, {QStringLiteral("one")});
        QTRY_COMPARE(server.shown.size(), 1);
        server.say(QStringLiteral("ActionInvoked"), {41U, QStringLiteral("default")});
        QTRY_COMPARE(activated.size(), 1); // so the answer is here, too
        const QString other = QStringLiteral("talk/2");
        notifications.show(other, {QStringLiteral("other")});
        QTRY_COMPARE(server.shown.size(), 2);
        server.say(QStringLiteral("NotificationClosed"), {41U, 2U});
        server.say(QStringLiteral("ActionInvoked"), {41U, QStringLiteral("default")});
        server.say(QStringLiteral("ActionInvoked"), {42U, QStringLiteral("default")});
        QTRY_COMPARE(activated.size(), 2);
        QCOMPARE(activated[1][0].toString(), other);
        notifications.show(m_talk, {QStringLiteral("two")});
        QTRY_COMPARE(server.shown.size(), 3);
        QCOMPARE(server.shown.constLast().replaces, 0U);
    }

    void aServerThatNeverAnswersDoesNoHarm()
    {
        Server server(m_bus.address, Server::Answers::Never);
        BusNotifications notifications(m_bus.address, 100ms);
        QSignalSpy changed(&notifications, &Notifications::serviceChanged);
        notifications.show(m_talk, {QStringLiteral("one")});
        notifications.withdraw(m_talk);
        notifications.show(m_talk, {QStringLiteral("two")});
        QCOMPARE(notifications.service(), Notifications::Service::Unknown);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(notifications.service(), Notifications::Service::Missing);
        QVERIFY(server.shown.isEmpty());
    }

    void aServerThatComesLaterIsFound()
    {
        BusNotifications notifications(m_bus.address);
        notifications.show(m_talk, {QStringLiteral("one")});
        QTRY_COMPARE(notifications.service(), Notifications::Service::Missing);
        Server server(m_bus.address);
        notifications.show(m_talk, {QStringLiteral("two")});
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.shown.constFirst().title, QStringLiteral("two"));
    }

    void aServerThatDiesIsReplacedByTheNext()
    {
        BusNotifications notifications(m_bus.address);
        auto server = std::make_unique<Server>(m_bus.address);
        notifications.show(m_talk, {QStringLiteral("one")});
        QTRY_COMPARE(server->shown.size(), 1);
        server.reset(); // while something is shown
        notifications.withdraw(QStringLiteral("talk/2"));
        notifications.show(m_talk, {QStringLiteral("two")});
        QTRY_COMPARE(notifications.service(), Notifications::Service::Missing);
        notifications.withdraw(m_talk);

        Server next(m_bus.address);
        notifications.show(m_talk, {QStringLiteral("three")});
        QTRY_COMPARE(next.shown.size(), 1);
        QCOMPARE(next.shown.constFirst().title, QStringLiteral("three"));
        QCOMPARE(next.shown.constFirst().replaces, 0U); // the old one's ids are worth nothing
        QCOMPARE(notifications.service(), Notifications::Service::There);
    }

    void aBusThatDiesDoesNoHarm()
    {
        Bus bus;
        QVERIFY(bus.start());
        auto server = std::make_unique<Server>(bus.address);
        BusNotifications notifications(bus.address);
        notifications.show(m_talk, {QStringLiteral("one")});
        QTRY_COMPARE(server->shown.size(), 1);
        bus.stop();
        notifications.show(m_talk, {QStringLiteral("two")});
        QTRY_COMPARE(notifications.service(), Notifications::Service::Missing);
        notifications.show(m_talk, {QStringLiteral("three")});
        notifications.withdrawAll();
        QCOMPARE(notifications.service(), Notifications::Service::Missing);
    }

    void withoutABusNothingIsShown()
    {
        BusNotifications notifications(QStringLiteral("unix:path=/nowhere/at/all"));
        notifications.show(m_talk, {QStringLiteral("one")});
        QCOMPARE(notifications.service(), Notifications::Service::Missing);
        notifications.withdraw(m_talk);
        notifications.withdrawAll();
    }
};

int main(int argc, char **argv)
{
    // As on a system that has none; nothing here may find the real one.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Talkstick"));
    tst_BusNotifications test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_busnotifications.moc"
