// SPDX-License-Identifier: MIT
#include "model/movetext.h"

#include <QCoreApplication>

namespace talkstick::model {

using switchboard::MoveError;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MoveText)
};

QString whatOf(MoveError error)
{
    switch (error) {
    case MoveError::Stopped: return Words::tr("Stopped. Everything is as it was.");
    case MoveError::DiskFull: return Words::tr("The disk is full.");
    case MoveError::InProfile:
        return Words::tr("Talkstick keeps its own files in this folder, and nothing else.");
    case MoveError::AlreadyThere: return Words::tr("There is another file of that name now.");
    case MoveError::CannotWrite: return Words::tr("The file cannot be written.");
    case MoveError::CannotRead: return Words::tr("What is kept here cannot be read.");
    case MoveError::NoKey: return Words::tr("The key of this profile cannot be read.");
    case MoveError::InUse:
        return Words::tr("Somebody is known here already, or something was said.");
    case MoveError::CannotOpen: return Words::tr("The file cannot be read.");
    case MoveError::Foreign:
        return Words::tr("This is no file that was written to move to another computer.");
    case MoveError::NewerVersion: return Words::tr("A newer Talkstick has written this file.");
    case MoveError::Damaged:
        return Words::tr("The file is damaged: it is not as it was written, or a part is missing.");
    case MoveError::KeyDamaged: return Words::tr("The key in the file is damaged.");
    case MoveError::CannotKeep: break;
    }
    return Words::tr("What is in the file cannot be kept on this computer.");
}

QString adviceFor(MoveError error)
{
    switch (error) {
    case MoveError::Stopped: return {};
    case MoveError::DiskFull: return Words::tr("Make room, or choose another disk.");
    case MoveError::InProfile:
    case MoveError::CannotWrite: return Words::tr("Choose another folder.");
    case MoveError::AlreadyThere: return Words::tr("Choose another name.");
    case MoveError::CannotRead:
    case MoveError::NoKey:
    case MoveError::CannotKeep:
        return Words::tr("Look at who may read and write in the folder of the profile.");
    case MoveError::InUse:
        return Words::tr("Nothing is ever mixed or replaced. Start Talkstick with an empty folder "
                         "(%1), or move this profile\u2019s folder away, and bring the file there.")
            .arg(QStringLiteral("--profile DIR"));
    case MoveError::CannotOpen: return Words::tr("Look whether it is there, and may be read.");
    case MoveError::Foreign:
        return Words::tr("Choose the one that \u201cMove to another computer\u201d has written on "
                         "the other one.");
    case MoveError::NewerVersion: return Words::tr("Update Talkstick on this computer.");
    case MoveError::Damaged:
    case MoveError::KeyDamaged: break;
    }
    return Words::tr("Copy it once more, or write it anew on the other computer.");
}

} // namespace

Explanation explain(const switchboard::MoveFailure &failure)
{
    return {whatOf(failure.error), adviceFor(failure.error), failure.systemText};
}

Explanation explainMoved(const QString &path)
{
    return {Words::tr("Everything is in the file %1.").arg(path),
            Words::tr("Whoever has this file can be you and read everything. Bring it to the other "
                      "computer yourself, and delete it afterwards.\n\nFrom now on use only one of "
                      "the two computers: with both, your conversations would go different ways."),
            {}};
}

QString arrivedText()
{
    return Words::tr("Everything has come from the other computer. From now on use only this one, "
                     "and delete the file.");
}

} // namespace talkstick::model
