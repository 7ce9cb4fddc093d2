// SPDX-License-Identifier: MIT
#pragma once

#include "wire/keyhash.h"
#include "wire/message.h"
#include "wire/safetywords.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <vector>

namespace talkstick::session::native {

//! How far a conversation has come: what both sides compare before they go on (PROTOCOL.md, "The
//! log").
struct LogHead
{
    QByteArray conversationId; //!< wire::kConversationIdBytes
    wire::KeyHash opener; //!< Whose the first turn was, for good: who hosts may change.
    std::uint64_t count = 0; //!< entries
    QByteArray hash; //!< over all of them
    friend bool operator==(const LogHead &, const LogHead &) = default;
};

//! The head of a conversation in which nothing has been said.
[[nodiscard]] LogHead emptyLog(const QByteArray &conversationId, const wire::BothKeys &keys,
                               wire::message::Welcome::First opener);
//! The same, of whoever opened it, whichever of the two hosts now.
[[nodiscard]] LogHead emptyLog(const QByteArray &conversationId, const wire::KeyHash &opener,
                               const wire::KeyHash &other);

//! The entries of a conversation, as a chain of hashes over their bytes on the wire. It only grows.
class EntryLog
{
public:
    EntryLog() = default;
    explicit EntryLog(LogHead start);

    [[nodiscard]] const LogHead &head() const { return m_head; }
    //! How many entries were there before this log was opened; their bytes are not known.
    [[nodiscard]] std::uint64_t first() const { return m_first; }
    void append(QByteArrayView payload);

    //! Whether the first \a count entries have that hash. No for what is beyond the end, and for
    //! what was there before this log was opened.
    [[nodiscard]] bool hasHash(std::uint64_t count, const QByteArray &hash) const;
    //! Whether entry \a number, from 1, is exactly these bytes.
    [[nodiscard]] bool holds(std::uint64_t number, QByteArrayView payload) const;

private:
    [[nodiscard]] const QByteArray *hashAt(std::uint64_t count) const;

    LogHead m_head;
    std::uint64_t m_first = 0; // entries before this log was opened
    std::vector<QByteArray> m_hashes; // after each entry, the one at m_first foremost
};

} // namespace talkstick::session::native
