// SPDX-License-Identifier: MIT
#pragma once

#include "session/link.h"

#include <QPointer>

#include <algorithm>
#include <memory>
#include <utility>

namespace talkstick::support {

//! A link without a socket. A test plays the peer through arrive(), endSending() and reset(), or
//! joins two of them with connectPair(). Like the real one it emits only from the event loop.
class FakeLink final : public session::Link
{
public:
    explicit FakeLink(QString address = QStringLiteral("192.0.2.7"), std::uint16_t port = 40000)
        : m_peer {std::move(address), port}
    { }

    //! Two ends of one connection.
    static std::pair<std::unique_ptr<FakeLink>, std::unique_ptr<FakeLink>> connectPair()
    {
        auto one = std::make_unique<FakeLink>();
        auto other = std::make_unique<FakeLink>();
        one->m_other = other.get();
        other->m_other = one.get();
        return {std::move(one), std::move(other)};
    }

    void send(const QByteArray &bytes) override
    {
        sent += bytes;
        ++writes;
        if (m_other)
            m_other->arrive(bytes);
    }
    QByteArray read(qsizetype most) override
    {
        const QByteArray bytes = m_arrived.left(most);
        m_arrived.remove(0, bytes.size());
        return bytes;
    }
    void setReading(session::Reading reading) override
    {
        m_reading = reading;
        later(&FakeLink::look);
    }
    void close() override
    {
        if (std::exchange(m_state, State::Closed) == State::Closed)
            return;
        if (m_other && key.isNull())
            m_other->endSending();
        else if (m_other)
            m_other->later(&FakeLink::end);
        later(&FakeLink::closed);
    }
    session::Peer peer() const override { return m_peer; }
    wire::KeyHash peerKey() const override { return key; }

    void arrive(const QByteArray &bytes)
    {
        m_arrived += bytes;
        later(&FakeLink::look);
    }
    void endSending()
    {
        m_peerEnded = Ended::Yes;
        later(&FakeLink::look);
    }
    void reset()
    {
        m_state = State::Closed;
        emit broke(session::LinkError::Reset, QStringLiteral("Connection reset by peer"));
    }
    //! The far end of an encrypted link closes it.
    void end()
    {
        if (std::exchange(m_state, State::Closed) == State::Closed)
            return;
        if (!m_arrived.isEmpty())
            emit readable();
        emit broke(session::LinkError::Ended,
                   QStringLiteral("The remote host closed the connection"));
    }

    session::Reading reading() const { return m_reading; }
    qsizetype unread() const { return m_arrived.size(); }
    bool isClosed() const { return m_state == State::Closed; }

    wire::KeyHash key; //!< Who the peer is; null plays plain text.
    QByteArray sent; //!< Everything that was sent.
    int writes = 0; //!< In so many writes.

private:
    enum class State { Open, Closed };
    enum class Ended { No, Yes, Told };

    template <typename Method>
    void later(Method method)
    {
        QMetaObject::invokeMethod(
            this, [this, method] { (this->*method)(); }, Qt::QueuedConnection);
    }
    void look()
    {
        if (m_state == State::Closed)
            return;
        if (!m_arrived.isEmpty() && m_reading == session::Reading::On)
            emit readable();
        else if (!m_arrived.isEmpty())
            emit held(m_arrived.size());
        if (m_arrived.isEmpty() && m_peerEnded == Ended::Yes) {
            m_peerEnded = Ended::Told;
            emit sendingEnded();
        }
    }

    session::Peer m_peer;
    session::Reading m_reading = session::Reading::Off;
    State m_state = State::Open;
    Ended m_peerEnded = Ended::No;
    QByteArray m_arrived;
    QPointer<FakeLink> m_other;
};

} // namespace talkstick::support
