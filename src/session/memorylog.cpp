// SPDX-License-Identifier: MIT
#include "session/memorylog.h"

#include <algorithm>

namespace talkstick::session {

using native::event::LogFound;

void MemoryLog::create(const native::LogState &empty, const wire::KeyHash &peer, Done done)
{
    const bool isNew = m_kept.try_emplace(empty.head.conversationId, Kept {empty, peer, {}}).second;
    done(isNew ? Outcome::Kept : Outcome::Failed);
}

void MemoryLog::commit(const std::vector<native::StoredEntry> &entries,
                       const native::LogState &after, Done done)
{
    const auto found = m_kept.find(after.head.conversationId);
    const bool follows = found != m_kept.end() && found->second && !entries.empty()
        && entries.front().number == found->second->state.head.count + 1;
    if (!follows) {
        done(Outcome::Failed);
        return;
    }
    Kept &kept = *found->second;
    kept.entries.insert(kept.entries.end(), entries.begin(), entries.end());
    kept.state = after;
    done(Outcome::Kept);
}

void MemoryLog::find(const QByteArray &conversationId, const wire::KeyHash &peer, Found found)
{
    const auto at = m_kept.find(conversationId);
    if (at == m_kept.end())
        found({});
    else if (!at->second || at->second->peer != peer)
        found({std::nullopt, LogFound::Grave::Deleted});
    else
        found({at->second->state, LogFound::Grave::None});
}

void MemoryLog::read(const QByteArray &conversationId, std::uint64_t first, std::uint64_t count,
                     Entries entries)
{
    const Kept *log = kept(conversationId);
    const std::uint64_t size = log ? log->entries.size() : 0;
    if (first == 0 || first > size) {
        entries({});
        return;
    }
    const auto begin = log->entries.begin() + std::ptrdiff_t(first - 1);
    const auto length = std::ptrdiff_t(std::min(count, size - (first - 1)));
    entries({begin, begin + length});
}

const MemoryLog::Kept *MemoryLog::kept(const QByteArray &conversationId) const
{
    const auto found = m_kept.find(conversationId);
    return found != m_kept.end() && found->second ? &*found->second : nullptr;
}

void MemoryLog::erase(const QByteArray &conversationId)
{
    m_kept[conversationId].reset();
}

} // namespace talkstick::session
