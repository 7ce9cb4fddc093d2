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

QString originOf(const Caller &caller)
{
    return networkOf(caller.peer.address);
}

bool isSilent(const Caller &caller)
{
    return caller.kind == wire::FirstBytes::None;
}

std::optional<Knock::Kind> knockOf(Standing standing)
{
    switch (standing) {
    case Standing::Stranger: return Knock::Kind::Stranger;
    case Standing::OtherKey: return Knock::Kind::OtherKey;
    case Standing::KnownUnverified: return Knock::Kind::KnownUnverified;
    case Standing::Welcome:
    case Standing::Awaited:
    case Standing::InviteInvalid:
    case Standing::Blocked: break;
    }
    return std::nullopt;
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
    const QString network = originOf(caller);
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

// The admission table (PROTOCOL.md, "Who may come in").
lobby::Effects Lobby::receive(Waiting &waiting, Time now)
{
    const CallerId id = waiting.caller.id;
    switch (waiting.visitor.standing) {
    case Standing::Blocked: return hangUp(id, HungUp::Blocked);
    case Standing::InviteInvalid: return hangUp(id, HungUp::InviteInvalid);
    case Standing::Awaited: return letIn(id);
    case Standing::Welcome: return judge(waiting, now);
    case Standing::Stranger:
    case Standing::OtherKey:
        if (m_door != Door::AnyoneMayKnock)
            return hangUp(id, HungUp::NotWelcome);
        break;
    case Standing::KnownUnverified: break;
    }
    if (!m_declines.mayKnock(originOf(waiting.caller), now))
        return hangUp(id, HungUp::NotWelcome);
    return {};
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
    const QString network = originOf(std::get<lobby::HangUp>(effects.front()).caller);
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

bool Lobby::mayPlainCall() const
{
    return m_door == Door::AnyoneMayKnock && m_plainCallers != PlainCallers::Never;
}

bool Lobby::isFull(const QString &network) const
{
    return m_waiting.size() >= kMaxCallers || isNetworkFull(network);
}

bool Lobby::isNetworkFull(const QString &network) const
{
    const auto here =
        std::count_if(m_waiting.begin(), m_waiting.end(), [&network](const Waiting &waiting) {
            return originOf(waiting.caller) == network;
        });
    return !network.isEmpty() && here >= kMaxCallersPerNetwork;
}

// Somebody from \a network began TLS and has no place: whoever was silent longest gives up theirs.
lobby::Effects Lobby::makeRoom(const QString &network)
{
    const bool onlyFromThere = isNetworkFull(network);
    const auto silent = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Waiting &w) {
        return isSilent(w.caller) && (!onlyFromThere || originOf(w.caller) == network);
    });
    if (!isFull(network) || silent == m_waiting.end())
        return {};
    return hangUp(silent->caller.id, HungUp::TooMany);
}

// What becomes of somebody beyond the caps. May remove them.
lobby::Effects Lobby::judgeYoung(CallerId id, Time now)
{
    const auto found = std::find_if(m_young.begin(), m_young.end(), hasId(id));
    const Waiting young = *found;
    const QString network = originOf(young.caller);
    const bool isTls = young.caller.kind == wire::FirstBytes::Tls;
    lobby::Effects effects = isTls ? makeRoom(network) : lobby::Effects {};
    const bool mayStay = isSilent(young.caller) || young.caller.kind == wire::FirstBytes::Undecided;
    if (isFull(network) && mayStay && now - young.since < kSilentAfter)
        return {};
    m_young.erase(found);
    if (isFull(network)) {
        effects.push_back(lobby::HangUp {young.caller, HungUp::TooMany});
        return effects;
    }
    m_waiting.push_back(young);
    append(effects, judge(m_waiting.back(), now));
    return effects;
}

// What becomes of one caller, from what it has shown so far. May remove it.
lobby::Effects Lobby::judge(Waiting &waiting, Time now)
{
    if (m_declines.isRefused(originOf(waiting.caller)))
        return hangUp(waiting.caller.id, HungUp::NotWelcome);
    switch (waiting.stage) {
    case Stage::Unsettled: return judgeUnsettled(waiting, now);
    case Stage::WantsTls:
        if (now - waiting.stageSince >= kHandshakeWait)
            return hangUp(waiting.caller.id, HungUp::TooMany);
        break;
    case Stage::Securing:
    case Stage::Greeting: break;
    case Stage::Introduced:
        if (now - waiting.stageSince >= kCallerLimit)
            return hangUp(waiting.caller.id, HungUp::Expired);
        if (waiting.visitor.standing == Standing::Welcome && hasRoom())
            return letIn(waiting.caller.id);
        break;
    }
    return {};
}

lobby::Effects Lobby::judgeUnsettled(Waiting &waiting, Time now)
{
    const CallerId id = waiting.caller.id;
    const wire::FirstBytes kind = waiting.caller.kind;
    if (kind == wire::FirstBytes::Http || kind == wire::FirstBytes::Ssh)
        return hangUp(id, HungUp::NotAPerson);
    if (kind == wire::FirstBytes::Tls) {
        waiting.stage = Stage::WantsTls;
        waiting.stageSince = now;
        waiting.knock.reset();
        return {};
    }
    const bool quiet = now - waiting.since >= kSilentAfter;
    const bool spoke =
        kind == wire::FirstBytes::Plain || (kind == wire::FirstBytes::Undecided && quiet);
    if (!mayPlainCall() && (spoke || now - waiting.since >= kSilentLimitNever))
        return hangUp(id, HungUp::NotWelcome);
    if (now - waiting.since >= kCallerLimit)
        return hangUp(id, HungUp::Expired);
    if (!mayPlainCall() || !(spoke || quiet))
        return {};
    if (m_plainCallers != PlainCallers::LetIn && !waiting.knock
        && !m_declines.mayKnock(originOf(waiting.caller), now))
        return hangUp(id, HungUp::NotWelcome);
    waiting.knock = spoke ? Knock::Kind::Guest : Knock::Kind::Silent;
    if (m_plainCallers == PlainCallers::LetIn && hasRoom())
        return letIn(id);
    return {};
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

// One at a time: the next may begin kHandshakeSpacing later.
lobby::Effects Lobby::beginHandshake(Time now)
{
    Waiting *next = nullptr;
    Time least {0};
    for (Waiting &waiting : m_waiting) {
        const QString network = originOf(waiting.caller);
        if (waiting.stage != Stage::WantsTls || m_rate.earliest(network) > now)
            continue;
        const Time used = m_rate.used(network, now);
        if (!next || used < least) {
            next = &waiting;
            least = used;
        }
    }
    if (!next)
        return {};
    next->stage = Stage::Securing;
    m_rate.begin(originOf(next->caller), now);
    return {lobby::Secure {next->caller}};
}

// The user is asked about a few over TLS at once; all of them know how they wait.
lobby::Effects Lobby::ask(Time now)
{
    using Reason = wire::message::Wait::Reason;
    auto asked = std::count_if(m_waiting.begin(), m_waiting.end(), [](const Waiting &waiting) {
        return waiting.stage == Stage::Introduced && waiting.knock;
    });
    lobby::Effects effects;
    for (Waiting &waiting : m_waiting) {
        if (waiting.stage != Stage::Introduced)
            continue;
        if (!waiting.knock && asked < kMaxAsked) {
            waiting.knock = knockOf(waiting.visitor.standing);
            asked += waiting.knock ? 1 : 0;
        }
        const Reason reason = waiting.knock && hasRoom() ? Reason::Knock : Reason::Queue;
        if (waiting.told == reason)
            continue;
        waiting.told = reason;
        effects.push_back(
            lobby::KeepWaiting {waiting.caller, reason, waiting.stageSince + kCallerLimit - now});
    }
    return effects;
}

std::optional<Time> Lobby::nextStep(const Waiting &waiting) const
{
    switch (waiting.stage) {
    case Stage::Unsettled: break;
    case Stage::WantsTls:
        return std::min(waiting.stageSince + kHandshakeWait,
                        m_rate.earliest(originOf(waiting.caller)));
    case Stage::Securing:
    case Stage::Greeting: return std::nullopt;
    case Stage::Introduced: return waiting.stageSince + kCallerLimit;
    }
    const Time limit = mayPlainCall() ? kCallerLimit : kSilentLimitNever;
    const bool isSettled = waiting.knock == Knock::Kind::Guest
        || (waiting.knock && isSilent(waiting.caller)) || !mayPlainCall();
    return waiting.since + (isSettled ? limit : kSilentAfter);
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
