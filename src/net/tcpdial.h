// SPDX-License-Identifier: MIT
#pragma once

#include "net/dialattempt.h"
#include "net/identity.h"
#include "net/outbox.h"
#include "net/reach.h"
#include "net/resolver.h"
#include "net/tlshandshake.h"
#include "switchboard/dialer.h"

#include <QTimer>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace talkstick::net {

//! How long things may take; tests are less patient.
struct DialTiming
{
    std::chrono::milliseconds limit = switchboard::kDialLimit;
    //! Until the next address is tried beside those that have not answered (RFC 8305 section 5).
    std::chrono::milliseconds head {250};
    std::chrono::milliseconds tls = switchboard::kTlsLimit; //!< For a whole handshake.
};

//! A call over TCP: looks the name up, then races its addresses (RFC 8305). The next one starts
//! when the one before it has failed or has had its head start; the first to connect wins. Then,
//! for Security::Tls, the handshake, which has a limit of its own.
//!
//! All signals are emitted with nothing left to do after them: it may be destroyed in any slot.
class TcpDial final : public switchboard::Dial
{
    Q_OBJECT

public:
    //! Starts at once. \a resolver must outlive it. Without an identity there is no Tls.
    TcpDial(switchboard::DialRequest request, Resolver &resolver, std::optional<Identity> identity,
            DialTiming timing);
    ~TcpDial() override;

    [[nodiscard]] std::unique_ptr<session::Link> takeLink() override;

private:
    enum class Phase : std::uint8_t { Resolving, Racing, Securing, Connected, Over };

    void resolve(Resolver &resolver);
    void onResolved(const Resolved &resolved);
    void race(const QList<QHostAddress> &addresses);
    void tryNext();
    void onEnded(DialAttempt *attempt);
    void win(DialAttempt *attempt);
    void secure();
    void stand();
    void onLimit();
    void stopOthers(switchboard::Attempt::State why);
    void fail(switchboard::DialError error, const QString &systemText);
    void failSecuring(switchboard::TlsFailure failure, const wire::KeyHash &key,
                      const QString &systemText);
    void tell(const switchboard::Attempt &attempt);
    void tellResolving(session::SocketEvent::Outcome outcome, const QString &detail = {});
    void note(const session::SocketEvent &event);

    switchboard::DialRequest m_request;
    std::optional<Identity> m_identity;
    DialTiming m_timing;
    Phase m_phase = Phase::Resolving;
    std::unique_ptr<LookUp> m_lookUp;
    QList<Subnet> m_ownSubnets;
    QList<QHostAddress> m_untried;
    //! Deleted later, for each is dropped from inside its own signal.
    std::vector<std::unique_ptr<DialAttempt, QScopedPointerDeleteLater>> m_running;
    QString m_lastText; //!< What the system said of the latest failure.
    std::unique_ptr<QTcpSocket> m_socket; //!< The winner's, until takeLink() or secure().
    std::unique_ptr<TlsHandshake, QScopedPointerDeleteLater> m_handshake;
    QTimer m_next;
    QTimer m_limit;
    Outbox m_outbox;
};

} // namespace talkstick::net
