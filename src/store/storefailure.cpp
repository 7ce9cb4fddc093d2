// SPDX-License-Identifier: MIT
#include "store/storefailure.h"

#include <QSqlError>

namespace talkstick::store {
namespace {

StoreError errorOf(int resultCode)
{
    // SQLITE_IOERR_SHMSIZE: there is no room for the file that goes with the write-ahead log.
    if (resultCode == (10 | (19 << 8)))
        return StoreError::DiskFull;
    switch (resultCode & 0xff) { // Above it stands what exactly went wrong, which is in the text.
    case 3: // SQLITE_PERM
    case 14: return StoreError::CannotOpen; // SQLITE_CANTOPEN
    case 5: // SQLITE_BUSY
    case 6: return StoreError::Busy; // SQLITE_LOCKED
    case 8: return StoreError::ReadOnly; // SQLITE_READONLY
    case 11: // SQLITE_CORRUPT
    case 26: return StoreError::Damaged; // SQLITE_NOTADB
    case 13: return StoreError::DiskFull; // SQLITE_FULL
    default: return StoreError::Failed;
    }
}

} // namespace

StoreFailure failureOf(const QSqlError &error)
{
    return {errorOf(error.nativeErrorCode().toInt()), error.databaseText()};
}

} // namespace talkstick::store
