// SPDX-License-Identifier: MIT
#include "e2e/process.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTimer>

#include <csignal>
#include <utility>

#include <unistd.h>

namespace talkstick::e2e {

bool waitUntil(const std::function<bool()> &holds, std::chrono::milliseconds limit)
{
    const QDeadlineTimer end(limit);
    // So that the event loop wakes at least so often, whatever holds() looks at.
    QTimer pulse;
    pulse.start(std::chrono::milliseconds(5));
    while (!holds()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

Process::Process(const QString &program, const QStringList &arguments)
{
    m_process.setProgram(program);
    m_process.setArguments(arguments);
    // setsid() leaves the test's terminal behind.
    m_process.setChildProcessModifier([this] {
        ::setsid();
        for (const auto &setUp : m_setUps)
            setUp();
    });
    setVariable(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
}

Process::~Process()
{
    m_process.kill();
    m_process.waitForFinished();
}

void Process::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    if (environment.isEmpty())
        environment = QProcessEnvironment::systemEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

bool Process::start()
{
    m_process.start();
    return m_process.waitForStarted();
}

QByteArray Process::nextLine(const QByteArray &beginning)
{
    QByteArray line;
    const auto isThere = [&] {
        const bool isOver = !isRunning(); // before the last look
        read();
        for (qsizetype end = 0; (end = m_output.indexOf('\n', m_seen)) >= 0;) {
            line = m_output.sliced(m_seen, end - m_seen);
            m_seen = end + 1;
            if (line.startsWith(beginning))
                return true;
        }
        line.clear();
        return isOver;
    };
    return waitUntil(isThere) ? line : QByteArray();
}

QByteArray Process::takeLine()
{
    read();
    const qsizetype end = m_output.indexOf('\n', m_seen);
    if (end < 0)
        return {};
    const qsizetype begin = std::exchange(m_seen, end + 1);
    return m_output.sliced(begin, end - begin);
}

bool Process::complains(const QByteArray &part)
{
    return waitUntil([&] { return errors().contains(part) || !isRunning(); })
        && errors().contains(part);
}

int Process::status(std::chrono::milliseconds limit)
{
    if (!waitUntil([this] { return m_process.state() == QProcess::NotRunning; }, limit))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode()
                                                          : 128 + m_process.exitCode();
}

QByteArray Process::output()
{
    read();
    return m_output;
}

QByteArray Process::errors()
{
    read();
    return m_errors;
}

void Process::signal(int number) const
{
    if (id() > 0) // else it has ended; 0 would be ourselves
        ::kill(pid_t(id()), number);
}

void Process::read()
{
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
}

QString tool(const QString &name)
{
    return QStandardPaths::findExecutable(name);
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::Any) ? server.serverPort() : quint16(0);
}

} // namespace talkstick::e2e
