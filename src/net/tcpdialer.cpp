// SPDX-License-Identifier: MIT
#include "net/tcpdialer.h"

#include "net/hostaddress.h"
#include "net/reach.h"

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

bool TcpDialer::mayBeThere(const wire::Address &address) const
{
    const QHostAddress literal(address.host);
    return literal.isNull()
        || reachOf(unmapped(literal), ownSubnets()) != switchboard::Reach::OtherPrivate;
}

} // namespace talkstick::net
