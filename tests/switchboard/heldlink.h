// SPDX-License-Identifier: MIT
#pragma once

#include "session/link.h"

#include <QByteArrayList>
#include <QPointer>

#include <memory>
#include <utility>

namespace talkstick::support {

//! One end of an encrypted connection on which a test says when what was sent arrives: one write at
//! a time, by deliver().
class HeldLink final : public session::Link
{
public:
    static std::pair<std::unique_ptr<HeldLink>, std::unique_ptr<HeldLink>> connectPair()
    {
        auto one = std::make_unique<HeldLink>();
        auto other = std::make_unique<HeldLink>();
        one->m_other = other.get();
        other->m_other = one.get();
        return {std::move(one), std::move(other)};
    }
    ~HeldLink() override { breakOff(); }

    void send(const QByteArray &bytes) override
    {
        if (m_state != State::Open)
            return;
        sent += bytes;
        if (m_other)
            m_other->m_underway.append(bytes);
    }
    QByteArray read(qsizetype most) override
    {
        const QByteArray bytes = m_arrived.left(most);
        m_arrived.remove(0, bytes.size());
        return bytes;
    }
    void setReading(session::Reading) override { }
    //! The connection is gone, without a goodbye of either side.
    void cut() { breakOff(); }
    void close() override
    {
        if (m_state == State::Closed)
            return;
        breakOff();
        if (!isJammed)
            QMetaObject::invokeMethod(
                this, [this] { emit closed(); }, Qt::QueuedConnection);
    }
    session::Peer peer() const override { return address; }
    wire::KeyHash peerKey() const override { return key; }

    //! Whether something is on its way to this end.
    bool isAwaiting() const { return !m_underway.isEmpty() && m_state == State::Open; }
    //! All that is on its way.
    [[nodiscard]] QByteArray underway() const { return m_underway.join(); }
    //! It arrives: the next write, or the far end's end.
    void deliver()
    {
        const QByteArray bytes = m_underway.takeFirst();
        if (bytes.isEmpty()) {
            m_state = State::Closed;
            emit broke(session::LinkError::Ended, QStringLiteral("Closed by the other side"));
            return;
        }
        m_arrived += bytes;
        emit readable();
    }

    bool isJammed = false; //!< It does not get rid of what it has to send, and so never closes.
    session::Peer address {QStringLiteral("192.0.2.7"), 40000};
    wire::KeyHash key; //!< Who the far end is.
    QByteArray sent;

private:
    enum class State { Open, Closed };

    void breakOff()
    {
        if (std::exchange(m_state, State::Closed) == State::Open && m_other)
            m_other->m_underway.append(QByteArray());
    }

    State m_state = State::Open;
    QByteArrayList m_underway; // to this end; empty: the end
    QByteArray m_arrived;
    QPointer<HeldLink> m_other;
};

} // namespace talkstick::support
