// SPDX-License-Identifier: MIT
#include "model/jointext.h"

#include "model/sentences.h"
#include "wire/address.h"
#include "wire/invitation.h"

namespace talkstick::model {

Result<switchboard::JoinOptions, QString> parseJoinText(const QString &typed,
                                                        switchboard::Security security)
{
    if (wire::holdsInvitation(typed)) {
        const auto invitation = wire::findInvitation(typed);
        if (!invitation)
            return sentence(invitation.error());
        return switchboard::forInvitation(invitation.value());
    }
    const auto address = wire::parseAddress(typed);
    if (!address)
        return sentence(address.error(), typed.simplified());
    return switchboard::JoinOptions {.address = address.value(), .security = security};
}

bool holdsInvitation(const QString &text)
{
    return wire::holdsInvitation(text);
}

QList<switchboard::JoinOptions> callsTo(const switchboard::Person &person)
{
    QList<switchboard::JoinOptions> calls;
    for (const QString &text : person.addresses) {
        if (const auto address = wire::parseAddress(text))
            calls.append({.address = address.value(), .person = person.key});
    }
    return calls;
}

} // namespace talkstick::model
