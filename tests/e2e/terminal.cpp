// SPDX-License-Identifier: MIT
#include "e2e/terminal.h"

#include <array>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

namespace talkstick::e2e {

Terminal::Terminal()
    : m_person(::posix_openpt(O_RDWR | O_NOCTTY))
{
    ::fcntl(m_person, F_SETFD, FD_CLOEXEC);
    ::fcntl(m_person, F_SETFL, O_NONBLOCK);
    if (::grantpt(m_person) != 0 || ::unlockpt(m_person) != 0)
        qFatal("there are no pseudo-terminals here");
    m_program = ::ptsname(m_person);
}

Terminal::~Terminal()
{
    ::close(m_person);
}

void Terminal::giveTo(Process &process) const
{
    // The first terminal that the leader of a session without one opens becomes its own.
    process.setUp([path = m_program] {
        if (::open(path.constData(), O_RDWR) == -1)
            ::_exit(127);
    });
}

bool Terminal::shows(const QByteArray &part)
{
    return waitUntil([&] { return shown().contains(part); });
}

QByteArray Terminal::shown()
{
    std::array<char, 4096> room {};
    for (ssize_t got = 0; (got = ::read(m_person, room.data(), room.size())) > 0;)
        m_shown.append(room.data(), got);
    return m_shown;
}

void Terminal::type(const QByteArray &line) const
{
    const QByteArray bytes = line + '\n';
    if (::write(m_person, bytes.constData(), size_t(bytes.size())) != bytes.size())
        qWarning("the terminal takes nothing");
}

} // namespace talkstick::e2e
