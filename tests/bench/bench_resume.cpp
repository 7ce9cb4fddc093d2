// SPDX-License-Identifier: MIT
//
// How long after a lost link has come back the conversation goes on, with the pauses that people
// have: real sockets, TLS and disks on both ends, in one process.
#include "bench/programs.h"
#include "e2e/home.h"
#include "e2e/process.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <cmath>
#include <random>

using namespace talkstick;
using namespace talkstick::bench;
using switchboard::Switchboard;

namespace {

constexpr int kShort = 60; // outages
constexpr int kLong = 15;
constexpr double kShortLimit = 2'000; // ms
constexpr double kLongLimit = 6'500;

// A network that can be switched off: connections are reset and nobody answers.
class Network final : public QObject
{
public:
    explicit Network(quint16 port)
        : m_target(port)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &Network::accept);
        if (!m_server.listen(QHostAddress::LocalHost))
            giveUp(QStringLiteral("No port is free."));
        m_port = m_server.serverPort();
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    void goDown()
    {
        m_server.close();
        const auto sockets = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }
    void comeBack()
    {
        if (!m_server.listen(QHostAddress::LocalHost, m_port))
            giveUp(QStringLiteral("The port is taken."));
    }

private:
    void accept()
    {
        while (QTcpSocket *caller = m_server.nextPendingConnection()) {
            caller->setParent(this);
            auto *called = new QTcpSocket(this);
            join(caller, called);
            join(called, caller);
            called->connectToHost(QHostAddress::LocalHost, m_target);
        }
    }
    static void join(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
        connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        connect(from, &QTcpSocket::disconnected, from, &QTcpSocket::deleteLater);
    }

    const quint16 m_target;
    QTcpServer m_server;
    quint16 m_port = 0;
};

void waitFor(const char *what, const std::function<bool()> &holds)
{
    if (!e2e::waitUntil(holds, std::chrono::seconds(60)))
        giveUp(QStringLiteral("It does not come about: %1.").arg(QString::fromUtf8(what)));
}

void pass(std::chrono::milliseconds time)
{
    QElapsedTimer timer;
    timer.start();
    waitFor("time passes", [&] { return timer.hasExpired(time.count()); });
}

void tell(const char *what, QList<double> times, double limit)
{
    std::sort(times.begin(), times.end());
    const double last = times[qsizetype(std::ceil(0.99 * double(times.size()))) - 1];
    std::printf("%-44s %9.0f ms, median %.0f of %d (limit %.0f: %s)\n", what, last,
                times[times.size() / 2], int(times.size()), limit,
                last <= limit ? "met" : "NOT MET");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir hostFolder;
    const QTemporaryDir joinerFolder;
    session::SystemClock clock;
    e2e::Home host(clock, hostFolder.path());
    e2e::Home joiner(clock, joinerFolder.path());
    int loaded = 0;
    for (e2e::Home *home : {&host, &joiner})
        QObject::connect(&home->switchboard, &Switchboard::loaded, [&loaded] { ++loaded; });
    waitFor("both are loaded", [&loaded] { return loaded == 2; });
    if (host.switchboard.host({.where = {QStringLiteral("127.0.0.1"), 0}}))
        giveUp(QStringLiteral("Nobody can host."));
    Network network(host.switchboard.hosting()->where.port);
    host.know(joiner, 1);
    joiner.know(host, network.port());
    waitFor("they know each other", [&] {
        return joiner.people.find(host.identity.hash) && host.people.find(joiner.identity.hash);
    });
    int begun = 0;
    int lost = 0;
    for (e2e::Home *home : {&host, &joiner}) {
        QObject::connect(&home->switchboard, &Switchboard::opened, [&](auto *conversation) {
            ++begun;
            QObject::connect(conversation, &session::Conversation::ended, [&lost] { ++lost; });
        });
        QObject::connect(&home->switchboard, &Switchboard::resumed, [&begun] { ++begun; });
    }
    switchboard::Call &call = joiner.switchboard.join(
        {.address =
             wire::parseAddress(QStringLiteral("127.0.0.1:%1").arg(network.port())).value()});
    waitFor("they talk", [&begun] { return begun == 2; });
    joiner.switchboard.drop(call);

    std::mt19937 chance(1);
    const auto outage = [&](int milliseconds) {
        begun = 0;
        lost = 0;
        network.goDown();
        waitFor("both notice", [&lost] { return lost == 2; });
        pass(std::chrono::milliseconds(milliseconds));
        network.comeBack();
        QElapsedTimer timer;
        timer.start();
        waitFor("it goes on", [&begun] { return begun == 2; });
        return double(timer.nsecsElapsed()) / 1e6;
    };
    QList<double> afterShort;
    for (int i = 0; i < kShort; ++i)
        afterShort << outage(100 + int(chance() % 1'850));
    tell("goes on after an outage of less than 2 s", afterShort, kShortLimit);
    QList<double> afterLong;
    for (int i = 0; i < kLong; ++i)
        afterLong << outage(3'000 + int(chance() % 9'000));
    tell("goes on after an outage of 3 to 12 s", afterLong, kLongLimit);
    return 0;
}
