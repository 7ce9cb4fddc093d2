// SPDX-License-Identifier: MIT
#include "net/outbox.h"

#include <QPointer>

#include <utility>

namespace talkstick::net {

Outbox::Outbox(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::deliver);
}

void Outbox::post(std::function<void()> tell)
{
    m_waiting.push_back(std::move(tell));
    if (!m_timer.isActive())
        m_timer.start(0);
}

void Outbox::deliver()
{
    const QPointer<Outbox> alive(this);
    while (!alive.isNull() && !m_waiting.empty()) {
        const auto tell = std::move(m_waiting.front());
        m_waiting.pop_front();
        tell();
    }
    if (!alive.isNull())
        m_timer.stop();
}

} // namespace talkstick::net
