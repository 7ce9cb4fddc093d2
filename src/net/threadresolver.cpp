// SPDX-License-Identifier: MIT
#include "net/threadresolver.h"

#include "net/hostaddress.h"

#include <QByteArray>
#include <QObject>

#include <cerrno>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <sys/socket.h>
#endif

namespace talkstick::net {

namespace {

using Done = std::function<void(const Resolved &)>;

//! What the thread and the one who asked share. The thread may outlive everything else in the
//! program, so it goes by this alone.
struct Desk
{
    std::mutex mutex;
    QObject *asker = nullptr; //!< Null once nobody waits for the answer any more.
    Done done;
};

class ThreadLookUp final : public LookUp
{
public:
    explicit ThreadLookUp(Done done)
    {
        m_desk->asker = &m_asker;
        m_desk->done = std::move(done);
    }
    ~ThreadLookUp() override
    {
        const std::lock_guard lock(m_desk->mutex);
        m_desk->asker = nullptr;
    }
    Q_DISABLE_COPY_MOVE(ThreadLookUp)
    [[nodiscard]] std::shared_ptr<Desk> desk() const { return m_desk; }

private:
    std::shared_ptr<Desk> m_desk = std::make_shared<Desk>();
    QObject m_asker; // An answer posted to it goes with it.
};

//! Hands in the answer, unless nobody waits for it. \a read is called only if somebody does.
void answer(const Desk &desk, const std::function<Resolved()> &read)
{
    if (desk.asker == nullptr)
        return;
    // Queued, for this is another thread than the asker's.
    QMetaObject::invokeMethod(
        desk.asker, [done = desk.done, result = read()] { done(result); }, Qt::QueuedConnection);
}

Resolved failureOf(int code, int systemError)
{
#ifdef Q_OS_WIN
    QString text = QString::fromLocal8Bit(gai_strerrorA(code));
#else
    QString text = QString::fromLocal8Bit(gai_strerror(code));
#endif
#ifdef EAI_SYSTEM
    if (code == EAI_SYSTEM)
        text = qt_error_string(systemError);
#else
    Q_UNUSED(systemError)
#endif
    return ResolveFailure {resolveErrorOf(code), text};
}

Resolved addressesOf(const addrinfo *first)
{
    QList<QHostAddress> addresses;
    for (const addrinfo *at = first; at != nullptr; at = at->ai_next) {
        if (at->ai_family == AF_INET || at->ai_family == AF_INET6)
            addresses.append(fromSystem(at->ai_addr));
    }
    return addresses;
}

void run(const std::shared_ptr<Desk> &desk, const QByteArray &host)
{
#ifdef Q_OS_WIN
    WSADATA unused;
    ::WSAStartup(MAKEWORD(2, 2), &unused);
#endif
    addrinfo hints {};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM; // Each address once, not once for each kind of socket.
    addrinfo *found = nullptr;
    const int code = ::getaddrinfo(host.constData(), nullptr, &hints, &found);
    const int systemError = errno;
    {
        const std::lock_guard lock(desk->mutex);
        answer(*desk,
               [=] { return code == 0 ? addressesOf(found) : failureOf(code, systemError); });
    }
    if (code == 0)
        ::freeaddrinfo(found);
}

} // namespace

std::unique_ptr<LookUp> ThreadResolver::lookUp(const QString &host, Done done)
{
    auto lookUp = std::make_unique<ThreadLookUp>(std::move(done));
    try {
        std::thread(run, lookUp->desk(), host.toUtf8()).detach();
    } catch (const std::system_error &error) {
        const QString text = QString::fromLocal8Bit(error.what());
        const std::lock_guard lock(lookUp->desk()->mutex);
        answer(*lookUp->desk(), [&] {
            return Resolved(ResolveFailure {ResolveError::ResolverDown, text});
        });
    }
    return lookUp;
}

ResolveError resolveErrorOf(int code)
{
    switch (code) {
    case EAI_NONAME:
#if defined(EAI_NODATA) && EAI_NODATA != EAI_NONAME
    case EAI_NODATA:
#endif
#ifdef EAI_ADDRFAMILY
    case EAI_ADDRFAMILY:
#endif
        return ResolveError::NoSuchName;
    default: return ResolveError::ResolverDown;
    }
}

} // namespace talkstick::net
