// SPDX-License-Identifier: MIT
#pragma once

#include "ui/webvisitor.h"

class QSettings;

namespace talkstick::session {
class Clock;
}
namespace talkstick::switchboard {
class LocalAddresses;
class Mover;
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
    OpenAddress openAddress = openInBrowser;
};

} // namespace talkstick::ui
