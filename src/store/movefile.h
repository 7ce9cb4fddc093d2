// SPDX-License-Identifier: MIT
#pragma once

#include "store/storefailure.h"
#include "switchboard/mover.h"

#include <QByteArray>
#include <QString>
#include <QVariantMap>

#include <functional>

// A whole profile in one file, to be taken to another computer.
//
// It is an SQLite database with 32 bytes behind it: the SHA-256 of all before them, so that no bit
// of it can be another than was written. Of its header (https://sqlite.org/fileformat2.html) the
// first 16 bytes are SQLite's, and the application id at 68 is "Tsm" and the version of this
// format, 1. These are at these places in every version, so that an older program can say that the
// file is from a newer one.
//
// The database is that of a profile (schema.h, its version at 60 as ever), but that nothing of what
// was deleted is in it, no word is indexed yet, and there are two tables more:
//
//   moved_key (pem BLOB)             one row: the private key, as in key.pem
//   moved_settings (name, value)     a row for each setting: its name as in settings.ini, and an
//                                    array of JSON with the value in it

namespace talkstick::store {

inline constexpr qint64 kMaxMovedKey = 16'384; //!< bytes; a longer one is no key

using MoveOutcome = Result<Nothing, switchboard::MoveFailure>;

//! Hears how far it has come, and says whether to go on.
enum class GoOn : std::uint8_t { Yes, No };
using MoveProgress = std::function<GoOn(int percent)>;

//! What is to be written.
struct MoveSource
{
    QString database; //!< Its file, which others may use meanwhile.
    QByteArray key; //!< PEM. What it means is not known here.
    QVariantMap settings;
};

//! Writes \a file, for its owner only from the beginning, under another name until it is whole.
//! From another thread than those that use the database: one state of it is written, whatever is
//! changed meanwhile, and nobody waits for it.
[[nodiscard]] MoveOutcome writeMoveFile(const MoveSource &source, const QString &file,
                                        switchboard::Mover::Existing existing,
                                        const MoveProgress &progress);

//! What is in such a file beside the database.
struct MovedThings
{
    QByteArray key;
    QVariantMap settings;
};

//! Looks through \a file and makes the new file \a database of what is in it, as a profile has it:
//! without the key and the settings. If it fails, a part of that may be left.
[[nodiscard]] Result<MovedThings, switchboard::MoveFailure>
readMoveFile(const QString &file, const QString &database, const MoveProgress &progress);

namespace move { // for both directions

inline constexpr int kFormat = 1;
inline constexpr quint32 kApplicationId = 0x54736d00U | kFormat;
inline constexpr qint64 kDigestSize = 32;
inline constexpr qint64 kBlock = 1 << 20; //!< bytes read or written at a time

} // namespace move

} // namespace talkstick::store
