// SPDX-License-Identifier: MIT
#pragma once

#include "session/logstate.h"
#include "session/nativeevents.h"
#include "wire/keyhash.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <vector>

namespace talkstick::session {

//! Where the logs of native conversations are kept: the port that a database and a test's memory
//! both fill. Every call is answered once, from inside it or later from the event loop; those for
//! one conversation in the order in which they came.
class Log
{
public:
    enum class Outcome : std::uint8_t {
        Kept, //!< Durable, all of it.
        Failed, //!< Nothing of it was kept.
    };
    using Done = std::function<void(Outcome)>;
    using Found = std::function<void(native::event::LogFound)>;
    using Entries = std::function<void(std::vector<native::StoredEntry>)>;

    virtual ~Log() = default;

    //! A new conversation with \a peer, in which nothing was said.
    virtual void create(const native::LogState &empty, const wire::KeyHash &peer, Done done) = 0;
    //! Adds \a entries to what is there; \a after is what they have made of it. Fails if they do
    //! not follow the last one, so that after a failure everything behind it fails too.
    virtual void commit(const std::vector<native::StoredEntry> &entries,
                        const native::LogState &after, Done done) = 0;
    //! What is there of a conversation with \a peer. One with somebody else is as one
    //! that was deleted.
    virtual void find(const QByteArray &conversationId, const wire::KeyHash &peer, Found found) = 0;
    //! The entries \a first, from 1, and on; fewer than \a count if there are no more, none if they
    //! cannot be read.
    virtual void read(const QByteArray &conversationId, std::uint64_t first, std::uint64_t count,
                      Entries entries) = 0;
};

} // namespace talkstick::session
