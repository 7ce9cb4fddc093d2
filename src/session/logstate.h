// SPDX-License-Identifier: MIT
#pragma once

#include "session/entrylog.h"
#include "wire/message.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace talkstick::session::native {

//! An entry of a conversation's log as it is kept: what was on the wire, and where it belongs.
struct StoredEntry
{
    std::uint64_t number = 0; //!< In the log, from 1.
    QByteArray payload; //!< Of its ENTRY frame, byte for byte.
    QByteArray hash; //!< Of the log up to it, h_n of PROTOCOL.md.
    std::uint64_t row = 0; //!< The part of a turn it is a piece of, from 0; pieces share one.
    std::uint32_t turn = 0; //!< The turn, from 1.
    std::uint32_t part = 0; //!< The part of that turn, from 1.
    friend bool operator==(const StoredEntry &, const StoredEntry &) = default;
};

//! What the entries of a log have come to. It follows from them alone, and is kept beside them only
//! so that a conversation opens at once, however long it is.
struct LogState
{
    LogHead head;
    //! Who may author the next entry.
    wire::message::Entry::Author holder = wire::message::Entry::Author::Opener;
    std::uint32_t turn = 1; //!< The turn that is open.
    std::uint32_t part = 1; //!< The part that comes next in it.
    std::uint64_t rows = 0; //!< Parts that are complete.
    std::uint32_t entriesInTurn = 0; //!< So far, in the turn that is open.
    std::uint32_t bytesInTurn = 0; //!< Their text, in UTF-8.
    QString pieces; //!< Of the part that is not complete; empty between parts.
    bool isOver = false; //!< The last entry is END: nothing will follow.
    friend bool operator==(const LogState &, const LogState &) = default;
};

} // namespace talkstick::session::native
