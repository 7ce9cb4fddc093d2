// SPDX-License-Identifier: MIT
#pragma once

#include "session/content.h"
#include "turn/turn.h"

#include <QDateTime>
#include <QList>

#include <cstdint>

namespace talkstick::session {

enum class Speaker : std::uint8_t { Me, Them };

//! Something that was said, as it is kept and shown.
struct Entry
{
    turn::Part part;
    Speaker speaker = Speaker::Me;
    QDateTime time; //!< When it was said or heard here.
    Content content = Content::Text;
    friend bool operator==(const Entry &, const Entry &) = default;
};

//! What was said in one conversation, oldest first. Entries are only ever added.
class Journal
{
public:
    virtual ~Journal() = default;
    virtual void append(const Entry &entry) = 0;
    [[nodiscard]] virtual qsizetype size() const = 0;
    //! At most \a count entries from \a first on; fewer at the end. Both not negative.
    [[nodiscard]] virtual QList<Entry> read(qsizetype first, qsizetype count) const = 0;
};

//! Keeps everything in memory, until the program ends.
class MemoryJournal final : public Journal
{
public:
    void append(const Entry &entry) override { m_entries.append(entry); }
    [[nodiscard]] qsizetype size() const override { return m_entries.size(); }
    [[nodiscard]] QList<Entry> read(qsizetype first, qsizetype count) const override
    {
        return m_entries.mid(first, count);
    }

private:
    QList<Entry> m_entries;
};

} // namespace talkstick::session
