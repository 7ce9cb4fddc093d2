// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <cstdint>

namespace talkstick::switchboard {

//! An address under which this computer may be called, as one of its interfaces has it.
struct LocalAddress
{
    enum class Medium : std::uint8_t { Wired, Wireless, Vpn, Bridge, Loopback, Other };
    enum class Scope : std::uint8_t { ThisComputer, Private, LinkLocal, Global };
    enum class Family : std::uint8_t { V4, V6 };
    //! Whether an IPv6 address stays: a temporary one (RFC 8981) is another one tomorrow.
    enum class Lifetime : std::uint8_t { Stable, Temporary };
    //! Whether packets to the internet leave from it.
    enum class Route : std::uint8_t { Default, Other };

    QString address;
    QString interfaceName;
    Family family = Family::V4;
    Medium medium = Medium::Other;
    Scope scope = Scope::Private;
    Lifetime lifetime = Lifetime::Stable;
    Route route = Route::Other;
    friend bool operator==(const LocalAddress &, const LocalAddress &) = default;
};

//! Which addresses to offer to whom, best first.
struct RankedAddresses
{
    QList<LocalAddress> onThisNetwork; //!< For somebody on the same network.
    QList<LocalAddress> more; //!< The same, but seldom what one wants: bridges, link-local.
    QList<LocalAddress> vpn; //!< For somebody in the same VPN.
    QList<LocalAddress> somewhereElse; //!< Reachable from the internet as far as we can tell.
};

//! Sorts \a addresses by who may reach them. A private address is never offered to somebody
//! elsewhere; temporary IPv6 and loopback addresses are offered to nobody.
[[nodiscard]] RankedAddresses rank(const QList<LocalAddress> &addresses);

//! Reads this computer's addresses: a port, filled by net and by tests.
class LocalAddresses
{
public:
    virtual ~LocalAddresses() = default;
    [[nodiscard]] virtual QList<LocalAddress> list() const = 0;
    //! This computer's name on the local network (`name.local`) if it resolves, here, to one of its
    //! own addresses; else empty.
    [[nodiscard]] virtual QString localName() const = 0;
};

} // namespace talkstick::switchboard
