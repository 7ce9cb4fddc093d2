// SPDX-License-Identifier: MIT
#include "session/livetalk.h"

#include "wire/pieces.h"
#include "wire/text.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace talkstick::session::native {

using wire::message::Ack;
using wire::message::Entry;

void LiveTalk::begin(EntryLog log, turn::FirstTurn first)
{
    const auto step = turn::advance(m_turn, turn::event::Opened {first});
    if (!step)
        return;
    m_turn = step.value().next;
    m_log = std::move(log);
    m_own = first == turn::FirstTurn::Mine ? Entry::Author::Opener : Entry::Author::Other;
}

void LiveTalk::end()
{
    if (const auto step = turn::advance(m_turn, turn::event::Closed {}))
        m_turn = step.value().next;
}

Result<turn::Part, turn::Refusal> LiveTalk::speak(const QString &text, turn::Stick stick,
                                                  std::int64_t timeMs)
{
    const auto step = turn::advance(m_turn, turn::event::Spoke {text, stick});
    if (!step)
        return step.error();
    // No letter has less than one byte: what is far too long need not be cut up.
    if (text.size() > kMaxTurnBytes)
        return turn::Refusal::TooLong;
    const qsizetype bytes = m_extent.bytes + text.toUtf8().size();
    const QStringList pieces = wire::piecesOf(text, wire::kMaxEntryText);
    // Who keeps the stick needs one more entry to pass it.
    const int most = kMaxEntriesPerTurn - (stick == turn::Stick::Kept ? 1 : 0);
    if (bytes > kMaxTurnBytes || m_extent.entries + pieces.size() > most)
        return turn::Refusal::TooLong;

    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const bool isLast = i + 1 == pieces.size();
        Entry entry;
        entry.kind = text.isEmpty() ? Entry::Pass : Entry::Text;
        entry.turnOver = isLast && stick == turn::Stick::Passed;
        entry.more = !isLast;
        entry.timeMs = std::max(timeMs, std::int64_t(0));
        entry.text = pieces[i];
        append(std::move(entry));
    }
    const turn::Part part = std::get<turn::effect::Send>(step.value().effect).part;
    m_undelivered.push_back({m_log.head().count, {part.number, part.part}});
    m_extent = {m_extent.entries + pieces.size(), bytes};
    if (stick == turn::Stick::Passed)
        m_extent = {};
    m_turn = step.value().next;
    return part;
}

void LiveTalk::append(Entry entry)
{
    entry.number = m_log.head().count + 1;
    entry.author = m_own;
    const wire::Frame frame = wire::encode(entry);
    m_log.append(frame.payload);
    m_waiting.push_back({entry.number, wire::toBytes(frame)});
}

QByteArray LiveTalk::takeFrames()
{
    QByteArray frames;
    while (!m_waiting.empty() && m_onTheWay.size() < kMaxUnacknowledged) {
        frames += m_waiting.front().frame;
        m_onTheWay.push_back(m_waiting.front().number);
        m_waiting.pop_front();
    }
    return frames;
}

QByteArray LiveTalk::takeAllFrames()
{
    QByteArray frames;
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        frames += waiting.frame;
    return frames;
}

Result<LiveTalk::Outcome, LiveTalk::Fault> LiveTalk::hear(const Entry &entry,
                                                          const QByteArray &payload)
{
    const std::uint64_t count = m_log.head().count;
    if (entry.number > count + 1)
        return Fault::Gap;
    if (entry.number <= count) {
        if (!m_log.holds(entry.number, payload))
            return Fault::Fork;
        m_debt = Debt::Ack;
        return Outcome {Repeated {}};
    }
    if (const auto fault = faultIn(entry))
        return *fault;
    m_log.append(payload);
    m_debt = Debt::Ack;
    return take(entry);
}

std::optional<LiveTalk::Fault> LiveTalk::faultIn(const Entry &entry) const
{
    if (m_turn.phase != turn::Phase::Theirs || entry.author == m_own)
        return Fault::NotTheirTurn;
    if (!m_pieces.isEmpty() && entry.kind != Entry::Text)
        return Fault::OutOfPlace;
    if (m_extent.entries + 1 > kMaxEntriesPerTurn
        || m_extent.bytes + entry.text.toUtf8().size() > kMaxTurnBytes)
        return Fault::LimitExceeded;
    return std::nullopt;
}

LiveTalk::Outcome LiveTalk::take(const Entry &entry)
{
    if (entry.kind == Entry::End)
        return Finished {};
    m_extent = {m_extent.entries + 1, m_extent.bytes + entry.text.toUtf8().size()};
    const turn::Stick stick = entry.turnOver ? turn::Stick::Passed : turn::Stick::Kept;
    if (entry.kind != Entry::Text && entry.kind != Entry::Pass)
        return hearPart({}, stick, Content::NeedsNewerVersion);
    m_pieces += entry.text;
    if (entry.more)
        return Incomplete {};
    return hearPart(wire::cleaned(std::exchange(m_pieces, {})), stick, Content::Text);
}

LiveTalk::Heard LiveTalk::hearPart(const QString &text, turn::Stick stick, Content content)
{
    // Not refused: it is their turn.
    const turn::Step step = turn::advance(m_turn, turn::event::Heard {text, stick}).value();
    m_turn = step.next;
    if (stick == turn::Stick::Passed)
        m_extent = {};
    return {std::get<turn::effect::Record>(step.effect).part, content};
}

std::optional<Ack> LiveTalk::takeAck()
{
    if (std::exchange(m_debt, Debt::None) == Debt::None)
        return std::nullopt;
    return Ack {m_log.head().count, m_log.head().hash};
}

Result<std::optional<LiveTalk::Delivered>, LiveTalk::Fault> LiveTalk::acknowledge(const Ack &ack)
{
    const bool isSent = m_waiting.empty() || ack.count < m_waiting.front().number;
    if (!isSent || !m_log.hasHash(ack.count, ack.hash))
        return Fault::Fork;
    while (!m_onTheWay.empty() && m_onTheWay.front() <= ack.count)
        m_onTheWay.pop_front();
    std::optional<Delivered> delivered;
    while (!m_undelivered.empty() && m_undelivered.front().lastEntry <= ack.count) {
        delivered = m_undelivered.front().part;
        m_undelivered.pop_front();
    }
    return delivered;
}

} // namespace talkstick::session::native
