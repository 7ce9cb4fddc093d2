// SPDX-License-Identifier: MIT
#include "e2e/atspi.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDebug>
#include <QEventLoop>
#include <QTimer>

namespace talkstick::e2e {

// AT-SPI's (so).
struct Reference
{
    QString service;
    QDBusObjectPath path;
};

// AT-SPI's (ua(so)).
struct Relation
{
    uint kind = 0;
    QList<Reference> targets;
};

} // namespace talkstick::e2e

Q_DECLARE_METATYPE(talkstick::e2e::Reference)
Q_DECLARE_METATYPE(talkstick::e2e::Relation)

namespace talkstick::e2e {
namespace {

using namespace std::chrono_literals;

constexpr char kAccessible[] = "org.a11y.atspi.Accessible";
constexpr char kAction[] = "org.a11y.atspi.Action";
constexpr char kComponent[] = "org.a11y.atspi.Component";
constexpr char kText[] = "org.a11y.atspi.Text";
constexpr char kValue[] = "org.a11y.atspi.Value";
constexpr char kRegistry[] = "org.a11y.atspi.Registry";
constexpr uint kLabelledBy = 2; // AtspiRelationType
constexpr auto kReread = 200ms;

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Relation &relation)
{
    argument.beginStructure();
    argument >> relation.kind;
    argument.beginArray();
    while (!argument.atEnd()) {
        Reference target;
        argument >> target;
        relation.targets.append(target);
    }
    argument.endArray();
    argument.endStructure();
    return argument;
}

template <typename Value>
Value valueOf(const QVariant &variant)
{
    Value value {};
    if (variant.canConvert<QDBusArgument>())
        variant.value<QDBusArgument>() >> value;
    return value;
}

template <typename Value>
QList<Value> listOf(const QDBusMessage &reply)
{
    QList<Value> values;
    const QVariant first = reply.arguments().value(0);
    if (!first.canConvert<QDBusArgument>())
        return values;
    const auto argument = first.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        Value value {};
        argument >> value;
        values.append(value);
    }
    argument.endArray();
    return values;
}

bool isShowing(const Accessible &one)
{
    return one.is(State::Showing);
}

} // namespace

bool Accessible::isThere() const
{
    return !m_service.isEmpty() && !m_path.isEmpty() && !m_path.endsWith(QStringLiteral("/null"));
}

QDBusMessage Accessible::call(const char *interface, const char *method,
                              const QVariantList &arguments) const
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(m_service, m_path, latin(interface), latin(method));
    message.setArguments(arguments);
    const QDBusMessage reply = m_bus.call(message);
    return reply.type() == QDBusMessage::ReplyMessage ? reply : QDBusMessage();
}

QVariant Accessible::property(const char *interface, const char *name) const
{
    const QDBusMessage reply =
        call("org.freedesktop.DBus.Properties", "Get", {latin(interface), latin(name)});
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

QString Accessible::role() const
{
    return call(kAccessible, "GetRoleName").arguments().value(0).toString();
}

QString Accessible::name() const
{
    return property(kAccessible, "Name").toString();
}

QString Accessible::description() const
{
    return property(kAccessible, "Description").toString();
}

std::uint64_t Accessible::states() const
{
    const auto halves = listOf<uint>(call(kAccessible, "GetState"));
    return halves.value(0) | std::uint64_t(halves.value(1)) << 32;
}

bool Accessible::is(State state) const
{
    return has(states(), state);
}

QStringList Accessible::actions() const
{
    QStringList names;
    const int count = property(kAction, "NActions").toInt();
    for (int i = 0; i < count; ++i)
        names.append(call(kAction, "GetName", {i}).arguments().value(0).toString());
    return names;
}

QStringList Accessible::interfaces() const
{
    return call(kAccessible, "GetInterfaces").arguments().value(0).toStringList();
}

QStringList Accessible::labels() const
{
    QStringList names;
    for (const Relation &relation : listOf<Relation>(call(kAccessible, "GetRelationSet"))) {
        if (relation.kind != kLabelledBy)
            continue;
        for (const Reference &target : relation.targets)
            names.append(Accessible(m_bus, target.service, target.path.path()).name());
    }
    return names;
}

QRect Accessible::extents() const
{
    const QVariant first = call(kComponent, "GetExtents", {0U}).arguments().value(0);
    if (!first.canConvert<QDBusArgument>())
        return {};
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    const auto argument = first.value<QDBusArgument>();
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return {x, y, width, height};
}

std::optional<double> Accessible::value() const
{
    const QVariant value = property(kValue, "CurrentValue");
    return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
}

QString Accessible::text() const
{
    return call(kText, "GetText", {0, -1}).arguments().value(0).toString();
}

int Accessible::caret() const
{
    const QVariant caret = property(kText, "CaretOffset");
    return caret.isValid() ? caret.toInt() : -1;
}

Accessible Accessible::parent() const
{
    const auto reference = valueOf<Reference>(property(kAccessible, "Parent"));
    return {m_bus, reference.service, reference.path.path()};
}

int Accessible::childCount() const
{
    return property(kAccessible, "ChildCount").toInt();
}

Accessible Accessible::child(int index) const
{
    const QDBusMessage reply = call(kAccessible, "GetChildAtIndex", {index});
    const auto reference = valueOf<Reference>(reply.arguments().value(0));
    return {m_bus, reference.service, reference.path.path()};
}

QList<Accessible> Accessible::children() const
{
    QList<Accessible> all;
    for (const Reference &one : listOf<Reference>(call(kAccessible, "GetChildren")))
        all.append(Accessible(m_bus, one.service, one.path.path()));
    return all;
}

// Pages that are hidden are not gone through: each question takes its time.
Accessible Accessible::find(const QString &wantedRole, const QString &wantedName) const
{
    if (!isShowing(*this))
        return {};
    const auto isCalledSo = [&] {
        return wantedName.isEmpty() || name().startsWith(wantedName)
            || labels().value(0).startsWith(wantedName);
    };
    if (role() == wantedRole && isCalledSo())
        return *this;
    for (const Accessible &one : children()) {
        if (const Accessible found = one.find(wantedRole, wantedName); found.isThere())
            return found;
    }
    return {};
}

ScreenReader::ScreenReader()
    : m_bus(QString())
{
    QDBusConnection session = QDBusConnection::sessionBus();
    const QString service = QStringLiteral("org.a11y.Bus");
    const QString path = QStringLiteral("/org/a11y/bus");
    QDBusMessage enable = QDBusMessage::createMethodCall(
        service, path, latin("org.freedesktop.DBus.Properties"), QStringLiteral("Set"));
    enable.setArguments({QStringLiteral("org.a11y.Status"), QStringLiteral("IsEnabled"),
                         QVariant::fromValue(QDBusVariant(true))});
    session.call(enable);
    const QDBusReply<QString> address = session.call(
        QDBusMessage::createMethodCall(service, path, service, QStringLiteral("GetAddress")));
    if (!address.isValid())
        return;
    m_bus = QDBusConnection::connectToBus(address.value(), QStringLiteral("screen reader"));
    listen();
}

ScreenReader::~ScreenReader()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("screen reader"));
}

void ScreenReader::listen()
{
    for (const char *interface : {"org.a11y.atspi.Event.Object", "org.a11y.atspi.Event.Window"}) {
        if (!m_bus.connect({}, {}, latin(interface), {}, this, SLOT(take(QDBusMessage))))
            return;
    }
    for (const char *event :
         {"object:state-changed", "object:children-changed", "object:property-change",
          "object:text-changed", "object:selection-changed", "object:active-descendant-changed",
          "window"}) {
        QDBusMessage enroll = QDBusMessage::createMethodCall(
            latin(kRegistry), QStringLiteral("/org/a11y/atspi/registry"), latin(kRegistry),
            QStringLiteral("RegisterEvent"));
        enroll.setArguments({latin(event)});
        if (m_bus.call(enroll).type() == QDBusMessage::ErrorMessage)
            return;
    }
    m_registered = true;
}

Accessible ScreenReader::program(qint64 pid)
{
    const Accessible root(m_bus, latin(kRegistry),
                          QStringLiteral("/org/a11y/atspi/accessible/root"));
    Accessible found;
    (void)await([&] {
        for (const Accessible &one : root.children()) {
            QDBusMessage ask = QDBusMessage::createMethodCall(
                QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                QStringLiteral("org.freedesktop.DBus"),
                QStringLiteral("GetConnectionUnixProcessID"));
            ask.setArguments({one.service()});
            if (m_bus.call(ask).arguments().value(0).toLongLong() == pid)
                found = one;
        }
        return found.isThere();
    });
    return found;
}

bool ScreenReader::await(const std::function<bool()> &isSo, std::chrono::milliseconds atMost)
{
    QElapsedTimer since;
    since.start();
    while (!isSo()) {
        if (since.hasExpired(atMost.count()))
            return false;
        QEventLoop loop;
        connect(this, &ScreenReader::happened, &loop, &QEventLoop::quit);
        QTimer::singleShot(kReread, &loop, &QEventLoop::quit);
        loop.exec();
        QCoreApplication::processEvents(); // they come in bursts, and to ask takes its time
    }
    return true;
}

void ScreenReader::take(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    Heard heard {message.member(),
                 arguments.value(0).toString(),
                 arguments.value(1).toInt(),
                 Accessible(m_bus, message.service(), message.path()),
                 {},
                 {}};
    if (heard.detail == u"showing" && heard.value == 1) {
        heard.role = heard.source.role();
        heard.name = heard.source.name();
    }
    m_heard.append(heard);
    emit happened();
}

QStringList ScreenReader::announcements() const
{
    QStringList names;
    for (const Heard &one : m_heard) {
        if (one.role == u"notification")
            names.append(one.name);
    }
    return names;
}

bool ScreenReader::hears(const QString &text)
{
    const bool heardIt = await([&] { return announcements().join(u'\n').contains(text); });
    if (!heardIt)
        qWarning() << "not heard:" << text << "but:" << announcements();
    return heardIt;
}

Accessible ScreenReader::focused() const
{
    for (auto one = m_heard.crbegin(); one != m_heard.crend(); ++one) {
        if (one->detail == u"focused" && one->value == 1)
            return one->source;
    }
    return {};
}

} // namespace talkstick::e2e
