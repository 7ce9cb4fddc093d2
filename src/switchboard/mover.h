// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>

namespace talkstick::switchboard {

//! Why a profile was not written to a file, or not brought from one. Everything is as it was
//! before, and nothing of the attempt is left.
enum class MoveError : std::uint8_t {
    Stopped, //!< As was asked for.
    DiskFull, //!< Where the file is to be, or where the profile is.
    // Writing.
    InProfile, //!< The file would be among those of the profile.
    AlreadyThere, //!< There is a file now that was not there when its name was chosen.
    CannotWrite,
    CannotRead, //!< What is kept in the profile.
    NoKey, //!< There is no key, or it cannot be read.
    // Bringing.
    InUse, //!< Somebody is known in this profile, or something was said.
    CannotOpen, //!< The file.
    Foreign, //!< It is something else.
    NewerVersion, //!< A newer Talkstick has written it.
    Damaged, //!< A part is missing, or it is not as it was written.
    KeyDamaged,
    CannotKeep, //!< In this profile.
};

struct MoveFailure
{
    MoveError error = MoveError::CannotWrite;
    QString systemText; //!< For details; may be empty.
    friend bool operator==(const MoveFailure &, const MoveFailure &) = default;
};

//! Takes a whole profile to another computer, in one file: who one is, people, invitations, what
//! was said and is to be said, and settings. One thing at a time is done, in the background; each
//! ends with one of written(), ready() and failed().
class Mover : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    //! Whether whoever chose the name has agreed to what is there being replaced.
    enum class Existing : std::uint8_t { Keep, Replace };

    [[nodiscard]] virtual bool isBusy() const = 0;
    //! Writes all there is now; what is said from here on is not among it. Only its owner can ever
    //! read the file; it appears whole or not at all.
    virtual void write(const QString &file, Existing existing) = 0;
    //! Looks whether all is well with \a file and prepares to go on with what is in it, if this
    //! profile is a new one. Nothing of it is in use before the program is started again, or the
    //! window is made anew.
    virtual void bring(const QString &file) = 0;
    //! Ends what is being done: failed() follows. Or undoes what has become ready().
    virtual void stop() = 0;

signals:
    void progressed(int percent);
    void written(const QString &file);
    //! What was brought takes the place of this profile once the window is closed.
    void ready();
    void failed(const talkstick::switchboard::MoveFailure &failure);
};

} // namespace talkstick::switchboard
