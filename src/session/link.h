// SPDX-License-Identifier: MIT
#pragma once

#include "session/linktypes.h"
#include "session/socketevent.h"
#include "wire/keyhash.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace talkstick::session {

//! A stream of bytes to one peer: the port that a real socket and a test's fake both fill.
//!
//! Bytes are left with the system until read() is called; reading never goes past the point where
//! the peer has shut its sending side, so that the peer can still be answered after it. Signals
//! come from the event loop, never from inside a call.
class Link : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Hands \a bytes to the system in one write. What it does not take at once follows later.
    virtual void send(const QByteArray &bytes) = 0;

    //! What has come and was not read yet, at most \a most bytes; empty if there is nothing.
    //! Allowed whatever setReading() says.
    [[nodiscard]] virtual QByteArray read(qsizetype most) = 0;

    //! On: readable() is emitted when bytes have come. Off (as after creation): they wait with the
    //! system, TCP slows the peer down, and held() tells once a second how many there are.
    virtual void setReading(Reading reading) = 0;

    //! Sends what is still unsent, then closes. closed() follows.
    virtual void close() = 0;

    [[nodiscard]] virtual Peer peer() const = 0;

    //! Whose key the far end has proven to hold; null for plain text. A link that has one is
    //! encrypted, and tells every end that we did not ask for by broke(): only frames say goodbye.
    [[nodiscard]] virtual wire::KeyHash peerKey() const { return {}; }

signals:
    //! Call read() until it returns nothing; more is told by the next signal.
    void readable();
    //! While reading is off: so many bytes wait (a lower bound, at most 64 KiB are counted).
    void held(qint64 bytes);
    //! The peer has shut its sending side, and everything before that has been read or, while
    //! reading is off, nothing waits. Told once. The link can still send.
    void sendingEnded();
    //! The link is gone; nothing more is sent or received. What came before may still be read from
    //! inside the slot. \a systemText is for a details line.
    void broke(talkstick::session::LinkError error, const QString &systemText);
    void closed();
    //! Every socket event, in the order in which it happened.
    void happened(const talkstick::session::SocketEvent &event);
};

} // namespace talkstick::session
