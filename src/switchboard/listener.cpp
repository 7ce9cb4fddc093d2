// SPDX-License-Identifier: MIT
#include "switchboard/listener.h"

#include "switchboard/networks.h"

namespace talkstick::switchboard {

bool Listening::isForThisComputer() const
{
    return isLoopback(address);
}

} // namespace talkstick::switchboard
