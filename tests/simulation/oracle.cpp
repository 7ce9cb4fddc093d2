// SPDX-License-Identifier: MIT
#include "simulation/oracle.h"

#include "wire/message.h"

#include <algorithm>

namespace talkstick::simulation {

using session::EndReason;
using session::native::StoredEntry;
using wire::message::Entry;
namespace effect = session::native::effect;

namespace {

std::optional<Entry> entryIn(const StoredEntry &stored)
{
    const wire::Frame frame {std::uint8_t(wire::FrameType::Entry), stored.payload};
    const auto message = wire::decode(frame);
    const auto *entry = message ? std::get_if<Entry>(&message.value()) : nullptr;
    return entry ? std::optional(*entry) : std::nullopt;
}

} // namespace

void Oracle::fail(const std::string &what)
{
    if (m_failure.empty())
        m_failure = what;
}

void Oracle::created(const Side &side, const QByteArray &id)
{
    if (m_deleted.contains({side.number, id}))
        fail("what was deleted has come back");
}

void Oracle::committed(const Side &side, const QByteArray &id,
                       const std::vector<StoredEntry> &entries)
{
    const auto *kept = side.disk.log.kept(id);
    if (!kept || kept->entries.size() != kept->state.head.count)
        fail("the log is not what its state says");
    for (const StoredEntry &stored : entries) {
        const auto entry = entryIn(stored);
        if (!entry || entry->number != stored.number)
            fail("an entry is not where it belongs");
    }
    compare(id);
}

// One is the beginning of the other. Once a backup came back they may differ, but not go on.
void Oracle::compare(const QByteArray &id)
{
    const auto *a = m_sides[0].disk.log.kept(id);
    const auto *b = m_sides[1].disk.log.kept(id);
    if (!a || !b || m_backup == Backup::Restored)
        return;
    if (a->state.head.opener != b->state.head.opener)
        fail("they do not agree on who opened");
    const std::size_t both = std::min(a->entries.size(), b->entries.size());
    if (both > 0 && a->entries[both - 1].hash != b->entries[both - 1].hash)
        fail("the logs differ");
}

void Oracle::told(const Side &side, const Session &session, const session::native::Effect &effect)
{
    const QByteArray &id = session.talk.log().head.conversationId;
    if (const auto *said = std::get_if<effect::Said>(&effect))
        this->said(side, id, *said);
    else if (const auto *delivered = std::get_if<effect::Delivered>(&effect))
        this->delivered(side, id, *delivered);
    else if (const auto *ended = std::get_if<effect::Ended>(&effect))
        this->ended(*ended);
    else if (std::holds_alternative<effect::Began>(effect)) {
        const auto *a = m_sides[0].disk.log.kept(id);
        const auto *b = m_sides[1].disk.log.kept(id);
        const std::size_t both = a && b ? std::min(a->entries.size(), b->entries.size()) : 0;
        if (both > 0 && a->entries[both - 1].hash != b->entries[both - 1].hash
            && m_backup == Backup::None)
            fail("a fork was merged");
    }
}

void Oracle::said(const Side &side, const QByteArray &id, const effect::Said &said)
{
    const auto *kept = side.disk.log.kept(id);
    if (!kept && !m_deleted.contains({side.number, id}) && m_backup == Backup::None)
        fail("what was told as said is not kept");
    if (said.origin == session::native::Origin::Restored) {
        if (m_backup == Backup::None && !m_deleted.contains({side.number, id}))
            fail("restored, and nothing was lost");
        return;
    }
    if (!said.part.text.isEmpty() && !m_said[id].insert(said.part.text).second)
        fail("said twice");
}

void Oracle::delivered(const Side &side, const QByteArray &id, const effect::Delivered &delivered)
{
    const auto *theirs = other(side).disk.log.kept(id);
    if (m_backup == Backup::Restored || m_deleted.contains({other(side).number, id}))
        return;
    const std::pair place(delivered.number, delivered.part);
    if (!theirs || !(place < std::pair(theirs->state.turn, theirs->state.part)))
        fail("told as delivered, and they do not have it");
}

void Oracle::ended(const effect::Ended &ended)
{
    const bool isTimeout = ended.bye && ended.bye->code == std::uint32_t(wire::ByeCode::TimedOut);
    const bool isFault = ended.reason == EndReason::PeerAtFault
        || (ended.reason == EndReason::PeerObjected && ended.bye
            && ended.bye->code != std::uint32_t(wire::ByeCode::Deleted));
    if (isFault && !isTimeout)
        fail("a side is at fault, BYE " + std::to_string(ended.bye ? ended.bye->code : 999));
    if (ended.reason == EndReason::Forked && m_backup == Backup::None)
        fail("a fork without a backup");
}

// Every entry by the holder, every text once and in the order in which its author said it.
void Oracle::walk(const Side &side, const QByteArray &id)
{
    const auto *kept = side.disk.log.kept(id);
    if (!kept)
        return;
    Entry::Author holder = Entry::Author::Opener;
    std::array<std::uint64_t, 2> last {0, 0};
    QString text;
    for (const StoredEntry &stored : kept->entries) {
        const auto entry = entryIn(stored);
        if (!entry || entry->author != holder) {
            fail("an entry by who does not hold the stick");
            return;
        }
        if (entry->turnOver && entry->kind != Entry::End)
            holder = holder == Entry::Author::Opener ? Entry::Author::Other : Entry::Author::Opener;
        text += entry->text;
        if (entry->more || entry->text.isEmpty())
            continue;
        const bool isOpener = entry->author == Entry::Author::Opener;
        const bool isFirstSides = (kept->state.head.opener == m_sides[0].key) == isOpener;
        const std::size_t author = isFirstSides ? 0 : 1;
        const std::uint64_t number = text.mid(1).section(u' ', 0, 0).toULongLong();
        if (text.at(0) != (author == 0 ? u'A' : u'B') || number <= last[author])
            fail("a text is doubled, out of order or by somebody else");
        last[author] = number;
        if (m_backup == Backup::None)
            m_said[id].erase(text);
        text.clear();
    }
}

void Oracle::converged()
{
    const auto session = m_sides[0].live();
    const auto peer = m_sides[1].live();
    if (!session || !peer) {
        fail("they do not come together");
        return;
    }
    const QByteArray id = session->talk.log().head.conversationId;
    const auto *a = m_sides[0].disk.log.kept(id);
    const auto *b = m_sides[1].disk.log.kept(id);
    if (!a || !b || a->state != b->state || a->entries != b->entries) {
        fail("the logs are not the same in the end");
        return;
    }
    walk(m_sides[0], id);
    if (m_backup == Backup::None && !m_said[id].empty())
        fail("something that was said is lost");
}

} // namespace talkstick::simulation
