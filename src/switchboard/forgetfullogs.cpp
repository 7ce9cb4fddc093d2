// SPDX-License-Identifier: MIT
#include "switchboard/forgetfullogs.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace talkstick::switchboard {

using session::Keeping;
using session::native::StoredEntry;

namespace {

// A place among hits from both: where the next page begins in memory, and where on the disk. 0 is
// the beginning in each.
constexpr int kBitsOfDisk = 40;
constexpr std::uint64_t kDisk = (std::uint64_t(1) << kBitsOfDisk) - 1;

std::uint64_t inMemory(std::uint64_t place)
{
    return place >> kBitsOfDisk;
}

std::uint64_t onDisk(std::uint64_t place)
{
    return place & kDisk;
}

// At most \a limit of both, the newest first; the page before them has ended at \a before.
QList<LogHit> merged(QList<LogHit> memory, QList<LogHit> disk, std::uint64_t before, int limit)
{
    QList<LogHit> hits;
    std::uint64_t memoryPlace = inMemory(before);
    std::uint64_t diskPlace = onDisk(before);
    while (hits.size() < limit && !(memory.isEmpty() && disk.isEmpty())) {
        const bool isMemory =
            disk.isEmpty() || (!memory.isEmpty() && memory.first().time >= disk.first().time);
        LogHit hit = (isMemory ? memory : disk).takeFirst();
        (isMemory ? memoryPlace : diskPlace) = hit.place;
        hit.place = (memoryPlace << kBitsOfDisk) | diskPlace;
        hits.append(hit);
    }
    return hits;
}

} // namespace

ForgetfulLogs::ForgetfulLogs(Logs &kept)
    : m_kept(kept)
{
    connect(&kept, &Logs::changed, this, &Logs::changed);
    connect(&kept, &Logs::cleaning, this, &Logs::cleaning);
    connect(&kept, &Logs::cleaned, this, &Logs::cleaned);
}

// A step on what is in memory, from the event loop like everything else.
void ForgetfulLogs::later(std::function<void()> step)
{
    QMetaObject::invokeMethod(this, std::move(step), Qt::QueuedConnection);
}

void ForgetfulLogs::create(const ConversationRecord &record, Done done)
{
    if (record.keeping == Keeping::OnDisk || isOurs(record.id)) {
        m_kept.create(record, std::move(done));
        return;
    }
    m_ours.insert(record.id);
    if (record.isTranscript()) {
        later([this, record, done = std::move(done)] { begin(record, done); });
        return;
    }
    const auto noted = [self = QPointer(this), record, done = std::move(done)](Kept kept) {
        if (self && kept == Kept::Yes) {
            self->begin(record, done);
            return;
        }
        if (self)
            self->m_ours.remove(record.id);
        done(Kept::No);
    };
    m_kept.noteAsDeleted(record.id, record.begun, noted);
}

void ForgetfulLogs::begin(const ConversationRecord &record, const Done &done)
{
    const bool isNew = m_memory.create(record);
    if (isNew)
        emit changed(record.id);
    done(isNew ? Kept::Yes : Kept::No);
}

void ForgetfulLogs::noteAsDeleted(const QByteArray &id, const QDateTime &now, Done done)
{
    m_kept.noteAsDeleted(id, now, std::move(done));
}

void ForgetfulLogs::commit(const QByteArray &id, const LogCommit &commit, Done done)
{
    if (isOurs(id))
        change(id, std::move(done), [this, id, commit] { return m_memory.commit(id, commit); });
    else
        m_kept.commit(id, commit, std::move(done));
}

void ForgetfulLogs::append(const QByteArray &id, const QList<session::Entry> &rows, Done done)
{
    if (isOurs(id))
        change(id, std::move(done), [this, id, rows] { return m_memory.append(id, rows); });
    else
        m_kept.append(id, rows, std::move(done));
}

// What is about to be in memory is there when the disk, which is asked after it, has answered.
void ForgetfulLogs::find(const QByteArray &id, std::function<void(FoundConversation)> done)
{
    const auto answer = [self = QPointer(this), id,
                         done = std::move(done)](const FoundConversation &found) {
        if (!self)
            return;
        const LogInMemory *log = self->m_memory.find(id);
        done(log ? FoundConversation {FoundConversation::State::Kept, log->record} : found);
    };
    if (m_memory.contains(id))
        later([answer] { answer({FoundConversation::State::Deleted, {}}); });
    else
        m_kept.find(id, answer);
}

void ForgetfulLogs::newestUnfinished(const wire::KeyHash &peer,
                                     std::function<void(FoundConversation)> done)
{
    const auto answer = [self = QPointer(this), peer,
                         done = std::move(done)](const FoundConversation &found) {
        if (!self)
            return;
        const auto ours = self->m_memory.newestUnfinished(peer);
        const bool isNewer = found.state != FoundConversation::State::Kept
            || (ours && isListedBefore(placeOf(*ours), placeOf(found.record)));
        const bool isReadable = found.state != FoundConversation::State::Unreadable;
        done(ours && isNewer && isReadable
                 ? FoundConversation {FoundConversation::State::Kept, *ours}
                 : found);
    };
    m_kept.newestUnfinished(peer, answer);
}

void ForgetfulLogs::list(const std::optional<ListPlace> &after, int limit,
                         Read<QList<ConversationRecord>> done)
{
    const auto answer = [self = QPointer(this), after, limit, done = std::move(done)](
                            const std::optional<QList<ConversationRecord>> &kept) {
        if (!self)
            return;
        if (!kept)
            return done(std::nullopt);
        QList<ConversationRecord> records = *kept + self->m_memory.list(after, limit);
        sortForList(records);
        done(records.mid(0, limit));
    };
    m_kept.list(after, limit, answer);
}

void ForgetfulLogs::readEntries(const QByteArray &id, std::uint64_t number, int count,
                                Read<std::vector<StoredEntry>> done)
{
    if (!isOurs(id))
        return m_kept.readEntries(id, number, count, std::move(done));
    later([this, id, number, count, done = std::move(done)] {
        const LogInMemory *log = m_memory.find(id);
        done(log ? log->readEntries(number, count) : std::vector<StoredEntry> {});
    });
}

void ForgetfulLogs::readRows(const QByteArray &id, std::uint64_t row, int count,
                             Read<QList<session::Entry>> done)
{
    if (!isOurs(id))
        return m_kept.readRows(id, row, count, std::move(done));
    later([this, id, row, count, done = std::move(done)] {
        const LogInMemory *log = m_memory.find(id);
        done(log ? log->rows(row, count) : QList<session::Entry> {});
    });
}

void ForgetfulLogs::saveDraft(const QByteArray &id, const QString &text, Done done)
{
    if (isOurs(id))
        edit(id, std::move(done), [text](ConversationRecord &record) { record.draft = text; });
    else
        m_kept.saveDraft(id, text, std::move(done));
}

void ForgetfulLogs::seal(const QByteArray &id, const SealedTurn &turn, Done done)
{
    if (isOurs(id))
        edit(id, std::move(done), [turn](ConversationRecord &record) { record.seal(turn); });
    else
        m_kept.seal(id, turn, std::move(done));
}

void ForgetfulLogs::unseal(const QByteArray &id, Done done)
{
    if (isOurs(id))
        edit(id, std::move(done), [](ConversationRecord &record) { record.unseal(); });
    else
        m_kept.unseal(id, std::move(done));
}

void ForgetfulLogs::setFate(const QByteArray &id, session::Fate fate, Done done)
{
    if (isOurs(id))
        edit(id, std::move(done), [fate](ConversationRecord &record) { record.fate = fate; });
    else
        m_kept.setFate(id, fate, std::move(done));
}

void ForgetfulLogs::markSeen(const QByteArray &id, std::uint64_t rows, Done done)
{
    if (isOurs(id))
        edit(id, std::move(done), [rows](ConversationRecord &record) { record.markSeen(rows); });
    else
        m_kept.markSeen(id, rows, std::move(done));
}

// Its id is noted as deleted already.
void ForgetfulLogs::remove(const QByteArray &id, const QDateTime &now, Done done)
{
    if (!isOurs(id))
        return m_kept.remove(id, now, std::move(done));
    change(id, std::move(done), [this, id] {
        m_ours.remove(id);
        return m_memory.logs.erase(id) > 0;
    });
}

void ForgetfulLogs::search(const QString &words, std::uint64_t before, int limit,
                           Read<QList<LogHit>> done)
{
    const auto answer = [self = QPointer(this), query = Query(words), before, limit,
                         done = std::move(done)](const std::optional<QList<LogHit>> &disk) {
        if (!self)
            return;
        if (!disk)
            return done(std::nullopt);
        done(merged(self->m_memory.search(query, inMemory(before), limit), *disk, before, limit));
    };
    m_kept.search(words, onDisk(before), limit, answer);
}

void ForgetfulLogs::change(const QByteArray &id, Done done, std::function<bool()> step)
{
    later([this, id, done = std::move(done), step = std::move(step)] {
        const bool isKept = step();
        if (isKept)
            emit changed(id);
        done(isKept ? Kept::Yes : Kept::No);
    });
}

void ForgetfulLogs::edit(const QByteArray &id, Done done,
                         std::function<void(ConversationRecord &)> step)
{
    change(id, std::move(done), [this, id, step = std::move(step)] {
        LogInMemory *log = m_memory.find(id);
        if (log)
            step(log->record);
        return log != nullptr;
    });
}

} // namespace talkstick::switchboard
