// SPDX-License-Identifier: MIT
#include "switchboard/meetings.h"

#include "session/nativetalk.h"
#include "wire/address.h"
#include "wire/offerable.h"

#include <algorithm>

namespace talkstick::switchboard {
namespace {

void cap(QStringList &addresses)
{
    addresses.removeDuplicates();
    addresses = addresses.mid(0, kMaxKnownAddresses);
}

} // namespace

void noteMeeting(Person &person, const session::TalkState &talk, const QString &reached,
                 const QDateTime &now)
{
    if (!talk.selfName.isEmpty())
        person.name = talk.selfName;
    person.trust = std::max(person.trust, talk.trust.value_or(Trust::Unverified));
    person.highestVersion = std::max(person.highestVersion, session::native::kVersion);
    person.lastMet = now;
    if (!reached.isEmpty())
        person.addresses.prepend(reached);
    cap(person.addresses);
}

void noteAddresses(Person &person, const QStringList &heard)
{
    QStringList good = person.addresses.mid(0, 1);
    for (const QString &text : heard) {
        const auto address = wire::parseAddress(text);
        if (address && wire::isOfferablePort(address.value().port)
            && wire::isOfferableHost(address.value().host))
            good.append(wire::toText(address.value()));
    }
    person.addresses = good + person.addresses.mid(1);
    cap(person.addresses);
}

} // namespace talkstick::switchboard
