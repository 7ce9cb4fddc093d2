// SPDX-License-Identifier: MIT
#include "simulation/history.h"

#include <algorithm>

namespace talkstick::simulation {

using session::Log;
using session::native::Stage;
namespace event = session::native::event;
namespace effect = session::native::effect;

void History::fault()
{
    Side &side = m_sides[m_chance.below(2)];
    const std::uint64_t what = m_chance.below(100);
    if (m_hasBackups && m_chance.oneIn(2)) {
        if (m_chance.oneIn(2))
            side.backups.push_back(side.disk);
        else
            restoreBackup(side);
    } else if (what < 40) {
        if (!side.sessions.empty())
            cut(*side.sessions.back()->link, what < 28 ? Fault::Cut : Fault::OneSidedDeath);
    } else if (what < 75) {
        crash(side);
    } else if (what < 80) {
        trace("silence");
        count(Fault::Silence);
        passTime(std::chrono::seconds(5 + m_chance.below(60)));
    } else {
        deleteConversation(side);
    }
}

// The rest of what was sent is lost from any byte on.
void History::cut(Link &link, Fault fault)
{
    trace(fault == Fault::Cut ? "cut" : "one-sided death");
    count(fault);
    for (Link::End &end : link.ends) {
        end.sent.truncate(qsizetype(m_chance.below(std::uint64_t(end.sent.size()) + 1)));
        end.state = Link::End::State::Closing;
    }
    if (fault == Fault::OneSidedDeath)
        link.ends[m_chance.below(2)].state = Link::End::State::Gone;
}

// What the store had begun is done or not; nobody is told.
void History::crash(Side &side)
{
    trace(side.number == 0 ? "A crashes" : "B crashes");
    count(Fault::Crash);
    for (const auto &session : side.sessions) {
        Link::End &end = session->link->ends[side.number];
        end.sent.truncate(qsizetype(m_chance.below(std::uint64_t(end.sent.size()) + 1)));
        if (end.state == Link::End::State::Open)
            end.state = m_chance.oneIn(3) ? Link::End::State::Gone : Link::End::State::Closing;
    }
    side.sessions.clear();
    if (is(Mistake::DiskLies) && !side.backups.empty())
        side.disk = side.backups.back();
    for (std::uint64_t done = m_chance.below(side.orders.size() + 1); done > 0; --done) {
        execute(side, side.orders.front());
        side.orders.pop_front();
    }
    side.orders.clear();
}

void History::restoreBackup(Side &side)
{
    if (side.backups.empty())
        return;
    crash(side);
    trace(side.number == 0 ? "A restores a backup" : "B restores a backup");
    count(Fault::Backup);
    m_oracle.backupRestored(side);
    side.disk = side.backups[m_chance.below(side.backups.size())];
}

// Only while nobody talks, as the program allows it.
void History::deleteConversation(Side &side)
{
    const auto *newest = side.disk.newest();
    if (!newest || side.isConnected() || !side.orders.empty())
        return;
    const QByteArray id = newest->state.head.conversationId;
    trace(side.number == 0 ? "A deletes" : "B deletes");
    count(Fault::Deletion);
    if (is(Mistake::TombstoneForgotten))
        side.disk = {};
    else
        side.disk.log.erase(id);
    m_oracle.deleted(side, id);
}

void History::work(Side &side)
{
    if (side.orders.empty())
        return;
    const Order order = side.orders.front();
    side.orders.pop_front();
    execute(side, order);
}

void History::execute(Side &side, const Order &order)
{
    if (const auto *create = std::get_if<effect::Create>(&order.effect))
        this->create(side, order, *create);
    else if (const auto *commit = std::get_if<effect::Commit>(&order.effect))
        this->commit(side, order, *commit);
    else if (const auto *find = std::get_if<effect::FindLog>(&order.effect))
        this->find(side, order, *find);
    else if (const auto *read = std::get_if<effect::ReadEntries>(&order.effect))
        this->read(side, order, *read);
}

void History::answer(Side &side, const Order &order, const session::native::Event &event)
{
    if (const auto session = order.from.lock())
        tell(side, session, event);
}

void History::create(Side &side, const Order &order, const effect::Create &create)
{
    const QByteArray &id = create.log.head.conversationId;
    if (is(Mistake::CreationLost) && m_chance.oneIn(4)) {
        answer(side, order, event::Created {});
        return;
    }
    auto outcome = Log::Outcome::Failed;
    side.disk.log.create(create.log, side.peer, [&](Log::Outcome it) { outcome = it; });
    if (outcome == Log::Outcome::Kept) {
        side.disk.touch(id);
        m_oracle.created(side, id);
        answer(side, order, event::Created {});
    } else {
        answer(side, order, event::CommitFailed {});
    }
}

void History::commit(Side &side, const Order &order, const effect::Commit &commit)
{
    const QByteArray &id = commit.after.head.conversationId;
    if (is(Mistake::DiskLies) && m_weather == Weather::Bad)
        side.backups.assign(1, side.disk);
    if (m_weather == Weather::Bad && m_chance.oneIn(60)) {
        trace("a commit fails");
        count(Fault::CommitFailed);
        if (is(Mistake::FailureHidden))
            answer(side, order, event::Committed {});
        else
            answer(side, order, event::CommitFailed {});
        return;
    }
    auto outcome = Log::Outcome::Failed;
    side.disk.log.commit(commit.entries, commit.after, [&](Log::Outcome it) { outcome = it; });
    if (outcome == Log::Outcome::Kept) {
        m_entries += commit.entries.size();
        side.disk.touch(id);
        m_oracle.committed(side, id, commit.entries);
    }
    if (is(Mistake::KeptTooEarly) || (is(Mistake::AnswersLost) && m_chance.oneIn(30)))
        return;
    if (outcome == Log::Outcome::Kept)
        answer(side, order, event::Committed {});
    else
        answer(side, order, event::CommitFailed {});
}

void History::spoil(const Side &side, session::native::LogState &log) const
{
    const wire::KeyHash &opener = log.head.opener;
    const wire::KeyHash &other = opener == side.key ? side.peer : side.key;
    if (is(Mistake::NoResume)) {
        const auto head = session::native::emptyLog(log.head.conversationId, opener, other);
        log = {};
        log.head = head;
    } else if (is(Mistake::OpenersSwapped)) {
        log.head.opener = wire::KeyHash(other);
    } else if (is(Mistake::HolderFlipped)) {
        log.holder = wire::message::Entry::Author(1 - int(log.holder));
    }
}

void History::find(Side &side, const Order &order, const effect::FindLog &find)
{
    event::LogFound found;
    side.disk.log.find(find.conversationId, side.peer,
                       [&](event::LogFound it) { found = std::move(it); });
    const auto session = order.from.lock();
    if (is(Mistake::StaleLog) && session && session->stale)
        found.log = session->stale;
    if (found.log) {
        spoil(side, *found.log);
        side.disk.touch(find.conversationId);
    }
    answer(side, order, found);
}

void History::read(Side &side, const Order &order, const effect::ReadEntries &read)
{
    event::EntriesRead answered;
    side.disk.log.read(read.conversationId, read.first, read.count,
                       [&](auto entries) { answered.entries = std::move(entries); });
    auto &entries = answered.entries;
    if (is(Mistake::ReplaySkips) && entries.size() > 1)
        entries.erase(entries.begin());
    if (is(Mistake::ReplayDoubles) && !entries.empty())
        entries.insert(entries.begin(), entries.front());
    answer(side, order, answered);
}

} // namespace talkstick::simulation
