// SPDX-License-Identifier: MIT
#pragma once

#include "net/resolver.h"
#include "net/systemlocaladdresses.h"

#include <optional>

namespace talkstick::net {

//! This computer's addresses, which are looked up when they are first asked for: never at the
//! start.
class AddressesOnDemand final : public switchboard::LocalAddresses
{
public:
    explicit AddressesOnDemand(Resolver &resolver)
        : m_resolver(resolver)
    { }
    QList<switchboard::LocalAddress> list() const override { return addresses().list(); }
    QString localName() const override { return addresses().localName(); }

private:
    SystemLocalAddresses &addresses() const
    {
        if (!m_addresses)
            m_addresses.emplace(m_resolver);
        return *m_addresses;
    }

    Resolver &m_resolver;
    mutable std::optional<SystemLocalAddresses> m_addresses;
};

} // namespace talkstick::net
