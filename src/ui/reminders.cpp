// SPDX-License-Identifier: MIT
#include "ui/reminders.h"

#include "model/reminders.h"
#include "switchboard/switchboard.h"
#include "ui/notifier.h"
#include "ui/preferences.h"

#include <QSettings>

namespace talkstick::ui {
namespace {

const QString kGroup = QStringLiteral("remindedAt");

} // namespace

Reminders::Reminders(const Parts &parts, const Preferences &preferences, Notifier &notifier,
                     QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_preferences(preferences)
    , m_notifier(notifier)
    , m_alarm(parts.clock.makeAlarm([this] { look(); }))
{
    m_alarm->set(parts.clock.now() + kLookEvery);
}

Reminders::~Reminders() = default;

void Reminders::look()
{
    m_alarm->set(m_parts.clock.now() + kLookEvery);
    if (!m_notifier.mayTell())
        return;
    tidy();
    for (const session::Conversation *one : m_parts.switchboard.conversations())
        look(*one);
}

void Reminders::look(const session::Conversation &conversation)
{
    const QString key = keyOf(conversation);
    if (key.isEmpty())
        return;
    const QDateTime now = m_parts.clock.wallTime();
    const auto reminder = model::reminderFor(conversation.state(), m_preferences.reminders(),
                                             m_parts.settings.value(key).toDateTime(), now);
    if (!reminder)
        return;
    m_parts.settings.setValue(key, now);
    m_notifier.remind(conversation, *reminder);
}

QString Reminders::keyOf(const session::Conversation &conversation) const
{
    const QByteArray id = m_parts.switchboard.talks().idOf(conversation);
    return id.isEmpty() ? QString() : kGroup + u'/' + QString::fromLatin1(id.toHex());
}

// What is older than that holds back no reminder any more.
void Reminders::tidy()
{
    QSettings &settings = m_parts.settings;
    const QDateTime old = m_parts.clock.wallTime().addDays(-2);
    settings.beginGroup(kGroup);
    const QStringList ids = settings.childKeys();
    for (const QString &id : ids) {
        if (settings.value(id).toDateTime() < old)
            settings.remove(id);
    }
    settings.endGroup();
}

} // namespace talkstick::ui
