// SPDX-License-Identifier: MIT
#pragma once

#include "net/resolver.h"
#include "switchboard/localaddress.h"

#include <QElapsedTimer>

#include <memory>

namespace talkstick::net {

//! Reads this computer's addresses from the system. Nothing is sent to anybody for it, but that
//! looking the local name up may ask the local network (mDNS).
class SystemLocalAddresses final : public switchboard::LocalAddresses
{
public:
    //! \a resolver must outlive it. Starts to look the local name up.
    explicit SystemLocalAddresses(Resolver &resolver);

    //! Those of interfaces that are up, in the system's order.
    [[nodiscard]] QList<switchboard::LocalAddress> list() const override;

    //! Never waits: empty until the look-up, on the resolver's thread, has answered. Asked again
    //! half a minute later it looks again, and says what was true last until then.
    [[nodiscard]] QString localName() const override;

private:
    void lookUpName() const;

    Resolver &m_resolver;
    // A cache, which asking fills: the port's question is const for whoever asks it.
    mutable std::unique_ptr<LookUp> m_lookUp;
    mutable QElapsedTimer m_sinceLookUp;
    mutable QString m_localName;
};

} // namespace talkstick::net
