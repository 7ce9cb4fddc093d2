// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/listener.h"

#include <QObject>
#include <QSocketNotifier>
#include <QString>
#include <QTimer>

namespace talkstick::net {

//! Somebody who has connected and was not let in: a bare descriptor that is only looked at.
//!
//! No socket object yet, so that nothing can be read or sent by mistake. What they write stays with
//! the system; as unread bytes would keep a notifier firing, it is off from the first byte on, and
//! a timer looks again, four times a second while more comes and once a second otherwise.
class WaitingCaller final : public QObject
{
    Q_OBJECT

public:
    //! Owns \a descriptor until release(); destroying it hangs up.
    WaitingCaller(qintptr descriptor, switchboard::CallerId id);
    ~WaitingCaller() override;

    [[nodiscard]] const switchboard::Caller &caller() const { return m_caller; }

    //! Stops looking; the descriptor now belongs to whoever asked. Nothing is emitted afterwards.
    [[nodiscard]] qintptr release();

    //! Closes the connection now. Nothing is emitted afterwards.
    void hangUp();

signals:
    //! The first bytes have come, or more of them; see caller().
    void spoke();
    //! A reset, or an end before any byte. Nothing is emitted afterwards.
    void gone(const QString &systemText);

private:
    void look();
    void preview(const QByteArray &soFar);
    void leave(const QString &systemText);

    qintptr m_descriptor = -1; //!< -1 once it was released.
    switchboard::Caller m_caller;
    QSocketNotifier m_notifier;
    QTimer m_lookAgain;
};

} // namespace talkstick::net
