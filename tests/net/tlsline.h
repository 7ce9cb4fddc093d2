// SPDX-License-Identifier: MIT
#pragma once

#include "net/tlspeer.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

Q_DECLARE_METATYPE(talkstick::session::LinkError)

namespace talkstick::test {

using net::TlsLink;
using session::LinkError;

//! A link of the host's and the socket of a joiner at its other end.
struct TlsLine
{
    explicit TlsLine(const Identities &people,
                     const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
        : server(address)
        , caller(people.joiner, address, server.port())
        , peer(caller.socket())
        , descriptor(server.accept())
    {
        auto socket = net::makeTlsSocket();
        if (!socket->setSocketDescriptor(descriptor))
            qFatal("the test cannot use its descriptor");
        ours = socket.get();
        handshake = std::make_unique<net::TlsHandshake>(std::move(socket), people.host,
                                                        net::TlsTerms {net::TlsRole::Server});
    }

    //! Waits until both ends are encrypted and takes the link. Ask hasLink() afterwards.
    void shakeHands(std::chrono::milliseconds closeLimit = net::kCloseLimit)
    {
        QSignalSpy secured(handshake.get(), &net::TlsHandshake::secured);
        QTRY_VERIFY(secured.count() == 1 && peer->isEncrypted());
        take(closeLimit);
    }
    void take(std::chrono::milliseconds closeLimit = net::kCloseLimit)
    {
        link = handshake->takeLink(closeLimit);
        QObject::connect(link.get(), &TlsLink::readable, link.get(), [this] { readAll(); });
        QObject::connect(link.get(), &TlsLink::broke, link.get(),
                         [this](LinkError error) { broken.append(error); });
    }
    [[nodiscard]] bool hasLink() const { return link != nullptr; }
    void readAll()
    {
        for (QByteArray more = link->read(4'096); !more.isEmpty(); more = link->read(4'096))
            heard += more;
    }

    RawServer server;
    TlsPeer caller;
    QSslSocket *peer = nullptr; //!< The caller's.
    int descriptor = -1; //!< The link's.
    QSslSocket *ours = nullptr; //!< The handshake's, then the link's: only to be looked at.
    std::unique_ptr<net::TlsHandshake> handshake;
    QByteArray heard;
    QList<LinkError> broken;
    std::unique_ptr<TlsLink> link;
};

} // namespace talkstick::test
