// SPDX-License-Identifier: MIT
#include "wire/invitation.h"

#include "fuzz/demand.h"
#include "wire/message.h"
#include "wire/offerable.h"
#include "wire/peername.h"

#include <algorithm>

// The input is what somebody pasted, in UTF-8.

using namespace talkstick::wire;
using talkstick::fuzz::demand;

namespace {

void checkHost(const Address &address)
{
    demand(isOfferableHost(address.host) && isOfferablePort(address.port), "it may be called");
    demand(address.shown == address.host, "what is shown is what is called");
    const bool ascii = std::all_of(address.host.begin(), address.host.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f;
    });
    demand(ascii, "a name cannot look like another one");
    const auto typed = parseAddress(toText(address));
    demand(typed.ok() && typed.value() == address, "it could have been typed");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto found = findInvitation(text);
    const bool none = !found && found.error() == InvitationError::NotALink;
    demand(holdsInvitation(text) != none, "what looks like one is told to be damaged");
    if (!found)
        return 0;
    const Invitation &invitation = found.value();
    demand(!invitation.hosts.isEmpty() && invitation.hosts.size() <= Invitation::kMaxHosts,
           "there is somebody to call, and not many");
    for (const Address &address : invitation.hosts)
        checkHost(address);
    demand(invitation.key.bytes.size() == KeyHash::kBytes, "the key is whole");
    demand(invitation.token.size() == Invitation::kTokenBytes, "the token is whole");
    demand(cleanName(invitation.name) == invitation.name, "the name is fit to be shown");
    const QString link = toLink(invitation);
    demand(link.size() <= kMaxLinkLength, "a link of ours is not too long");
    const auto again = findInvitation(link);
    demand(again.ok() && again.value() == invitation, "its link says the same");
    return 0;
}
