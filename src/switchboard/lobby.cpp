// SPDX-License-Identifier: MIT
#include "switchboard/lobby.h"

#include <QStringList>

#include <algorithm>

namespace talkstick::switchboard {
namespace {

void append(lobby::Effects &effects, lobby::Effects more)
{
    effects.insert(effects.end(), more.begin(), more.end());
}

// `2001:db8::5` as its eight groups; what is not well formed stays as it is.
QStringList groupsOf(const QString &ipv6)
{
    const QStringList halves = ipv6.section(u'%', 0, 0).split(QStringLiteral("::"));
    QStringList groups = halves.first().split(u':', Qt::SkipEmptyParts);
    const QStringList last =
        halves.size() > 1 ? halves.last().split(u':', Qt::SkipEmptyParts) : QStringList {};
    while (groups.size() + last.size() < 8)
        groups.append(QStringLiteral("0"));
    return groups + last;
}

bool isPerson(wire::FirstBytes kind)
{
    return kind != wire::FirstBytes::Http && kind != wire::FirstBytes::Ssh;
}

} // namespace

QString networkOf(const QString &address)
{
    if (address.startsWith(QStringLiteral("127.")) || address == QStringLiteral("::1"))
        return {};
    return address.contains(u':') ? groupsOf(address).mid(0, 4).join(u':') : address;
}

Lobby::Lobby(Door door, PlainCallers plainCallers, int maxConversations)
    : m_door(door)
    , m_plainCallers(plainCallers)
    , m_maxConversations(maxConversations)
{ }

lobby::Effects Lobby::called(const Caller &caller, Time now)
{
    const QString network = networkOf(caller.peer.address);
    const auto sameNetwork =
        std::count_if(m_waiting.begin(), m_waiting.end(), [&network](const Waiting &waiting) {
            return !network.isEmpty() && networkOf(waiting.caller.peer.address) == network;
        });
    if (!isWelcome(caller, now))
        return {lobby::HangUp {caller, HungUp::NotWelcome}};
    if (m_waiting.size() >= kMaxCallers || sameNetwork >= kMaxCallersPerNetwork)
        return {lobby::HangUp {caller, HungUp::TooMany}};
    m_waiting.push_back({caller, now, std::nullopt});
    return judge(m_waiting.back(), now);
}

lobby::Effects Lobby::spoke(const Caller &caller, Time now)
{
    for (Waiting &waiting : m_waiting) {
        if (waiting.caller.id != caller.id)
            continue;
        waiting.caller = caller;
        return judge(waiting, now);
    }
    return {};
}

void Lobby::gone(CallerId id)
{
    const std::optional<Waiting> left = remove(id);
    if (!left || left->knock != Knock::Kind::Guest)
        return;
    m_missed.append(left->caller);
    if (m_missed.size() > kMaxCallers)
        m_missed.removeFirst();
}

lobby::Effects Lobby::admit(CallerId id)
{
    const auto knocks = [id](const Waiting &w) { return w.caller.id == id && w.knock; };
    if (!hasRoom() || std::none_of(m_waiting.begin(), m_waiting.end(), knocks))
        return {};
    ++m_live; // the next one is judged before the conversation is announced
    return {lobby::LetIn {remove(id)->caller}};
}

lobby::Effects Lobby::decline(CallerId id, Decline how, Time now)
{
    lobby::Effects effects = hangUp(id, HungUp::Declined);
    if (effects.empty())
        return effects;
    const QString network = networkOf(std::get<lobby::HangUp>(effects.front()).caller.peer.address);
    if (!network.isEmpty())
        m_declined.push_back({network, now});
    if (how == Decline::AddressUntilStop) {
        m_refusedNetworks.insert(network);
        append(effects, judgeAll(now));
    }
    return effects;
}

lobby::Effects Lobby::timePassed(Time now)
{
    while (!m_declined.empty() && now - m_declined.front().at >= kDeclineWindowAll)
        m_declined.pop_front();
    return judgeAll(now);
}

lobby::Effects Lobby::setLive(int conversations, Time now)
{
    m_live = conversations;
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
        if (waiting.knock)
            knocks.append({waiting.caller, *waiting.knock});
    }
    return knocks;
}

std::optional<Time> Lobby::due() const
{
    std::optional<Time> due;
    for (const Waiting &waiting : m_waiting) {
        const Time next = nextStep(waiting);
        due = due ? std::min(*due, next) : next;
    }
    return due;
}

bool Lobby::mayPlainCall() const
{
    return m_door == Door::AnyoneMayKnock && m_plainCallers != PlainCallers::Never;
}

bool Lobby::isWelcome(const Caller &caller, Time now) const
{
    const QString network = networkOf(caller.peer.address);
    if (m_door == Door::Closed || m_refusedNetworks.contains(network))
        return false;
    if (network.isEmpty() || m_plainCallers == PlainCallers::LetIn)
        return true;
    const auto lately = [&](const Declined &declined, Time window) {
        return now - declined.at < window;
    };
    const auto here = std::count_if(m_declined.begin(), m_declined.end(), [&](const Declined &d) {
        return d.network == network && lately(d, kDeclineWindow);
    });
    const auto all = std::count_if(m_declined.begin(), m_declined.end(),
                                   [&](const Declined &d) { return lately(d, kDeclineWindowAll); });
    return here < kMaxDeclinesPerNetwork && all < kMaxDeclines;
}

// What becomes of one caller, from what it has shown so far. May remove it.
lobby::Effects Lobby::judge(Waiting &waiting, Time now)
{
    const CallerId id = waiting.caller.id;
    const wire::FirstBytes kind = waiting.caller.kind;
    const bool quiet = now - waiting.since >= kSilentAfter;
    if (!isPerson(kind))
        return hangUp(id, HungUp::NotAPerson);
    if (kind == wire::FirstBytes::Tls)
        return hangUp(id, HungUp::WantsEncryption);
    if (m_refusedNetworks.contains(networkOf(waiting.caller.peer.address)))
        return hangUp(id, HungUp::NotWelcome);
    const bool spoke =
        kind == wire::FirstBytes::Plain || (kind == wire::FirstBytes::Undecided && quiet);
    if (!mayPlainCall() && (spoke || now - waiting.since >= kSilentLimitNever))
        return hangUp(id, HungUp::NotWelcome);
    if (now - waiting.since >= kCallerLimit)
        return hangUp(id, HungUp::Expired);
    if (mayPlainCall() && (spoke || quiet))
        waiting.knock = spoke ? Knock::Kind::Guest : Knock::Kind::Silent;
    if (waiting.knock && m_plainCallers == PlainCallers::LetIn)
        return admit(id);
    return {};
}

lobby::Effects Lobby::judgeAll(Time now)
{
    QList<CallerId> ids;
    for (const Waiting &waiting : m_waiting)
        ids.append(waiting.caller.id);
    lobby::Effects effects;
    for (const CallerId id : ids) {
        const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                        [id](const Waiting &w) { return w.caller.id == id; });
        if (found != m_waiting.end())
            append(effects, judge(*found, now));
    }
    return effects;
}

lobby::Effects Lobby::hangUp(CallerId id, HungUp why)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [id](const Waiting &w) { return w.caller.id == id; });
    if (found == m_waiting.end())
        return {};
    const Caller caller = found->caller;
    if (why == HungUp::Expired)
        gone(id);
    else
        remove(id);
    return {lobby::HangUp {caller, why}};
}

Time Lobby::nextStep(const Waiting &waiting) const
{
    const Time limit = mayPlainCall() ? kCallerLimit : kSilentLimitNever;
    const bool settled = waiting.knock == Knock::Kind::Guest
        || (waiting.knock && waiting.caller.kind == wire::FirstBytes::None) || !mayPlainCall();
    return waiting.since + (settled ? limit : kSilentAfter);
}

std::optional<Lobby::Waiting> Lobby::remove(CallerId id)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [id](const Waiting &w) { return w.caller.id == id; });
    if (found == m_waiting.end())
        return std::nullopt;
    Waiting waiting = std::move(*found);
    m_waiting.erase(found);
    return waiting;
}

} // namespace talkstick::switchboard
