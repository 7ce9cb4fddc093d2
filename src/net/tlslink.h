// SPDX-License-Identifier: MIT
#pragma once

#include "net/outbox.h"
#include "net/witness.h"
#include "session/link.h"

#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <memory>

namespace talkstick::net {

//! How long closing may take when the peer does not read; tests are less patient.
inline constexpr std::chrono::seconds kCloseLimit {5};

//! A link over an encrypted socket.
//!
//! What differs from a plain one: there is no sendingEnded(), as an end of any kind that we did not
//! ask for is broke(), after everything before it was told by readable(). Nor is there held():
//! while reading is off, Qt's two buffers (kTlsReadBuffer each) fill up, and then TCP holds the
//! peer. The numbers of bytes in socket events are those of the plain text, as Qt shows no other.
//!
//! close() waits until the system has taken everything, but not longer than its limit; then
//! closed() follows all the same. After broke() or closed() nothing more is emitted; from inside a
//! slot of broke(), read() still returns what had come before. Destroying a link closes it at once;
//! only what the system has taken is still sent. It may be destroyed from inside a slot.
class TlsLink final : public session::Link
{
    Q_OBJECT

public:
    //! Takes over \a socket, which must be encrypted, every check passed, and its read buffer
    //! limited; and sets its options (socketoptions.h). What came with the handshake is told like
    //! everything else. Should its connection have ended meanwhile, broke() follows.
    TlsLink(std::unique_ptr<QSslSocket> socket, session::Peer peer, wire::KeyHash key,
            std::chrono::milliseconds closeLimit = kCloseLimit);
    ~TlsLink() override;

    void send(const QByteArray &bytes) override;
    [[nodiscard]] QByteArray read(qsizetype most) override;
    void setReading(session::Reading reading) override;
    void close() override;
    [[nodiscard]] session::Peer peer() const override { return m_peer; }
    [[nodiscard]] wire::KeyHash peerKey() const override { return m_key; }

private:
    enum class Phase : std::uint8_t {
        Open,
        Ended, //!< It is over, which is about to be told; what came before may be read.
        Closing, //!< Waits for the system to take what is unsent.
        Leaving, //!< It has, and the connection is being taken down.
        Gone,
    };
    //! Who has called what Qt is doing now: inside a call of ours nothing may be emitted.
    enum class Caller : std::uint8_t { EventLoop, Us };

    void onReadyRead();
    void tellBytes();
    void flush();
    void onWritten(qint64 bytes);
    void onError(QAbstractSocket::SocketError error);
    void onAlert(QSsl::AlertLevel level, QSsl::AlertType type);
    void onPulse();
    void end(session::LinkError error, const QString &text = {});
    void breakNow(session::LinkError error, const QString &text);
    void leaveOnceSent();
    void finish();
    void giveUp();
    void discardAll();
    void abandon();
    void note(session::SocketEvent::Kind kind, qint64 bytes = 0,
              session::SocketEvent::Outcome outcome = session::SocketEvent::Outcome::Done,
              const QString &detail = {});

    std::unique_ptr<QSslSocket, QScopedPointerDeleteLater> m_socket;
    session::Peer m_peer;
    wire::KeyHash m_key;
    Phase m_phase = Phase::Open;
    Caller m_caller = Caller::EventLoop;
    //! What is sent in answer to readable() goes out together: most often one record, one packet.
    bool m_isTelling = false;
    session::Reading m_reading = session::Reading::Off;
    std::chrono::milliseconds m_closeLimit;
    QTimer m_closing;
    QTimer m_pulse; //!< Asks every 20 s whether the peer is still heard of.
    Witness m_witness;
    Outbox m_outbox;
};

} // namespace talkstick::net
