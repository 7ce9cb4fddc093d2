// SPDX-License-Identifier: MIT
#include "session/livetalk.h"

#include "session/logsteps.h"
#include "wire/pieces.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace talkstick::session::native {

using wire::message::Entry;

void LiveTalk::open(LogState log, Entry::Author own, Origin known)
{
    m_state = std::move(log);
    m_log = EntryLog(m_state.head);
    m_heard = m_state.head;
    m_sent = m_state.head.count;
    m_own = own;
    m_known = known;
}

void LiveTalk::begin()
{
    const auto first = m_state.holder == m_own ? turn::FirstTurn::Mine : turn::FirstTurn::Theirs;
    const auto step = turn::advance(m_turn, turn::event::Opened {first});
    if (!step)
        return;
    m_turn = {step.value().next.phase, m_state.turn, m_state.part};
    if (m_state.isOver)
        end();
}

void LiveTalk::end()
{
    if (const auto step = turn::advance(m_turn, turn::event::Closed {}))
        m_turn = step.value().next;
}

bool LiveTalk::isAllDelivered() const
{
    const auto isOurs = [](const Batch &batch) { return !batch.frames.empty(); };
    return m_undelivered.empty() && m_gathered.frames.empty()
        && std::none_of(m_batches.begin(), m_batches.end(), isOurs);
}

std::optional<turn::Refusal> LiveTalk::speak(const QString &text, turn::Stick stick,
                                             std::int64_t timeMs)
{
    const auto step = turn::advance(m_turn, turn::event::Spoke {text, stick});
    if (!step)
        return step.error();
    // No letter has less than one byte: what is far too long need not be cut up.
    if (text.size() > kMaxTurnBytes)
        return turn::Refusal::TooLong;
    // Pieces of a part of ours of which the rest was lost: only text can follow them.
    const bool isRest = text.isEmpty() && !m_state.pieces.isEmpty();
    const QString words = isRest ? QStringLiteral(" ") : text;
    const qsizetype bytes = m_state.bytesInTurn + words.toUtf8().size();
    const QStringList pieces = wire::piecesOf(words, wire::kMaxEntryText);
    // Who keeps the stick needs one more entry to pass it.
    const int most = kMaxEntriesPerTurn - (stick == turn::Stick::Kept ? 1 : 0);
    if (bytes > kMaxTurnBytes || m_state.entriesInTurn + pieces.size() > most)
        return turn::Refusal::TooLong;

    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const bool isLast = i + 1 == pieces.size();
        Entry entry;
        entry.kind = words.isEmpty() ? Entry::Pass : Entry::Text;
        entry.turnOver = isLast && stick == turn::Stick::Passed;
        entry.more = !isLast;
        entry.timeMs = std::max(timeMs, std::int64_t(0));
        entry.text = pieces[i];
        append(std::move(entry));
    }
    m_turn = step.value().next;
    return std::nullopt;
}

std::optional<turn::Refusal> LiveTalk::conclude(std::int64_t timeMs)
{
    if (!m_state.pieces.isEmpty()) {
        if (const auto refusal = speak({}, turn::Stick::Kept, timeMs))
            return refusal;
    }
    // Whoever may pass the stick may end it.
    const auto step = turn::advance(m_turn, turn::event::Spoke {{}, turn::Stick::Passed});
    if (!step)
        return step.error();
    Entry entry;
    entry.kind = Entry::End;
    entry.timeMs = std::max(timeMs, std::int64_t(0));
    append(std::move(entry));
    end();
    return std::nullopt;
}

void LiveTalk::append(Entry entry)
{
    entry.number = head().count + 1;
    entry.author = m_own;
    const wire::Frame frame = wire::encode(entry);
    const Delivered part {m_state.turn, m_state.part};
    gather(entry, frame.payload);
    m_gathered.frames.push_back({entry.number, wire::toBytes(frame)});
    if (!entry.more && entry.kind != Entry::End)
        m_gathered.undelivered.push_back({entry.number, part});
}

// Before it is live we are behind, and what comes is what the other side has kept.
Origin LiveTalk::originOf(Entry::Author author) const
{
    if (m_turn.phase != turn::Phase::Waiting)
        return Origin::Fresh;
    return author == m_own ? Origin::Restored : m_known;
}

void LiveTalk::gather(const Entry &entry, const QByteArray &payload)
{
    m_log.append(payload);
    m_gathered.entries.push_back(
        {entry.number, payload, m_log.head().hash, m_state.rows, m_state.turn, m_state.part});
    const auto whole = extend(m_state, entry);
    m_state.head = m_log.head();
    if (m_state.isOver)
        m_gathered.told.emplace_back(effect::Concluded {});
    if (!whole)
        return;
    const Origin origin = originOf(entry.author);
    if (entry.author == m_own)
        m_gathered.told.emplace_back(effect::Said {whole->part, origin});
    else
        m_gathered.told.emplace_back(effect::Heard {whole->part, whole->content, origin});
}

std::optional<effect::Commit> LiveTalk::takeCommit()
{
    if (m_gathered.entries.empty())
        return std::nullopt;
    effect::Commit commit {std::exchange(m_gathered.entries, {}), m_state};
    m_gathered.after = m_state.head;
    m_batches.push_back(std::exchange(m_gathered, {}));
    return commit;
}

bool LiveTalk::isKeepingTheirs() const
{
    return !m_batches.empty() && m_batches.back().frames.empty();
}

std::vector<LiveTalk::Told> LiveTalk::kept()
{
    if (m_batches.empty())
        return {};
    Batch batch = std::move(m_batches.front());
    m_batches.pop_front();
    if (batch.frames.empty()) {
        m_heard = batch.after;
        m_debt = Debt::Ack;
    }
    std::move(batch.frames.begin(), batch.frames.end(), std::back_inserter(m_waiting));
    std::move(batch.undelivered.begin(), batch.undelivered.end(),
              std::back_inserter(m_undelivered));
    for (const Told &told : batch.told) {
        const auto *heard = std::get_if<effect::Heard>(&told);
        if (!heard)
            continue;
        const turn::event::Heard event {heard->part.text, heard->part.stick};
        if (const auto step = turn::advance(m_turn, event))
            m_turn = step.value().next;
    }
    return std::move(batch.told);
}

std::vector<turn::Part> LiveTalk::notKept()
{
    std::vector<turn::Part> parts;
    for (const Batch &batch : std::exchange(m_batches, {})) {
        for (const Told &told : batch.told) {
            const auto *said = std::get_if<effect::Said>(&told);
            if (said && !batch.frames.empty())
                parts.push_back(said->part);
        }
    }
    return parts;
}

} // namespace talkstick::session::native
