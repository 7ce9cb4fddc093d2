// SPDX-License-Identifier: MIT
#include "switchboard/visit.h"

#include "switchboard/recognition.h"

#include <algorithm>

namespace talkstick::switchboard {

Visitor Visit::assess(const House &house)
{
    const Recognized known = recognize(house.people.list(), introduction.key, introduction.name);
    const bool isInvited = invite == InviteVerdict::Accepted;
    if (const auto person = house.people.find(introduction.key))
        trust = std::max(trust, person->trust);
    Standing standing = known.standing;
    // Nobody has to ask again to go on with a conversation.
    if (standing == Standing::KnownUnverified && house.archive.newestUnfinished(introduction.key))
        standing = Standing::Welcome;
    if (standing == Standing::Welcome)
        how = Arrival::Known;
    if (standing != Standing::Blocked && isInvited) {
        standing = Standing::Welcome;
        how = Arrival::Invited;
        trust = std::max(trust, Trust::Invited);
    } else if (standing != Standing::Blocked && standing != Standing::Welcome && invite) {
        standing = Standing::InviteInvalid;
    }
    return {standing, introduction.key, introduction.name, known.knownAs, introduction.words};
}

Person Visit::person(const House &house) const
{
    Person person = house.people.find(introduction.key).value_or(Person());
    person.key = introduction.key;
    if (!introduction.name.isEmpty())
        person.name = introduction.name;
    person.trust = trust;
    person.lastMet = house.ports.clock.wallTime();
    return person;
}

} // namespace talkstick::switchboard
