// SPDX-License-Identifier: MIT
#pragma once

#include "net/rawpeer.h"
#include "net/tcplistener.h"

#include <QSignalSpy>

Q_DECLARE_METATYPE(talkstick::switchboard::ListenError)

namespace talkstick::test {

//! A listener on loopback and what it has said.
struct Listening
{
    explicit Listening(const QString &address = QStringLiteral("127.0.0.1"))
        : result(listener.listen({address, 0}))
    {
        using net::TcpListener;
        using switchboard::Caller;
        using switchboard::CallerId;
        QObject::connect(&listener, &TcpListener::called, &listener,
                         [this](const Caller &caller) { called.append(caller); });
        QObject::connect(&listener, &TcpListener::spoke, &listener,
                         [this](const Caller &caller) { spoke.append(caller); });
        QObject::connect(&listener, &TcpListener::gone, &listener,
                         [this](CallerId id) { gone.append(id); });
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
};

} // namespace talkstick::test
