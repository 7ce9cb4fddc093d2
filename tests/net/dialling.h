// SPDX-License-Identifier: MIT
#pragma once

#include "net/fakeresolver.h"
#include "net/rawpeer.h"
#include "net/tcpdialer.h"

#include <QSignalSpy>

#include <optional>
#include <vector>

Q_DECLARE_METATYPE(talkstick::switchboard::DialError)
Q_DECLARE_METATYPE(talkstick::switchboard::Attempt)

namespace talkstick::test {

//! A call and what it has said.
struct Dialling
{
    //! In plain text.
    Dialling(FakeResolver &resolver, const QString &host, quint16 port, net::DialTiming timing = {})
        : Dialling(resolver, {{host, host, port}, switchboard::Security::PlainText}, {}, timing)
    { }
    Dialling(FakeResolver &resolver, const switchboard::DialRequest &request,
             const std::optional<net::Identity> &identity, net::DialTiming timing = {})
        : dial(net::TcpDialer(resolver, identity, timing).dial(request))
    {
        using switchboard::Attempt;
        using switchboard::Dial;
        using switchboard::DialError;
        using switchboard::TlsFailure;
        QObject::connect(dial.get(), &Dial::resolved, dial.get(),
                         [this](const QStringList &list) { resolved = list; });
        QObject::connect(dial.get(), &Dial::attempted, dial.get(),
                         [this](const Attempt &attempt) { attempts.append(attempt); });
        QObject::connect(dial.get(), &Dial::securing, dial.get(), [this] { ++securing; });
        QObject::connect(dial.get(), &Dial::connected, dial.get(), [this] { ++connected; });
        QObject::connect(dial.get(), &Dial::failed, dial.get(),
                         [this](DialError why) { error = why; });
        QObject::connect(
            dial.get(), &Dial::insecure, dial.get(),
            [this](TlsFailure failure, const wire::KeyHash &key, const QString &systemText) {
                insecure = failure;
                strangersKey = key;
                text = systemText;
            });
        QObject::connect(dial.get(), &Dial::happened, dial.get(),
                         [this](const session::SocketEvent &event) { events.append(event); });
    }
    //! The last word on an address.
    [[nodiscard]] switchboard::Attempt last(const QString &address) const
    {
        switchboard::Attempt found;
        for (const auto &attempt : attempts) {
            if (attempt.address == address)
                found = attempt;
        }
        return found;
    }

    std::unique_ptr<switchboard::Dial> dial;
    QStringList resolved;
    QList<switchboard::Attempt> attempts;
    int securing = 0;
    int connected = 0;
    std::optional<switchboard::DialError> error;
    std::optional<switchboard::TlsFailure> insecure;
    wire::KeyHash strangersKey; //!< Said with insecure.
    QString text; //!< Said with insecure.
    QList<session::SocketEvent> events;
};

//! A listening socket whose line is full: the system then drops whatever else comes without a word,
//! which looks like an address that swallows everything.
class BlackHole
{
public:
    explicit BlackHole(const QHostAddress &address, quint16 port = 0)
        : m_server(address, port, 0)
    {
        const SocketAddress there(address, m_server.port());
        for (int i = 0; i < 4; ++i) {
            const int caller =
                ::socket(there.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
            ::connect(caller, there.get(), there.size);
            m_callers.emplace_back(caller);
        }
    }
    [[nodiscard]] quint16 port() const { return m_server.port(); }
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }

private:
    RawServer m_server;
    std::vector<RawPeer> m_callers;
};

} // namespace talkstick::test
