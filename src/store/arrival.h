// SPDX-License-Identifier: MIT
#pragma once

#include "store/movefile.h"
#include "store/profile.h"

#include <QList>

#include <functional>

// How what was brought from another computer takes the place of a new profile.
//
// It is prepared in the folder `arriving.part` of the profile; as long as it has that name it is
// nothing. Renaming it to `arriving` is what decides: from then on it is the profile, and whoever
// opens that puts each file in its place first, setting aside in `before-arriving` what is there.
// So a crash leaves all of the old or all of the new one.

namespace talkstick::store {

//! Whether nobody is known in \a profile, nor anything said. A database that is not there is as
//! good as an empty one.
[[nodiscard]] Outcome<bool> isUnused(const Profile &profile);

//! Whether a key is one that can be used; store does not know.
using KeyCheck = std::function<bool(const QByteArray &pem)>;

//! Prepares all that is in \a file; InUse if \a profile is not a new one. \a ownSettings are those
//! of this computer that stay; what is brought counts more. If it fails, nothing is left of it.
[[nodiscard]] MoveOutcome prepareArrival(const Profile &profile, const QString &file,
                                         const QVariantMap &ownSettings, const KeyCheck &isKey,
                                         const MoveProgress &progress);
//! Undoes that.
void forgetArrival(const Profile &profile);
//! Decides for what was prepared, and puts it in its place. To be called with the profile's lock
//! and without anything of it being open. InUse if somebody has been met meanwhile.
[[nodiscard]] MoveOutcome takeArrival(const Profile &profile);

//! One file or folder that gets another name; or, without one, is deleted.
struct ArrivalStep
{
    QString from;
    QString to;
};
//! What is left to be done in a profile's \a folder for what has been decided for; nothing after
//! its last step was done. Can be asked anew at any time, after a crash, too.
[[nodiscard]] QList<ArrivalStep> arrivalSteps(const QString &folder);
[[nodiscard]] bool take(const ArrivalStep &step);
//! All of it.
[[nodiscard]] bool finishArrival(const QString &folder);

} // namespace talkstick::store
