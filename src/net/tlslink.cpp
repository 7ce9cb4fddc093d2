// SPDX-License-Identifier: MIT
#include "net/tlslink.h"

#include "net/descriptor.h"
#include "net/lingering.h"
#include "net/socketoptions.h"
#include "net/tlsprofile.h"

#include <QMetaMethod>
#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace talkstick::net {

using session::LinkError;
using session::Reading;
using session::SocketEvent;

namespace {

LinkError meaningOf(QAbstractSocket::SocketError error)
{
    switch (int(error)) {
    case QAbstractSocket::RemoteHostClosedError: return LinkError::Ended;
    case QAbstractSocket::SocketTimeoutError:
    // What Qt makes of EHOSTUNREACH: a dead peer whose router answers for it.
    case QAbstractSocket::NetworkError: return LinkError::TimedOut;
    default: return LinkError::Other;
    }
}

} // namespace

TlsLink::TlsLink(std::unique_ptr<QSslSocket> socket, session::Peer peer, wire::KeyHash key,
                 std::chrono::milliseconds closeLimit)
    : m_socket(socket.release())
    , m_peer(std::move(peer))
    , m_key(std::move(key))
    , m_closeLimit(closeLimit)
{
    connect(m_socket.get(), &QSslSocket::readyRead, this, &TlsLink::onReadyRead);
    connect(m_socket.get(), &QSslSocket::bytesWritten, this, &TlsLink::onWritten);
    connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, this, &TlsLink::leaveOnceSent);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &TlsLink::onError);
    connect(m_socket.get(), &QSslSocket::alertReceived, this, &TlsLink::onAlert);
    connect(m_socket.get(), &QSslSocket::disconnected, this, &TlsLink::finish);
    connect(&m_closing, &QTimer::timeout, this, &TlsLink::giveUp);
    connect(&m_pulse, &QTimer::timeout, this, &TlsLink::onPulse);
    m_closing.setSingleShot(true);
    m_pulse.setTimerType(Qt::VeryCoarseTimer);
    // After a farewell the socket may still be connected.
    const bool isOver = m_socket->state() != QAbstractSocket::ConnectedState
        || m_socket->error() != QAbstractSocket::UnknownSocketError;
    if (isOver) {
        end(meaningOf(m_socket->error()), m_socket->errorString());
        return;
    }
    m_witness = Witness(m_socket->socketDescriptor());
    setOptions(m_socket->socketDescriptor());
    m_pulse.start(20s);
}

TlsLink::~TlsLink()
{
    m_socket->disconnect(this);
    abandon();
}

void TlsLink::send(const QByteArray &bytes)
{
    if (bytes.isEmpty() || m_phase != Phase::Open)
        return;
    const QScopedValueRollback inside(m_caller, Caller::Us);
    if (m_socket->write(bytes) != bytes.size())
        return end(LinkError::Other, m_socket->errorString());
    if (!m_isTelling)
        flush();
}

// Qt would do it only when the event loop turns.
void TlsLink::flush()
{
    const QScopedValueRollback inside(m_caller, Caller::Us);
    m_socket->flush();
}

QByteArray TlsLink::read(qsizetype most)
{
    if ((m_phase != Phase::Open && m_phase != Phase::Ended) || most <= 0)
        return {};
    // Also when nothing is there: the attempt has Qt decrypt more. No more than there is: Qt makes
    // room for all that it is asked for.
    const qint64 available = std::max<qint64>(m_socket->bytesAvailable(), 1);
    QByteArray bytes = m_socket->read(std::min<qint64>(available, most));
    if (!bytes.isEmpty())
        note(SocketEvent::Kind::BytesIn, bytes.size());
    return bytes;
}

void TlsLink::setReading(Reading reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    if (m_phase == Phase::Open && m_socket->bytesAvailable() > 0)
        m_outbox.post([this] { tellBytes(); });
}

void TlsLink::close()
{
    if (m_phase != Phase::Open)
        return;
    flush();
    if (m_phase != Phase::Open)
        return;
    m_phase = Phase::Closing;
    m_pulse.stop();
    m_closing.start(m_closeLimit);
    const QScopedValueRollback inside(m_caller, Caller::Us);
    // What the peer still says is thrown away, or it might not come to read what we send.
    discardAll();
    leaveOnceSent();
}

void TlsLink::onReadyRead()
{
    if (m_phase == Phase::Closing)
        discardAll();
    else if (m_caller == Caller::Us)
        m_outbox.post([this] { tellBytes(); });
    else
        tellBytes();
}

void TlsLink::tellBytes()
{
    const bool isTold =
        m_phase == Phase::Open && m_reading == Reading::On && m_socket->bytesAvailable() > 0;
    if (!isTold)
        return;
    const QPointer<TlsLink> alive(this);
    m_isTelling = true;
    emit readable();
    if (alive.isNull())
        return;
    m_isTelling = false;
    if (m_phase == Phase::Open)
        flush();
}

void TlsLink::onWritten(qint64 bytes)
{
    note(SocketEvent::Kind::BytesOut, bytes);
    leaveOnceSent();
}

void TlsLink::onAlert(QSsl::AlertLevel, QSsl::AlertType type)
{
    // Whatever else may follow by now, such as a reset because of bytes that the peer did not read.
    if (type == QSsl::AlertType::CloseNotify)
        end(LinkError::Ended);
}

void TlsLink::onError(QAbstractSocket::SocketError error)
{
    const LinkError meaning = meaningOf(error);
    if (meaning == LinkError::Ended && m_witness.sawReset())
        end(LinkError::Reset, qt_error_string(kSystemReset));
    else
        end(meaning, m_socket->errorString());
}

void TlsLink::onPulse()
{
    const qintptr descriptor = m_socket->socketDescriptor();
    if (isUnheard(descriptor))
        end(LinkError::TimedOut, qt_error_string(kSystemTimeout));
    else if (const int error = brokenBy(descriptor); error != 0)
        end(linkErrorOf(error), qt_error_string(error));
}

void TlsLink::end(LinkError error, const QString &text)
{
    m_pulse.stop();
    m_witness.dismiss();
    if (m_phase != Phase::Open && m_phase != Phase::Closing)
        return;
    m_phase = Phase::Ended;
    m_closing.stop();
    // Never from here, which may be deep inside Qt's TLS code.
    m_outbox.post([this, error, text] { breakNow(error, text); });
}

void TlsLink::breakNow(LinkError error, const QString &text)
{
    const QPointer<TlsLink> alive(this);
    const QString words = text.isEmpty() ? m_socket->errorString() : text;
    if (m_reading == Reading::On && m_socket->bytesAvailable() > 0)
        emit readable();
    if (alive.isNull())
        return;
    emit broke(error, words);
    if (alive.isNull())
        return;
    abandon();
    note(SocketEvent::Kind::Close, 0, SocketEvent::Outcome::Failed, words);
}

void TlsLink::leaveOnceSent()
{
    const bool isSent = m_phase == Phase::Closing && m_socket->bytesToWrite() == 0
        && m_socket->encryptedBytesToWrite() == 0;
    if (!isSent)
        return;
    m_phase = Phase::Leaving;
    // Where nothing lingers (Windows), unread bytes would make this a reset.
    discard(m_socket->socketDescriptor());
    m_socket->disconnectFromHost();
}

void TlsLink::finish()
{
    if (m_phase != Phase::Leaving)
        return;
    linger(std::exchange(m_witness, {}));
    abandon();
    note(SocketEvent::Kind::Close);
    m_outbox.post([this] { emit closed(); });
}

void TlsLink::giveUp()
{
    abandon();
    note(SocketEvent::Kind::Close, 0, SocketEvent::Outcome::Failed);
    m_outbox.post([this] { emit closed(); });
}

void TlsLink::discardAll()
{
    // The last, empty reading has Qt decrypt what had no room before.
    while (!m_socket->read(kTlsReadBuffer).isEmpty()) { }
}

void TlsLink::abandon()
{
    if (std::exchange(m_phase, Phase::Gone) == Phase::Gone)
        return;
    m_pulse.stop();
    m_closing.stop();
    if (m_socket->state() != QAbstractSocket::UnconnectedState) {
        discard(m_socket->socketDescriptor());
        m_socket->abort();
    }
    m_witness.dismiss();
}

void TlsLink::note(SocketEvent::Kind kind, qint64 bytes, SocketEvent::Outcome outcome,
                   const QString &detail)
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&TlsLink::happened);
    if (isSignalConnected(signal))
        m_outbox.post([this,
                       event = SocketEvent {kind, outcome, m_peer.address, m_peer.port, bytes,
                                            detail}] { emit happened(event); });
}

} // namespace talkstick::net
