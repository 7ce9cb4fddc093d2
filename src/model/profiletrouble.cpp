// SPDX-License-Identifier: MIT
#include "model/profiletrouble.h"

#include <QCoreApplication>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProfileTrouble)
};

QString whatOf(ProfileTrouble trouble)
{
    switch (trouble) {
    case ProfileTrouble::CannotCreate: return Words::tr("The folder %1 cannot be made.");
    case ProfileTrouble::NotAFolder: return Words::tr("%1 is no folder.");
    case ProfileTrouble::NotWritable:
    case ProfileTrouble::CannotLock: return Words::tr("Nothing can be kept in the folder %1.");
    case ProfileTrouble::KeyUnreadable: return Words::tr("The key in %1 cannot be read.");
    case ProfileTrouble::KeyDamaged: return Words::tr("The key in %1 is damaged.");
    case ProfileTrouble::KeyNotWritten: return Words::tr("A new key cannot be kept in %1.");
    case ProfileTrouble::NoDriver:
        return Words::tr("Qt\u2019s plugin for SQLite is missing, so nothing can be kept in %1.");
    case ProfileTrouble::DatabaseUnreadable:
        return Words::tr("The database in %1 cannot be opened.");
    case ProfileTrouble::DatabaseDamaged: return Words::tr("The database in %1 is damaged.");
    case ProfileTrouble::DatabaseNewer:
        return Words::tr("A newer Talkstick has written the database in %1.");
    case ProfileTrouble::DatabaseNotWritable:
        return Words::tr("The database in %1 cannot be written.");
    case ProfileTrouble::DiskFull: return Words::tr("The disk with %1 is full.");
    case ProfileTrouble::DatabaseBusy: break;
    }
    return Words::tr("Another program has been writing to the database in %1 for too long.");
}

QString adviceFor(ProfileTrouble trouble)
{
    switch (trouble) {
    case ProfileTrouble::KeyUnreadable:
    case ProfileTrouble::NotWritable:
    case ProfileTrouble::CannotLock:
    case ProfileTrouble::KeyNotWritten:
    case ProfileTrouble::DatabaseUnreadable:
    case ProfileTrouble::DatabaseNotWritable:
        return Words::tr("Look at who may read and write there, and whether the disk is full.");
    case ProfileTrouble::KeyDamaged:
        return Words::tr("Bring it back from a backup. If there is none, move it away: a new one "
                         "is made, and people will not recognise you.");
    case ProfileTrouble::DatabaseDamaged:
        return Words::tr("Bring it back from a backup. If there is none, move it away: a new one "
                         "is made, and nobody is known in it.");
    case ProfileTrouble::NoDriver:
        return Words::tr("Install it: in Debian and Ubuntu it is libqt6sql6-sqlite.");
    case ProfileTrouble::DatabaseNewer: return Words::tr("Update this one.");
    case ProfileTrouble::DiskFull:
    case ProfileTrouble::DatabaseBusy: return Words::tr("Try again in a moment.");
    case ProfileTrouble::CannotCreate:
    case ProfileTrouble::NotAFolder: break;
    }
    return Words::tr("Choose another folder with %1.").arg(QStringLiteral("--profile"));
}

} // namespace

Explanation explain(ProfileTrouble trouble, const QString &folder, const QString &systemText)
{
    return {whatOf(trouble).arg(folder), adviceFor(trouble), systemText};
}

Explanation explainSetAside(const QString &aside)
{
    return {Words::tr("What was kept could not be read. It was put aside as %1.").arg(aside),
            Words::tr("Nobody is known any more, and no conversation is listed. If there is a "
                      "backup, end Talkstick and bring the database back from it."),
            {}};
}

Explanation explainProfileInUse(const QString &program, qint64 pid, const QString &computer)
{
    const QString name = program.isEmpty() ? Words::tr("Another program") : program;
    const QString who = pid == 0 ? name : Words::tr("%1 (process %2)").arg(name).arg(pid);
    const QString what = computer.isEmpty()
        ? Words::tr("%1 is using this profile.").arg(who)
        : Words::tr("%1 is using this profile on %2.").arg(who, computer);
    return {what,
            Words::tr("End it, or use a profile of its own for one of the two: %1.")
                .arg(QStringLiteral("--profile DIR")),
            {}};
}

} // namespace talkstick::model
