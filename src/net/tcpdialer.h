// SPDX-License-Identifier: MIT
#pragma once

#include "net/resolver.h"
#include "net/tcpdial.h"
#include "switchboard/dialer.h"

#include <optional>

namespace talkstick::net {

//! Makes calls over TCP.
class TcpDialer final : public switchboard::Dialer
{
public:
    //! \a resolver must outlive it and every call it made. Without an identity every call with
    //! Security::Tls ends as Unavailable.
    explicit TcpDialer(Resolver &resolver, std::optional<Identity> identity = {},
                       DialTiming timing = {});

    //! For calls from now on.
    void setIdentity(const std::optional<Identity> &identity) { m_identity = identity; }

    [[nodiscard]] std::unique_ptr<switchboard::Dial>
    dial(const switchboard::DialRequest &request) override;
    [[nodiscard]] bool mayBeThere(const wire::Address &address) const override;

private:
    Resolver &m_resolver;
    std::optional<Identity> m_identity;
    DialTiming m_timing;
};

} // namespace talkstick::net
