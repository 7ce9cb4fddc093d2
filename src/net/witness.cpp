// SPDX-License-Identifier: MIT
#include "net/witness.h"

#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace talkstick::net {

Witness::Witness(Witness &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

Witness &Witness::operator=(Witness &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

#ifdef Q_OS_UNIX
Witness::Witness(qintptr descriptor)
    : m_descriptor(::fcntl(int(descriptor), F_DUPFD_CLOEXEC, 0))
{ }

bool Witness::sawReset() const
{
    pollfd asked {m_descriptor, 0, 0};
    return m_descriptor != -1 && ::poll(&asked, 1, 0) > 0
        && (asked.revents & (POLLERR | POLLHUP)) != 0;
}

void Witness::endSending()
{
    if (m_descriptor != -1)
        ::shutdown(m_descriptor, SHUT_WR);
}

void Witness::dismiss()
{
    if (m_descriptor != -1)
        ::close(std::exchange(m_descriptor, -1));
}
#else
Witness::Witness(qintptr) { }

bool Witness::sawReset() const
{
    return false;
}

void Witness::endSending() { }

void Witness::dismiss() { }
#endif

} // namespace talkstick::net
