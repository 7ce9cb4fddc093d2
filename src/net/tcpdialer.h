// SPDX-License-Identifier: MIT
#pragma once

#include "net/resolver.h"
#include "net/tcpdial.h"
#include "switchboard/dialer.h"

namespace talkstick::net {

//! Makes calls over TCP.
class TcpDialer final : public switchboard::Dialer
{
public:
    //! \a resolver must outlive it and every call it made.
    explicit TcpDialer(Resolver &resolver, DialTiming timing = {});

    [[nodiscard]] std::unique_ptr<switchboard::Dial>
    dial(const switchboard::DialRequest &request) override;

private:
    Resolver &m_resolver;
    DialTiming m_timing;
};

} // namespace talkstick::net
