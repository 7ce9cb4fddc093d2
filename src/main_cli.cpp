// SPDX-License-Identifier: MIT
#include "cli/programs.h"
#include "net/randombytes.h"
#include "net/systemlocaladdresses.h"
#include "net/tcpdialer.h"
#include "net/tcplistener.h"
#include "net/threadresolver.h"
#include "session/systemclock.h"
#include "store/profile.h"
#include "store/sqlinvites.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>

using namespace talkstick;

constexpr int kStorageError = 8;

namespace {

// A line is out before the next thing happens; once nobody reads any more there is nothing to do.
void printLine(std::FILE *to, const QString &line)
{
    const QByteArray bytes = (line + u'\n').toUtf8();
    const bool isWritten = std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), to)
        == std::size_t(bytes.size());
    if (!isWritten || std::fflush(to) != 0)
        std::_Exit(int(cli::ExitStatus::PeerGone));
}

cli::Sinks standardStreams(cli::OutputForm form)
{
    // Programs that read JSON find everything in one stream.
    std::FILE *trouble = form == cli::OutputForm::Json ? stdout : stderr;
    return {[](const QString &line) { printLine(stdout, line); },
            [trouble](const QString &line) { printLine(trouble, line); }};
}

// Makes the parts, introduces them to each other, and runs one command.
class Run
{
public:
    Run(QCoreApplication &application, const store::Profile &profile)
        : m_application(application)
        , m_database(profile.databaseFile())
        , m_switchboard({m_listener, m_dialer, m_clock, m_people, m_invites, net::randomBytes}, 1)
    { }

    int operator()(const cli::PrintCommand &command)
    {
        std::fputs(qUtf8Printable(command.text), stdout);
        return 0;
    }

    int operator()(const cli::HostCommand &command)
    {
        prepare(command.form);
        const auto terminal = cli::Terminal::open(m_input);
        cli::HostProgram program(command, {m_switchboard, m_input, *m_reporter}, m_addresses,
                                 terminal.get());
        return run(program);
    }

    int operator()(const cli::JoinCommand &command)
    {
        prepare(command.form);
        cli::JoinProgram program(command, {m_switchboard, m_input, *m_reporter});
        return run(program);
    }

private:
    void prepare(cli::OutputForm form)
    {
        m_reporter = cli::makeReporter(form, standardStreams(form));
        std::ios::sync_with_stdio(false);
        // The stream belongs to the library: nothing is to be deleted.
        m_input.start(std::shared_ptr<std::istream>(&std::cin, [](std::istream *) {}));
    }

    template <typename Program>
    int run(Program &program)
    {
        QObject::connect(
            &program, &Program::finished, &m_application,
            [](cli::ExitStatus status) { QCoreApplication::exit(int(status)); },
            Qt::QueuedConnection); // exit() does nothing before the event loop runs
        program.start();
        return QCoreApplication::exec();
    }

    QCoreApplication &m_application;
    store::Database m_database;
    store::SqlPeople m_people {m_database};
    store::SqlInvites m_invites {m_database, m_people};
    session::SystemClock m_clock;
    net::TcpListener m_listener;
    net::ThreadResolver m_resolver;
    net::TcpDialer m_dialer {m_resolver};
    net::SystemLocalAddresses m_addresses {m_resolver};
    switchboard::Switchboard m_switchboard;
    cli::LineReader m_input;
    std::unique_ptr<cli::Reporter> m_reporter;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("talkstick-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TALKSTICK_VERSION));
    const auto command = cli::parseArguments(QCoreApplication::arguments());
    if (!command) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(command.error().sentence));
        return int(cli::ExitStatus::Usage);
    }
    const auto profile = store::Profile::open(store::Profile::defaultFolder());
    if (!profile) {
        std::fputs("The profile cannot be used.\n", stderr);
        return kStorageError;
    }
    Run run(application, profile.value());
    return std::visit(run, command.value());
}
