// SPDX-License-Identifier: MIT
#include "switchboard/house.h"

#include "wire/message.h"

namespace talkstick::switchboard {

House::House(Ports toTheWorld)
    : logs(toTheWorld.logs)
    , ports {toTheWorld.listener, toTheWorld.dialer,  toTheWorld.clock,
             toTheWorld.people,   toTheWorld.invites, logs,
             toTheWorld.chance,   toTheWorld.ownKey}
    , people(ports.people)
    , archive(ports.logs, ports.clock)
{ }

std::optional<session::native::Setup> House::setup(const wire::KeyHash &peerKey,
                                                   session::Role role) const
{
    session::native::Setup setup;
    setup.ownKey = ownKey();
    setup.peerKey = peerKey;
    setup.nonce = ports.chance(wire::kNonceBytes);
    if (role == session::Role::Joiner) {
        setup.conversationId = ports.chance(wire::kConversationIdBytes);
        setup.log = archive.newestUnfinished(peerKey);
    }
    if (setup.nonce.isEmpty() || (role == session::Role::Joiner && setup.conversationId.isEmpty()))
        return std::nullopt;
    setup.name = ownName;
    if (const auto person = people.find(peerKey))
        setup.lowestVersion = person->highestVersion;
    return setup;
}

} // namespace talkstick::switchboard
