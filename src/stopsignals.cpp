// SPDX-License-Identifier: MIT
#include "stopsignals.h"

#include <csignal>

#ifndef Q_OS_WIN
#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>
#else
#include <atomic>
#endif

namespace talkstick {

#ifndef Q_OS_WIN
namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};
int signalPipe[2] = {-1, -1}; // a signal handler can reach nothing but globals

extern "C" void tellSignal(int number)
{
    // Only what signal-safety(7) allows. SA_RESETHAND has restored the usual end.
    const char byte = char(number);
    (void)!::write(signalPipe[1], &byte, 1);
}

void install(void (*handler)(int), int flags)
{
    for (const int number : kSignals) {
        struct sigaction before
        { };
        ::sigaction(number, nullptr, &before);
        if (before.sa_handler == SIG_IGN)
            continue;
        struct sigaction action
        { };
        action.sa_handler = handler;
        action.sa_flags = flags;
        ::sigemptyset(&action.sa_mask);
        ::sigaction(number, &action, nullptr);
    }
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(signalPipe) != 0)
        return; // then signals end the program as usual
    for (const int end : signalPipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *arrived = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(arrived, &QSocketNotifier::activated, this, [this, arrived] {
        arrived->setEnabled(false);
        char byte = 0;
        if (::read(signalPipe[0], &byte, 1) == 1)
            m_number = byte;
        install(SIG_DFL, 0); // another one of them need not be the same one
        emit stopped();
    });
    install(tellSignal, int(SA_RESETHAND) | SA_RESTART);
}

StopSignals::~StopSignals()
{
    install(SIG_DFL, 0);
    for (int &end : signalPipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}
#else
namespace {

std::atomic<StopSignals *> receiver = nullptr;

// Windows calls it on a thread of its own, and has restored the usual end.
extern "C" void tellSignal(int)
{
    if (StopSignals *told = receiver.exchange(nullptr))
        QMetaObject::invokeMethod(told, &StopSignals::stopped, Qt::QueuedConnection);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    receiver = this;
    std::signal(SIGINT, tellSignal);
    std::signal(SIGTERM, tellSignal);
}

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    receiver = nullptr;
}
#endif

} // namespace talkstick
