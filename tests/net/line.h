// SPDX-License-Identifier: MIT
#pragma once

#include "net/rawpeer.h"
#include "net/tcplink.h"

#include <memory>

Q_DECLARE_METATYPE(talkstick::session::LinkError)

namespace talkstick::test {

using net::TcpLink;
using session::LinkError;

//! A link and the raw peer at its other end.
struct Line
{
    explicit Line(const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
        : server(address)
        , peer(RawPeer::connectedTo(address, server.port()))
        , descriptor(server.accept())
        , link(TcpLink::adopt(descriptor))
    {
        QObject::connect(link.get(), &TcpLink::readable, link.get(), [this] { readAll(); });
        QObject::connect(link.get(), &TcpLink::broke, link.get(),
                         [this](LinkError error) { broken.append(error); });
    }
    void readAll()
    {
        for (QByteArray more = link->read(4'096); !more.isEmpty(); more = link->read(4'096))
            heard += more;
    }

    test::RawServer server;
    RawPeer peer;
    int descriptor = -1;
    QByteArray heard;
    QList<LinkError> broken;
    std::unique_ptr<TcpLink> link;
};

} // namespace talkstick::test
