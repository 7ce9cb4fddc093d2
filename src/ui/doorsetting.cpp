// SPDX-License-Identifier: MIT
#include "ui/doorsetting.h"

#include <QSettings>

#include <array>
#include <utility>

namespace talkstick::ui {
namespace {

using switchboard::Door;
using switchboard::HostOptions;
using switchboard::ListenFailure;
using switchboard::PlainCallers;

const QString kPortKey = QStringLiteral("host/port");
const QString kDoorKey = QStringLiteral("host/door");
const QString kPlainKey = QStringLiteral("host/plainCallers");
const QString kNever = QStringLiteral("never");
const QString kAsk = QStringLiteral("ask");
const QString kOfferedKey = QStringLiteral("host/doorOffered");

// Words, not numbers: whoever reads the file sees what they mean.
const std::array<std::pair<Door, QString>, 3> kDoors {{
    {Door::Closed, QStringLiteral("closed")},
    {Door::PeopleIKnow, QStringLiteral("people")},
    {Door::AnyoneMayKnock, QStringLiteral("anyone")},
}};

} // namespace

DoorSetting::DoorSetting(switchboard::Switchboard &switchboard, QSettings &settings,
                         QObject *parent)
    : QObject(parent)
    , m_switchboard(switchboard)
    , m_settings(settings)
{
    using switchboard::Switchboard;
    if (settings.value(kOfferedKey).toBool())
        m_offer = Offer::Answered;
    connect(&switchboard, &Switchboard::hostingChanged, this, &DoorSetting::changed);
    connect(&switchboard, &Switchboard::opened, this, [this](session::Conversation *talk) {
        if (!talk->state().peerKey.isNull())
            connect(talk, &session::Conversation::ended, this, &DoorSetting::talkEnded);
    });
}

Door DoorSetting::door() const
{
    const auto &hosting = m_switchboard.hosting();
    return hosting ? hosting->options.door : Door::Closed;
}

std::optional<ListenFailure> DoorSetting::open(const HostOptions &options)
{
    HostOptions wanted = options;
    if (wanted.plainCallers == PlainCallers::Ask)
        wanted.plainCallers = plainCallers();
    if (auto failure = m_switchboard.host(wanted))
        return failure;
    rememberPort(m_settings, options.where.port);
    keep(options.door);
    return std::nullopt;
}

std::optional<ListenFailure> DoorSetting::set(Door door)
{
    if (door == Door::Closed) {
        close();
        return std::nullopt;
    }
    const auto &hosting = m_switchboard.hosting();
    if (!hosting || hosting->where.isForThisComputer())
        return open({.where = {{}, rememberedPort(m_settings)}, .door = door});
    m_switchboard.setDoor(door);
    keep(door);
    return std::nullopt;
}

void DoorSetting::close()
{
    m_switchboard.stopHosting();
    keep(Door::Closed);
}

std::optional<ListenFailure> DoorSetting::restore()
{
    const QString kept = m_settings.value(kDoorKey).toString();
    for (const auto &[door, word] : kDoors) {
        if (word == kept && door != Door::Closed)
            return open({.where = {{}, rememberedPort(m_settings)}, .door = door});
    }
    return std::nullopt;
}

PlainCallers DoorSetting::plainCallers() const
{
    return rememberedPlainCallers(m_settings);
}

void DoorSetting::setPlainCallers(PlainCallers plainCallers)
{
    m_settings.setValue(kPlainKey, plainCallers == PlainCallers::Never ? kNever : kAsk);
    const auto &hosting = m_switchboard.hosting();
    if (hosting && hosting->options.plainCallers != PlainCallers::LetIn)
        m_switchboard.setPlainCallers(plainCallers);
}

void DoorSetting::talkEnded()
{
    if (m_offer != Offer::NotYet || door() == Door::PeopleIKnow)
        return;
    m_offer = Offer::Due;
    emit changed();
}

void DoorSetting::offerAnswered()
{
    m_offer = Offer::Answered;
    m_settings.setValue(kOfferedKey, true);
    emit changed();
}

void DoorSetting::keep(Door door)
{
    for (const auto &[one, word] : kDoors) {
        if (one == door)
            m_settings.setValue(kDoorKey, word);
    }
    emit changed();
}

PlainCallers rememberedPlainCallers(const QSettings &settings)
{
    return settings.value(kPlainKey).toString() == kNever ? PlainCallers::Never : PlainCallers::Ask;
}

std::uint16_t rememberedPort(const QSettings &settings)
{
    const int port = settings.value(kPortKey).toInt();
    const bool possible = port > 0 && port <= 0xffff;
    return possible ? std::uint16_t(port) : switchboard::ListenRequest {}.port;
}

void rememberPort(QSettings &settings, std::uint16_t port)
{
    settings.setValue(kPortKey, int(port));
}

} // namespace talkstick::ui
