// SPDX-License-Identifier: MIT
#include "ui/diagnostics.h"

#include "switchboard/people.h"
#include "switchboard/switchboard.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QStyle>
#include <QSysInfo>

#include <algorithm>

namespace talkstick::ui {
namespace {

QString doorState(const switchboard::Switchboard &switchboard)
{
    using switchboard::Door;
    if (!switchboard.hosting())
        return QStringLiteral("closed");
    switch (switchboard.hosting()->options.door) {
    case Door::Closed: break;
    case Door::PeopleIKnow: return QStringLiteral("people I know");
    case Door::AnyoneMayKnock: return QStringLiteral("anyone may knock");
    }
    return QStringLiteral("closed");
}

QString counts(switchboard::Switchboard &switchboard)
{
    const auto all = switchboard.conversations();
    const auto live =
        std::count_if(all.begin(), all.end(), [](const auto *one) { return !one->state().ended; });
    return QStringLiteral("%1 conversations, %2 of them live; %3 people")
        .arg(all.size())
        .arg(live)
        .arg(switchboard.people().list().size());
}

} // namespace

// In English, whatever the window speaks: it is for those who know the program from inside.
QString diagnostics(const Parts &parts)
{
    QStringList lines {QStringLiteral("Talkstick " TALKSTICK_VERSION),
                       QStringLiteral("Qt %1").arg(QLatin1String(qVersion()))};
    if (parts.libraries)
        lines += parts.libraries();
    lines += {
        QStringLiteral("System: %1, %2")
            .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Platform: %1, style %2, font of %3 pt")
            .arg(QGuiApplication::platformName(), QApplication::style()->objectName())
            .arg(QApplication::font().pointSizeF()),
        QStringLiteral("Locale: %1, system %2").arg(QLocale().name(), QLocale::system().name()),
        QStringLiteral("Encryption: %1")
            .arg(parts.switchboard.canEncrypt() ? QStringLiteral("available")
                                                : QStringLiteral("missing")),
        QStringLiteral("Door: %1").arg(doorState(parts.switchboard)),
        QStringLiteral("Kept: %1").arg(counts(parts.switchboard)),
    };
    return lines.join(u'\n') + u'\n';
}

} // namespace talkstick::ui
