// SPDX-License-Identifier: MIT
#include "net/tcplink.h"

#include "net/descriptor.h"
#include "net/lingering.h"
#include "net/socketoptions.h"

#include <QMetaMethod>
#include <QPointer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace talkstick::net {

using session::LinkError;
using session::Reading;
using session::SocketEvent;

namespace {

constexpr qint64 kCountedWaiting = 65'536; // bytes; see Link::held

} // namespace

TcpLink::TcpLink(std::unique_ptr<QAbstractSocket> socket)
    : m_socket(socket.release())
    , m_peer(peerOf(m_socket->socketDescriptor()))
{
    connect(m_socket.get(), &QAbstractSocket::readyRead, this, &TcpLink::onNotified);
    connect(m_socket.get(), &QAbstractSocket::bytesWritten, this, &TcpLink::onWritten);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &TcpLink::breakLater);
    connect(&m_lookAgain, &QTimer::timeout, this, &TcpLink::onLookAgain);
    m_lookAgain.setInterval(1s);
    connect(&m_pulse, &QTimer::timeout, this, [this] {
        if (m_phase != Phase::Gone && isUnheard(m_socket->socketDescriptor()))
            breakNow(kSystemTimeout);
    });
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        breakLater();
        return;
    }
    setOptions(m_socket->socketDescriptor());
    m_pulse.setTimerType(Qt::VeryCoarseTimer);
    m_pulse.start(20s);
    // The notifier may have fired before anybody was there to hear of it.
    arm();
}

TcpLink::~TcpLink()
{
    m_socket->disconnect(this);
    if (m_phase == Phase::Gone)
        return;
    discard(m_socket->socketDescriptor());
    m_socket->abort();
}

std::unique_ptr<TcpLink> TcpLink::adopt(qintptr descriptor)
{
    // Not a QTcpSocket, which is buffered whatever the open mode says.
    auto socket = std::make_unique<QAbstractSocket>(QAbstractSocket::TcpSocket, nullptr);
    const auto mode = QIODevice::ReadWrite | QIODevice::Unbuffered;
    if (!socket->setSocketDescriptor(descriptor, QAbstractSocket::ConnectedState, mode)) {
        closeDescriptor(descriptor);
        return nullptr;
    }
    return std::make_unique<TcpLink>(std::move(socket));
}

void TcpLink::send(const QByteArray &bytes)
{
    if (bytes.isEmpty() || (m_phase != Phase::Open && m_phase != Phase::Ended))
        return;
    const qint64 unsentBefore = m_socket->bytesToWrite();
    if (m_socket->write(bytes) < 0)
        return breakLater();
    const qint64 unsentMore = m_socket->bytesToWrite() - unsentBefore;
    if (unsentMore < bytes.size())
        note(SocketEvent::Kind::BytesOut, bytes.size() - unsentMore);
}

QByteArray TcpLink::read(qsizetype most)
{
    const bool mayRead = m_phase == Phase::Open || m_phase == Phase::Breaking;
    if (!mayRead || most <= 0 || m_queue == Queue::Nothing)
        return {};
    if (m_queue == Queue::Unknown
        && glanceAt(m_socket->socketDescriptor()).state != Glance::State::Bytes)
        return {}; // An end or an error is for the notifier to find.
    QByteArray bytes = m_socket->read(most);
    m_lookAgain.stop();
    if (bytes.isEmpty()) {
        breakLater();
        return {};
    }
    // A short read has emptied the queue, which saves the look that the next read() would take.
    const bool isEmptied = m_queue == Queue::Telling && bytes.size() < most;
    m_queue = isEmptied ? Queue::Nothing : Queue::Unknown;
    note(SocketEvent::Kind::BytesIn, bytes.size());
    return bytes;
}

void TcpLink::setReading(Reading reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    if (m_phase == Phase::Open && (m_queue == Queue::Bytes || m_queue == Queue::Telling))
        arm();
}

void TcpLink::close()
{
    if (m_phase != Phase::Open && m_phase != Phase::Ended)
        return;
    m_phase = Phase::Closing;
    if (m_socket->bytesToWrite() == 0)
        return finishClosing();
    // What the peer still says is thrown away, or it might not come to read what we send.
    arm();
}

void TcpLink::onNotified()
{
    if (m_phase == Phase::Open)
        look();
    else if (m_phase == Phase::Closing)
        discardQueue();
}

void TcpLink::onWritten(qint64 bytes)
{
    note(SocketEvent::Kind::BytesOut, bytes);
    if (m_phase == Phase::Closing && m_socket->bytesToWrite() == 0)
        finishClosing();
    m_outbox.deliver();
}

void TcpLink::onLookAgain()
{
    if (const int error = brokenBy(m_socket->socketDescriptor()); error != 0)
        breakNow(error);
    else if (m_phase == Phase::Open)
        look();
}

void TcpLink::look()
{
    const Glance glance = glanceAt(m_socket->socketDescriptor());
    switch (glance.state) {
    case Glance::State::Nothing: arm(); break;
    case Glance::State::Bytes: tellBytes(); break;
    case Glance::State::Ended: end(); break;
    case Glance::State::Broken: breakNow(glance.systemError); break;
    }
}

void TcpLink::tellBytes()
{
    const QPointer<TcpLink> alive(this);
    m_queue = Queue::Telling;
    if (m_reading == Reading::On)
        emit readable();
    else
        emit held(std::min(waitingBytes(m_socket->socketDescriptor()), kCountedWaiting));
    if (alive.isNull())
        return;
    // Had the turn been over, reading would be off, and the answer would acknowledge it.
    if (m_reading == Reading::On && m_queue != Queue::Telling && m_phase == Phase::Open)
        acknowledgeNow(m_socket->socketDescriptor());
    if (m_queue == Queue::Nothing)
        m_queue = Queue::Unknown;
    if (m_queue == Queue::Telling) {
        m_queue = Queue::Bytes;
        if (m_phase == Phase::Open && !m_lookAgain.isActive())
            m_lookAgain.start();
    }
    m_outbox.deliver();
}

void TcpLink::end()
{
    m_phase = Phase::Ended;
    m_queue = Queue::Nothing;
    // An end stays readable for ever, so the notifier cannot stay on to tell of a reset.
    m_lookAgain.start();
    note(SocketEvent::Kind::EndOfStream);
    const QPointer<TcpLink> alive(this);
    emit sendingEnded();
    if (!alive.isNull())
        m_outbox.deliver();
}

void TcpLink::discardQueue()
{
    const qintptr descriptor = m_socket->socketDescriptor();
    discard(descriptor);
    const Glance glance = glanceAt(descriptor);
    if (glance.state == Glance::State::Broken)
        breakNow(glance.systemError);
    else if (glance.state == Glance::State::Ended)
        m_lookAgain.start();
    else
        arm();
}

void TcpLink::arm()
{
    m_lookAgain.stop();
    m_queue = Queue::Unknown;
    // Reading nothing has no effect but that Qt switches its read notifier on again.
    char none = 0;
    m_socket->read(&none, 0);
}

void TcpLink::finishClosing()
{
    m_phase = Phase::Gone;
    m_lookAgain.stop();
    m_pulse.stop();
    // Where nothing lingers (Windows), unread bytes would make this a reset.
    discard(m_socket->socketDescriptor());
    Witness witness(m_socket->socketDescriptor());
    m_socket->disconnectFromHost();
    linger(std::move(witness));
    note(SocketEvent::Kind::Close);
    m_outbox.post([this] { emit closed(); });
}

void TcpLink::breakNow(int systemError)
{
    const QString text = qt_error_string(systemError);
    m_phase = Phase::Breaking;
    m_queue = Queue::Unknown;
    m_lookAgain.stop();
    m_pulse.stop();
    const QPointer<TcpLink> alive(this);
    emit broke(linkErrorOf(systemError), text);
    if (alive.isNull())
        return;
    m_phase = Phase::Gone;
    m_socket->abort();
    note(SocketEvent::Kind::Close, 0, SocketEvent::Outcome::Failed, text);
    m_outbox.deliver();
}

void TcpLink::breakLater()
{
    if (m_phase == Phase::Gone || m_phase == Phase::Breaking)
        return;
    m_phase = Phase::Gone;
    m_lookAgain.stop();
    m_pulse.stop();
    // Qt has closed the socket already; of a reset it says that the remote host closed it.
    const bool isReset = m_socket->error() == QAbstractSocket::RemoteHostClosedError;
    const QString text = m_socket->errorString();
    note(SocketEvent::Kind::Close, 0, SocketEvent::Outcome::Failed, text);
    m_outbox.post(
        [this, isReset, text] { emit broke(isReset ? LinkError::Reset : LinkError::Other, text); });
}

void TcpLink::note(SocketEvent::Kind kind, qint64 bytes, SocketEvent::Outcome outcome,
                   const QString &detail)
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&TcpLink::happened);
    if (isSignalConnected(signal))
        m_outbox.post([this,
                       event = SocketEvent {kind, outcome, m_peer.address, m_peer.port, bytes,
                                            detail}] { emit happened(event); });
}

} // namespace talkstick::net
