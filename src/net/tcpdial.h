// SPDX-License-Identifier: MIT
#pragma once

#include "net/dialattempt.h"
#include "net/outbox.h"
#include "net/reach.h"
#include "net/resolver.h"
#include "switchboard/dialer.h"

#include <QTimer>

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace talkstick::net {

//! How long things may take; tests are less patient.
struct DialTiming
{
    std::chrono::milliseconds limit = switchboard::kDialLimit;
    //! Until the next address is tried beside those that have not answered (RFC 8305 section 5).
    std::chrono::milliseconds head {250};
};

//! A call over TCP: looks the name up, then races its addresses (RFC 8305). The next one starts
//! when the one before it has failed or has had its head start; the first to connect wins.
//!
//! All signals are emitted with nothing left to do after them: it may be destroyed in any slot.
class TcpDial final : public switchboard::Dial
{
    Q_OBJECT

public:
    //! Starts at once. \a resolver must outlive it.
    TcpDial(wire::Address address, Resolver &resolver, DialTiming timing);
    ~TcpDial() override;

    [[nodiscard]] std::unique_ptr<session::Link> takeLink() override;

private:
    enum class Phase : std::uint8_t { Resolving, Racing, Connected, Over };

    void resolve(Resolver &resolver);
    void onResolved(const Resolved &resolved);
    void race(const QList<QHostAddress> &addresses);
    void tryNext();
    void onEnded(DialAttempt *attempt);
    void win(DialAttempt *attempt);
    void onLimit();
    void stopOthers(switchboard::Attempt::State why);
    void fail(switchboard::DialError error, const QString &systemText);
    void tell(const switchboard::Attempt &attempt);
    void tellResolving(session::SocketEvent::Outcome outcome, const QString &detail = {});
    void note(const session::SocketEvent &event);

    wire::Address m_address;
    DialTiming m_timing;
    Phase m_phase = Phase::Resolving;
    std::unique_ptr<LookUp> m_lookUp;
    QList<Subnet> m_ownSubnets;
    QList<QHostAddress> m_untried;
    //! Deleted later, for each is dropped from inside its own signal.
    std::vector<std::unique_ptr<DialAttempt, QScopedPointerDeleteLater>> m_running;
    QString m_lastText; //!< What the system said of the latest failure.
    std::unique_ptr<QAbstractSocket> m_socket; //!< The winner's, until takeLink().
    QTimer m_next;
    QTimer m_limit;
    Outbox m_outbox;
};

} // namespace talkstick::net
