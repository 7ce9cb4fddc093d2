// SPDX-License-Identifier: MIT
#include "net/tlshandshake.h"

#include "net/descriptor.h"

#include <QNetworkProxy>

#include <utility>

namespace talkstick::net {

using switchboard::TlsFailure;

std::unique_ptr<QSslSocket> makeTlsSocket()
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    // Without a limit a peer that writes faster than we read fills our memory.
    socket->setReadBufferSize(kTlsReadBuffer);
    return socket;
}

TlsHandshake::TlsHandshake(std::unique_ptr<QSslSocket> socket, const Identity &identity,
                           TlsTerms terms)
    : m_socket(socket.release())
    , m_peer(peerOf(m_socket->socketDescriptor()))
    , m_terms(std::move(terms))
{
    connect(m_socket.get(), &QSslSocket::sslErrors, this, &TlsHandshake::onSslErrors);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &TlsHandshake::onEncrypted);
    connect(m_socket.get(), &QSslSocket::alertReceived, this, &TlsHandshake::onAlert);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &TlsHandshake::onError);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(TlsFailure::TimedOut); });
    m_limit.setSingleShot(true);
    m_limit.start(m_terms.limit);
    m_socket->setSslConfiguration(tlsProfile(identity, m_terms.role));
    begin();
}

TlsHandshake::~TlsHandshake()
{
    hangUp();
}

void TlsHandshake::hangUp()
{
    disconnect();
    m_limit.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
}

void TlsHandshake::begin()
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        fail(TlsFailure::Ended, m_socket->errorString());
    else if (m_terms.role == TlsRole::Server)
        m_socket->startServerEncryption();
    else
        m_socket->startClientEncryption();
}

std::unique_ptr<TlsLink> TlsHandshake::takeLink(std::chrono::milliseconds closeLimit)
{
    if (m_phase != Phase::Secured || !m_socket)
        return nullptr;
    disconnect(); // Its end may wait to be told; from now on the link tells it.
    m_socket->disconnect(this);
    std::unique_ptr<QSslSocket> socket(m_socket.release());
    m_phase = Phase::Over;
    return std::make_unique<TlsLink>(std::move(socket), m_peer, m_key, closeLimit);
}

void TlsHandshake::onSslErrors(const QList<QSslError> &errors)
{
    if (m_phase != Phase::Shaking || !areExpected(errors))
        return; // Qt ends it, unless it was without a certificate.
    const wire::KeyHash key = keyHashOf(m_socket->peerCertificate());
    if (!m_terms.expectedKey.isNull() && key != m_terms.expectedKey)
        return fail(TlsFailure::WrongKey, {}, key);
    m_socket->ignoreSslErrors(errors);
}

void TlsHandshake::onEncrypted()
{
    const auto key = checkPeer(*m_socket);
    if (!key)
        return fail(key.error());
    if (!m_terms.expectedKey.isNull() && key.value() != m_terms.expectedKey)
        return fail(TlsFailure::WrongKey, {}, key.value());
    m_limit.stop();
    m_key = key.value();
    m_phase = Phase::Secured;
    m_outbox.post([this] { emit secured(m_key); });
}

void TlsHandshake::onAlert(QSsl::AlertLevel, QSsl::AlertType type)
{
    m_evidence.received = type;
}

void TlsHandshake::onError(QAbstractSocket::SocketError error)
{
    m_evidence.error = error;
    m_evidence.text = m_socket->errorString();
    if (m_phase == Phase::Shaking)
        return fail(tlsFailureOf(m_evidence), m_evidence.text);
    m_socket->disconnect(this); // Qt may find several words for one end.
    m_outbox.post([this] { emit gone(m_evidence.text); });
}

void TlsHandshake::fail(TlsFailure failure, const QString &systemText, const wire::KeyHash &key)
{
    if (m_phase == Phase::Over)
        return;
    m_phase = Phase::Over;
    m_limit.stop();
    m_socket->disconnect(this);
    // Later, and not gently: what Qt has not sent yet is not for this peer, our certificate above
    // all.
    m_outbox.post([this, failure, systemText, key] {
        m_socket->abort();
        emit failed(failure, key, systemText);
    });
}

} // namespace talkstick::net
