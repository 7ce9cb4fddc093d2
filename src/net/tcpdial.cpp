// SPDX-License-Identifier: MIT
#include "net/tcpdial.h"

#include "net/addressorder.h"
#include "net/hostaddress.h"
#include "net/tcplink.h"

#include <algorithm>
#include <utility>

namespace talkstick::net {

using session::SocketEvent;
using switchboard::Attempt;
using switchboard::DialError;
using switchboard::DialRequest;
using switchboard::Security;
using switchboard::TlsFailure;

namespace {

QStringList texts(const QList<QHostAddress> &addresses)
{
    QStringList result;
    for (const QHostAddress &address : addresses)
        result.append(toText(address));
    return result;
}

} // namespace

TcpDial::TcpDial(DialRequest request, Resolver &resolver, std::optional<Identity> identity,
                 DialTiming timing)
    : m_request(std::move(request))
    , m_identity(std::move(identity))
    , m_timing(timing)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer); // A coarse one may end the head start early.
    connect(&m_next, &QTimer::timeout, this, &TcpDial::tryNext);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &TcpDial::onLimit);
    if (m_request.security == Security::Tls && !m_identity) {
        failSecuring(TlsFailure::Unavailable, {}, {});
        return;
    }
    m_limit.start(timing.limit);
    resolve(resolver);
}

TcpDial::~TcpDial()
{
    // Now, although the objects go later: a cancelled call sends nothing more.
    for (const auto &attempt : m_running)
        attempt->stop(Attempt::State::GivenUp);
    if (m_handshake)
        m_handshake->hangUp();
}

std::unique_ptr<session::Link> TcpDial::takeLink()
{
    if (m_phase != Phase::Connected)
        return nullptr;
    if (m_handshake)
        return m_handshake->takeLink();
    return m_socket ? std::make_unique<TcpLink>(std::move(m_socket)) : nullptr;
}

void TcpDial::resolve(Resolver &resolver)
{
    QHostAddress literal;
    if (literal.setAddress(m_request.address.host))
        return race({literal});
    tellResolving(SocketEvent::Outcome::Started);
    m_lookUp = resolver.lookUp(m_request.address.host,
                               [this](const Resolved &resolved) { onResolved(resolved); });
}

void TcpDial::onResolved(const Resolved &resolved)
{
    if (m_phase != Phase::Resolving)
        return;
    if (!resolved) {
        const ResolveFailure &failure = resolved.error();
        tellResolving(SocketEvent::Outcome::Failed, failure.systemText);
        return fail(failure.error == ResolveError::NoSuchName ? DialError::NoSuchName
                                                              : DialError::ResolverDown,
                    failure.systemText);
    }
    const QStringList found = texts(resolved.value());
    tellResolving(SocketEvent::Outcome::Done, found.join(QStringLiteral(", ")));
    race(resolved.value());
}

void TcpDial::race(const QList<QHostAddress> &addresses)
{
    m_untried = inDialOrder(addresses);
    if (m_untried.isEmpty())
        return fail(DialError::NoSuchName, {});
    m_phase = Phase::Racing;
    m_ownSubnets = ownSubnets();
    m_outbox.post([this, list = texts(m_untried)] { emit resolved(list); });
    tryNext();
}

void TcpDial::tryNext()
{
    if (m_untried.isEmpty())
        return;
    const QHostAddress address = m_untried.takeFirst();
    auto *attempt = new DialAttempt(address, reachOf(address, m_ownSubnets), m_request.security);
    m_running.emplace_back(attempt);
    // Queued, because an attempt may fail before start() returns.
    connect(
        attempt, &DialAttempt::ended, this, [this, attempt] { onEnded(attempt); },
        Qt::QueuedConnection);
    tell(attempt->attempt());
    attempt->start(m_request.address.port);
    m_next.start(m_timing.head);
}

void TcpDial::onEnded(DialAttempt *attempt)
{
    if (m_phase != Phase::Racing)
        return;
    tell(attempt->attempt());
    if (attempt->attempt().state == Attempt::State::Connected)
        return win(attempt);
    m_lastText = attempt->attempt().systemText;
    std::erase_if(m_running, [attempt](const auto &running) { return running.get() == attempt; });
    if (!m_untried.isEmpty())
        tryNext();
    else if (m_running.empty())
        fail(DialError::NoAddressAnswered, m_lastText);
}

void TcpDial::win(DialAttempt *attempt)
{
    m_socket = attempt->takeSocket();
    std::erase_if(m_running, [attempt](const auto &running) { return running.get() == attempt; });
    stopOthers(Attempt::State::GivenUp);
    m_limit.stop();
    if (m_request.security == Security::Tls)
        secure();
    else
        stand();
}

void TcpDial::secure()
{
    m_phase = Phase::Securing;
    m_outbox.post([this] { emit securing(); });
    std::unique_ptr<QSslSocket> socket(qobject_cast<QSslSocket *>(m_socket.release()));
    m_handshake.reset(new TlsHandshake(std::move(socket), *m_identity,
                                       {TlsRole::Client, m_request.expectedKey, m_timing.tls}));
    connect(m_handshake.get(), &TlsHandshake::secured, this, &TcpDial::stand);
    connect(m_handshake.get(), &TlsHandshake::failed, this, &TcpDial::failSecuring);
}

void TcpDial::stand()
{
    m_phase = Phase::Connected;
    m_outbox.post([this] { emit connected(); });
}

void TcpDial::onLimit()
{
    m_lookUp.reset();
    if (m_phase == Phase::Resolving)
        tellResolving(SocketEvent::Outcome::Failed);
    stopOthers(Attempt::State::NoAnswer);
    fail(DialError::TimedOut, m_lastText);
}

void TcpDial::stopOthers(Attempt::State why)
{
    m_next.stop();
    for (const auto &attempt : std::exchange(m_running, {})) {
        attempt->stop(why);
        tell(attempt->attempt());
    }
}

void TcpDial::fail(DialError error, const QString &systemText)
{
    m_phase = Phase::Over;
    m_next.stop();
    m_limit.stop();
    m_outbox.post([this, error, systemText] { emit failed(error, systemText); });
}

void TcpDial::failSecuring(TlsFailure failure, const wire::KeyHash &key, const QString &systemText)
{
    m_phase = Phase::Over;
    if (m_handshake) {
        const session::Peer peer = m_handshake->peer();
        note({SocketEvent::Kind::Close, SocketEvent::Outcome::Failed, peer.address, peer.port, 0,
              systemText});
    }
    m_outbox.post([this, failure, key, systemText] { emit insecure(failure, key, systemText); });
}

void TcpDial::tell(const Attempt &attempt)
{
    m_outbox.post([this, attempt] { emit attempted(attempt); });
    auto outcome = SocketEvent::Outcome::Failed;
    if (attempt.state == Attempt::State::Trying)
        outcome = SocketEvent::Outcome::Started;
    else if (attempt.state == Attempt::State::Connected)
        outcome = SocketEvent::Outcome::Done;
    note({SocketEvent::Kind::Connect, outcome, attempt.address, m_request.address.port, 0,
          attempt.systemText});
}

void TcpDial::tellResolving(SocketEvent::Outcome outcome, const QString &detail)
{
    note({SocketEvent::Kind::Resolve, outcome, m_request.address.host, m_request.address.port, 0,
          detail});
}

void TcpDial::note(const SocketEvent &event)
{
    m_outbox.post([this, event] { emit happened(event); });
}

} // namespace talkstick::net
