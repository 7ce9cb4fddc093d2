// SPDX-License-Identifier: MIT
#pragma once

#include "net/identity.h"
#include "net/outbox.h"
#include "net/tlshandshake.h"
#include "net/waitingcaller.h"
#include "switchboard/listener.h"

#include <QSocketNotifier>
#include <QTcpServer>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <optional>

namespace talkstick::net {

//! Listens on TCP, on all interfaces for IPv6 and IPv4 alike, or on one address.
//!
//! Callers stay bare descriptors until they are let in or secured; see WaitingCaller. As they are
//! only peeked at, TLS finds the client's first message where it was.
//! Destroying it hangs up on every caller who was not let in. It must not be destroyed from inside
//! one of its slots (deleteLater()).
class TcpListener final : public switchboard::Listener
{
    Q_OBJECT

public:
    //! Without an identity every secure() ends as Unavailable. \a tlsLimit is for a whole
    //! handshake.
    explicit TcpListener(std::optional<Identity> identity = {},
                         std::chrono::milliseconds tlsLimit = switchboard::kTlsLimit,
                         QObject *parent = nullptr);

    //! For callers from now on.
    void setIdentity(const std::optional<Identity> &identity) { m_identity = identity; }

    [[nodiscard]] Result<switchboard::Listening, switchboard::ListenFailure>
    listen(const switchboard::ListenRequest &request) override;
    void stop() override;
    void secure(switchboard::CallerId id) override;
    [[nodiscard]] std::unique_ptr<session::Link> admit(switchboard::CallerId id) override;
    void hangUp(switchboard::CallerId id) override;
    void hangUpAll() override;

private:
    void watch();
    void acceptAll();
    void announce(qintptr descriptor);
    void onSpoke(switchboard::CallerId id);
    void onGone(switchboard::CallerId id, const QString &systemText);
    void onAcceptFailed(int systemError);
    void shakeHands(switchboard::CallerId id, qintptr descriptor);
    [[nodiscard]] bool forget(switchboard::CallerId id, const QString &systemText);
    void postInsecure(switchboard::CallerId id, switchboard::TlsFailure failure,
                      const QString &systemText = {});
    [[nodiscard]] switchboard::ListenFailure failure(const switchboard::ListenRequest &request);
    void note(session::SocketEvent::Kind kind, const session::Peer &whom,
              session::SocketEvent::Outcome outcome = session::SocketEvent::Outcome::Done,
              const QString &detail = {});

    //! Only binds and listens. Accepting is done here: a QTcpServer that has once run out of
    //! descriptors takes every end of the line for the same error again (QNativeSocketEngine keeps
    //! the first error it had, Qt 6.4.2) and stops accepting each time.
    QTcpServer m_server;
    std::unique_ptr<QSocketNotifier> m_arrivals; //!< Null while not listening.
    //! Deleted later, for they are let in and hung up on from inside their own signals.
    std::map<switchboard::CallerId, std::unique_ptr<WaitingCaller, QScopedPointerDeleteLater>>
        m_callers;
    //! Those who are being secured, or are and were not let in; none of them is in m_callers.
    std::map<switchboard::CallerId, std::unique_ptr<TlsHandshake, QScopedPointerDeleteLater>>
        m_handshakes;
    std::optional<Identity> m_identity;
    std::chrono::milliseconds m_tlsLimit;
    switchboard::CallerId m_lastId = 0;
    QTimer m_resume;
    Outbox m_outbox;
};

} // namespace talkstick::net
