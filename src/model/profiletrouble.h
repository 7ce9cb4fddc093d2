// SPDX-License-Identifier: MIT
#pragma once

#include "model/sentences.h"

#include <QString>

#include <cstdint>

namespace talkstick::model {

//! Why a program cannot work with a profile.
enum class ProfileTrouble : std::uint8_t {
    CannotCreate, //!< There is no such folder and it cannot be made.
    NotAFolder,
    NotWritable,
    CannotLock,
    KeyUnreadable,
    KeyDamaged,
    KeyNotWritten,
    NoDriver, //!< Qt's plugin for SQLite is not installed.
    DatabaseUnreadable,
    DatabaseDamaged,
    DatabaseNewer, //!< A newer Talkstick has written it.
    DatabaseNotWritable,
    DiskFull,
    DatabaseBusy,
};

[[nodiscard]] Explanation explain(ProfileTrouble trouble, const QString &folder,
                                  const QString &systemText = {});

//! That the database was damaged and is at \a aside now, and what that means.
[[nodiscard]] Explanation explainSetAside(const QString &aside);

//! That another program has the profile: its name, its number (0: not known) and the computer it
//! runs on. Both texts may be empty.
[[nodiscard]] Explanation explainProfileInUse(const QString &program, qint64 pid,
                                              const QString &computer);

} // namespace talkstick::model
