// SPDX-License-Identifier: MIT
#include "model/firewallhelp.h"

#include <QCoreApplication>

#include <algorithm>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FirewallHelp)
};

FirewallHelp onLinux(std::uint16_t port)
{
    return {QStringLiteral("Linux"),
            Words::tr("In a terminal, as the firewall in use wants it. Many systems have none."),
            {{QStringLiteral("sudo ufw allow %1/tcp").arg(port), Words::tr("With ufw, as Ubuntu:")},
             {QStringLiteral("sudo firewall-cmd --add-port=%1/tcp").arg(port),
              Words::tr("With firewalld, as Fedora; until the next start, or for good with "
                        "--permanent:")}}};
}

FirewallHelp onWindows(std::uint16_t port)
{
    return {QStringLiteral("Windows"),
            Words::tr("In a PowerShell or command prompt that was started as administrator."),
            {{QStringLiteral("New-NetFirewallRule -DisplayName Talkstick -Direction Inbound "
                             "-Protocol TCP -LocalPort %1 -Action Allow")
                  .arg(port),
              Words::tr("In PowerShell:")},
             {QStringLiteral("netsh advfirewall firewall add rule name=Talkstick dir=in "
                             "protocol=TCP localport=%1 action=allow")
                  .arg(port),
              Words::tr("In a command prompt:")}}};
}

// It goes by programs there, not by ports.
FirewallHelp onMacOs()
{
    const QString firewall =
        QStringLiteral("sudo /usr/libexec/ApplicationFirewall/socketfilterfw ");
    const QString program = QStringLiteral("/Applications/Talkstick.app");
    return {QStringLiteral("macOS"),
            Words::tr("In System Settings, Network, Firewall, Options: allow incoming connections "
                      "for Talkstick. Or in a terminal:"),
            {{firewall + QStringLiteral("--add ") + program, {}},
             {firewall + QStringLiteral("--unblockapp ") + program, {}}}};
}

} // namespace

System thisSystem()
{
#if defined(Q_OS_WIN)
    return System::Windows;
#elif defined(Q_OS_MACOS)
    return System::MacOs;
#else
    return System::Linux;
#endif
}

QList<FirewallHelp> firewallHelp(std::uint16_t port, System here)
{
    QList<FirewallHelp> all {onWindows(port), onMacOs(), onLinux(port)};
    std::rotate(all.begin(), all.begin() + int(here), all.begin() + int(here) + 1);
    return all;
}

} // namespace talkstick::model
