// SPDX-License-Identifier: MIT
#pragma once

#include "turn/result.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <variant>

class QSqlError;

namespace talkstick::store {

//! Why something could not be read or kept. Whatever it is, nothing was changed and nothing that
//! was kept before is lost.
enum class StoreError : std::uint8_t {
    NoDriver, //!< Qt's plugin for SQLite is not installed.
    CannotOpen, //!< The file may not be opened by us, or cannot be made.
    Damaged, //!< The file is no database, or one that was damaged.
    NewerVersion, //!< A newer Talkstick has written it.
    ReadOnly, //!< Of the file, the folder or the disk.
    DiskFull, //!< Worth another try.
    Busy, //!< Another program has been writing for too long; worth another try.
    Failed, //!< Something else that the system refused; worth another try.
};

struct StoreFailure
{
    StoreError error = StoreError::Failed;
    QString systemText; //!< What SQLite or the system calls it: for "Details" and the log.
    friend bool operator==(const StoreFailure &, const StoreFailure &) = default;
};

template <typename T>
using Outcome = Result<T, StoreFailure>;
using Nothing = std::monostate; //!< What comes of a job that only changes something.

//! \a error in our terms (result codes: https://sqlite.org/rescode.html).
[[nodiscard]] StoreFailure failureOf(const QSqlError &error);

} // namespace talkstick::store

Q_DECLARE_METATYPE(talkstick::store::StoreFailure)
