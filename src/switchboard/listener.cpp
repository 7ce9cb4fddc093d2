// SPDX-License-Identifier: MIT
#include "switchboard/listener.h"

namespace talkstick::switchboard {

bool Listening::isForThisComputer() const
{
    return address == QStringLiteral("::1") || address.startsWith(QStringLiteral("127."));
}

} // namespace talkstick::switchboard
