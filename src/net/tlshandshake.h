// SPDX-License-Identifier: MIT
#pragma once

#include "net/identity.h"
#include "net/outbox.h"
#include "net/tlslink.h"
#include "net/tlsprofile.h"
#include "switchboard/tls.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <memory>

namespace talkstick::net {

//! A socket as TLS wants it: never more than kTlsReadBuffer read ahead, no proxy.
[[nodiscard]] std::unique_ptr<QSslSocket> makeTlsSocket();

//! What a handshake is about.
struct TlsTerms
{
    TlsRole role = TlsRole::Client;
    wire::KeyHash expectedKey {}; //!< Null: anybody.
    std::chrono::milliseconds limit = switchboard::kTlsLimit;
};

//! TLS being agreed upon over one connection, until there is a link or a reason why not.
//!
//! The peer's key is looked at as soon as its certificate is here: a client then has not sent its
//! own yet. Signals come from the event loop; it may be destroyed in any slot, which ends the
//! connection unless its link was taken.
class TlsHandshake final : public QObject
{
    Q_OBJECT

public:
    //! Begins at once. \a socket comes from makeTlsSocket() and is connected.
    TlsHandshake(std::unique_ptr<QSslSocket> socket, const Identity &identity, TlsTerms terms);
    ~TlsHandshake() override;

    [[nodiscard]] session::Peer peer() const { return m_peer; }

    //! The connection, once, from secured() on; null before. Nothing is emitted afterwards.
    [[nodiscard]] std::unique_ptr<TlsLink>
    takeLink(std::chrono::milliseconds closeLimit = kCloseLimit);

    //! Closes the connection now. Nothing is emitted afterwards.
    void hangUp();

signals:
    //! TLS stands, and every check has passed.
    void secured(const talkstick::wire::KeyHash &key);
    //! It does not, and the connection is closed. After WrongKey \a key says whose it was,
    //! otherwise it is null.
    void failed(talkstick::switchboard::TlsFailure failure, const talkstick::wire::KeyHash &key,
                const QString &systemText);
    //! The connection has ended after secured().
    void gone(const QString &systemText);

private:
    enum class Phase : std::uint8_t { Shaking, Secured, Over };

    void begin();
    void onSslErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void onAlert(QSsl::AlertLevel level, QSsl::AlertType type);
    void onError(QAbstractSocket::SocketError error);
    void fail(switchboard::TlsFailure failure, const QString &systemText = {},
              const wire::KeyHash &key = {});

    std::unique_ptr<QSslSocket, QScopedPointerDeleteLater> m_socket;
    session::Peer m_peer;
    TlsTerms m_terms;
    Phase m_phase = Phase::Shaking;
    wire::KeyHash m_key;
    TlsEvidence m_evidence;
    QTimer m_limit;
    Outbox m_outbox;
};

} // namespace talkstick::net
