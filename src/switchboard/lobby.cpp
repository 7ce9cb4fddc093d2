// SPDX-License-Identifier: MIT
#include "switchboard/lobby.h"

#include "switchboard/networks.h"

#include <algorithm>

namespace talkstick::switchboard {
namespace {

void append(lobby::Effects &effects, lobby::Effects more)
{
    effects.insert(effects.end(), more.begin(), more.end());
}

auto hasId(CallerId id)
{
    return [id](const auto &waiting) { return waiting.caller.id == id; };
}

} // namespace

Lobby::Lobby(Door door, PlainCallers plainCallers, int maxConversations)
    : m_door(door)
    , m_plainCallers(plainCallers)
    , m_maxConversations(maxConversations)
{ }

lobby::Effects Lobby::called(const Caller &caller, Time now)
{
    const QString network = networkOf(caller.peer.address);
    if (m_door == Door::Closed || m_declines.isRefused(network))
        return {lobby::HangUp {caller, HungUp::NotWelcome}};
    if (!isFull(network)) {
        m_waiting.push_back({.caller = caller, .since = now});
        return settled(judge(m_waiting.back(), now), now);
    }
    m_young.push_back({.caller = caller, .since = now});
    if (m_young.size() <= kMaxYoung)
        return {};
    const Caller oldest = m_young.front().caller;
    m_young.erase(m_young.begin());
    return {lobby::HangUp {oldest, HungUp::TooMany}};
}

lobby::Effects Lobby::spoke(const Caller &caller, Time now)
{
    const auto young = std::find_if(m_young.begin(), m_young.end(), hasId(caller.id));
    if (young != m_young.end()) {
        young->caller = caller;
        return settled(judgeYoung(caller.id, now), now);
    }
    Waiting *waiting = find(caller.id);
    if (!waiting)
        return {};
    waiting->caller = caller;
    return settled(judge(*waiting, now), now);
}

std::optional<Caller> Lobby::secured(CallerId id)
{
    Waiting *waiting = find(id);
    if (!waiting || waiting->stage != Stage::Securing)
        return std::nullopt;
    waiting->stage = Stage::Greeting;
    return waiting->caller;
}

lobby::Effects Lobby::introduced(CallerId id, const Visitor &visitor, Time now)
{
    Waiting *waiting = find(id);
    if (!waiting || waiting->stage != Stage::Greeting)
        return {};
    waiting->stage = Stage::Introduced;
    waiting->stageSince = now;
    waiting->visitor = visitor;
    return settled(receive(*waiting, now), now);
}

lobby::Effects Lobby::gone(CallerId id, Time now)
{
    std::erase_if(m_young, hasId(id));
    if (const std::optional<Waiting> left = remove(id))
        miss(*left);
    return judgeAll(now);
}

lobby::Effects Lobby::turnAway(CallerId id, HungUp why, Time now)
{
    lobby::Effects effects = hangUp(id, why);
    append(effects, judgeAll(now));
    return effects;
}

lobby::Effects Lobby::withdraw(CallerId id, Time now)
{
    remove(id);
    return judgeAll(now);
}

lobby::Effects Lobby::admit(CallerId id, Time now)
{
    const Waiting *waiting = find(id);
    if (!hasRoom() || !waiting || !waiting->knock)
        return {};
    return settled(letIn(id), now);
}

lobby::Effects Lobby::admitAwaited(CallerId id, Time now)
{
    const Waiting *waiting = find(id);
    if (!waiting || waiting->stage != Stage::Introduced)
        return {};
    return settled(letIn(id), now);
}

lobby::Effects Lobby::decline(CallerId id, Decline how, Time now)
{
    lobby::Effects effects = hangUp(id, HungUp::Declined);
    if (effects.empty())
        return effects;
    const QString network = networkOf(std::get<lobby::HangUp>(effects.front()).caller.peer.address);
    m_declines.add(network, now);
    if (how == Decline::AddressUntilStop)
        m_declines.refuse(network);
    append(effects, judgeAll(now));
    return effects;
}

lobby::Effects Lobby::timePassed(Time now)
{
    m_declines.timePassed(now);
    return judgeAll(now);
}

lobby::Effects Lobby::setLive(int conversations, Time now)
{
    m_live = conversations;
    return judgeAll(now);
}

lobby::Effects Lobby::setDoor(Door door, Time now)
{
    m_door = door;
    return judgeAll(now);
}

lobby::Effects Lobby::setPlainCallers(PlainCallers plainCallers, Time now)
{
    m_plainCallers = plainCallers;
    return judgeAll(now);
}

QList<Knock> Lobby::knocks() const
{
    QList<Knock> knocks;
    for (const Waiting &waiting : m_waiting) {
        const Visitor &visitor = waiting.visitor;
        if (waiting.knock)
            knocks.append({waiting.caller, *waiting.knock, visitor.key, visitor.name,
                           visitor.knownAs, visitor.words});
    }
    return knocks;
}

std::optional<Time> Lobby::due() const
{
    std::optional<Time> due;
    const auto consider = [&due](std::optional<Time> next) {
        if (next)
            due = due ? std::min(*due, *next) : next;
    };
    for (const Waiting &waiting : m_waiting)
        consider(nextStep(waiting));
    for (const Waiting &young : m_young)
        consider(young.since + kSilentAfter);
    return due;
}

lobby::Effects Lobby::judgeAll(Time now)
{
    const auto idsOf = [](const List &list) {
        QList<CallerId> ids;
        for (const Waiting &waiting : list)
            ids.append(waiting.caller.id);
        return ids;
    };
    lobby::Effects effects;
    for (const CallerId id : idsOf(m_waiting)) {
        if (Waiting *waiting = find(id))
            append(effects, judge(*waiting, now));
    }
    for (const CallerId id : idsOf(m_young))
        append(effects, judgeYoung(id, now));
    return settled(std::move(effects), now);
}

lobby::Effects Lobby::letIn(CallerId id)
{
    ++m_live; // the next one is judged before the conversation is announced
    return {lobby::LetIn {remove(id)->caller}};
}

lobby::Effects Lobby::hangUp(CallerId id, HungUp why)
{
    const std::optional<Waiting> closed = remove(id);
    if (!closed)
        return {};
    if (why == HungUp::Expired)
        miss(*closed);
    return {lobby::HangUp {closed->caller, why}};
}

void Lobby::miss(const Waiting &waiting)
{
    if (waiting.knock != Knock::Kind::Guest && waiting.stage != Stage::Introduced)
        return;
    m_missed.append(waiting.caller);
    if (m_missed.size() > kMaxCallers)
        m_missed.removeFirst();
}

// What follows for the others after any change.
lobby::Effects Lobby::settled(lobby::Effects effects, Time now)
{
    append(effects, beginHandshake(now));
    append(effects, ask(now));
    return effects;
}

Lobby::Waiting *Lobby::find(CallerId id)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), hasId(id));
    return found == m_waiting.end() ? nullptr : &*found;
}

std::optional<Lobby::Waiting> Lobby::remove(CallerId id)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), hasId(id));
    if (found == m_waiting.end())
        return std::nullopt;
    Waiting waiting = std::move(*found);
    m_waiting.erase(found);
    return waiting;
}

} // namespace talkstick::switchboard
