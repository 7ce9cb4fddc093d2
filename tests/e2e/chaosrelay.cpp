// SPDX-License-Identifier: MIT
#include "e2e/chaosrelay.h"

#include <algorithm>
#include <array>

namespace talkstick::e2e {
namespace {

using End = ChaosRelay::End;
// Silence takes a minute to be noticed, so it is the exception.
constexpr std::array kHowTheyEnd {End::Cut,       End::Cut,          End::Cut,
                                  End::Cut,       End::Cut,          End::Cut,
                                  End::Closed,    End::Closed,       End::Closed,
                                  End::Closed,    End::Closed,       End::Closed,
                                  End::Closed,    End::Closed,       End::CallerCut,
                                  End::CalledCut, End::ToCallerLost, End::FromCallerLost,
                                  End::BlackHole};
constexpr int kMostAtOnce = 400; // bytes handed on at a time
constexpr int kMostDelay = 1; // ms
constexpr int kMostBytes = 5'000; // of a connection, before its end; a handshake takes about 3,000

} // namespace

// Destroys itself once both ends are gone.
class ChaosRelay::Connection final : public QObject
{
public:
    Connection(ChaosRelay &relay, QTcpSocket *caller)
        : QObject(&relay)
        , m_relay(relay)
        , m_caller(caller)
        , m_called(new QTcpSocket(this))
        , m_bytesLeft(int(relay.m_chance() % kMostBytes))
        , m_end(kHowTheyEnd[relay.m_chance() % kHowTheyEnd.size()])
    {
        m_caller->setParent(this);
        for (QTcpSocket *socket : {m_caller, m_called}) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(socket, &QTcpSocket::readyRead, this, &Connection::later);
            connect(socket, &QTcpSocket::disconnected, this, &Connection::closed);
            connect(socket, &QTcpSocket::errorOccurred, this, &Connection::closed);
        }
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { handOn(); });
        m_called->connectToHost(QHostAddress::LocalHost, relay.m_target);
    }

private:
    void later()
    {
        if (!m_timer.isActive())
            m_timer.start(isCalm() ? 0 : int(m_relay.m_chance() % (kMostDelay + 1)));
    }
    [[nodiscard]] bool isCalm() const { return m_relay.m_weather == Weather::Calm; }

    void handOn()
    {
        handOn(*m_caller, *m_called, m_losesFromCaller);
        handOn(*m_called, *m_caller, m_losesToCaller);
        if (m_caller->bytesAvailable() > 0 || m_called->bytesAvailable() > 0)
            later();
    }
    void handOn(QTcpSocket &from, QTcpSocket &to, bool isLost)
    {
        if (to.state() != QTcpSocket::ConnectedState || !from.isReadable())
            return;
        int most = isCalm() ? 1'000'000 : 1 + int(m_relay.m_chance() % kMostAtOnce);
        if (!isCalm() && !m_hasEnded)
            most = std::min(most, m_bytesLeft);
        const QByteArray bytes = from.read(most);
        if (!isLost)
            to.write(bytes);
        m_bytesLeft -= int(bytes.size());
        if (m_bytesLeft <= 0 && !isCalm() && !m_hasEnded)
            end();
    }
    void end()
    {
        m_hasEnded = true;
        ++m_relay.m_ends[m_end];
        switch (m_end) {
        case End::Cut:
            m_caller->abort();
            m_called->abort();
            break;
        case End::Closed:
            m_caller->disconnectFromHost();
            m_called->disconnectFromHost();
            break;
        case End::CallerCut:
            m_losesToCaller = true;
            m_caller->abort();
            break;
        case End::CalledCut:
            m_losesFromCaller = true;
            m_called->abort();
            break;
        case End::ToCallerLost: m_losesToCaller = true; break;
        case End::FromCallerLost: m_losesFromCaller = true; break;
        case End::BlackHole:
            m_losesToCaller = true;
            m_losesFromCaller = true;
            break;
        }
    }
    // Of a half-open connection the other half stays open, as after a pulled cable.
    void closed()
    {
        const auto isOpen = [](const QTcpSocket *socket) {
            return socket->state() == QTcpSocket::ConnectedState;
        };
        const bool isHalfOpen = m_hasEnded && (m_end == End::CallerCut || m_end == End::CalledCut);
        if (!isHalfOpen) {
            handOn();
            m_caller->disconnectFromHost();
            m_called->disconnectFromHost();
        }
        if (!isOpen(m_caller) && !isOpen(m_called))
            deleteLater();
    }

    ChaosRelay &m_relay;
    QTcpSocket *m_caller;
    QTcpSocket *m_called;
    QTimer m_timer;
    int m_bytesLeft;
    const End m_end;
    bool m_hasEnded = false;
    bool m_losesToCaller = false;
    bool m_losesFromCaller = false;
};

ChaosRelay::ChaosRelay(quint16 port, std::uint32_t seed)
    : m_target(port)
    , m_chance(seed)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ChaosRelay::accept);
    m_server.listen(QHostAddress::LocalHost);
}

ChaosRelay::~ChaosRelay() = default;

void ChaosRelay::calmDown()
{
    m_weather = Weather::Calm;
}

void ChaosRelay::accept()
{
    while (QTcpSocket *caller = m_server.nextPendingConnection())
        new Connection(*this, caller); // which belongs to us
}

} // namespace talkstick::e2e
