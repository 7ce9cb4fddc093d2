// SPDX-License-Identifier: MIT
#pragma once

#include "session/fate.h"
#include "session/journal.h"
#include "session/keeping.h"
#include "session/logstate.h"
#include "session/sealedturn.h"
#include "wire/keyhash.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace talkstick::switchboard {

using session::SealedTurn;

//! All that is known of a conversation but what was said in it: small, however long that is.
struct ConversationRecord
{
    QByteArray id; //!< wire::kConversationIdBytes; chosen at random for a transcript, too.
    wire::KeyHash peer; //!< Null: it was in plain text, and this is a transcript without a log.
    QString title; //!< Of a transcript: whom it was with. Else empty: the people's list knows.
    QString address; //!< Of a transcript: where they were.
    wire::message::Entry::Author author = wire::message::Entry::Author::Opener; //!< Us.
    session::native::LogState state; //!< Of a transcript only `rows` means something.
    QDateTime begun; //!< UTC, as all times here; in milliseconds.
    QDateTime lastSpoken; //!< As `begun` until something has been said.
    session::Fate fate = session::Fate::Unfinished;
    std::uint64_t unread = 0; //!< How many of the last rows nobody has looked at.
    QString draft; //!< What stands in the composer.
    std::optional<SealedTurn> sealed;
    session::Keeping keeping = session::Keeping::OnDisk;

    //! Replaces what was sealed. The draft becomes empty.
    void seal(const SealedTurn &turn)
    {
        sealed = turn;
        draft.clear();
    }
    //! What was sealed, if anything, becomes the draft.
    void unseal()
    {
        if (sealed)
            draft = std::exchange(sealed, std::nullopt)->text;
    }
    //! \a speaker said, or began to say, what \a rows more rows hold. Who speaks has seen all
    //! before. `state` is the caller's to change.
    void noteSpoken(session::Speaker speaker, std::uint64_t rows, const QDateTime &time)
    {
        unread = speaker == session::Speaker::Me ? 0 : unread + rows;
        lastSpoken = std::max(lastSpoken, time);
    }
    //! Somebody has looked at the first \a rows rows.
    void markSeen(std::uint64_t rows)
    {
        unread = std::min(unread, state.rows - std::min(state.rows, rows));
    }
    [[nodiscard]] bool isTranscript() const { return peer.isNull(); }
    friend bool operator==(const ConversationRecord &, const ConversationRecord &) = default;
};

//! What is known of an id.
struct FoundConversation
{
    enum class State : std::uint8_t {
        Unknown, //!< There never was one of that id here.
        Kept, //!< It is `record`.
        Deleted, //!< There was one, and nothing is left of it but its id.
        Unreadable, //!< It cannot be told: the disk does not answer, or what stands there is bad.
    };
    State state = State::Unreadable;
    ConversationRecord record;
    friend bool operator==(const FoundConversation &, const FoundConversation &) = default;
};

} // namespace talkstick::switchboard
