// SPDX-License-Identifier: MIT
#include "desktop/makenotifications.h"

#ifdef TALKSTICK_HAS_BUS
#include "desktop/busnotifications.h"
#else
#include "desktop/traynotifications.h"
#endif

namespace talkstick::desktop {

std::unique_ptr<Notifications> makeNotifications([[maybe_unused]] SystemTray &tray)
{
#ifdef TALKSTICK_HAS_BUS
    return std::make_unique<BusNotifications>();
#else
    return std::make_unique<TrayNotifications>(tray);
#endif
}

} // namespace talkstick::desktop
