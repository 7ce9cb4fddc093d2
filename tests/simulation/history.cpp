// SPDX-License-Identifier: MIT
#include "simulation/history.h"

#include <algorithm>
#include <iostream>

namespace talkstick::simulation {

using session::Role;
using session::native::Stage;
using turn::Stick;
namespace event = session::native::event;
namespace effect = session::native::effect;

namespace {

constexpr std::uint64_t kLeastSteps = 40;
constexpr std::uint64_t kMoreSteps = 120;
constexpr int kStepsToConverge = 6'000;
constexpr std::size_t kAll = 1 << 30;

} // namespace

History::History(std::uint64_t seed, Mistake mistake, Trace trace)
    : m_chance(seed)
    , m_mistake(mistake)
    , m_trace(trace)
    , m_hasBackups(m_chance.oneIn(10))
    , m_faultsInThousand(2 + m_chance.below(m_hasBackups ? 100 : 40))
    , m_oracle(m_sides)
{
    for (std::size_t i = 0; i < 2; ++i) {
        m_sides[i].number = i;
        m_sides[i].key = {QByteArray(wire::KeyHash::kBytes, i == 0 ? 'a' : 'b')};
        m_sides[i].peer = {QByteArray(wire::KeyHash::kBytes, i == 0 ? 'b' : 'a')};
    }
}

void History::trace(const std::string &what) const
{
    if (m_trace == Trace::On)
        std::cout << m_now.count() << " ms: " << what << '\n';
}

std::string History::run()
{
    // Logs that can differ take a while.
    const std::uint64_t most = m_hasBackups ? 8 * kMoreSteps : kMoreSteps;
    const std::uint64_t steps = kLeastSteps + m_chance.below(most);
    for (std::uint64_t i = 0; i < steps && m_oracle.failure().empty(); ++i)
        step();
    m_weather = Weather::Calm;
    trace("calm");
    for (int i = 0; i < kStepsToConverge && m_oracle.failure().empty(); ++i) {
        if (isSettled())
            break;
        calmDown();
    }
    if (m_oracle.failure().empty())
        m_oracle.converged();
    return m_oracle.failure();
}

void History::step()
{
    Side &side = m_sides[m_chance.below(2)];
    if (m_chance.below(1'000) < m_faultsInThousand)
        fault();
    const std::uint64_t what = m_chance.below(100);
    if (what < 45)
        deliverSome(hasMail(side) ? side : other(side));
    else if (what < 75)
        work(side.orders.empty() ? other(side) : side);
    else if (what < 97)
        act(side);
    else
        passTime(Time(m_chance.below(1'500)));
    tidy(side);
}

bool History::hasMail(const Side &side) const
{
    return !side.sessions.empty()
        && !side.sessions.back()->link->ends[1 - side.number].sent.isEmpty();
}

// Nothing goes wrong any more; the users only wait until all has arrived.
void History::calmDown()
{
    bool moved = false;
    for (Side &side : m_sides) {
        const auto sessions = side.sessions;
        for (const SessionPointer &session : sessions) {
            const Link::End &far = session->link->ends[1 - side.number];
            const bool hasEnded = far.state == Link::End::State::Closing && !session->isEndTold;
            if (far.sent.isEmpty() && !hasEnded)
                continue;
            moved = true;
            deliver(session, kAll);
        }
        for (; !side.orders.empty() && m_oracle.failure().empty(); moved = true)
            work(side);
        tidy(side);
    }
    if (moved)
        return;
    Side &side = m_sides[m_chance.below(2)];
    if (canCall(side) && !other(side).active())
        dial(side);
    else
        passTime(Time(1'000 + m_chance.below(4'000)));
}

bool History::isSettled() const
{
    const auto a = m_sides[0].live();
    const auto b = m_sides[1].live();
    const auto isWhole = [](const Link &link) {
        return std::all_of(link.ends.begin(), link.ends.end(), [](const Link::End &end) {
            return end.state == Link::End::State::Open;
        });
    };
    return a && b && a->link == b->link && isWhole(*a->link) && m_sides[0].orders.empty()
        && m_sides[1].orders.empty() && a->link->ends[0].sent.isEmpty()
        && a->link->ends[1].sent.isEmpty() && a->talk.isAllDelivered() && b->talk.isAllDelivered();
}

// A user.
void History::act(Side &side)
{
    const auto live = side.live();
    if (!live) {
        // Both at once, but not always.
        if (canCall(side) && (!other(side).isConnected() || m_chance.oneIn(8)))
            dial(side);
        return;
    }
    const std::uint64_t what = m_chance.below(100);
    if (live->talk.turn().phase != turn::Phase::Mine) {
        if (what == 0)
            tell(side, live, event::Left {});
        return;
    }
    if (what < 96) {
        speak(side);
    } else if (what == 96) {
        trace("concludes");
        tell(side, live, event::Concluded {0});
    } else if (what == 97) {
        tell(side, live, event::Left {});
    }
}

void History::speak(Side &side)
{
    const auto live = side.live();
    const Stick stick = m_chance.oneIn(3) ? Stick::Kept : Stick::Passed;
    QString text =
        QStringLiteral("%1%2 ").arg(QChar(side.number == 0 ? u'A' : u'B')).arg(++side.said);
    if (m_chance.oneIn(200))
        text = text.leftJustified(int(20'000 + m_chance.below(30'000)), u'x');
    if (stick == Stick::Passed && m_chance.oneIn(8))
        text.clear();
    trace((side.number == 0 ? "A says " : "B says ") + text.left(12).toStdString());
    tell(side, live, event::Spoke {text, stick, 0});
}

bool History::canCall(const Side &side) const
{
    return !side.isConnected();
}

void History::dial(Side &side)
{
    Side &host = other(side);
    const auto link = std::make_shared<Link>();
    const auto add = [&](Side &to, Role role) {
        session::native::Setup setup;
        setup.ownKey = to.key;
        setup.peerKey = to.peer;
        setup.nonce = QByteArray(wire::kNonceBytes, char(m_chance.below(256)));
        std::optional<session::native::LogState> stale;
        if (role == Role::Joiner) {
            if (const auto *newest = to.disk.newest())
                stale = setup.log = newest->state;
            setup.conversationId = QByteArray::number(qulonglong(++m_conversations))
                                       .rightJustified(wire::kConversationIdBytes, '0');
        }
        to.sessions.push_back(std::make_shared<Session>(
            Session {session::NativeTalk(role, setup), link, role, false, false, stale}));
        return to.sessions.back();
    };
    ++m_links;
    for (const SessionPointer &own : host.sessions) {
        if (own->role == Role::Joiner && own->talk.stage() != Stage::Over && !own->isActive)
            count(Fault::CrossedCalls);
    }
    trace(side.number == 0 ? "A calls" : "B calls");
    const SessionPointer near = add(side, Role::Joiner);
    const SessionPointer far = add(host, Role::Host);
    tell(host, far, event::Opened {});
    tell(side, near, event::Opened {});
}

void History::deliverSome(Side &side)
{
    if (side.sessions.empty())
        return;
    // The newest mostly: the others are only there to disturb.
    const std::size_t back = m_chance.oneIn(4) ? m_chance.below(side.sessions.size()) : 0;
    const SessionPointer session = side.sessions[side.sessions.size() - 1 - back];
    deliver(session, m_chance.oneIn(4) ? 1 + m_chance.below(60) : kAll);
}

void History::deliver(const SessionPointer &session, std::size_t most)
{
    const bool isFirst = std::find(m_sides[0].sessions.begin(), m_sides[0].sessions.end(), session)
        != m_sides[0].sessions.end();
    Side &side = m_sides[isFirst ? 0 : 1];
    Link::End &far = session->link->ends[1 - side.number];
    const bool isOver = session->talk.stage() == Stage::Over;
    const qsizetype room = isOver ? far.sent.size() : session->talk.room();
    QByteArray bytes = far.sent.left(std::min<qsizetype>(qsizetype(most), room));
    far.sent.remove(0, bytes.size());
    if (is(Mistake::ChunkDoubled) && m_chance.oneIn(50))
        bytes += bytes;
    if (is(Mistake::ChunkLost) && m_chance.oneIn(50))
        bytes.chop(1);
    SessionPointer to = session;
    if (is(Mistake::StaleBytes) && session != side.sessions.back())
        to = side.sessions.back();
    if (!bytes.isEmpty())
        tell(side, to, event::Received {bytes});
    if (far.state == Link::End::State::Closing && far.sent.isEmpty() && !session->isEndTold) {
        session->isEndTold = true;
        tell(side, session, event::LinkEnded {});
    }
}

void History::passTime(Time by)
{
    m_now += by;
    if (is(Mistake::NoTimers))
        return;
    for (Side &side : m_sides) {
        const auto sessions = side.sessions;
        for (const SessionPointer &session : sessions) {
            for (int i = 0; i < 4 && session->talk.due().value_or(Time::max()) <= m_now; ++i)
                tell(side, session, event::TimePassed {});
        }
    }
}

void History::tell(Side &side, const SessionPointer &session, const session::native::Event &event)
{
    for (session::native::Effect &effect : session->talk.handle(event, m_now))
        carryOut(side, session, std::move(effect));
    // Frames for which there was no time.
    for (int i = 0;
         i < 50 && session->talk.due().value_or(Time::max()) <= m_now && !is(Mistake::NoTimers);
         ++i) {
        for (session::native::Effect &effect : session->talk.handle(event::TimePassed {}, m_now))
            carryOut(side, session, std::move(effect));
    }
}

void History::carryOut(Side &side, const SessionPointer &session, session::native::Effect effect)
{
    m_oracle.told(side, *session, effect);
    if (const auto *sent = std::get_if<effect::Send>(&effect)) {
        Link::End &end = session->link->ends[side.number];
        if (end.state == Link::End::State::Open
            && session->link->ends[1 - side.number].state != Link::End::State::Gone)
            end.sent += sent->bytes;
    } else if (std::holds_alternative<effect::Introduced>(effect)) {
        introduced(side, session);
    } else if (std::holds_alternative<effect::Close>(effect)) {
        closeEnd(side, *session);
    } else if (const auto *ended = std::get_if<effect::Ended>(&effect)) {
        trace((side.number == 0 ? "A: over, reason " : "B: over, reason ")
              + std::to_string(int(ended->reason)) + ", BYE "
              + (ended->bye ? std::to_string(ended->bye->code) : "none"));
        const QByteArray &id = session->talk.log().head.conversationId;
        const bool isDeleted =
            ended->bye && ended->bye->code == std::uint32_t(wire::ByeCode::Deleted);
        if (ended->reason == session::EndReason::Forked)
            count(Fault::Fork);
        if (ended->reason == session::EndReason::Forked || isDeleted)
            side.disk.forked.insert(id);
    } else if (std::holds_alternative<effect::Create>(effect)
               || std::holds_alternative<effect::FindLog>(effect)) {
        activate(side, session);
        side.orders.push_back({session, std::move(effect)});
    } else if (std::holds_alternative<effect::Commit>(effect)
               || std::holds_alternative<effect::ReadEntries>(effect)) {
        side.orders.push_back({session, effect});
        if (is(Mistake::KeptTooEarly) && std::holds_alternative<effect::Commit>(effect))
            tell(side, session, event::Committed {});
    }
}

void History::closeEnd(Side &side, Session &session)
{
    Link::End &end = session.link->ends[side.number];
    if (end.state == Link::End::State::Open)
        end.state = Link::End::State::Closing;
}

// As the switchboard decides: of two calls that cross, that of the smaller key goes on.
void History::introduced(Side &side, const SessionPointer &session)
{
    const auto sessions = side.sessions;
    for (const SessionPointer &own : sessions) {
        const bool isCall = own->role == Role::Joiner && own->talk.stage() != Stage::Over;
        if (isCall && !own->isActive && side.key < side.peer) {
            tell(side, session, event::Dismissed {wire::ByeCode::Replaced, {}});
            return;
        }
    }
    supersede(side, session);
    const auto first = m_chance.oneIn(2) ? turn::FirstTurn::Mine : turn::FirstTurn::Theirs;
    tell(side, session, event::Welcomed {session::Trust::Invited, first});
}

void History::supersede(Side &side, const SessionPointer &by)
{
    const auto sessions = side.sessions;
    for (const SessionPointer &old : sessions) {
        if (old == by || old->talk.stage() == Stage::Over)
            continue;
        if (old->isActive || old->role == Role::Joiner)
            count(Fault::Superseded);
        tell(side, old, event::Dismissed {wire::ByeCode::Replaced, {}});
    }
}

void History::activate(Side &side, const SessionPointer &session)
{
    if (!session->isActive)
        supersede(side, session);
    session->isActive = true;
}

void History::tidy(Side &side)
{
    std::erase_if(side.sessions, [&side](const SessionPointer &session) {
        const bool isWaitedFor =
            std::any_of(side.orders.begin(), side.orders.end(),
                        [&](const Order &order) { return order.from.lock() == session; });
        return session->talk.stage() == Stage::Over && !isWaitedFor && side.sessions.size() > 3;
    });
}

} // namespace talkstick::simulation
