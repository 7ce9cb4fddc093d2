// SPDX-License-Identifier: MIT
#include "ui/notifier.h"

#include "desktop/attention.h"
#include "desktop/notifications.h"
#include "model/notices.h"
#include "switchboard/switchboard.h"
#include "ui/herald.h"
#include "ui/preferences.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace talkstick::ui {
namespace {

using desktop::Notification;
using desktop::Notifications;
using Switch = Preferences::Switch;

constexpr qsizetype kShown = 300; // characters; desktops show less
const QString kDoor = QStringLiteral("door");

} // namespace

Notifier::Notifier(const Parts &parts, const Preferences &preferences, const Herald &herald,
                   QWidget &window, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_preferences(preferences)
    , m_window(window)
{
    window.installEventFilter(this);
    connect(&herald, &Herald::attentionNeeded, this, &Notifier::attentionNeeded);
    connect(&herald, &Herald::knocked, this, &Notifier::knocked);
    connect(&herald, &Herald::turnCame, this,
            [this](const session::Conversation *conversation, const QString &said) {
                turnCame(*conversation, said);
            });
    connect(&parts.switchboard, &switchboard::Switchboard::knocksChanged, this, [this] {
        if (m_parts.switchboard.knocks().isEmpty())
            m_parts.notifications.withdraw(kDoor);
    });
    connect(&parts.switchboard, &switchboard::Switchboard::forgotten, this, &Notifier::forgotten);
    connect(&parts.notifications, &Notifications::activated, this, &Notifier::activated);
}

Notifier::~Notifier()
{
    m_parts.notifications.withdrawAll();
}

bool Notifier::mayTell() const
{
    return m_preferences.isOn(Switch::Notify) && !m_preferences.isOn(Switch::DoNotDisturb)
        && !m_window.isActiveWindow();
}

void Notifier::attentionNeeded()
{
    if (!m_preferences.isOn(Switch::DoNotDisturb))
        desktop::requestAttention(&m_window);
}

void Notifier::turnCame(const session::Conversation &conversation, const QString &said)
{
    const quint32 turn = conversation.state().turn.number;
    Told &told = toldOf(conversation);
    if (std::exchange(told.turn, turn) == turn)
        return;
    const QString shown = m_preferences.isOn(Switch::ShowText) ? said.left(kShown) : QString();
    tell(told.subject,
         model::turnNotice(conversation.state().peerName, shown,
                           m_parts.switchboard.talks().draftOf(conversation)));
}

void Notifier::knocked()
{
    tell(kDoor, model::knockNotice());
}

void Notifier::remind(const session::Conversation &conversation, model::Reminder reminder)
{
    tell(toldOf(conversation).subject,
         model::reminderNotice(reminder, conversation.state(), m_parts.clock.wallTime()));
}

void Notifier::tell(const QString &subject, const model::Notice &notice)
{
    if (!mayTell())
        return;
    const auto sound = m_preferences.isOn(Switch::Sound) ? Notification::Sound::Usual
                                                         : Notification::Sound::Silent;
    m_parts.notifications.show(subject, {notice.title, notice.body, sound});
}

void Notifier::activated(const QString &subject, const QString &token)
{
    session::Conversation *wanted = nullptr;
    for (session::Conversation *one : m_parts.switchboard.conversations()) {
        const auto told = m_told.find(one);
        if (told != m_told.end() && told->second.subject == subject)
            wanted = one;
    }
    emit showRequested(wanted, token);
}

void Notifier::forgotten(const session::Conversation *conversation)
{
    const auto told = m_told.find(conversation);
    if (told == m_told.end())
        return;
    m_parts.notifications.withdraw(told->second.subject);
    m_told.erase(told);
}

bool Notifier::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_parts.notifications.withdrawAll();
    return QObject::eventFilter(watched, event);
}

Notifier::Told &Notifier::toldOf(const session::Conversation &conversation)
{
    Told &told = m_told[&conversation];
    if (told.subject.isEmpty())
        told.subject = QStringLiteral("talk/%1").arg(++m_subjects);
    return told;
}

} // namespace talkstick::ui
