// SPDX-License-Identifier: MIT
#pragma once

#include "ui/webvisitor.h"

#include <QStringList>

#include <functional>

class QSettings;

namespace talkstick::desktop {
class Autostart;
class Notifications;
class SecondWindow;
class Tray;
} // namespace talkstick::desktop
namespace talkstick::session {
class Clock;
}
namespace talkstick::switchboard {
class LocalAddresses;
class Mover;
class PracticePartners;
class Switchboard;
} // namespace talkstick::switchboard

namespace talkstick::ui {

//! What the window is introduced to. All of it must outlive the window.
struct Parts
{
    switchboard::Switchboard &switchboard;
    const switchboard::LocalAddresses &addresses;
    session::Clock &clock;
    QSettings &settings;
    switchboard::Mover &mover;
    desktop::Notifications &notifications;
    desktop::Tray &tray;
    desktop::Autostart &autostart;
    switchboard::PracticePartners &practice;
    desktop::SecondWindow &secondWindow;
    //! Names and versions of the libraries at work below the interface, for a report of a fault.
    std::function<QStringList()> libraries;
    OpenAddress openAddress = openInBrowser;
};

} // namespace talkstick::ui
