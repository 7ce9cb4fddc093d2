// SPDX-License-Identifier: MIT
#include "net/socketoptions.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
// mstcpip.h needs the two above.
#include <mstcpip.h>
#else
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace talkstick::net {

namespace {

constexpr int kIdle = 20; // seconds until the first probe
constexpr int kInterval = 10; // seconds between probes
constexpr int kProbes = 4;
static_assert(kIdle + kInterval * kProbes == kPatience.count());

#ifdef Q_OS_WIN
constexpr int kMaxRetransmission = 5; // TCP_MAXRT, which not all headers have

void set(qintptr descriptor, int level, int name, DWORD value)
{
    ::setsockopt(SOCKET(descriptor), level, name, reinterpret_cast<const char *>(&value),
                 sizeof value);
}
#else
void set(qintptr descriptor, int level, int name, int value)
{
    ::setsockopt(int(descriptor), level, name, &value, sizeof value);
}
#endif

} // namespace

void setOptions(qintptr descriptor)
{
    set(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    set(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1);
#if defined(Q_OS_WIN)
    // The TCP_KEEP… options came with Windows 10; this is older and does the same. It always probes
    // ten times.
    tcp_keepalive times {1, kIdle * 1'000, kInterval * kProbes * 1'000 / 10};
    DWORD unused = 0;
    ::WSAIoctl(SOCKET(descriptor), SIO_KEEPALIVE_VALS, &times, sizeof times, nullptr, 0, &unused,
               nullptr, nullptr);
    set(descriptor, IPPROTO_TCP, kMaxRetransmission, DWORD(kPatience.count()));
#elif defined(Q_OS_DARWIN)
    set(descriptor, IPPROTO_TCP, TCP_KEEPALIVE, kIdle);
    set(descriptor, IPPROTO_TCP, TCP_KEEPINTVL, kInterval);
    set(descriptor, IPPROTO_TCP, TCP_KEEPCNT, kProbes);
    set(descriptor, IPPROTO_TCP, TCP_RXT_CONNDROPTIME, int(kPatience.count()));
#else
    set(descriptor, IPPROTO_TCP, TCP_KEEPIDLE, kIdle);
    set(descriptor, IPPROTO_TCP, TCP_KEEPINTVL, kInterval);
    set(descriptor, IPPROTO_TCP, TCP_KEEPCNT, kProbes);
#endif
}

bool isUnheard(qintptr descriptor, std::chrono::milliseconds patience)
{
#ifdef Q_OS_LINUX
    // A peer with a full window answers our probes, at the latest every two minutes, and that sets
    // their number back to 0; nothing is unacknowledged meanwhile.
    constexpr int kUnansweredProbes = 3;
    tcp_info info {};
    socklen_t size = sizeof info;
    if (::getsockopt(int(descriptor), IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return false;
    const bool due = info.tcpi_unacked > 0 || info.tcpi_probes >= kUnansweredProbes;
    return due && std::chrono::milliseconds(info.tcpi_last_ack_recv) >= patience;
#else
    Q_UNUSED(descriptor)
    Q_UNUSED(patience)
    return false;
#endif
}

void acknowledgeNow(qintptr descriptor)
{
#ifdef Q_OS_LINUX
    set(descriptor, IPPROTO_TCP, TCP_QUICKACK, 1); // it does not last: tcp(7)
#else
    Q_UNUSED(descriptor)
#endif
}

void breakOnClose(qintptr descriptor)
{
    const linger now {1, 0};
#ifdef Q_OS_WIN
    ::setsockopt(SOCKET(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now),
                 sizeof now);
#else
    ::setsockopt(int(descriptor), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
}

} // namespace talkstick::net
