// SPDX-License-Identifier: MIT
#include "net/tcpdialer.h"

namespace talkstick::net {

TcpDialer::TcpDialer(Resolver &resolver, DialTiming timing)
    : m_resolver(resolver)
    , m_timing(timing)
{ }

std::unique_ptr<switchboard::Dial> TcpDialer::dial(const switchboard::DialRequest &request)
{
    return std::make_unique<TcpDial>(request.address, m_resolver, m_timing);
}

} // namespace talkstick::net
