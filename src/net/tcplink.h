// SPDX-License-Identifier: MIT
#pragma once

#include "net/outbox.h"
#include "session/link.h"

#include <QAbstractSocket>
#include <QTimer>

#include <cstdint>
#include <memory>

namespace talkstick::net {

//! A link over one TCP socket.
//!
//! The socket is unbuffered: then Qt takes nothing from the system, neither bytes nor the end of
//! the stream, until it is told to read. A buffered QTcpSocket reads ahead without bound, and
//! closes itself on the peer's FIN, so that a peer that has shut its sending side (`nc -N`) could
//! not be answered any more. So every step first looks at what lies there, and never reads an end.
//!
//! After broke() or closed() nothing more is emitted. From inside a slot of broke(), read() still
//! returns what had come before (not on Windows, where a reset takes it along). Destroying a link
//! closes it at once; only what the system has taken is still sent. It may be destroyed from inside
//! a slot.
class TcpLink final : public session::Link
{
    Q_OBJECT

public:
    //! Takes over \a socket, which must have been opened unbuffered, and sets its options
    //! (socketoptions.h). Should its connection have ended meanwhile, broke() follows.
    explicit TcpLink(std::unique_ptr<QAbstractSocket> socket);
    ~TcpLink() override;

    //! A link over a connected descriptor, which it owns from now on; null, and the descriptor
    //! closed, if the system does not accept it as one.
    [[nodiscard]] static std::unique_ptr<TcpLink> adopt(qintptr descriptor);

    void send(const QByteArray &bytes) override;
    [[nodiscard]] QByteArray read(qsizetype most) override;
    void setReading(session::Reading reading) override;
    void close() override;
    [[nodiscard]] session::Peer peer() const override { return m_peer; }

private:
    enum class Phase : std::uint8_t {
        Open,
        Ended, //!< The peer has shut its sending side, which was told; we may still send.
        Closing, //!< Waits for the system to take what is unsent.
        Breaking, //!< broke() is being told; what came before may still be read.
        Gone,
    };
    //! What is known of the receive queue.
    enum class Queue : std::uint8_t {
        Unknown,
        Bytes, //!< Something waits. Only now, and while Telling, Qt's read notifier is off.
        Telling, //!< The same, in the slots of readable() and held().
        Nothing, //!< Still in those slots, which have read it all.
    };

    void onNotified();
    void onWritten(qint64 bytes);
    void onLookAgain();
    void look();
    void tellBytes();
    void end();
    void discardQueue();
    void arm();
    void finishClosing();
    void breakNow(int systemError);
    void breakLater();
    void note(session::SocketEvent::Kind kind, qint64 bytes = 0,
              session::SocketEvent::Outcome outcome = session::SocketEvent::Outcome::Done,
              const QString &detail = {});

    std::unique_ptr<QAbstractSocket, QScopedPointerDeleteLater> m_socket;
    session::Peer m_peer;
    Phase m_phase = Phase::Open;
    Queue m_queue = Queue::Unknown;
    session::Reading m_reading = session::Reading::Off;
    QTimer m_lookAgain; //!< Once a second while the notifier is off: never in ordinary turns.
    QTimer m_pulse; //!< Asks every 20 s whether the peer is still heard of.
    Outbox m_outbox;
};

} // namespace talkstick::net
