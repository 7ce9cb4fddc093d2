// SPDX-License-Identifier: MIT
#include "switchboard/keptjournal.h"

#include <utility>

namespace talkstick::switchboard {

KeptJournal::KeptJournal(Logs &logs, QByteArray id, qsizetype rows)
    : m_logs(logs)
    , m_id(std::move(id))
    , m_rows(rows)
{ }

void KeptJournal::read(qsizetype first, qsizetype count, Read done) const
{
    m_logs.readRows(m_id, std::uint64_t(first), int(count),
                    [done = std::move(done)](const std::optional<QList<session::Entry>> &rows) {
                        done(rows.value_or(QList<session::Entry> {}));
                    });
}

TranscriptJournal::TranscriptJournal(Logs &logs, ConversationRecord record,
                                     std::function<void()> failed)
    : m_logs(logs)
    , m_record(std::move(record))
    , m_failed(std::move(failed))
{ }

void TranscriptJournal::append(const session::Entry &entry)
{
    if (std::exchange(m_state, Record::Made) == Record::ToBeMade)
        m_logs.create(m_record, orFailed());
    m_said.append(entry);
    m_logs.append(m_record.id, {entry}, orFailed());
}

void TranscriptJournal::read(qsizetype first, qsizetype count, Read done) const
{
    m_said.read(first, count, std::move(done));
}

Logs::Done TranscriptJournal::orFailed() const
{
    return [failed = m_failed](Kept kept) {
        if (kept == Kept::No)
            failed();
    };
}

} // namespace talkstick::switchboard
