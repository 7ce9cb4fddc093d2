// SPDX-License-Identifier: MIT
#include "cli/console.h"
#include "cli/historyprogram.h"
#include "cli/inviteprogram.h"
#include "cli/listing.h"
#include "cli/programs.h"
#include "cli/standardstreams.h"
#include "household.h"
#include "model/hostcard.h"
#include "model/language.h"
#include "model/ownname.h"
#include "model/profiletrouble.h"
#include "model/transcriptexport.h"
#include "net/systemlocaladdresses.h"
#include "stopsignals.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <memory>
#include <optional>

using namespace talkstick;
using cli::ExitStatus;

namespace {

constexpr int kStandardOutput = 1;

// What we are called: as was asked for now, else as was chosen in the window.
QString ownName(const cli::GeneralOptions &general, const QSettings &settings)
{
    return general.name.isEmpty() ? model::ownName(settings) : general.name;
}

// Makes the parts, introduces them to each other, and runs one command.
class Run
{
public:
    int operator()(const cli::PrintCommand &command)
    {
        openStreams(cli::OutputForm::Human);
        m_sinks.output(command.text.chopped(command.text.endsWith(u'\n') ? 1 : 0));
        return written(int(ExitStatus::Ended));
    }

    int operator()(const cli::HostCommand &command)
    {
        if (!prepare(command.general, Use::Talk))
            return int(m_status);
        if (!m_household->switchboard.canEncrypt())
            m_reporter->failed(QStringLiteral("no-encryption"),
                               {model::encryptionMissingText(), {}, {}});
        readInput();
        const auto terminal = cli::Terminal::open(m_input);
        cli::HostProgram program(command, parts(), ownAddresses(), terminal.get());
        return talk(program);
    }

    int operator()(const cli::JoinCommand &command)
    {
        if (!prepare(command.general, isPlain(command) ? Use::PlainTalk : Use::Talk))
            return int(m_status);
        readInput();
        const auto terminal = cli::Terminal::open(m_input);
        cli::JoinProgram program(command, parts(), terminal.get());
        return talk(program);
    }

    int operator()(const cli::InviteCommand &command)
    {
        if (!prepare(command.general, Use::Invite))
            return int(m_status);
        cli::InviteProgram program(
            command,
            {m_household->switchboard, m_household->clock, ownAddresses(), *m_reporter, m_sinks});
        return written(run(program));
    }

    int operator()(const cli::PeopleCommand &command)
    {
        if (!prepare(command.general, Use::Read))
            return int(m_status);
        const int status = loop([this, form = command.general.form] {
            const auto people = m_household->people.list();
            for (const QString &line :
                 cli::peopleLines(people, m_household->clock.wallTime(), form))
                m_sinks.output(line);
            quit(ExitStatus::Ended);
        });
        return written(status);
    }

    int operator()(const cli::HistoryCommand &command)
    {
        const bool isDeletion = command.action == cli::HistoryCommand::Action::Delete;
        if (!prepare(command.general, isDeletion ? Use::Delete : Use::Read))
            return int(m_status);
        std::unique_ptr<cli::Terminal> terminal;
        if (isDeletion && command.asking == cli::HistoryCommand::Asking::Yes) {
            readInput();
            terminal = cli::Terminal::open(m_input);
        }
        QFile output;
        // By its number: through the C library, what cannot be written would be noticed at the end.
        if (!output.open(kStandardOutput, QFile::WriteOnly | QFile::Unbuffered))
            return int(ExitStatus::Storage);
        const auto program = cli::HistoryProgram::make(
            command,
            {m_household->logs, m_household->people, m_household->clock, *m_reporter, m_sinks,
             output, terminal.get(), ownName(command.general, m_household->settings)});
        return look(*program);
    }

private:
    enum class Use {
        Talk, //!< Nobody else may do so with the same key at the same time.
        PlainTalk, //!< Needs neither key nor people.
        Invite,
        Read,
        Delete, //!< Not while somebody talks.
    };

    static bool isPlain(const cli::JoinCommand &command)
    {
        return command.options.security == switchboard::Security::PlainText;
    }

    // What is needed for that, or false with m_status set.
    bool prepare(const cli::GeneralOptions &general, Use use)
    {
        openStreams(general.form);
        const QString folder =
            general.profile.isEmpty() ? store::Profile::defaultFolder() : general.profile;
        const auto profile = store::Profile::open(folder);
        if (!profile)
            return fail(ExitStatus::Storage, "profile", explain(profile.error(), folder));
        m_folder = profile.value().folder();
        if ((use == Use::Talk || use == Use::Delete) && !lock(profile.value()))
            return false;
        const bool isKeyNeeded = use == Use::Talk || use == Use::Invite;
        const auto identity = !isKeyNeeded
            ? Result<std::optional<net::Identity>, model::Explanation>(std::nullopt)
            : identityOf(profile.value());
        if (!identity)
            return fail(ExitStatus::Storage, "profile", identity.error());
        m_household.emplace(profile.value(), identity.value(), 1,
                            m_lock ? Household::Hold::Locked : Household::Hold::Beside);
        m_household->switchboard.setName(ownName(general, m_household->settings));
        // It is being opened, but what becomes of that comes from the event loop.
        QObject::connect(&m_household->database, &store::Database::setAside, qApp,
                         [this](const QString &, const QString &aside) {
                             m_reporter->failed(QStringLiteral("database-set-aside"),
                                                model::explainSetAside(aside));
                         });
        return true;
    }

    bool lock(const store::Profile &profile)
    {
        auto lock = profile.lock();
        if (!lock) {
            const bool isInUse = lock.error().why == store::LockFailure::Why::InUse;
            return fail(isInUse ? ExitStatus::InUse : ExitStatus::Storage,
                        isInUse ? "profile-in-use" : "profile", explain(lock.error(), m_folder));
        }
        m_lock = std::move(lock).value();
        return true;
    }

    bool fail(ExitStatus status, const char *code, const model::Explanation &explanation)
    {
        m_status = status;
        m_reporter->failed(QString::fromLatin1(code), explanation);
        return false;
    }

    void openStreams(cli::OutputForm form)
    {
        if (form == cli::OutputForm::Json)
            m_translation.useNone();
        // Once nobody reads any more there is nothing to do but to say goodbye.
        m_sinks = cli::standardStreams(form, [this] {
            m_output = Output::Cut;
            if (m_stop)
                QMetaObject::invokeMethod(&*m_stop, &StopSignals::stopped,
                                          Qt::QueuedConnection); // not from inside what was printed
        });
        m_reporter = cli::makeReporter(form, m_sinks);
    }

    void readInput()
    {
        std::ios::sync_with_stdio(false);
        m_input.start(cli::standardInput());
    }

    [[nodiscard]] cli::OwnAddresses ownAddresses()
    {
        m_addresses.emplace(m_household->resolver);
        return {*m_addresses, m_household->settings.value(model::kPublicNameKey).toString()};
    }

    [[nodiscard]] cli::Parts parts()
    {
        return {m_household->switchboard, m_input, *m_reporter, m_household->clock};
    }

    int talk(cli::Program &program)
    {
        m_stop.emplace();
        QObject::connect(&*m_stop, &StopSignals::stopped, &program, &cli::Program::stop);
        const int status = run(program);
        // Who had nobody to talk with ends as the signal ends others, so that shells see it.
        if (m_stop->number() != 0 && !program.hasTalked())
            std::raise(m_stop->number());
        return status;
    }

    int look(cli::HistoryProgram &program)
    {
        QObject::connect(&m_household->database, &store::Database::troubled, &program,
                         [this, &program](const store::StoreFailure &failure) {
                             program.noteTrouble(explain(failure, m_folder));
                         });
        m_stop.emplace();
        QObject::connect(&*m_stop, &StopSignals::stopped, &program, &cli::HistoryProgram::stop);
        const int status = run(program);
        if (m_stop->number() != 0)
            std::raise(m_stop->number());
        return written(status);
    }

    // The status of what was to print something and end so.
    int written(int status)
    {
        if (m_output == Output::Whole)
            return status;
        fail(ExitStatus::Storage, "cannot-write",
             {model::exportFailureText(model::ExportFailure::CannotWrite), {}, {}});
        return int(m_status);
    }

    template <typename Program>
    int run(Program &program)
    {
        QObject::connect(&program, &Program::finished, qApp, &Run::quit);
        return loop([&program] { program.start(); });
    }

    // Who is known and what was said has to be read first: whoever answers calls before takes
    // friends for strangers and begins anew with them.
    int loop(const std::function<void()> &start)
    {
        using switchboard::Switchboard;
        const store::SqlPeople &people = m_household->people;
        Switchboard &switchboard = m_household->switchboard;
        QObject::connect(&people, &store::SqlPeople::loaded, qApp,
                         [&switchboard] { switchboard.load(); });
        QObject::connect(&switchboard, &Switchboard::loaded, qApp, start);
        QObject::connect(&switchboard, &Switchboard::loadFailed, qApp, [this] {
            fail(ExitStatus::Storage, "profile",
                 model::explain(model::ProfileTrouble::DatabaseUnreadable, m_folder));
            quit(m_status);
        });
        QObject::connect(&people, &store::SqlPeople::loadFailed, qApp,
                         [this](const store::StoreFailure &failure) {
                             fail(ExitStatus::Storage, "profile", explain(failure, m_folder));
                             quit(m_status);
                         });
        return QCoreApplication::exec();
    }

    static void quit(ExitStatus status) { QCoreApplication::exit(int(status)); }

    model::Translation m_translation;
    cli::Sinks m_sinks;
    enum class Output { Whole, Cut } m_output = Output::Whole;
    std::unique_ptr<cli::Reporter> m_reporter;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<Household> m_household;
    std::optional<net::SystemLocalAddresses> m_addresses;
    cli::LineReader m_input;
    std::optional<StopSignals> m_stop; // while there is somebody to say goodbye to
    QString m_folder;
    ExitStatus m_status = ExitStatus::Ended;
};

} // namespace

int main(int argc, char *argv[])
{
    // Nothing here needs GLib's event loop, which makes each turn cost two system calls more.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("talkstick-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TALKSTICK_VERSION));
    const cli::ConsoleEncoding encoding; // before anything is said
    Run run;
    const auto command = cli::parseArguments(QCoreApplication::arguments());
    if (!command) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(command.error().sentence));
        return int(cli::ExitStatus::Usage);
    }
    return std::visit(run, command.value());
}
