// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

// A file with a secret in it: it appears whole or not at all, and only its owner may read it.

namespace talkstick::net {

inline constexpr qint64 kMaxKeyFile = 16'384; //!< bytes; a longer file is no key

//! What became of a new key file.
enum class KeyFileStep : std::uint8_t {
    Written, //!< It is on the disk, and stays there whatever happens now.
    AlreadyThere, //!< Something of that name is there, which was not touched.
    Failed, //!< Nothing was left behind under that name.
};

//! Makes the file \a path with \a content in it, mode 0600 from the beginning; its folder, which is
//! made with mode 0700 unless it is there, has to be in one that exists. The content is written to
//! a file beside it that then gets the name, so that no crash leaves half a key under it. Never
//! replaces anything.
[[nodiscard]] KeyFileStep writeKeyFile(const QString &path, const QByteArray &content);

//! What is in a key file, and what was in the way if it cannot be told.
struct KeyFileContent
{
    enum class State : std::uint8_t { Read, NotThere, Unreadable };
    State state = State::Unreadable;
    QByteArray bytes; //!< At most kMaxKeyFile + 1.
};

//! Reads it, and takes away everybody else's right to do so.
[[nodiscard]] KeyFileContent readKeyFile(const QString &path);

} // namespace talkstick::net
