// SPDX-License-Identifier: MIT
//
// The round trip of a turn between two talkstick-cli, over that of the plainest C pair, in the same
// run and on the same cores: in plain text over a pair that uses sockets alone, and encrypted over
// one that uses OpenSSL alone.
#include "bench/programs.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

using namespace talkstick::bench;

namespace {

constexpr int kRounds = 5;
constexpr int kFew =
    2'000; // turns of the short talk; its time is subtracted with all start-up in it
constexpr int kMany = 22'000;

QStringList pinned(int core, const char *program, const QStringList &arguments)
{
    return QStringList {QStringLiteral("-c"), QString::number(core), QString::fromUtf8(program)}
    + arguments;
}

const QString kTaskset = QStringLiteral("taskset");

QString freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        giveUp(QStringLiteral("No port is free."));
    return QString::number(server.serverPort());
}

void waitUntilHosting(const QString &port)
{
    for (int attempt = 0; attempt < 400; ++attempt) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, port.toUShort());
        if (probe.waitForConnected(100)) {
            probe.abort();
            return;
        }
        QThread::msleep(10);
    }
    giveUp(QStringLiteral("The host does not listen."));
}

// How two talkstick-cli talk, and what with.
struct Kind
{
    const char *plainest; // the program it is compared with
    QStringList hosting;
    QStringList joining;
};

double plainestPair(const Kind &kind, int hostCore, int joinerCore)
{
    Process server(
        kTaskset, pinned(hostCore, kind.plainest, {QStringLiteral("server"), QStringLiteral("0")}));
    server.begin();
    const QString port = QString::fromUtf8(server.waitForLine("port ").mid(5));
    Process client(kTaskset,
                   pinned(joinerCore, kind.plainest,
                          {QStringLiteral("client"), QStringLiteral("127.0.0.1"), port,
                           QString::number(kMany)}));
    client.begin();
    client.waitForFinished(60'000);
    return client.readAll().trimmed().split(' ').first().toDouble();
}

QString linesFile(const QTemporaryDir &folder, int count)
{
    const QString path = folder.filePath(QString::number(count));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(QStringLiteral("%1 cannot be written.").arg(path));
    for (int i = 0; i < count; ++i)
        file.write("turn " + QByteArray::number(i) + '\n');
    return path;
}

// Microseconds for a whole talk of so many turns each way, its beginning and end included.
double talk(const Kind &kind, int hostCore, int joinerCore, const QString &lines)
{
    const QString port = freePort();
    const QStringList host =
        QStringList {
            QStringLiteral("host"),     QStringLiteral("--port"), port,
            QStringLiteral("--accept"), QStringLiteral("all"),    QStringLiteral("--quiet")}
        + kind.hosting;
    Process hosting(kTaskset, pinned(hostCore, TALKSTICK_CLI, host));
    hosting.setStandardInputFile(lines);
    hosting.setStandardOutputFile(QProcess::nullDevice());
    hosting.begin();
    waitUntilHosting(port);
    Process joining(kTaskset,
                    pinned(joinerCore, TALKSTICK_CLI,
                           QStringList {QStringLiteral("join"), QStringLiteral("127.0.0.1:") + port,
                                        QStringLiteral("--quiet")}
                               + kind.joining));
    joining.setStandardInputFile(lines);
    joining.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    joining.begin();
    if (!joining.waitForFinished(120'000) || joining.exitCode() != 0)
        giveUp(QStringLiteral("The talk did not end well."));
    return double(timer.nsecsElapsed()) / 1000;
}

void compare(const char *what, const Kind &kind, int hostCore, int joinerCore, double limit)
{
    const QTemporaryDir folder;
    const QString few = linesFile(folder, kFew);
    const QString many = linesFile(folder, kMany);
    QList<double> ours;
    QList<double> plainest;
    for (int round = 0; round < kRounds; ++round) {
        plainest << plainestPair(kind, hostCore, joinerCore);
        const double start = talk(kind, hostCore, joinerCore, few);
        ours << (talk(kind, hostCore, joinerCore, many) - start) / (kMany - kFew);
    }
    report(what, median(ours), median(plainest), "us", limit);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir alpha;
    const QTemporaryDir bravo;
    const auto profile = [](const QTemporaryDir &folder) {
        return QStringList {QStringLiteral("--profile"), folder.path()};
    };
    const Kind plain {TALKSTICK_PINGPONG, profile(alpha),
                      profile(bravo) + QStringList {QStringLiteral("--plain")}};
    const Kind encrypted {TALKSTICK_TLSPINGPONG, profile(alpha), profile(bravo)};
    compare("turn round trip, two cores, over plain C", plain, 0, 1, 2.0);
    compare("turn round trip, one core, over plain C", plain, 0, 0, 6.0);
    compare("encrypted, two cores, over OpenSSL alone", encrypted, 0, 1, 2.0);
    return 0;
}
