// SPDX-License-Identifier: MIT
//
// How long the window goes without a repaint while strangers begin a thousand TLS handshakes a
// second with it, beside how long it does when nobody calls.
#include "bench/programs.h"
#include "desktop/autostart.h"
#include "desktop/makenotifications.h"
#include "desktop/notifications.h"
#include "desktop/secondwindow.h"
#include "desktop/systemtray.h"
#include "household.h"
#include "net/practicepartners.h"
#include "net/tlsprofile.h"
#include "store/profilemover.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>

#include <atomic>
#include <thread>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace talkstick;
using namespace talkstick::bench;

namespace {

constexpr auto kMeasured = 10s;
constexpr auto kEvery = 10ms; // a repaint
constexpr int kCallsPerSecond = 1'000;
constexpr int kKept = 64; // connections of the attacker that are open at once
constexpr double kLimit = 50; // ms

class NoAddresses final : public switchboard::LocalAddresses
{
public:
    QList<switchboard::LocalAddress> list() const override { return {}; }
    QString localName() const override { return {}; }
};

// What a Talkstick sends first.
QByteArray clientHello(const net::Identity &identity)
{
    QTcpServer server;
    QSslSocket client;
    if (!server.listen(QHostAddress::LocalHost))
        giveUp(QStringLiteral("No port is free."));
    client.setSslConfiguration(net::tlsProfile(identity, net::TlsRole::Client));
    client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.serverPort());
    if (!server.waitForNewConnection(5'000))
        giveUp(QStringLiteral("The client does not call."));
    QTcpSocket *seen = server.nextPendingConnection();
    while (seen->bytesAvailable() == 0) {
        QApplication::processEvents();
        seen->waitForReadyRead(10);
    }
    return seen->readAll();
}

// Begins handshakes and lets each connection stay while kKept others come.
class Attacker
{
public:
    Attacker(quint16 port, QByteArray hello)
        : m_thread([this, port, hello = std::move(hello)] { run(port, hello); })
    { }
    ~Attacker()
    {
        m_stop = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Attacker)

    [[nodiscard]] int begun() const { return m_begun; }

private:
    void run(quint16 port, const QByteArray &hello)
    {
        QList<int> open;
        auto next = std::chrono::steady_clock::now();
        while (!m_stop) {
            next += std::chrono::microseconds(1'000'000 / kCallsPerSecond);
            std::this_thread::sleep_until(next);
            const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
            sockaddr_in to {};
            to.sin_family = AF_INET;
            to.sin_port = htons(port);
            to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            if (::connect(socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0
                && ::send(socket, hello.constData(), std::size_t(hello.size()), MSG_NOSIGNAL) > 0)
                ++m_begun;
            open.append(socket);
            if (open.size() > kKept)
                ::close(open.takeFirst());
        }
        for (const int socket : open)
            ::close(socket);
    }

    std::atomic<bool> m_stop = false;
    std::atomic<int> m_begun = 0;
    std::thread m_thread;
};

// Milliseconds from each repaint to the next, in their order of size.
QList<double> repaintGaps(QWidget &window)
{
    QList<double> gaps;
    QElapsedTimer total;
    QElapsedTimer last;
    QTimer repaint;
    repaint.setTimerType(Qt::PreciseTimer);
    QObject::connect(&repaint, &QTimer::timeout, &window, [&] {
        window.repaint();
        gaps << double(last.nsecsElapsed()) / 1'000'000;
        last.restart();
    });
    total.start();
    last.start();
    repaint.start(kEvery);
    while (total.elapsed() < std::chrono::milliseconds(kMeasured).count())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    std::sort(gaps.begin(), gaps.end());
    return gaps;
}

void tell(const char *what, const QList<double> &gaps)
{
    const double worst = gaps.last();
    std::printf(
        "%-44s median %5.1f ms, 99 %% below %5.1f ms, worst %5.1f ms  (limit %.0f ms: %s)\n", what,
        gaps[gaps.size() / 2], gaps[gaps.size() * 99 / 100], worst, kLimit,
        worst <= kLimit ? "met" : "NOT MET");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto profile = store::Profile::open(folder.path());
    const auto identity = profile
        ? identityOf(profile.value())
        : Result<std::optional<net::Identity>, model::Explanation>(model::Explanation {});
    if (!identity || !identity.value())
        giveUp(QStringLiteral("There is no encryption."));
    Household household(profile.value(), identity.value(), switchboard::kMaxConversations,
                        Household::Hold::Locked);
    const NoAddresses addresses;
    store::ProfileMover mover(profile.value(), household.database, household.settings,
                              &net::isIdentity);
    desktop::SystemTray tray;
    const auto notifications = desktop::makeNotifications(tray);
    desktop::Autostart autostart({}, folder.path());
    net::PracticePartners practice(household.clock);
    desktop::SecondProcess second({}, folder.path());
    ui::MainWindow window({household.switchboard, addresses, household.clock, household.settings,
                           mover, *notifications, tray, autostart, practice, second, &libraries});
    window.show();
    QTcpServer probe;
    if (!probe.listen())
        giveUp(QStringLiteral("No port is free."));
    const quint16 port = probe.serverPort();
    probe.close();
    window.host(port);
    if (!household.switchboard.hosting())
        giveUp(QStringLiteral("The window does not host."));

    int hungUpOn = 0;
    QObject::connect(&household.switchboard, &switchboard::Switchboard::callerHungUpOn, &window,
                     [&hungUpOn] { ++hungUpOn; });
    tell("window, nobody calls", repaintGaps(window));
    const Attacker attacker(port, clientHello(*identity.value()));
    tell("window, a thousand handshakes a second", repaintGaps(window));
    std::printf("%d handshakes were begun in %d s; %d callers were hung up on\n", attacker.begun(),
                int(std::chrono::seconds(kMeasured).count()), hungUpOn);
    return 0;
}
