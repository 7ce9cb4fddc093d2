// SPDX-License-Identifier: MIT
#include "switchboard/keptjournal.h"

#include <algorithm>
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
    const auto orFailed = [said = m_said, failed = m_failed](Kept kept) {
        if (kept == Kept::Yes)
            return;
        said->hasFailed = true;
        failed();
    };
    if (std::exchange(m_state, Record::Made) == Record::ToBeMade)
        m_logs.create(m_record, orFailed);
    m_said->rest.append(entry);
    m_logs.append(m_record.id, {entry}, [said = m_said, orFailed](Kept kept) {
        orFailed(kept);
        if (said->hasFailed)
            return;
        said->rest.removeFirst();
        ++said->kept;
    });
}

// Once something is on the disk everything is asked for there, were it nothing, so that the answers
// keep their order.
void TranscriptJournal::read(qsizetype first, qsizetype count, Read done) const
{
    const qsizetype kept = std::clamp<qsizetype>(m_said->kept - first, 0, count);
    const auto rest = m_said->rest.mid(first + kept - m_said->kept, count - kept);
    if (m_said->kept == 0) {
        done(rest);
        return;
    }
    m_logs.readRows(
        m_record.id, std::uint64_t(first), int(kept),
        [kept, rest, done = std::move(done)](const std::optional<QList<session::Entry>> &rows) {
            const auto found = rows.value_or(QList<session::Entry> {});
            done(found.size() == kept ? found + rest : found);
        });
}

} // namespace talkstick::switchboard
