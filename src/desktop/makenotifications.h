// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

namespace talkstick::desktop {

class Notifications;
class SystemTray;

//! The notifications of this desktop: over the session bus where there is such a thing, else beside
//! the icon in \a tray, which must outlive them.
[[nodiscard]] std::unique_ptr<Notifications> makeNotifications(SystemTray &tray);

} // namespace talkstick::desktop
