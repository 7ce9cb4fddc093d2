// SPDX-License-Identifier: MIT
#pragma once

#include "session/log.h"

#include <map>
#include <optional>

namespace talkstick::session {

//! Keeps everything in memory, until the program ends, and answers at once. A copy is a backup.
class MemoryLog final : public Log
{
public:
    struct Kept
    {
        native::LogState state;
        wire::KeyHash peer;
        std::vector<native::StoredEntry> entries;
    };

    void create(const native::LogState &empty, const wire::KeyHash &peer, Done done) override;
    void commit(const std::vector<native::StoredEntry> &entries, const native::LogState &after,
                Done done) override;
    void find(const QByteArray &conversationId, const wire::KeyHash &peer, Found found) override;
    void read(const QByteArray &conversationId, std::uint64_t first, std::uint64_t count,
              Entries entries) override;

    //! Nothing if there is no such conversation, or it was deleted.
    [[nodiscard]] const Kept *kept(const QByteArray &conversationId) const;
    //! Forgets what was said, but not that it is not wanted back.
    void erase(const QByteArray &conversationId);

private:
    std::map<QByteArray, std::optional<Kept>> m_kept; // nothing in it: deleted
};

} // namespace talkstick::session
