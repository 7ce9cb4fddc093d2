// SPDX-License-Identifier: MIT
#include "switchboard/archive.h"

#include "switchboard/keptjournal.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace talkstick::switchboard {

using session::Fate;
using session::native::LogState;
using session::native::StoredEntry;

namespace {

constexpr int kPageOfRecords = 100;

session::Log::Outcome outcomeOf(Kept kept)
{
    return kept == Kept::Yes ? session::Log::Outcome::Kept : session::Log::Outcome::Failed;
}

} // namespace

Archive::Archive(Logs &logs, session::Clock &clock)
    : m_logs(logs)
    , m_clock(clock)
{ }

void Archive::load()
{
    m_loading.clear();
    loadPage(std::nullopt);
}

void Archive::loadPage(const std::optional<ListPlace> &after)
{
    const auto take = [self =
                           QPointer(this)](const std::optional<QList<ConversationRecord>> &page) {
        if (!self)
            return;
        if (!page) {
            emit self->loadFailed();
            return;
        }
        self->m_loading += *page;
        if (page->size() == kPageOfRecords && self->m_loading.size() < kMaxListed) {
            self->loadPage(ListPlace {page->last().lastSpoken, page->last().id});
            return;
        }
        const QList<ConversationRecord> records = std::exchange(self->m_loading, {});
        for (auto record = records.crbegin(); record != records.crend(); ++record) {
            if (!record->isTranscript())
                self->remember(*record);
        }
        emit self->loaded(records);
    };
    m_logs.list(after, kPageOfRecords, take);
}

void Archive::remember(const ConversationRecord &record)
{
    m_known.insert(record.id,
                   {record.peer, record.state.head, record.fate, record.keeping, ++m_changes});
}

std::optional<LogState> Archive::newestUnfinished(const wire::KeyHash &peer) const
{
    const Known *newest = nullptr;
    for (const Known &known : m_known) {
        const bool mayGoOn = known.peer == peer && known.fate == Fate::Unfinished;
        if (mayGoOn && (!newest || known.change > newest->change))
            newest = &known;
    }
    if (!newest)
        return std::nullopt;
    LogState log;
    log.head = newest->head;
    return log;
}

std::unique_ptr<session::Journal> Archive::journalOf(const QByteArray &id, quint64 rows)
{
    return std::make_unique<KeptJournal>(m_logs, id, qsizetype(rows));
}

std::unique_ptr<session::Journal> Archive::beginTranscript(const QByteArray &id,
                                                           const QString &title,
                                                           const QString &address,
                                                           session::Keeping keeping)
{
    ConversationRecord record;
    record.id = id;
    record.state.head.conversationId = id;
    record.title = title;
    record.address = address;
    record.begun = m_clock.wallTime();
    record.lastSpoken = record.begun;
    record.keeping = keeping;
    return std::make_unique<TranscriptJournal>(m_logs, record, [self = QPointer(this)] {
        if (self)
            emit self->notKept();
    });
}

session::Keeping Archive::keepingOf(const QByteArray &id) const
{
    return m_known.value(id).keeping;
}

void Archive::noteEnd(const session::TalkState &state)
{
    const auto known = m_known.find(state.conversationId);
    if (known == m_known.end() || state.fate == known->fate)
        return;
    known->fate = state.fate;
    emit fateChanged(state.conversationId, state.fate);
    if (state.fate == Fate::Over)
        return; // the log says so itself
    m_logs.setFate(state.conversationId, state.fate, [self = QPointer(this)](Kept kept) {
        if (self && kept == Kept::No)
            emit self->notKept();
    });
}

void Archive::noteGoingOn(const QByteArray &id)
{
    const auto known = m_known.find(id);
    if (known != m_known.end())
        known->change = ++m_changes;
}

void Archive::putBehind(const QByteArray &id)
{
    const auto known = m_known.find(id);
    if (known != m_known.end())
        known->change = 0;
}

void Archive::forget(const QByteArray &id)
{
    m_known.remove(id);
}

void Archive::create(const LogState &empty, const wire::KeyHash &peer, Done done)
{
    ConversationRecord record;
    record.id = empty.head.conversationId;
    record.peer = peer;
    record.state = empty;
    record.author = empty.head.opener == peer ? wire::message::Entry::Author::Other
                                              : wire::message::Entry::Author::Opener;
    record.begun = m_clock.wallTime();
    record.lastSpoken = record.begun;
    record.keeping = m_keeping;
    m_logs.create(record, [self = QPointer(this), record, done = std::move(done)](Kept kept) {
        if (self && kept == Kept::Yes)
            self->remember(record);
        done(outcomeOf(kept));
    });
}

void Archive::commit(const std::vector<StoredEntry> &entries, const LogState &after, Done done)
{
    const QByteArray &id = after.head.conversationId;
    const LogCommit commit {entries, after, m_clock.wallTime(), m_source};
    m_logs.commit(
        id, commit, [self = QPointer(this), id, after, done = std::move(done)](Kept kept) {
            const auto known = self ? self->m_known.find(id) : decltype(m_known)::iterator();
            if (self && kept == Kept::Yes && known != self->m_known.end()) {
                known->head = after.head;
                known->change = ++self->m_changes;
                if (after.isOver)
                    known->fate = Fate::Over;
            }
            done(outcomeOf(kept));
        });
}

void Archive::find(const QByteArray &conversationId, const wire::KeyHash &peer, Found found)
{
    using session::native::event::LogFound;
    m_logs.find(conversationId, [peer, found = std::move(found)](const FoundConversation &it) {
        const bool isSomebodyElses = it.record.peer != peer;
        switch (it.state) {
        case FoundConversation::State::Unknown: return found({});
        case FoundConversation::State::Unreadable:
            return found({std::nullopt, LogFound::Grave::Unreadable});
        case FoundConversation::State::Deleted: break;
        case FoundConversation::State::Kept:
            if (!isSomebodyElses)
                return found({it.record.state, LogFound::Grave::None});
        }
        found({std::nullopt, LogFound::Grave::Deleted});
    });
}

void Archive::read(const QByteArray &conversationId, std::uint64_t first, std::uint64_t count,
                   Entries entries)
{
    m_logs.readEntries(
        conversationId, first, int(std::min<std::uint64_t>(count, 1'000)),
        [entries = std::move(entries)](const std::optional<std::vector<StoredEntry>> &read) {
            entries(read.value_or(std::vector<StoredEntry> {}));
        });
}

} // namespace talkstick::switchboard
