// SPDX-License-Identifier: MIT
#include "ui/announcer.h"

#include <QAccessibleWidget>

#include <utility>

namespace talkstick::ui {
namespace {

// Given a name, QAccessibleWidget would keep that one for ever.
QAccessibleInterface *notificationInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String(Announcer::staticMetaObject.className()))
        return nullptr;
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

void installInterface()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(notificationInterface);
        return true;
    }();
}

} // namespace

Announcer::Announcer(session::Clock &clock, QWidget *parent)
    : QLabel(parent)
    , m_clock(clock)
    , m_alarm(clock.makeAlarm([this] { say(std::exchange(m_waiting, {})); }))
{
    installInterface();
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    // Something that has no size is not showing, for a screen reader.
    setGeometry(0, 0, 1, 1);
    hide();
}

Announcer::~Announcer() = default;

void Announcer::announce(const QString &text)
{
    const Time now = m_clock.now();
    if (m_last && now - *m_last < kBetweenAnnouncements) {
        m_waiting = text;
        m_alarm->set(*m_last + kBetweenAnnouncements);
        return;
    }
    m_alarm->clear();
    m_waiting.clear();
    say(text);
}

void Announcer::say(const QString &text)
{
    m_last = m_clock.now();
    // It is the appearing that is spoken, so it goes first.
    hide();
    setAccessibleName(text);
    show();
}

} // namespace talkstick::ui
