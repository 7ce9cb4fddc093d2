// SPDX-License-Identifier: MIT
#include "switchboard/reception.h"

#include <algorithm>

namespace talkstick::switchboard {

struct Reception::Perform
{
    Reception &self;

    void operator()(const lobby::Secure &e) const
    {
        self.m_house.ports.listener.secure(e.caller.id);
    }
    void operator()(const lobby::LetIn &e) const
    {
        --self.m_promised;
        if (!self.m_visits.has(e.caller.id))
            emit self.plainLetIn(e.caller);
        else if (self.m_hosting)
            self.m_visits.letIn(e.caller.id, self.m_hosting->options.first);
    }
    void operator()(const lobby::KeepWaiting &e) const
    {
        self.m_visits.keepWaiting(e.caller.id, e.reason, e.left);
    }
    void operator()(const lobby::HangUp &e) const
    {
        if (self.m_visits.has(e.caller.id))
            self.m_visits.turnAway(e.caller.id, e.why);
        else
            self.m_house.ports.listener.hangUp(e.caller.id);
        emit self.hungUp(e.caller, e.why);
    }
};

Reception::Reception(House &house, const Calls &calls, int maxConversations)
    : m_house(house)
    , m_calls(calls)
    , m_maxConversations(maxConversations)
    , m_visits(house)
    , m_alarm(house.ports.clock.makeAlarm([this] {
        if (m_lobby)
            perform(m_lobby->timePassed(now()));
    }))
{
    connectListener();
    connectVisits();
}

void Reception::connectListener()
{
    Listener &listener = m_house.ports.listener;
    connect(&listener, &Listener::called, this, &Reception::seen);
    connect(&listener, &Listener::spoke, this, &Reception::seen);
    connect(&listener, &Listener::called, this, &Reception::called);
    connect(&listener, &Listener::spoke, this, [this](const Caller &caller) {
        if (m_lobby)
            perform(m_lobby->spoke(caller, now()));
    });
    connect(&listener, &Listener::secured, this, &Reception::secured);
    connect(&listener, &Listener::insecure, this, [this](CallerId id) { insecure(id); });
    connect(&listener, &Listener::gone, this, &Reception::gone);
    connect(&listener, &Listener::acceptFailed, this, &Reception::acceptFailed);
    connect(&listener, &Listener::happened, this, &Reception::happened);
}

void Reception::connectVisits()
{
    connect(&m_visits, &Visits::introduced, this, &Reception::introduced);
    connect(&m_visits, &Visits::redeemed, this, &Reception::redeemed);
    connect(&m_visits, &Visits::welcomed, this,
            [this](CallerId id) { emit welcomed(m_visits.keyOf(id)); });
    connect(&m_visits, &Visits::began, this, &Reception::began);
    connect(&m_visits, &Visits::ended, this, &Reception::visitEnded);
    connect(&m_visits, &Visits::notKept, this, &Reception::notKept);
    connect(&m_visits, &Visits::happened, this, &Reception::happened);
}

std::optional<ListenFailure> Reception::host(const HostOptions &options)
{
    stop();
    const auto listening = m_house.ports.listener.listen(options.where);
    if (!listening)
        return listening.error();
    m_lobby.emplace(options.door, options.plainCallers, m_maxConversations);
    m_hosting = Hosting {listening.value(), options};
    m_house.ownPort = listening.value().port;
    setLive(m_live);
    return std::nullopt;
}

void Reception::stop()
{
    if (!m_hosting)
        return;
    m_house.ports.listener.stop();
    m_house.ports.listener.hangUpAll();
    m_lobby.reset();
    m_hosting.reset();
    m_house.ownPort = 0;
    m_visits.dismissAll(Visits::Whom::NotLetIn, wire::ByeCode::Closing);
    lobbyChanged();
}

void Reception::setDoor(Door door)
{
    m_hosting->options.door = door;
    perform(m_lobby->setDoor(door, now()));
}

void Reception::setPlainCallers(PlainCallers plainCallers)
{
    m_hosting->options.plainCallers = plainCallers;
    perform(m_lobby->setPlainCallers(plainCallers, now()));
}

QList<Knock> Reception::knocks() const
{
    return m_lobby ? m_lobby->knocks() : QList<Knock> {};
}

QList<Caller> Reception::missed() const
{
    return m_lobby ? m_lobby->missed() : QList<Caller> {};
}

void Reception::admit(CallerId id, WordsVerdict words)
{
    if (words == WordsVerdict::Differ) {
        decline(id, Decline::Once);
        return;
    }
    m_visits.judgeWords(id, words);
    if (m_lobby)
        perform(m_lobby->admit(id, now()));
}

void Reception::decline(CallerId id, Decline how)
{
    if (!m_lobby)
        return;
    const wire::KeyHash key = m_visits.keyOf(id);
    const QString name = m_visits.nameOf(id);
    perform(m_lobby->decline(id, how, now()));
    if (how == Decline::Block && !key.isNull())
        m_house.people.block(key, name);
}

void Reception::setLive(int conversations)
{
    m_live = conversations;
    if (m_lobby)
        perform(m_lobby->setLive(m_live + m_visits.letInCount() + m_promised, now()));
}

bool Reception::meet(const wire::KeyHash &key)
{
    for (const CallerId id : m_visits.withKey(key, Visits::Whom::NotLetIn)) {
        if (m_lobby)
            perform(m_lobby->admitAwaited(id, now()));
    }
    return m_visits.isWelcomed(key);
}

void Reception::letGo(CallerId id)
{
    m_visits.dismiss(id, wire::ByeCode::Replaced);
    if (m_lobby)
        perform(m_lobby->withdraw(id, now()));
}

void Reception::dismissOthers(const wire::KeyHash &key)
{
    for (const CallerId id : m_visits.withKey(key, Visits::Whom::NotLetIn))
        letGo(id);
}

void Reception::hangUpOn(const wire::KeyHash &key)
{
    for (const CallerId id : m_visits.withKey(key, Visits::Whom::NotLetIn)) {
        if (m_lobby)
            perform(m_lobby->turnAway(id, HungUp::Blocked, now()));
    }
    m_visits.block(key);
}

void Reception::called(const Caller &caller)
{
    m_lastCaller = std::max(m_lastCaller, caller.id);
    if (m_lobby)
        perform(m_lobby->called(caller, now()));
}

void Reception::secured(CallerId id, const wire::KeyHash &key)
{
    const std::optional<Caller> caller = m_lobby ? m_lobby->secured(id) : std::nullopt;
    if (!caller)
        return;
    const bool isOwn = key == m_house.ownKey();
    const auto setup = m_house.setup(key, session::Role::Host);
    if (isOwn || !setup) {
        perform(m_lobby->turnAway(id, isOwn ? HungUp::OwnCall : HungUp::Insecure, now()));
        return;
    }
    if (std::unique_ptr<session::Link> link = m_house.ports.listener.admit(id))
        m_visits.greet(*caller, std::move(link), *setup);
    else
        perform(m_lobby->withdraw(id, now()));
}

void Reception::insecure(CallerId id)
{
    if (m_lobby)
        perform(m_lobby->turnAway(id, HungUp::Insecure, now()));
}

void Reception::introduced(CallerId id, Visitor visitor)
{
    if (!m_lobby)
        return;
    using Relation = Calls::Relation;
    const bool mayCome = visitor.standing != Standing::Blocked;
    const Relation relation = mayCome ? m_calls.relationTo(visitor.key, id) : Relation::None;
    if (relation == Relation::Crossed) {
        letGo(id);
        return;
    }
    if (relation == Relation::Awaited)
        visitor.standing = Standing::Awaited;
    // Whoever calls a second time has lost the first connection.
    for (const CallerId other : m_visits.withKey(visitor.key, Visits::Whom::Everybody)) {
        if (other != id)
            letGo(other);
    }
    setLive(m_live); // one of them may have had a place
    perform(m_lobby->introduced(id, visitor, now()));
}

// While the disk was asked we may have begun to call them ourselves.
void Reception::redeemed(CallerId id)
{
    if (m_calls.relationTo(m_visits.keyOf(id), id) != Calls::Relation::Crossed) {
        m_visits.welcome(id);
        return;
    }
    letGo(id);
    emit stayedAway();
}

void Reception::visitEnded(const Caller &caller, std::optional<HungUp> why)
{
    gone(caller.id);
    if (why)
        emit hungUp(caller, *why);
    emit stayedAway();
}

void Reception::gone(CallerId id)
{
    if (!m_lobby)
        return;
    const QList<Caller> before = missed();
    perform(m_lobby->gone(id, now()));
    if (missed() != before)
        emit missedSomebody(missed().last());
}

void Reception::perform(const lobby::Effects &effects)
{
    // Each is counted anew as soon as the first of them is in.
    m_promised +=
        int(std::count_if(effects.begin(), effects.end(), [](const lobby::Effect &effect) {
            return std::holds_alternative<lobby::LetIn>(effect);
        }));
    for (const lobby::Effect &effect : effects)
        std::visit(Perform {*this}, effect);
    lobbyChanged();
}

void Reception::lobbyChanged()
{
    if (const std::optional<Time> due = m_lobby ? m_lobby->due() : std::nullopt)
        m_alarm->set(*due);
    else
        m_alarm->clear();
    const QList<Knock> present = knocks();
    if (present == m_knocks)
        return;
    m_knocks = present;
    emit knocksChanged();
}

} // namespace talkstick::switchboard
