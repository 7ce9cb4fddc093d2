// SPDX-License-Identifier: MIT
#include "startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace talkstick {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

struct Options
{
    QCommandLineOption host {QStringLiteral("host"), Words::tr("Host at once.")};
    QCommandLineOption port {QStringLiteral("port"), Words::tr("The port to host on."),
                             QStringLiteral("N")};
    QCommandLineOption join {QStringLiteral("join"), Words::tr("Join the computer at ADDRESS."),
                             QStringLiteral("ADDRESS")};
    QCommandLineOption plain {
        QStringLiteral("plain"),
        Words::tr("Join a plain program, without encryption: nc, telnet, C.")};
    QCommandLineOption url {QStringLiteral("url"),
                            Words::tr("Open the invitation LINK, after asking."),
                            QStringLiteral("LINK")};
    QCommandLineOption bring {
        QStringLiteral("bring"),
        Words::tr("Bring everything from another computer, which has written FILE."),
        QStringLiteral("FILE")};
    // Not --name: that is the window system's (X11), which takes it away.
    QCommandLineOption as {
        QStringLiteral("as"),
        Words::tr("Call yourself NAME, if you have chosen no name yet in this profile."),
        QStringLiteral("NAME")};
    QCommandLineOption beside {
        QStringLiteral("beside"),
        Words::tr("Take the right half of the screen called SCREEN, beside another window."),
        QStringLiteral("SCREEN")};
    QCommandLineOption profile {
        QStringLiteral("profile"),
        Words::tr("Keep everything (key, people, settings) in the folder DIR."),
        QStringLiteral("DIR")};
};

void addTo(QCommandLineParser &parser, const Options &options)
{
    parser.setApplicationDescription(
        Words::tr("A direct conversation between two people, strictly one turn at a time."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({options.host, options.port, options.join, options.plain, options.url,
                       options.bring, options.as, options.beside, options.profile});
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

} // namespace

std::optional<StartOptions> readStartOptions(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    addTo(parser, options);
    parser.process(arguments);
    const auto port = portFrom(parser, options);
    if (!port || !parser.positionalArguments().isEmpty()) {
        std::fputs(qPrintable(parser.helpText()), stderr);
        return std::nullopt;
    }
    StartOptions read;
    read.profile = parser.value(options.profile);
    if (parser.isSet(options.host))
        read.wishes.host = *port;
    read.wishes.join = parser.value(options.join);
    if (parser.isSet(options.plain))
        read.wishes.security = switchboard::Security::PlainText;
    read.wishes.bring = parser.value(options.bring);
    read.wishes.name = parser.value(options.as);
    if (parser.isSet(options.beside))
        read.wishes.beside = parser.value(options.beside);
    return read;
}

} // namespace talkstick
