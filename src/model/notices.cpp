// SPDX-License-Identifier: MIT
#include "model/notices.h"

#include "model/elapsed.h"

#include <QCoreApplication>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

} // namespace

Notice turnNotice(const QString &name, const QString &said, const QString &draft)
{
    Notice notice {Words::tr("Your turn \u2013 %1").arg(name), said};
    if (said.isEmpty() && !draft.isEmpty())
        notice.body = Words::tr("Your draft is ready.");
    return notice;
}

Notice knockNotice()
{
    return {Words::tr("Someone is at the door"), {}};
}

Notice reminderNotice(Reminder reminder, const session::TalkState &state, const QDateTime &now)
{
    const QString since = pointInTime(state.lastSpoken, now);
    if (reminder == Reminder::StillMyTurn)
        return {Words::tr("Still your turn with %1").arg(state.peerName),
                //: %1 is a moment: "Tue 14:20"
                Words::tr("Since %1.").arg(since)};
    return {Words::tr("Nothing heard from %1").arg(state.peerName),
            //: %1 is a moment: "Tue 14:20"
            Words::tr("It has been their turn since %1.").arg(since)};
}

QString trayText(int myTurns)
{
    if (myTurns == 0)
        return QStringLiteral("Talkstick");
    return myTurns == 1
        ? Words::tr("Talkstick: your turn in one conversation")
        : Words::tr("Talkstick: your turn in %n conversations", "more than one", myTurns);
}

} // namespace talkstick::model
