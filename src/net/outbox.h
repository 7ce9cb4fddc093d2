// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace talkstick::net {

//! Signals that wait for the event loop, so that none is emitted from inside a call.
//!
//! It is a timer of zero and not a queued connection: posting an event wakes the loop through a
//! descriptor, which is two system calls for each turn of a conversation; a timer is none.
class Outbox final : public QObject
{
    Q_OBJECT

public:
    explicit Outbox(QObject *parent = nullptr);

    //! Calls \a tell when the event loop turns, after everything posted before it. It is dropped if
    //! the outbox is destroyed first, also by one of the functions it calls.
    void post(std::function<void()> tell);

    //! Calls what waits now. Only for code that the event loop itself has called, and as the last
    //! thing it does: the outbox and its owner may be gone afterwards.
    void deliver();

private:
    std::deque<std::function<void()>> m_waiting;
    QTimer m_timer;
};

} // namespace talkstick::net
