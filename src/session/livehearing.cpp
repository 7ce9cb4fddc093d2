// SPDX-License-Identifier: MIT
#include "session/livetalk.h"

#include <algorithm>
#include <utility>

// The half of LiveTalk that deals with the other side: what it says, lacks and acknowledges.

namespace talkstick::session::native {

using wire::message::Ack;
using wire::message::Entry;

Result<LiveTalk::Outcome, LiveTalk::Fault> LiveTalk::hear(const Entry &entry,
                                                          const QByteArray &payload, Whose whose)
{
    if (entry.number > head().count + 1)
        return Fault::Gap;
    if (entry.number <= m_log.first())
        return Outcome::Unknown;
    if (entry.number <= head().count) {
        if (!m_log.holds(entry.number, payload))
            return Fault::Fork;
        owe();
        return Outcome::Repeated;
    }
    if (const auto fault = faultIn(entry, whose))
        return *fault;
    gather(entry, payload);
    return Outcome::Gathered;
}

std::optional<LiveTalk::Fault> LiveTalk::faultIn(const Entry &entry, Whose whose) const
{
    // They cannot follow what has not left yet.
    const bool isAhead = !m_waiting.empty() || !m_gathered.frames.empty()
        || (!m_batches.empty() && !m_batches.back().frames.empty());
    if (m_state.isOver || entry.author != m_state.holder || isAhead
        || (entry.author == m_own && whose == Whose::Theirs))
        return Fault::NotTheirTurn;
    if (!m_state.pieces.isEmpty() && entry.kind != Entry::Text)
        return Fault::OutOfPlace;
    if (entry.kind != Entry::End
        && (m_state.entriesInTurn + 1 > kMaxEntriesPerTurn
            || m_state.bytesInTurn + entry.text.toUtf8().size() > kMaxTurnBytes))
        return Fault::LimitExceeded;
    return std::nullopt;
}

void LiveTalk::rewind(const LogHead &theirs)
{
    m_log = EntryLog(theirs);
    m_heard = theirs;
    m_sent = theirs.count;
}

std::optional<LiveTalk::Range> LiveTalk::wanted() const
{
    const std::uint64_t missing = head().count - m_log.head().count;
    if (missing == 0 || !m_waiting.empty())
        return std::nullopt;
    return Range {m_log.head().count + 1, std::min(missing, kMaxEntriesRead)};
}

bool LiveTalk::replay(const std::vector<StoredEntry> &entries)
{
    for (const StoredEntry &stored : entries) {
        const wire::Frame frame {std::uint8_t(wire::FrameType::Entry), stored.payload};
        const auto message = wire::decode(frame);
        const auto *entry = message ? std::get_if<Entry>(&message.value()) : nullptr;
        if (!entry || entry->number != m_log.head().count + 1)
            return false;
        m_log.append(stored.payload);
        if (m_log.head().hash != stored.hash)
            return false;
        m_waiting.push_back({entry->number, wire::toBytes(frame)});
        if (entry->author == m_own && !entry->more && entry->kind != Entry::End)
            m_undelivered.push_back({entry->number, {stored.turn, stored.part}});
    }
    return m_log.head().count < head().count || m_log.head() == head();
}

bool LiveTalk::isReplayed() const
{
    return m_waiting.empty() && m_log.head() == head();
}

QByteArray LiveTalk::takeFrames()
{
    QByteArray frames;
    while (!m_waiting.empty() && m_onTheWay.size() < kMaxUnacknowledged) {
        frames += m_waiting.front().frame;
        m_sent = m_waiting.front().number;
        m_onTheWay.push_back(m_sent);
        m_waiting.pop_front();
    }
    return frames;
}

QByteArray LiveTalk::takeAllFrames()
{
    QByteArray frames;
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        frames += waiting.frame;
        m_sent = waiting.number;
    }
    return frames;
}

std::optional<Ack> LiveTalk::takeAck()
{
    if (isKeepingTheirs() || std::exchange(m_debt, Debt::None) == Debt::None)
        return std::nullopt;
    return Ack {m_heard.count, m_heard.hash};
}

Result<std::optional<LiveTalk::Delivered>, LiveTalk::Fault> LiveTalk::acknowledge(const Ack &ack)
{
    const bool isAhead = ack.count > m_sent && ack.count > m_heard.count;
    if (isAhead || !m_log.hasHash(ack.count, ack.hash))
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

bool LiveTalk::isConcluded() const
{
    return m_state.isOver && m_onTheWay.empty() && m_waiting.empty() && m_batches.empty()
        && !hasGathered();
}

} // namespace talkstick::session::native
