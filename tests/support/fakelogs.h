// SPDX-License-Identifier: MIT
#pragma once

#include "support/loginmemory.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace talkstick::support {

//! Conversations kept in memory. Like the real ones they are changed, and answer, only from the
//! event loop. search() knows nothing of folding: it finds words as they were written.
class FakeLogs final : public switchboard::Logs
{
public:
    using Record = switchboard::ConversationRecord;
    using Kept = switchboard::Kept;
    using Found = switchboard::FoundConversation;

    using Log = LogInMemory;

    void create(const Record &record, Done done) override
    {
        change(record.id, std::move(done), [this, record] {
            if (deleted.contains(record.id))
                return false;
            return logs.emplace(record.id, Log {record, {}, {}}).second;
        });
    }
    void commit(const QByteArray &id, const switchboard::LogCommit &commit, Done done) override
    {
        change(id, std::move(done), [this, id, commit] {
            Log *log = at(id);
            return log && !log->record.isTranscript() && log->append(commit);
        });
    }
    void append(const QByteArray &id, const QList<session::Entry> &rows, Done done) override
    {
        change(id, std::move(done), [this, id, rows] {
            Log *log = at(id);
            if (log && log->record.isTranscript())
                log->append(rows);
            return log && log->record.isTranscript();
        });
    }

    void find(const QByteArray &id, std::function<void(Found)> done) override
    {
        later([this, id, done = std::move(done)] {
            const Log *log = at(id);
            if (log)
                done({Found::State::Kept, log->record});
            else
                done({deleted.contains(id) ? Found::State::Deleted : Found::State::Unknown, {}});
        });
    }
    void newestUnfinished(const wire::KeyHash &peer, std::function<void(Found)> done) override
    {
        later([this, peer, done = std::move(done)] {
            for (const Record &record : newestFirst()) {
                if (record.peer == peer && record.fate == session::Fate::Unfinished) {
                    done({Found::State::Kept, record});
                    return;
                }
            }
            done({Found::State::Unknown, {}});
        });
    }
    void list(const std::optional<switchboard::ListPlace> &after, int limit,
              Read<QList<Record>> done) override
    {
        later([this, after, limit, done = std::move(done)] {
            QList<Record> records = newestFirst();
            if (after) {
                records.removeIf([&](const Record &record) {
                    return !comesBefore(after->lastSpoken, after->id, record);
                });
            }
            done(answer(records.mid(0, limit)));
        });
    }

    void readEntries(const QByteArray &id, std::uint64_t number, int limit,
                     Read<std::vector<session::native::StoredEntry>> done) override
    {
        later([this, id, number, limit, done = std::move(done)] {
            std::vector<session::native::StoredEntry> entries;
            const Log *log = at(id);
            for (std::size_t i = std::max<std::uint64_t>(number, 1) - 1;
                 log && i < log->entries.size() && entries.size() < std::size_t(limit); ++i)
                entries.push_back(log->entries[i].entry);
            done(answer(std::move(entries)));
        });
    }
    void readRows(const QByteArray &id, std::uint64_t row, int limit,
                  Read<QList<session::Entry>> done) override
    {
        later([this, id, row, limit, done = std::move(done)] {
            const Log *log = at(id);
            done(answer(log ? rowsIn(*log).mid(qsizetype(row), limit) : QList<session::Entry>()));
        });
    }

    void saveDraft(const QByteArray &id, const QString &text, Done done) override
    {
        edit(id, std::move(done), [text](Record &record) { record.draft = text; });
    }
    void seal(const QByteArray &id, const switchboard::SealedTurn &turn, Done done) override
    {
        edit(id, std::move(done), [turn](Record &record) {
            record.sealed = turn;
            record.draft.clear();
        });
    }
    void unseal(const QByteArray &id, Done done) override
    {
        edit(id, std::move(done), [](Record &record) {
            if (record.sealed)
                record.draft = record.sealed->text;
            record.sealed.reset();
        });
    }
    void setFate(const QByteArray &id, session::Fate fate, Done done) override
    {
        edit(id, std::move(done), [fate](Record &record) { record.fate = fate; });
    }
    void markSeen(const QByteArray &id, std::uint64_t rows, Done done) override
    {
        edit(id, std::move(done), [rows](Record &record) {
            const std::uint64_t left = record.state.rows - std::min(record.state.rows, rows);
            record.unread = std::min(record.unread, left);
        });
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

    //! `place` counts from the oldest row on, conversation by conversation.
    void search(const QString &words, std::uint64_t before, int limit,
                Read<QList<switchboard::LogHit>> done) override
    {
        later([this, words, before, limit, done = std::move(done)] {
            QList<switchboard::LogHit> hits;
            std::uint64_t place = 0;
            for (const auto &[id, log] : logs) {
                std::uint64_t row = 0;
                for (const session::Entry &entry : rowsIn(log)) {
                    const QString &text = entry.part.text;
                    const qsizetype match = text.indexOf(words);
                    ++place;
                    if (match >= 0 && (before == 0 || place < before))
                        hits.prepend({id, row, entry.time, entry.speaker, text, 0, match,
                                      words.size(), place});
                    ++row;
                }
            }
            done(answer(words.isEmpty() ? QList<switchboard::LogHit>() : hits.mid(0, limit)));
        });
    }

    //! The disk is full for the next change that is asked for.
    bool failNext = false;
    //! The disk does not answer: nothing that is listed, read or searched for can be read.
    bool isUnreadable = false;
    //! In how many steps what was said is cleaned out; 0: that never ends.
    int cleanings = 1;
    std::map<QByteArray, Log> logs;
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
            Log *log = at(id);
            if (log)
                step(log->record);
            return log != nullptr;
        });
    }
    Log *at(const QByteArray &id)
    {
        const auto found = logs.find(id);
        return found == logs.end() ? nullptr : &found->second;
    }
    static QList<session::Entry> rowsIn(const Log &log) { return log.rows(); }
    //! Whether what was spoken last at \a time comes before \a record in the list.
    static bool comesBefore(const QDateTime &time, const QByteArray &id, const Record &record)
    {
        return std::pair(time, id) > std::pair(record.lastSpoken, record.id);
    }
    QList<Record> newestFirst() const
    {
        QList<Record> records;
        for (const auto &[id, log] : logs)
            records.append(log.record);
        std::sort(records.begin(), records.end(), [](const Record &one, const Record &other) {
            return comesBefore(one.lastSpoken, one.id, other);
        });
        return records;
    }
};

} // namespace talkstick::support
