// SPDX-License-Identifier: MIT
#pragma once

#include "net/tcpdialer.h"
#include "net/tcplistener.h"
#include "net/threadresolver.h"
#include "session/conversation.h"
#include "session/systemclock.h"

#include <QObject>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace talkstick::e2e {

//! The worst that can stand between two Talksticks: it has a key of its own, terminates TLS on both
//! sides, speaks the whole protocol with each of them in the name of the other, and hands on what
//! is said.
class ManInTheMiddle final : public QObject
{
    Q_OBJECT

public:
    //! Whoever calls port() is to believe that it talks to \a port at 127.0.0.1. It listens on
    //! \a ownPort, or where the system chooses.
    explicit ManInTheMiddle(quint16 port, quint16 ownPort = 0);
    ~ManInTheMiddle() override;

    //! 0 if it does not listen.
    [[nodiscard]] quint16 port() const { return m_port; }
    //! Every turn it could read, whoever said it.
    [[nodiscard]] const QStringList &read() const { return m_read; }
    //! Handshakes of TLS that the victims finished with it.
    [[nodiscard]] int secured() const { return m_secured; }
    [[nodiscard]] QStringList wordsOfJoiner() const;
    [[nodiscard]] QStringList wordsOfHost() const;

private:
    void answer(switchboard::CallerId id, const wire::KeyHash &key);
    void callHost(const QString &nameOfJoiner);
    void reached();
    void handOn(session::Conversation &from, session::Conversation &to);

    quint16 m_target;
    quint16 m_port = 0;
    QTemporaryDir m_folder;
    std::optional<net::Identity> m_identity; //!< Not without encryption; then nobody is answered.
    session::SystemClock m_clock;
    net::ThreadResolver m_resolver;
    std::optional<net::TcpListener> m_listener;
    std::optional<net::TcpDialer> m_dialer;
    std::unique_ptr<switchboard::Dial> m_dial;
    QString m_nameOfJoiner;
    std::unique_ptr<session::Conversation> m_asHost; //!< with the one who calls
    std::unique_ptr<session::Conversation> m_asJoiner; //!< with the one who is called
    QStringList m_read;
    int m_secured = 0;
};

} // namespace talkstick::e2e
