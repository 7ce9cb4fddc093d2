// SPDX-License-Identifier: MIT
#pragma once

#include "net/rawpeer.h"
#include "net/tcplistener.h"

#include <QSignalSpy>

#include <chrono>
#include <optional>

Q_DECLARE_METATYPE(talkstick::switchboard::ListenError)
Q_DECLARE_METATYPE(talkstick::switchboard::TlsFailure)

namespace talkstick::test {

//! A listener on loopback and what it has said.
struct Listening
{
    explicit Listening(const QString &address = QStringLiteral("127.0.0.1"),
                       const std::optional<net::Identity> &identity = {},
                       std::chrono::milliseconds tlsLimit = switchboard::kTlsLimit)
        : listener(identity, tlsLimit)
        , result(listener.listen({address, 0}))
    {
        using net::TcpListener;
        using switchboard::Caller;
        using switchboard::CallerId;
        using switchboard::TlsFailure;
        QObject::connect(&listener, &TcpListener::called, &listener,
                         [this](const Caller &caller) { called.append(caller); });
        QObject::connect(&listener, &TcpListener::spoke, &listener,
                         [this](const Caller &caller) { spoke.append(caller); });
        QObject::connect(&listener, &TcpListener::gone, &listener,
                         [this](CallerId id) { gone.append(id); });
        QObject::connect(&listener, &TcpListener::secured, &listener,
                         [this](CallerId id, const wire::KeyHash &key) {
                             secured.append(id);
                             keys.append(key);
                         });
        QObject::connect(&listener, &TcpListener::insecure, &listener,
                         [this](CallerId, TlsFailure failure, const QString &text) {
                             insecure.append(failure);
                             texts.append(text);
                         });
    }
    //! Has everybody secured who begins TLS.
    void secureAll()
    {
        using switchboard::Caller;
        QObject::connect(&listener, &net::TcpListener::spoke, &listener,
                         [this](const Caller &caller) { listener.secure(caller.id); });
    }
    [[nodiscard]] RawPeer call() const
    {
        return RawPeer::connectedTo(QHostAddress(result.value().address), result.value().port);
    }

    net::TcpListener listener;
    Result<switchboard::Listening, switchboard::ListenFailure> result;
    QList<switchboard::Caller> called;
    QList<switchboard::Caller> spoke;
    QList<switchboard::CallerId> gone;
    QList<switchboard::CallerId> secured;
    QList<wire::KeyHash> keys; //!< Of those secured.
    QList<switchboard::TlsFailure> insecure;
    QStringList texts; //!< On those insecure.
};

} // namespace talkstick::test
