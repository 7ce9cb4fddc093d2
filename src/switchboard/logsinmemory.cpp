// SPDX-License-Identifier: MIT
#include "switchboard/logsinmemory.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace talkstick::switchboard {
namespace {

//! Something that was said, with where it was.
struct Said
{
    QByteArray conversation;
    std::uint64_t row = 0;
    session::Entry entry;
};

bool isOlder(const Said &one, const Said &other)
{
    return std::tie(one.entry.time, one.conversation, one.row)
        < std::tie(other.entry.time, other.conversation, other.row);
}

std::vector<Said> oldestFirst(const std::map<QByteArray, LogInMemory> &logs)
{
    std::vector<Said> all;
    for (const auto &[id, log] : logs) {
        std::uint64_t row = 0;
        for (const session::Entry &entry : log.rows())
            all.push_back({id, row++, entry});
    }
    std::sort(all.begin(), all.end(), isOlder);
    return all;
}

} // namespace

LogInMemory *LogsInMemory::find(const QByteArray &id)
{
    const auto found = logs.find(id);
    return found == logs.end() ? nullptr : &found->second;
}

bool LogsInMemory::create(const Record &record)
{
    return logs.emplace(record.id, LogInMemory {record, {}, {}}).second;
}

bool LogsInMemory::commit(const QByteArray &id, const LogCommit &commit)
{
    LogInMemory *log = find(id);
    return log && !log->record.isTranscript() && log->append(commit);
}

bool LogsInMemory::append(const QByteArray &id, const QList<session::Entry> &rows)
{
    LogInMemory *log = find(id);
    if (!log || !log->record.isTranscript())
        return false;
    log->append(rows);
    return true;
}

std::optional<ConversationRecord> LogsInMemory::newestUnfinished(const wire::KeyHash &peer) const
{
    const Record *newest = nullptr;
    for (const auto &[id, log] : logs) {
        const Record &record = log.record;
        if (record.peer == peer && record.fate == session::Fate::Unfinished
            && (!newest || isListedBefore(placeOf(record), placeOf(*newest))))
            newest = &record;
    }
    return newest ? std::optional(*newest) : std::nullopt;
}

QList<ConversationRecord> LogsInMemory::list(const std::optional<ListPlace> &after, int limit) const
{
    QList<Record> records;
    for (const auto &[id, log] : logs) {
        if (!after || isListedBefore(*after, placeOf(log.record)))
            records.append(log.record);
    }
    sortForList(records);
    return records.mid(0, limit);
}

QList<LogHit> LogsInMemory::search(const Query &query, std::uint64_t before, int limit) const
{
    QList<LogHit> hits;
    const std::vector<Said> all = oldestFirst(logs);
    const std::uint64_t end = before == 0 ? all.size() + 1 : before;
    for (std::uint64_t place = std::min<std::uint64_t>(end - 1, all.size());
         place > 0 && hits.size() < limit; --place) {
        const Said &said = all[place - 1];
        const QString &text = said.entry.part.text;
        if (!query.isIn(text))
            continue;
        LogHit hit {said.conversation, said.row, said.entry.time, said.entry.speaker, {}};
        hit.place = place;
        setExcerpt(hit, text, query.findIn(text));
        hits.append(hit);
    }
    return hits;
}

bool isListedBefore(const ListPlace &one, const ListPlace &other)
{
    return std::tie(one.lastSpoken, one.id) > std::tie(other.lastSpoken, other.id);
}

ListPlace placeOf(const ConversationRecord &record)
{
    return {record.lastSpoken, record.id};
}

void sortForList(QList<ConversationRecord> &records)
{
    std::sort(records.begin(), records.end(),
              [](const ConversationRecord &one, const ConversationRecord &other) {
                  return isListedBefore(placeOf(one), placeOf(other));
              });
}

} // namespace talkstick::switchboard
