// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <utility>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace talkstick::test {

enum class Ending { None, End, Reset };

//! What a peer got, and how it ended.
struct Received
{
    QByteArray bytes;
    Ending ending = Ending::None;
};

//! A loopback address and port as the system wants it.
struct SocketAddress
{
    sockaddr_storage storage {};
    socklen_t size = 0;

    SocketAddress(const QHostAddress &address, quint16 port)
    {
        if (address.protocol() == QAbstractSocket::IPv6Protocol) {
            auto *v6 = reinterpret_cast<sockaddr_in6 *>(&storage);
            v6->sin6_family = AF_INET6;
            v6->sin6_port = htons(port);
            inet_pton(AF_INET6, qPrintable(address.toString()), &v6->sin6_addr);
            size = sizeof *v6;
        } else {
            auto *v4 = reinterpret_cast<sockaddr_in *>(&storage);
            v4->sin_family = AF_INET;
            v4->sin_port = htons(port);
            v4->sin_addr.s_addr = htonl(address.toIPv4Address());
            size = sizeof *v4;
        }
    }
    [[nodiscard]] const sockaddr *get() const
    {
        return reinterpret_cast<const sockaddr *>(&storage);
    }
};

//! A peer without Qt, that does to its socket exactly what it is told. Never blocks but to connect.
class RawPeer
{
public:
    explicit RawPeer(int descriptor)
        : m_descriptor(descriptor)
    {
        fcntl(m_descriptor, F_SETFL, fcntl(m_descriptor, F_GETFL) | O_NONBLOCK);
    }
    RawPeer(RawPeer &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    { }
    RawPeer &operator=(RawPeer &&) = delete;
    ~RawPeer() { close(); }

    static RawPeer connectedTo(const QHostAddress &address, quint16 port)
    {
        const SocketAddress there(address, port);
        const int descriptor = ::socket(there.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::connect(descriptor, there.get(), there.size) != 0)
            qFatal("the test cannot connect: %s", strerror(errno));
        return RawPeer(descriptor);
    }

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    //! How many bytes the system took.
    qint64 write(const QByteArray &bytes)
    {
        return ::send(m_descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    }
    void shutSending() { ::shutdown(m_descriptor, SHUT_WR); }
    void close()
    {
        if (m_descriptor != -1)
            ::close(std::exchange(m_descriptor, -1));
    }
    //! Closes with RST instead of FIN.
    void reset()
    {
        const linger now {1, 0};
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        close();
    }
    //! Adds what is there now to what has come before.
    const Received &receive()
    {
        QByteArray room(65'536, Qt::Uninitialized);
        while (m_received.ending == Ending::None) {
            const auto got = ::recv(m_descriptor, room.data(), size_t(room.size()), 0);
            if (got > 0)
                m_received.bytes.append(room.constData(), got);
            else if (got == 0)
                m_received.ending = Ending::End;
            else if (errno != EAGAIN)
                m_received.ending = Ending::Reset;
            else
                break;
        }
        return m_received;
    }

private:
    int m_descriptor = -1;
    Received m_received;
};

//! A listening socket on loopback without Qt.
class RawServer
{
public:
    explicit RawServer(const QHostAddress &address, quint16 port = 0, int backlog = 5)
        : m_address(address)
    {
        const SocketAddress here(address, port);
        m_descriptor = ::socket(here.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int yes = 1;
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        if (here.storage.ss_family == AF_INET6)
            ::setsockopt(m_descriptor, IPPROTO_IPV6, IPV6_V6ONLY, &yes, sizeof yes);
        m_isListening = ::bind(m_descriptor, here.get(), here.size) == 0
            && ::listen(m_descriptor, backlog) == 0;
    }
    ~RawServer() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(RawServer)

    [[nodiscard]] bool isListening() const { return m_isListening; }
    [[nodiscard]] QHostAddress address() const { return m_address; }
    [[nodiscard]] quint16 port() const
    {
        SocketAddress here(m_address, 0);
        ::getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&here.storage), &here.size);
        return ntohs(reinterpret_cast<const sockaddr_in *>(&here.storage)->sin_port);
    }
    //! Waits for the next one in line.
    [[nodiscard]] int accept() const
    {
        return ::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC);
    }

private:
    QHostAddress m_address;
    int m_descriptor = -1;
    bool m_isListening = false;
};

} // namespace talkstick::test
