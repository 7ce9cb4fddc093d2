// SPDX-License-Identifier: MIT
#include "desktop/appearance.h"
#include "net/randombytes.h"
#include "net/systemlocaladdresses.h"
#include "net/tcpdialer.h"
#include "net/tcplistener.h"
#include "net/threadresolver.h"
#include "session/systemclock.h"
#include "store/profile.h"
#include "store/sqlinvites.h"
#include "switchboard/switchboard.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>
#include <optional>

namespace {

using namespace talkstick;

constexpr int kUsageError = 2;
constexpr int kStorageError = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

//! This computer's addresses, which are looked up when they are first asked for: never at the
//! start.
class AddressesOnDemand final : public switchboard::LocalAddresses
{
public:
    explicit AddressesOnDemand(net::Resolver &resolver)
        : m_resolver(resolver)
    { }
    QList<switchboard::LocalAddress> list() const override { return addresses().list(); }
    QString localName() const override { return addresses().localName(); }

private:
    net::SystemLocalAddresses &addresses() const
    {
        if (!m_addresses)
            m_addresses.emplace(m_resolver);
        return *m_addresses;
    }

    net::Resolver &m_resolver;
    mutable std::optional<net::SystemLocalAddresses> m_addresses;
};

struct Options
{
    QCommandLineOption host {QStringLiteral("host"), Words::tr("Host at once.")};
    QCommandLineOption port {QStringLiteral("port"), Words::tr("The port to host on."),
                             QStringLiteral("N")};
    QCommandLineOption join {QStringLiteral("join"), Words::tr("Join the computer at ADDRESS."),
                             QStringLiteral("ADDRESS")};
    QCommandLineOption plain {QStringLiteral("plain"),
                              Words::tr("Join without encryption, as this version always does.")};
    QCommandLineOption profile {QStringLiteral("profile"),
                                Words::tr("Keep settings in the folder DIR."),
                                QStringLiteral("DIR")};
};

void addTo(QCommandLineParser &parser, const Options &options)
{
    parser.setApplicationDescription(
        Words::tr("A direct conversation between two people, strictly one turn at a time."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({options.host, options.port, options.join, options.plain, options.profile});
}

//! The port given, 0 if none was, nothing if it is no port.
std::optional<std::uint16_t> portFrom(const QCommandLineParser &parser, const Options &options)
{
    if (!parser.isSet(options.port))
        return 0;
    bool isNumber = false;
    const std::uint16_t port = parser.value(options.port).toUShort(&isNumber);
    return isNumber && port != 0 ? std::optional(port) : std::nullopt;
}

QString profileFolder(const QCommandLineParser &parser, const Options &options)
{
    return parser.isSet(options.profile) ? parser.value(options.profile)
                                         : store::Profile::defaultFolder();
}

QString settingsFile(const QCommandLineParser &parser, const Options &options)
{
    const QString folder = parser.isSet(options.profile)
        ? parser.value(options.profile)
        : QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return QDir(folder).absoluteFilePath(QStringLiteral("settings.ini"));
}

} // namespace

int main(int argc, char **argv)
{
    desktop::prepareAppearance();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("talkstick"));
    QApplication::setApplicationDisplayName(QStringLiteral("Talkstick"));
    QApplication::setApplicationVersion(QStringLiteral(TALKSTICK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("talkstick"));
    QApplication::setWindowIcon(ui::applicationIcon());

    const Options options;
    QCommandLineParser parser;
    addTo(parser, options);
    parser.process(application);
    const auto port = portFrom(parser, options);
    if (!port || !parser.positionalArguments().isEmpty()) {
        std::fputs(qPrintable(parser.helpText()), stderr);
        return kUsageError;
    }

    const auto profile = store::Profile::open(profileFolder(parser, options));
    if (!profile) {
        std::fputs(qPrintable(Words::tr("The profile cannot be used.") + u'\n'), stderr);
        return kStorageError;
    }
    store::Database database(profile.value().databaseFile());
    store::SqlPeople people(database);
    store::SqlInvites invites(database, people);

    session::SystemClock clock;
    net::ThreadResolver resolver;
    net::TcpListener listener;
    net::TcpDialer dialer(resolver);
    const AddressesOnDemand addresses(resolver);
    switchboard::Switchboard switchboard(
        {listener, dialer, clock, people, invites, net::randomBytes});
    QSettings settings(settingsFile(parser, options), QSettings::IniFormat);

    ui::MainWindow window({switchboard, addresses, clock, settings});
    window.show();
    if (parser.isSet(options.host))
        window.host(*port);
    if (parser.isSet(options.join))
        window.join(parser.value(options.join));
    return QApplication::exec();
}
