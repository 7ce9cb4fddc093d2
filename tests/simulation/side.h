// SPDX-License-Identifier: MIT
#pragma once

#include "session/memorylog.h"
#include "session/nativetalk.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace talkstick::simulation {

//! A link: two streams, and whether each end still has somebody at it.
struct Link
{
    struct End
    {
        enum class State : std::uint8_t { Open, Closing, Gone };
        State state = State::Open; //!< Closing: all that was sent still arrives.
        QByteArray sent {}; //!< and not arrived
    };
    std::array<End, 2> ends {}; //!< by the number of the side
};

//! One end of one link, at work.
struct Session
{
    session::NativeTalk talk;
    std::shared_ptr<Link> link;
    session::Role role = session::Role::Joiner;
    bool isActive = false; //!< It has opened a log.
    bool isEndTold = false; //!< The end of the link was told.
    std::optional<session::native::LogState> stale; //!< What there was when the call began.
};

//! Something that the store was asked and has not done yet.
struct Order
{
    std::weak_ptr<Session> from;
    session::native::Effect effect;
};

//! What a side has on disk. A copy is a backup.
struct Disk
{
    session::MemoryLog log;
    std::vector<QByteArray> conversations; //!< The one that changed last is last.
    std::set<QByteArray> forked; //!< Not gone on with.

    void touch(const QByteArray &id)
    {
        std::erase(conversations, id);
        conversations.push_back(id);
    }
    //! What a call would go on with.
    const session::MemoryLog::Kept *newest() const
    {
        for (auto id = conversations.rbegin(); id != conversations.rend(); ++id) {
            const auto *kept = log.kept(*id);
            if (kept && !kept->state.isOver && !forked.contains(*id))
                return kept;
        }
        return nullptr;
    }
};

//! One of the two, its computer and its user.
struct Side
{
    std::size_t number = 0;
    wire::KeyHash key;
    wire::KeyHash peer;
    Disk disk;
    std::vector<Disk> backups;
    std::vector<std::shared_ptr<Session>> sessions; //!< The newest last.
    std::deque<Order> orders;
    std::uint64_t said = 0; //!< Texts, by number, never used again.

    std::shared_ptr<Session> active() const
    {
        for (auto one = sessions.rbegin(); one != sessions.rend(); ++one) {
            if ((*one)->talk.stage() != session::native::Stage::Over && (*one)->isActive)
                return *one;
        }
        return nullptr;
    }
    std::shared_ptr<Session> live() const
    {
        const auto one = active();
        return one && one->talk.stage() == session::native::Stage::Live ? one : nullptr;
    }
    bool isConnected() const
    {
        for (const auto &one : sessions) {
            if (one->talk.stage() != session::native::Stage::Over)
                return true;
        }
        return false;
    }
};

} // namespace talkstick::simulation
