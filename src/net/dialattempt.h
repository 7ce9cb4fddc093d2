// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/dialer.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>

#include <memory>

namespace talkstick::net {

//! One address being tried.
class DialAttempt final : public QObject
{
    Q_OBJECT

public:
    DialAttempt(const QHostAddress &address, switchboard::Reach reach,
                switchboard::Security security);

    //! Call it once. ended() may be emitted before it returns.
    void start(quint16 port);
    //! Stops trying, as \a why. ended() is not emitted.
    void stop(switchboard::Attempt::State why);

    [[nodiscard]] const switchboard::Attempt &attempt() const { return m_attempt; }
    //! The connected socket, once: unbuffered for PlainText, from makeTlsSocket() for Tls.
    [[nodiscard]] std::unique_ptr<QTcpSocket> takeSocket();

signals:
    //! attempt() is not Trying any more.
    void ended();

private:
    void end(switchboard::Attempt::State state);
    [[nodiscard]] switchboard::Attempt::State failure() const;

    QHostAddress m_address;
    QIODevice::OpenMode m_mode;
    switchboard::Attempt m_attempt;
    QElapsedTimer m_time;
    std::unique_ptr<QTcpSocket> m_socket;
};

} // namespace talkstick::net
