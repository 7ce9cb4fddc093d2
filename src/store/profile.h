// SPDX-License-Identifier: MIT
#pragma once

#include "turn/result.h"

#include <QLockFile>
#include <QString>

#include <cstdint>
#include <memory>

namespace talkstick::store {

enum class ProfileError : std::uint8_t {
    CannotCreate, //!< There is no such folder and it cannot be made.
    NotAFolder, //!< There is something else of that name.
    NotWritable, //!< Nothing can be kept in it.
};

//! Who has a profile: another host, join or desktop program.
struct LockHolder
{
    qint64 pid = 0; //!< 0: not known
    QString program; //!< "talkstick"; may be empty.
    QString computer; //!< Where it runs, as folders may be shared; may be empty.
    friend bool operator==(const LockHolder &, const LockHolder &) = default;
};

//! Why a profile could not be locked.
struct LockFailure
{
    enum class Why : std::uint8_t {
        InUse, //!< By `holder`.
        CannotLock, //!< The lock's file cannot be written.
    };

    Why why = Why::InUse;
    LockHolder holder;
    friend bool operator==(const LockFailure &, const LockFailure &) = default;
};

//! The folder in which everything of one user is kept: the key of this computer, people,
//! invitations, settings. The desktop and the terminal program share one.
class Profile
{
public:
    //! Where a profile is unless somebody names another folder; the same for all our programs.
    [[nodiscard]] static QString defaultFolder();
    //! Makes \a folder, for its owner only, if it is not there. The permissions of one that is
    //! there are left alone, for other things may be in it; our files are their owner's only
    //! anyway. What was brought from another computer, and was on the way to its place when a
    //! program ended, is put there first (arrival.h).
    [[nodiscard]] static Result<Profile, ProfileError> open(const QString &folder);

    [[nodiscard]] QString folder() const { return m_folder; } //!< Absolute, without links.
    [[nodiscard]] QString keyFile() const; //!< Not made by this layer.
    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] QString settingsFile() const;

    //! Takes the profile for a program that hosts or joins, until what is returned is destroyed.
    //! The lock of a program that crashed is no obstacle. Reading and inviting need no lock.
    [[nodiscard]] Result<std::unique_ptr<QLockFile>, LockFailure> lock() const;

private:
    explicit Profile(QString folder);
    [[nodiscard]] bool settle() const;
    [[nodiscard]] QString file(const char *name) const;

    QString m_folder;
};

} // namespace talkstick::store
