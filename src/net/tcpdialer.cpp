// SPDX-License-Identifier: MIT
#include "net/tcpdialer.h"

#include <utility>

namespace talkstick::net {

TcpDialer::TcpDialer(Resolver &resolver, std::optional<Identity> identity, DialTiming timing)
    : m_resolver(resolver)
    , m_identity(std::move(identity))
    , m_timing(timing)
{ }

std::unique_ptr<switchboard::Dial> TcpDialer::dial(const switchboard::DialRequest &request)
{
    return std::make_unique<TcpDial>(request, m_resolver, m_identity, m_timing);
}

} // namespace talkstick::net
