// SPDX-License-Identifier: MIT
#pragma once

#include "session/content.h"
#include "turn/turn.h"

#include <QDateTime>
#include <QList>

#include <cstdint>
#include <functional>

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
    using Read = std::function<void(const QList<Entry> &)>;

    virtual ~Journal() = default;
    virtual void append(const Entry &entry) = 0;
    //! It has \a size entries now: others have come to where it is kept, by another link.
    virtual void catchUp(qsizetype size) = 0;
    [[nodiscard]] virtual qsizetype size() const = 0;
    //! Hands at most \a count entries from \a first on to \a done; fewer at the end, none if they
    //! cannot be read. Both not negative. Answered once, from inside or later from the event loop,
    //! in the order in which it was asked.
    virtual void read(qsizetype first, qsizetype count, Read done) const = 0;
};

//! Keeps everything in memory, until the program ends, and answers at once.
class MemoryJournal final : public Journal
{
public:
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    void append(const Entry &entry) override { m_entries.append(entry); }
    void catchUp(qsizetype) override { }
    [[nodiscard]] qsizetype size() const override { return m_entries.size(); }
    void read(qsizetype first, qsizetype count, Read done) const override
    {
        done(m_entries.mid(first, count));
    }

private:
    QList<Entry> m_entries;
};

} // namespace talkstick::session
