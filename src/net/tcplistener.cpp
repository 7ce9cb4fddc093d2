// SPDX-License-Identifier: MIT
#include "net/tcplistener.h"

#include "net/descriptor.h"
#include "net/hostaddress.h"
#include "net/tcplink.h"

#include <QNetworkProxy>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

using namespace std::chrono_literals;

namespace talkstick::net {

using session::SocketEvent;
using switchboard::CallerId;
using switchboard::ListenError;
using switchboard::ListenFailure;
using switchboard::Listening;
using switchboard::ListenRequest;
using switchboard::TlsFailure;

namespace {

constexpr int kPortsTried = 100;
constexpr int kLastPort = 65'535;
constexpr int kAcceptedAtOnce = 64;

std::optional<QHostAddress> whereToListen(const QString &address)
{
    if (address.isEmpty())
        return QHostAddress(QHostAddress::Any);
    QHostAddress literal;
    if (!literal.setAddress(address))
        return std::nullopt;
    // What Listening calls all of them; to Qt it is IPv6 alone.
    return literal == QHostAddress(QHostAddress::AnyIPv6) ? QHostAddress(QHostAddress::Any)
                                                          : literal;
}

Listening whereListening(const QTcpServer &server)
{
    const QHostAddress address = server.serverAddress();
    // To Qt the name of both families' "any" is that of IPv4's.
    const bool isBoth = address.protocol() == QAbstractSocket::AnyIPProtocol;
    return {isBoth ? QStringLiteral("::") : address.toString(), server.serverPort()};
}

ListenError listenErrorOf(QAbstractSocket::SocketError error)
{
    // clang-format off
    if (error == QAbstractSocket::AddressInUseError) return ListenError::PortTaken;
    if (error == QAbstractSocket::SocketAccessError) return ListenError::NoRights;
    if (error == QAbstractSocket::SocketAddressNotAvailableError) return ListenError::NotOurAddress;
    // What Qt makes of EINVAL: a link-local address without its interface, a multicast group.
    if (error == QAbstractSocket::UnsupportedSocketOperationError) return ListenError::NotOurAddress;
    // clang-format on
    return ListenError::Other;
}

std::uint16_t nextFreePort(const QHostAddress &address, int taken)
{
    for (int port = taken + 1; port <= std::min(taken + kPortsTried, kLastPort); ++port) {
        QTcpServer probe;
        probe.setProxy(QNetworkProxy::NoProxy);
        if (probe.listen(address, quint16(port)))
            return std::uint16_t(port);
    }
    return 0;
}

} // namespace

TcpListener::TcpListener(std::optional<Identity> identity, std::chrono::milliseconds tlsLimit,
                         QObject *parent)
    : Listener(parent)
    , m_identity(std::move(identity))
    , m_tlsLimit(tlsLimit)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_resume.setSingleShot(true);
    connect(&m_resume, &QTimer::timeout, this, [this] { m_arrivals->setEnabled(true); });
}

Result<Listening, ListenFailure> TcpListener::listen(const ListenRequest &request)
{
    stop();
    const auto address = whereToListen(request.address);
    if (!address)
        return ListenFailure {ListenError::NotOurAddress, request, 0, {}};
    if (!m_server.listen(*address, request.port))
        return failure(request);
    m_server.pauseAccepting();
    watch();
    const Listening here = whereListening(m_server);
    note(SocketEvent::Kind::Bind, {here.address, here.port});
    note(SocketEvent::Kind::Listen, {here.address, here.port});
    return here;
}

ListenFailure TcpListener::failure(const ListenRequest &request)
{
    ListenFailure failed {listenErrorOf(m_server.serverError()), request, 0,
                          m_server.errorString()};
    // Qt binds and listens in one call and does not say which of them failed.
    note(SocketEvent::Kind::Bind, {request.address, request.port}, SocketEvent::Outcome::Failed,
         failed.systemText);
    if (failed.error == ListenError::PortTaken)
        failed.nextFree = nextFreePort(*whereToListen(request.address), request.port);
    return failed;
}

void TcpListener::stop()
{
    m_resume.stop();
    if (!m_server.isListening())
        return;
    const Listening here = whereListening(m_server);
    note(SocketEvent::Kind::Close, {here.address, here.port});
    // Later, for a slot of called() may have come to stop; but it is to fire no more.
    m_arrivals->setEnabled(false);
    m_arrivals.release()->deleteLater();
    m_server.close();
}

void TcpListener::watch()
{
    m_arrivals =
        std::make_unique<QSocketNotifier>(m_server.socketDescriptor(), QSocketNotifier::Read);
    connect(m_arrivals.get(), &QSocketNotifier::activated, this, &TcpListener::acceptAll);
}

void TcpListener::acceptAll()
{
    // A bounded number, so that a storm of callers leaves the event loop its turn.
    for (int i = 0; i < kAcceptedAtOnce && m_server.isListening(); ++i) {
        const Accepted accepted = acceptNext(m_server.socketDescriptor());
        if (accepted.systemError != 0)
            return onAcceptFailed(accepted.systemError);
        if (accepted.descriptor == -1)
            return;
        announce(accepted.descriptor);
    }
}

void TcpListener::secure(CallerId id)
{
    const auto found = m_callers.find(id);
    if (found == m_callers.end() || found->second->caller().kind != wire::FirstBytes::Tls)
        return;
    if (!m_identity) {
        hangUp(id);
        return postInsecure(id, TlsFailure::Unavailable);
    }
    const qintptr descriptor = found->second->release();
    m_callers.erase(found);
    shakeHands(id, descriptor);
}

void TcpListener::shakeHands(CallerId id, qintptr descriptor)
{
    const session::Peer peer = peerOf(descriptor);
    auto socket = makeTlsSocket();
    if (!socket->setSocketDescriptor(descriptor)) {
        closeDescriptor(descriptor);
        note(SocketEvent::Kind::Close, peer, SocketEvent::Outcome::Failed, socket->errorString());
        return postInsecure(id, TlsFailure::Ended, socket->errorString());
    }
    auto *handshake =
        new TlsHandshake(std::move(socket), *m_identity, {TlsRole::Server, {}, m_tlsLimit});
    m_handshakes.emplace(id, handshake);
    connect(handshake, &TlsHandshake::secured, this,
            [this, id](const wire::KeyHash &key) { emit secured(id, key); });
    connect(handshake, &TlsHandshake::failed, this,
            [this, id](TlsFailure failure, const wire::KeyHash &, const QString &systemText) {
                if (forget(id, systemText))
                    emit insecure(id, failure, systemText);
            });
    connect(handshake, &TlsHandshake::gone, this, [this, id](const QString &systemText) {
        if (forget(id, systemText))
            emit gone(id);
    });
}

// False if it was let in or hung up on meanwhile: by whoever heard that it is secured, when its end
// was waiting to be told, too.
bool TcpListener::forget(CallerId id, const QString &systemText)
{
    const auto found = m_handshakes.find(id);
    if (found == m_handshakes.end())
        return false;
    note(SocketEvent::Kind::Close, found->second->peer(), SocketEvent::Outcome::Failed, systemText);
    m_handshakes.erase(found);
    return true;
}

void TcpListener::postInsecure(CallerId id, TlsFailure failure, const QString &systemText)
{
    m_outbox.post([this, id, failure, systemText] { emit insecure(id, failure, systemText); });
}

std::unique_ptr<session::Link> TcpListener::admit(CallerId id)
{
    if (const auto secured = m_handshakes.find(id); secured != m_handshakes.end()) {
        auto link = secured->second->takeLink();
        if (link)
            m_handshakes.erase(secured);
        return link;
    }
    const auto found = m_callers.find(id);
    if (found == m_callers.end() || found->second->caller().kind == wire::FirstBytes::Tls)
        return nullptr;
    const session::Peer peer = found->second->caller().peer;
    const qintptr descriptor = found->second->release();
    m_callers.erase(found);
    if (const int error = brokenBy(descriptor); error != 0) {
        closeDescriptor(descriptor);
        note(SocketEvent::Kind::Close, peer, SocketEvent::Outcome::Failed, qt_error_string(error));
        return nullptr;
    }
    return TcpLink::adopt(descriptor);
}

void TcpListener::hangUp(CallerId id)
{
    if (const auto found = m_callers.find(id); found != m_callers.end()) {
        note(SocketEvent::Kind::Close, found->second->caller().peer);
        // Now, although the object goes later: many calls in one go would use up the descriptors.
        found->second->hangUp();
        m_callers.erase(found);
    } else if (const auto secure = m_handshakes.find(id); secure != m_handshakes.end()) {
        note(SocketEvent::Kind::Close, secure->second->peer());
        secure->second->hangUp();
        m_handshakes.erase(secure);
    }
}

void TcpListener::hangUpAll()
{
    while (!m_callers.empty())
        hangUp(m_callers.begin()->first);
    while (!m_handshakes.empty())
        hangUp(m_handshakes.begin()->first);
}

void TcpListener::announce(qintptr descriptor)
{
    if (peerOf(descriptor).address.isEmpty())
        return closeDescriptor(descriptor); // Gone before anybody could look.
    const CallerId id = ++m_lastId;
    auto *waiting = new WaitingCaller(descriptor, id);
    m_callers.emplace(id, waiting);
    connect(waiting, &WaitingCaller::spoke, this, [this, id] { onSpoke(id); });
    connect(waiting, &WaitingCaller::gone, this,
            [this, id](const QString &systemText) { onGone(id, systemText); });
    const switchboard::Caller caller = waiting->caller();
    note(SocketEvent::Kind::Accept, caller.peer);
    emit called(caller);
}

void TcpListener::onSpoke(CallerId id)
{
    if (const auto found = m_callers.find(id); found != m_callers.end())
        emit spoke(switchboard::Caller(found->second->caller()));
}

void TcpListener::onGone(CallerId id, const QString &systemText)
{
    const auto found = m_callers.find(id);
    if (found == m_callers.end())
        return;
    const auto outcome =
        systemText.isEmpty() ? SocketEvent::Outcome::Done : SocketEvent::Outcome::Failed;
    note(SocketEvent::Kind::Close, found->second->caller().peer, outcome, systemText);
    found->second->hangUp();
    m_callers.erase(found);
    emit gone(id);
}

void TcpListener::onAcceptFailed(int systemError)
{
    const QString text = qt_error_string(systemError);
    // Whoever stands in line would otherwise wake us without end.
    m_arrivals->setEnabled(false);
    m_resume.start(1s);
    note(SocketEvent::Kind::Accept, {}, SocketEvent::Outcome::Failed, text);
    emit acceptFailed(text);
}

void TcpListener::note(SocketEvent::Kind kind, const session::Peer &whom,
                       SocketEvent::Outcome outcome, const QString &detail)
{
    m_outbox.post([this, event = SocketEvent {kind, outcome, whom.address, whom.port, 0, detail}] {
        emit happened(event);
    });
}

} // namespace talkstick::net
