// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/lobby.h"
#include "switchboard/people.h"

#include <QList>
#include <QString>

namespace talkstick::switchboard {

//! Who somebody is who proves \a key and calls itself \a name, and what we call the person they are
//! or whose name they use. Never Awaited or InviteInvalid: those are not a matter of people.
struct Recognized
{
    Standing standing = Standing::Stranger;
    QString knownAs;
    friend bool operator==(const Recognized &, const Recognized &) = default;
};
[[nodiscard]] Recognized recognize(const QList<Person> &people, const wire::KeyHash &key,
                                   const QString &name);

} // namespace talkstick::switchboard
