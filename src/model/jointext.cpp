// SPDX-License-Identifier: MIT
#include "model/jointext.h"

#include "model/sentences.h"
#include "wire/address.h"

namespace talkstick::model {

Result<switchboard::JoinOptions, QString> parseJoinText(const QString &typed)
{
    const auto address = wire::parseAddress(typed);
    if (!address)
        return sentence(address.error(), typed.simplified());
    return switchboard::JoinOptions {.address = address.value(),
                                     .security = switchboard::Security::PlainText};
}

} // namespace talkstick::model
