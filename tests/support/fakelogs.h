// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/logsinmemory.h"

#include <map>
#include <set>
#include <utility>

namespace talkstick::support {

//! Conversations kept in memory. Like the real ones they are changed, and answer, only from the
//! event loop.
class FakeLogs final : public switchboard::Logs
{
public:
    using Record = switchboard::ConversationRecord;
    using Kept = switchboard::Kept;
    using Found = switchboard::FoundConversation;

    using Log = switchboard::LogInMemory;

    void create(const Record &record, Done done) override
    {
        change(record.id, std::move(done),
               [this, record] { return !deleted.contains(record.id) && memory.create(record); });
    }
    void noteAsDeleted(const QByteArray &id, const QDateTime &, Done done) override
    {
        change(id, std::move(done),
               [this, id] { return !memory.contains(id) && deleted.insert(id).second; });
    }
    void commit(const QByteArray &id, const switchboard::LogCommit &commit, Done done) override
    {
        change(id, std::move(done), [this, id, commit] { return memory.commit(id, commit); });
    }
    void append(const QByteArray &id, const QList<session::Entry> &rows, Done done) override
    {
        change(id, std::move(done), [this, id, rows] { return memory.append(id, rows); });
    }

    void find(const QByteArray &id, std::function<void(Found)> done) override
    {
        later([this, id, done = std::move(done)] {
            const Log *log = memory.find(id);
            if (log)
                done({Found::State::Kept, log->record});
            else
                done({deleted.contains(id) ? Found::State::Deleted : Found::State::Unknown, {}});
        });
    }
    void newestUnfinished(const wire::KeyHash &peer, std::function<void(Found)> done) override
    {
        later([this, peer, done = std::move(done)] {
            const auto newest = memory.newestUnfinished(peer);
            done(newest ? Found {Found::State::Kept, *newest} : Found {Found::State::Unknown, {}});
        });
    }
    void list(const std::optional<switchboard::ListPlace> &after, int limit,
              Read<QList<Record>> done) override
    {
        later([this, after, limit, done = std::move(done)] {
            done(answer(memory.list(after, limit)));
        });
    }

    void readEntries(const QByteArray &id, std::uint64_t number, int limit,
                     Read<std::vector<session::native::StoredEntry>> done) override
    {
        later([this, id, number, limit, done = std::move(done)] {
            const Log *log = memory.find(id);
            done(answer(log ? log->readEntries(number, limit)
                            : std::vector<session::native::StoredEntry> {}));
        });
    }
    void readRows(const QByteArray &id, std::uint64_t row, int limit,
                  Read<QList<session::Entry>> done) override
    {
        later([this, id, row, limit, done = std::move(done)] {
            const Log *log = memory.find(id);
            done(answer(log ? log->rows(row, limit) : QList<session::Entry>()));
        });
    }

    void saveDraft(const QByteArray &id, const QString &text, Done done) override
    {
        edit(id, std::move(done), [text](Record &record) { record.draft = text; });
    }
    void seal(const QByteArray &id, const switchboard::SealedTurn &turn, Done done) override
    {
        edit(id, std::move(done), [turn](Record &record) { record.seal(turn); });
    }
    void unseal(const QByteArray &id, Done done) override
    {
        edit(id, std::move(done), [](Record &record) { record.unseal(); });
    }
    void setFate(const QByteArray &id, session::Fate fate, Done done) override
    {
        edit(id, std::move(done), [fate](Record &record) { record.fate = fate; });
    }
    void markSeen(const QByteArray &id, std::uint64_t rows, Done done) override
    {
        edit(id, std::move(done), [rows](Record &record) { record.markSeen(rows); });
    }

    void remove(const QByteArray &id, const QDateTime &, Done done) override
    {
        change(id, std::move(done), [this, id] {
            if (logs.erase(id) == 0)
                return false;
            deleted.insert(id);
            for (int step = 1; step <= cleanings; ++step)
                later([this, step] { emit cleaning(step, cleanings); });
            if (cleanings > 0)
                later([this] { emit cleaned(); });
            return true;
        });
    }
    void pauseCleaning() override { }
    void resumeCleaning() override { }

    void search(const QString &words, std::uint64_t before, int limit,
                Read<QList<switchboard::LogHit>> done) override
    {
        later([this, query = switchboard::Query(words), before, limit, done = std::move(done)] {
            done(answer(memory.search(query, before, limit)));
        });
    }

    //! The disk is full for the next change that is asked for.
    bool failNext = false;
    //! The disk does not answer: nothing that is listed, read or searched for can be read.
    bool isUnreadable = false;
    //! In how many steps what was said is cleaned out; 0: that never ends.
    int cleanings = 1;
    switchboard::LogsInMemory memory;
    std::map<QByteArray, Log> &logs = memory.logs;
    std::set<QByteArray> deleted;

private:
    void later(std::function<void()> step)
    {
        QMetaObject::invokeMethod(this, std::move(step), Qt::QueuedConnection);
    }
    template <typename T>
    [[nodiscard]] std::optional<T> answer(T read) const
    {
        return isUnreadable ? std::nullopt : std::optional<T>(std::move(read));
    }
    void change(const QByteArray &id, Done done, std::function<bool()> step)
    {
        const bool fails = std::exchange(failNext, false);
        later([this, id, fails, done = std::move(done), step = std::move(step)] {
            const bool isKept = !fails && step();
            if (isKept)
                emit changed(id);
            done(isKept ? Kept::Yes : Kept::No);
        });
    }
    void edit(const QByteArray &id, Done done, std::function<void(Record &)> step)
    {
        change(id, std::move(done), [this, id, step = std::move(step)] {
            Log *log = memory.find(id);
            if (log)
                step(log->record);
            return log != nullptr;
        });
    }
};

} // namespace talkstick::support
