// SPDX-License-Identifier: MIT
#pragma once

#include "model/reminders.h"

#include <QDateTime>
#include <QString>

namespace talkstick::model {

//! What the desktop shows to somebody who does not look at the window.
struct Notice
{
    QString title;
    QString body; //!< May be empty. May be what a peer wrote: plain text.
    friend bool operator==(const Notice &, const Notice &) = default;
};

//! It has become our turn with \a name. \a said: what they said as far as it may be shown, else
//! empty. \a draft: what stands in the composer.
[[nodiscard]] Notice turnNotice(const QString &name, const QString &said, const QString &draft);
//! Somebody is at the door. Who they say they are is a stranger's text, and not shown.
[[nodiscard]] Notice knockNotice();
//! \a state: what is to be reminded of.
[[nodiscard]] Notice reminderNotice(Reminder reminder, const session::TalkState &state,
                                    const QDateTime &now);

//! For the icon in the tray: the program's name, and in how many conversations it is our turn.
[[nodiscard]] QString trayText(int myTurns);

} // namespace talkstick::model
