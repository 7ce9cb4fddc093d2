// SPDX-License-Identifier: MIT
//
// How long the window takes from start to first paint, and how much memory it holds with an open
// conversation, over a minimal Qt Widgets program, in the same run. Needs a display.
#include "bench/programs.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

using namespace talkstick::bench;

namespace {

constexpr int kRounds = 15;

void watchPaint(Process &process)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(TALKSTICK_BENCH_PLUGINS));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("paintwatch"));
    process.setProcessEnvironment(environment);
}

// Milliseconds.
double firstPaint(const char *program, const QStringList &arguments)
{
    Process process(QString::fromUtf8(program), arguments);
    watchPaint(process);
    QElapsedTimer timer;
    timer.start();
    process.begin();
    process.waitForLine("painted");
    return double(timer.nsecsElapsed()) / 1'000'000;
}

// KiB of memory that is resident, once the process has come to rest.
double resident(const Process &process)
{
    double last = 0;
    for (int look = 0; look < 20; ++look) {
        QThread::msleep(250);
        QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            giveUp(QStringLiteral("The program has ended."));
        const QByteArray all = status.readAll();
        const qsizetype at = all.indexOf("VmRSS:") + 6;
        const double now = all.mid(at, all.indexOf("kB", at) - at).trimmed().toDouble();
        if (now == last)
            return now;
        last = now;
    }
    return last;
}

double residentOfMinimal()
{
    Process process(QStringLiteral(TALKSTICK_MINIMAL), {});
    watchPaint(process);
    process.begin();
    process.waitForLine("painted");
    return resident(process);
}

// With a conversation that is open; nothing was said in it yet.
double residentOfTalkstick(const QStringList &profile)
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        giveUp(QStringLiteral("No port is free."));
    const QString address = QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
    Process process(
        QStringLiteral(TALKSTICK_WINDOW),
        profile + QStringList {QStringLiteral("--join"), address, QStringLiteral("--plain")});
    watchPaint(process);
    process.begin();
    process.waitForLine("painted");
    if (!server.waitForNewConnection(10'000))
        giveUp(QStringLiteral("The window did not call."));
    return resident(process);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QStringList profile {QStringLiteral("--profile"), folder.path()};
    QList<double> ours;
    QList<double> minimal;
    for (int round = 0; round < kRounds; ++round) {
        minimal << firstPaint(TALKSTICK_MINIMAL, {});
        ours << firstPaint(TALKSTICK_WINDOW, profile);
    }
    report("start to first paint, over a minimal window", median(ours), median(minimal), "ms", 1.3);
    report("resident with a conversation, over minimal", residentOfTalkstick(profile) / 1024,
           residentOfMinimal() / 1024, "MiB", 1.8);
    return 0;
}
