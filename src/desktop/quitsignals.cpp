// SPDX-License-Identifier: MIT
#include "desktop/quitsignals.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace talkstick::desktop {

#ifdef Q_OS_UNIX
namespace {

constexpr std::array kSignals {SIGINT, SIGTERM, SIGHUP};
std::array<int, 2> signalPipe {-1, -1}; // a signal handler can reach nothing but globals

extern "C" void tellSignal(int)
{
    // Only what signal-safety(7) allows. SA_RESETHAND has restored the usual end.
    const char byte = 0;
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

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(signalPipe.data()) != 0)
        return; // then signals end the program as usual
    for (const int end : signalPipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *arrived = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(arrived, &QSocketNotifier::activated, this, [this, arrived] {
        arrived->setEnabled(false);
        install(SIG_DFL, 0); // another one of them need not be the same one
        emit quitRequested();
    });
    install(tellSignal, int(SA_RESETHAND) | SA_RESTART);
}

QuitSignals::~QuitSignals()
{
    install(SIG_DFL, 0);
    for (int &end : signalPipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}
#else
QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{ }

QuitSignals::~QuitSignals() = default;
#endif

} // namespace talkstick::desktop
