// SPDX-License-Identifier: MIT
#pragma once

#include "simulation/chance.h"
#include "simulation/faults.h"
#include "simulation/oracle.h"
#include "simulation/side.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace talkstick::simulation {

//! Two people who talk over a bad network, with computers that fail: all that happens follows from
//! the seed. The cores are the real ones; links, disks, users and time are not.
class History
{
public:
    enum class Trace : std::uint8_t { Off, On };

    explicit History(std::uint64_t seed, Mistake mistake = Mistake::None, Trace trace = Trace::Off);

    //! What did not hold; empty if all was well.
    std::string run();

    const FaultCounts &faults() const { return m_faults; }
    std::uint64_t links() const { return m_links; }
    std::uint64_t entries() const { return m_entries; }

private:
    using SessionPointer = std::shared_ptr<Session>;
    enum class Weather : std::uint8_t { Bad, Calm };

    // What can happen.
    void step();
    void calmDown();
    void act(Side &side);
    void speak(Side &side);
    void dial(Side &side);
    void deliver(const SessionPointer &session, std::size_t most);
    void deliverSome(Side &side);
    void work(Side &side); // the store, on what it was asked first
    void fault();
    void cut(Link &link, Fault fault);
    void crash(Side &side);
    void restoreBackup(Side &side);
    void deleteConversation(Side &side);
    void passTime(Time by);

    // What follows.
    void tell(Side &side, const SessionPointer &session, const session::native::Event &event);
    void carryOut(Side &side, const SessionPointer &session, session::native::Effect effect);
    void introduced(Side &side, const SessionPointer &session);
    void activate(Side &side, const SessionPointer &session);
    void supersede(Side &side, const SessionPointer &by);
    void closeEnd(Side &side, Session &session);
    void tidy(Side &side);
    bool hasMail(const Side &side) const;
    bool canCall(const Side &side) const;
    bool isSettled() const;
    Side &other(const Side &side) { return m_sides[1 - side.number]; }

    // The disk, with what is wrong with it.
    void execute(Side &side, const Order &order);
    void create(Side &side, const Order &order, const session::native::effect::Create &create);
    void commit(Side &side, const Order &order, const session::native::effect::Commit &commit);
    void find(Side &side, const Order &order, const session::native::effect::FindLog &find);
    void spoil(const Side &side, session::native::LogState &log) const;
    void read(Side &side, const Order &order, const session::native::effect::ReadEntries &read);
    void answer(Side &side, const Order &order, const session::native::Event &event);

    void trace(const std::string &what) const;
    void count(Fault fault) { ++m_faults[std::size_t(fault)]; }
    bool is(Mistake mistake) const { return m_mistake == mistake; }

    Chance m_chance;
    Mistake m_mistake;
    Trace m_trace;
    bool m_hasBackups; // of few histories: they allow what otherwise is a failure
    std::uint64_t m_faultsInThousand; // steps
    Weather m_weather = Weather::Bad;
    Time m_now {1000};
    std::array<Side, 2> m_sides;
    Oracle m_oracle;
    FaultCounts m_faults {};
    std::uint64_t m_links = 0;
    std::uint64_t m_entries = 0;
    std::uint64_t m_conversations = 0;
};

} // namespace talkstick::simulation
