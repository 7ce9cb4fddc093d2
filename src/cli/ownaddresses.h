// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/localaddress.h"

#include <QString>

namespace talkstick::cli {

//! Where this computer can be called.
struct OwnAddresses
{
    const switchboard::LocalAddresses &local; //!< Must outlive this.
    QString setting; //!< What others use, as the user has set it in the window; may be empty.
};

} // namespace talkstick::cli
