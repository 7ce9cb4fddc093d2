// SPDX-License-Identifier: MIT
#pragma once

#include "model/hostcard.h"

#include <QList>
#include <QString>

#include <cstdint>

namespace talkstick::model {

enum class System : std::uint8_t { Windows, MacOs, Linux };

//! The one the program runs on; Linux for everything like it.
[[nodiscard]] System thisSystem();

//! How a system's firewall is told to let calls through.
struct FirewallHelp
{
    QString system; //!< Its name.
    QString where; //!< What to do there, or where the commands are typed.
    QList<AddressLine> commands; //!< Each with a note on when it is the one.
    friend bool operator==(const FirewallHelp &, const FirewallHelp &) = default;
};

//! For all systems, \a here first: the other side may use another one.
[[nodiscard]] QList<FirewallHelp> firewallHelp(std::uint16_t port, System here);

} // namespace talkstick::model
