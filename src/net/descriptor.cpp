// SPDX-License-Identifier: MIT
#include "net/descriptor.h"

#include "net/hostaddress.h"

#include <QHostAddress>
#include <QtEndian>

#include <array>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace talkstick::net {

namespace {

#ifdef Q_OS_WIN
using Handle = SOCKET;
using Length = int;

qint64 receive(qintptr descriptor, char *room, qsizetype size, int flags)
{
    return ::recv(Handle(descriptor), room, int(size), flags);
}

int lastError()
{
    return WSAGetLastError();
}

bool isWait(int error)
{
    return error == WSAEWOULDBLOCK || error == WSAEINTR;
}

// A caller who went away while it stood in line.
bool isLostCaller(int error)
{
    return error == WSAECONNRESET;
}
#else
using Handle = int;
using Length = socklen_t;

qint64 receive(qintptr descriptor, char *room, qsizetype size, int flags)
{
    // Accepted descriptors are still blocking, hence the flag.
    return ::recv(Handle(descriptor), room, std::size_t(size), flags | MSG_DONTWAIT);
}

int lastError()
{
    return errno;
}

bool isWait(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

// A caller who went away while it stood in line.
bool isLostCaller(int error)
{
    return error == ECONNABORTED || error == EPROTO;
}
#endif

} // namespace

#ifdef Q_OS_WIN
const int kSystemReset = WSAECONNRESET;
const int kSystemTimeout = WSAETIMEDOUT;
#else
const int kSystemReset = ECONNRESET;
const int kSystemTimeout = ETIMEDOUT;
#endif

Glance glanceInto(qintptr descriptor, char *room, qsizetype size)
{
    const qint64 seen = receive(descriptor, room, size, MSG_PEEK);
    if (seen > 0)
        return {Glance::State::Bytes, qsizetype(seen), 0};
    if (seen == 0)
        return {Glance::State::Ended, 0, 0};
    const int error = lastError();
    if (isWait(error))
        return {};
    return {Glance::State::Broken, 0, error};
}

Glance glanceAt(qintptr descriptor)
{
    char byte = 0;
    return glanceInto(descriptor, &byte, 1);
}

qint64 waitingBytes(qintptr descriptor)
{
#ifdef Q_OS_WIN
    u_long bytes = 0;
    return ::ioctlsocket(Handle(descriptor), FIONREAD, &bytes) == 0 ? qint64(bytes) : 0;
#else
    int bytes = 0;
    return ::ioctl(Handle(descriptor), FIONREAD, &bytes) == 0 ? qint64(bytes) : 0;
#endif
}

int brokenBy(qintptr descriptor)
{
#ifdef Q_OS_WIN
    return glanceAt(descriptor).systemError;
#else
    // Reading would tell only once the bytes before the error are gone.
    pollfd asked {Handle(descriptor), 0, 0};
    if (::poll(&asked, 1, 0) <= 0 || (asked.revents & (POLLERR | POLLHUP)) == 0)
        return 0;
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(Handle(descriptor), SOL_SOCKET, SO_ERROR, &error, &size);
    return error == 0 ? ECONNRESET : error;
#endif
}

qint64 discard(qintptr descriptor, qint64 most)
{
    std::array<char, 16'384> room {};
    qint64 taken = 0;
    while (taken < most) {
        const qint64 size = qMin(most - taken, qint64(room.size()));
        const qint64 got = receive(descriptor, room.data(), size, 0);
        if (got <= 0)
            break;
        taken += got;
    }
    return taken;
}

session::Peer peerOf(qintptr descriptor)
{
    sockaddr_storage storage {};
    Length size = sizeof storage;
    auto *address = reinterpret_cast<sockaddr *>(&storage);
    if (::getpeername(Handle(descriptor), address, &size) != 0)
        return {};
    const auto port = storage.ss_family == AF_INET6
        ? reinterpret_cast<const sockaddr_in6 *>(&storage)->sin6_port
        : reinterpret_cast<const sockaddr_in *>(&storage)->sin_port;
    return {toText(fromSystem(address)), qFromBigEndian(quint16(port))};
}

Accepted acceptNext(qintptr listening)
{
#if defined(Q_OS_WIN)
    const SOCKET descriptor = ::accept(Handle(listening), nullptr, nullptr);
    if (descriptor != INVALID_SOCKET)
        return {qintptr(descriptor), 0};
#elif defined(Q_OS_LINUX)
    const int descriptor = ::accept4(Handle(listening), nullptr, nullptr, SOCK_CLOEXEC);
    if (descriptor >= 0)
        return {descriptor, 0};
#else
    const int descriptor = ::accept(Handle(listening), nullptr, nullptr);
    if (descriptor >= 0) {
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        return {descriptor, 0};
    }
#endif
    const int error = lastError();
    if (isLostCaller(error))
        return acceptNext(listening);
    return {-1, isWait(error) ? 0 : error};
}

void closeDescriptor(qintptr descriptor)
{
#ifdef Q_OS_WIN
    ::closesocket(Handle(descriptor));
#else
    ::close(Handle(descriptor));
#endif
}

session::LinkError linkErrorOf(int systemError)
{
    switch (systemError) {
#ifdef Q_OS_WIN
    case WSAECONNRESET:
    case WSAECONNABORTED: return session::LinkError::Reset;
    case WSAETIMEDOUT:
    case WSAENETRESET:
    case WSAEHOSTUNREACH:
    case WSAENETUNREACH: return session::LinkError::TimedOut;
#else
    case ECONNRESET:
    case ECONNABORTED:
    case EPIPE: return session::LinkError::Reset;
    // A dead peer whose router answers for it ends in one of the last two.
    case ETIMEDOUT:
    case EHOSTUNREACH:
    case ENETUNREACH: return session::LinkError::TimedOut;
#endif
    default: return session::LinkError::Other;
    }
}

} // namespace talkstick::net
