// SPDX-License-Identifier: MIT
#include "net/dialattempt.h"

#include "net/hostaddress.h"
#include "net/tlshandshake.h"

#include <QNetworkProxy>

#include <utility>

namespace talkstick::net {

using switchboard::Attempt;
using switchboard::Security;

namespace {

std::unique_ptr<QTcpSocket> makeSocket(Security security)
{
    if (security == Security::Tls)
        return makeTlsSocket();
    return std::make_unique<QTcpSocket>();
}

} // namespace

DialAttempt::DialAttempt(const QHostAddress &address, switchboard::Reach reach, Security security)
    : m_address(address)
    // A QSslSocket has to have buffers.
    , m_mode(security == Security::Tls ? QIODevice::ReadWrite
                                       : QIODevice::ReadWrite | QIODevice::Unbuffered)
    , m_attempt {toText(address), reach, Attempt::State::Trying, {}, {}}
    , m_socket(makeSocket(security))
{
    connect(m_socket.get(), &QTcpSocket::connected, this,
            [this] { end(Attempt::State::Connected); });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this] { end(failure()); });
    m_socket->setProxy(QNetworkProxy::NoProxy);
}

void DialAttempt::start(quint16 port)
{
    m_time.start();
    m_socket->connectToHost(m_address, port, m_mode);
}

void DialAttempt::stop(Attempt::State why)
{
    m_socket->disconnect(this);
    m_socket->abort();
    m_attempt.state = why;
    m_attempt.took = std::chrono::milliseconds(m_time.elapsed());
}

std::unique_ptr<QTcpSocket> DialAttempt::takeSocket()
{
    return std::move(m_socket);
}

void DialAttempt::end(Attempt::State state)
{
    m_socket->disconnect(this);
    m_attempt.state = state;
    m_attempt.took = std::chrono::milliseconds(m_time.elapsed());
    if (state != Attempt::State::Connected)
        m_attempt.systemText = m_socket->errorString();
    emit ended();
}

Attempt::State DialAttempt::failure() const
{
    // Qt calls EINVAL refused, which is what a link-local address without its interface gets.
    const bool isNowhere = m_address.protocol() == QAbstractSocket::IPv6Protocol
        && m_address.isLinkLocal() && m_address.scopeId().isEmpty();
    if (isNowhere)
        return Attempt::State::Unreachable;
    const QAbstractSocket::SocketError error = m_socket->error();
    if (error == QAbstractSocket::ConnectionRefusedError)
        return Attempt::State::Refused;
    if (error == QAbstractSocket::SocketTimeoutError)
        return Attempt::State::NoAnswer;
    // The first is EHOSTUNREACH or ENETUNREACH; ETIMEDOUT as well, but that takes a minute or more.
    // The other is EADDRNOTAVAIL: no address of ours to call from, as to ::1 without IPv6.
    if (error == QAbstractSocket::NetworkError || error == QAbstractSocket::UnknownSocketError)
        return Attempt::State::Unreachable;
    return Attempt::State::Failed;
}

} // namespace talkstick::net
