// SPDX-License-Identifier: MIT
#include "switchboard/people.h"

namespace talkstick::switchboard {

QString Person::shownName() const
{
    if (!alias.isEmpty())
        return alias;
    return name.isEmpty() && !addresses.isEmpty() ? addresses.first() : name;
}

} // namespace talkstick::switchboard
