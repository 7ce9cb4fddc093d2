// SPDX-License-Identifier: MIT
#pragma once

#include "net/identities.h"
#include "net/rawpeer.h"
#include "net/tlshandshake.h"

#include <QSslSocket>

#include <memory>

namespace talkstick::test {

//! Somebody who calls, begins TLS at once and takes any host for the right one.
class TlsPeer
{
public:
    TlsPeer(const QSslConfiguration &profile, const QHostAddress &address, quint16 port)
        : m_socket(net::makeTlsSocket())
    {
        m_socket->setSslConfiguration(profile);
        QObject::connect(
            m_socket.get(), &QSslSocket::sslErrors, m_socket.get(),
            [this](const QList<QSslError> &errors) { m_socket->ignoreSslErrors(errors); });
        QObject::connect(m_socket.get(), &QSslSocket::connected, m_socket.get(),
                         [this] { m_socket->startClientEncryption(); });
        QObject::connect(m_socket.get(), &QSslSocket::readyRead, m_socket.get(),
                         [this] { m_received += m_socket->readAll(); });
        m_socket->connectToHost(address, port);
    }
    //! One who does as we do.
    TlsPeer(const net::Identity &identity, const QHostAddress &address, quint16 port)
        : TlsPeer(net::tlsProfile(identity, net::TlsRole::Client), address, port)
    { }
    Q_DISABLE_COPY_MOVE(TlsPeer)

    [[nodiscard]] QSslSocket *socket() const { return m_socket.get(); }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    void say(const QByteArray &bytes) { m_socket->write(bytes); }
    [[nodiscard]] bool isOver() const
    {
        return m_socket->state() == QAbstractSocket::UnconnectedState;
    }
    //! From now on it closes with RST instead of FIN.
    void resetOnClosing()
    {
        const linger now {1, 0};
        ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
    void reset()
    {
        resetOnClosing();
        m_socket->abort();
    }

private:
    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_received;
};

} // namespace talkstick::test
