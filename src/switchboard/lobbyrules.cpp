// SPDX-License-Identifier: MIT
#include "switchboard/lobby.h"

#include "switchboard/networks.h"

#include <algorithm>

// What becomes of a caller: the rules of the Lobby.

namespace talkstick::switchboard {
namespace {

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

} // namespace

QString Lobby::Waiting::network() const
{
    return networkOf(caller.peer.address);
}

bool Lobby::Waiting::isSilent() const
{
    return caller.kind == wire::FirstBytes::None;
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
        std::count_if(m_waiting.begin(), m_waiting.end(),
                      [&network](const Waiting &waiting) { return waiting.network() == network; });
    return !network.isEmpty() && here >= kMaxCallersPerNetwork;
}

// Somebody from \a network began TLS and has no place: whoever was silent longest gives up theirs.
lobby::Effects Lobby::makeRoom(const QString &network)
{
    const bool onlyFromThere = isNetworkFull(network);
    const auto silent = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Waiting &w) {
        return w.isSilent() && (!onlyFromThere || w.network() == network);
    });
    if (!isFull(network) || silent == m_waiting.end())
        return {};
    return hangUp(silent->caller.id, HungUp::TooMany);
}

// What becomes of somebody beyond the caps.
lobby::Effects Lobby::judgeYoung(CallerId id, Time now)
{
    const auto found = std::find_if(m_young.begin(), m_young.end(),
                                    [id](const Waiting &young) { return young.caller.id == id; });
    const Waiting young = *found;
    const wire::FirstBytes kind = young.caller.kind;
    lobby::Effects effects;
    if (kind == wire::FirstBytes::Tls)
        effects = makeRoom(young.network());
    const bool isFullYet = isFull(young.network());
    const bool isUnclear = young.isSilent() || kind == wire::FirstBytes::Undecided;
    if (isFullYet && isUnclear && now - young.since < kSilentAfter)
        return {};
    m_young.erase(found);
    if (isFullYet) {
        effects.push_back(lobby::HangUp {young.caller, HungUp::TooMany});
        return effects;
    }
    m_waiting.push_back(young);
    for (const lobby::Effect &effect : judge(m_waiting.back(), now))
        effects.push_back(effect);
    return effects;
}

// What becomes of one caller, from what it has shown so far. May remove it.
lobby::Effects Lobby::judge(Waiting &waiting, Time now)
{
    if (m_declines.isRefused(waiting.network()))
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
        && !m_declines.mayKnock(waiting.network(), now))
        return hangUp(id, HungUp::NotWelcome);
    waiting.knock = spoke ? Knock::Kind::Guest : Knock::Kind::Silent;
    if (m_plainCallers == PlainCallers::LetIn && hasRoom())
        return letIn(id);
    return {};
}

// The admission table (PROTOCOL.md, "Who is let in").
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
    if (!m_declines.mayKnock(waiting.network(), now))
        return hangUp(id, HungUp::NotWelcome);
    return {};
}

// One at a time: the next may begin kHandshakeSpacing later.
lobby::Effects Lobby::beginHandshake(Time now)
{
    Waiting *next = nullptr;
    Time least {0};
    for (Waiting &waiting : m_waiting) {
        const QString network = waiting.network();
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
    m_rate.begin(next->network(), now);
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
        return std::min(waiting.stageSince + kHandshakeWait, m_rate.earliest(waiting.network()));
    case Stage::Securing:
    case Stage::Greeting: return std::nullopt;
    case Stage::Introduced: return waiting.stageSince + kCallerLimit;
    }
    const Time limit = mayPlainCall() ? kCallerLimit : kSilentLimitNever;
    const bool isSettled = waiting.knock == Knock::Kind::Guest
        || (waiting.knock && waiting.isSilent()) || !mayPlainCall();
    return waiting.since + (isSettled ? limit : kSilentAfter);
}

} // namespace talkstick::switchboard
