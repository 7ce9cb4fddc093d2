// SPDX-License-Identifier: MIT
#pragma once

#include "session/journal.h"

#include <memory>

namespace talkstick::support {

//! All that is in a journal that answers at once, as those in memory do.
inline QList<session::Entry> everythingIn(const session::Journal &journal)
{
    const auto entries = std::make_shared<QList<session::Entry>>();
    journal.read(0, journal.size(),
                 [entries](const QList<session::Entry> &read) { *entries = read; });
    return *entries;
}

} // namespace talkstick::support
