// SPDX-License-Identifier: MIT
#include "switchboard/switchboard.h"

#include <algorithm>

namespace talkstick::switchboard {

struct Switchboard::Perform
{
    Switchboard &self;

    void operator()(const lobby::LetIn &e) const { self.letIn(e.caller); }
    void operator()(const lobby::HangUp &e) const
    {
        self.m_listener.hangUp(e.caller.id);
        emit self.callerHungUpOn(e.caller, e.why);
    }
};

Switchboard::Switchboard(Listener &listener, Dialer &dialer, session::Clock &clock,
                         int maxConversations, QObject *parent)
    : QObject(parent)
    , m_listener(listener)
    , m_dialer(dialer)
    , m_clock(clock)
    , m_maxConversations(maxConversations)
    , m_alarm(clock.makeAlarm([this] {
        if (m_lobby)
            perform(m_lobby->timePassed(m_clock.now()));
    }))
{
    connect(&listener, &Listener::called, this, [this](const Caller &caller) {
        if (m_lobby)
            perform(m_lobby->called(caller, m_clock.now()));
    });
    connect(&listener, &Listener::spoke, this, [this](const Caller &caller) {
        if (m_lobby)
            perform(m_lobby->spoke(caller, m_clock.now()));
    });
    connect(&listener, &Listener::gone, this, [this](CallerId id) {
        const QList<Caller> before = missed();
        if (m_lobby)
            m_lobby->gone(id);
        lobbyChanged();
        if (missed() != before)
            emit callerMissed(missed().last());
    });
    connect(&listener, &Listener::acceptFailed, this, &Switchboard::acceptFailed);
    connect(&listener, &Listener::happened, this, &Switchboard::happened);
}

Switchboard::~Switchboard() = default;

std::optional<ListenFailure> Switchboard::host(const HostOptions &options)
{
    stopHosting();
    const auto listening = m_listener.listen(options.where);
    if (!listening)
        return listening.error();
    m_lobby.emplace(options.door, options.plainCallers, m_maxConversations);
    m_hosting = Hosting {listening.value(), options};
    countLive();
    emit hostingChanged();
    return std::nullopt;
}

void Switchboard::stopHosting()
{
    if (!m_hosting)
        return;
    m_listener.stop();
    m_listener.hangUpAll();
    m_lobby.reset();
    m_hosting.reset();
    lobbyChanged();
    emit hostingChanged();
}

void Switchboard::setPlainCallers(PlainCallers plainCallers)
{
    if (!m_hosting || m_hosting->options.plainCallers == plainCallers)
        return;
    m_hosting->options.plainCallers = plainCallers;
    perform(m_lobby->setPlainCallers(plainCallers, m_clock.now()));
    emit hostingChanged();
}

void Switchboard::setFirst(turn::FirstTurn first)
{
    if (!m_hosting || m_hosting->options.first == first)
        return;
    m_hosting->options.first = first;
    emit hostingChanged();
}

void Switchboard::setEnding(wire::Ending ending)
{
    if (!m_hosting || m_hosting->options.ending == ending)
        return;
    m_hosting->options.ending = ending;
    emit hostingChanged();
}

QList<Knock> Switchboard::knocks() const
{
    return m_lobby ? m_lobby->knocks() : QList<Knock> {};
}

QList<Caller> Switchboard::missed() const
{
    return m_lobby ? m_lobby->missed() : QList<Caller> {};
}

bool Switchboard::hasRoom() const
{
    return m_lobby && m_lobby->hasRoom();
}

void Switchboard::admit(CallerId id)
{
    if (m_lobby)
        perform(m_lobby->admit(id));
}

void Switchboard::decline(CallerId id, Decline how)
{
    if (m_lobby)
        perform(m_lobby->decline(id, how, m_clock.now()));
}

Call &Switchboard::join(const JoinOptions &options)
{
    m_calls.push_back(std::make_unique<Call>(options, m_dialer, m_clock));
    Call &call = *m_calls.back();
    connect(&call, &Call::happened, this, &Switchboard::happened);
    connect(&call, &Call::succeeded, this, [this, &call] { callSucceeded(call); });
    return call;
}

void Switchboard::drop(Call &call)
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(),
                                    [&call](const auto &kept) { return kept.get() == &call; });
    if (found == m_calls.end())
        return;
    call.cancel();
    found->release()->deleteLater(); // it may be the one whose signal brought us here
    m_calls.erase(found);
}

QList<session::Conversation *> Switchboard::conversations() const
{
    QList<session::Conversation *> conversations;
    for (const auto &conversation : m_conversations)
        conversations.append(conversation.get());
    return conversations;
}

void Switchboard::forget(session::Conversation &conversation)
{
    const auto found = std::find_if(m_conversations.begin(), m_conversations.end(),
                                    [&](const auto &kept) { return kept.get() == &conversation; });
    if (found == m_conversations.end())
        return;
    conversation.leave();
    emit forgotten(&conversation);
    // It goes once everything said has been handed to the system.
    auto *leaving = found->release();
    m_conversations.erase(found);
    leaving->disconnect(this);
    leaving->setParent(this);
    if (leaving->isFinished())
        leaving->deleteLater();
    else
        connect(leaving, &session::Conversation::finished, leaving, &QObject::deleteLater);
    countLive();
}

void Switchboard::perform(const lobby::Effects &effects)
{
    for (const lobby::Effect &effect : effects)
        std::visit(Perform {*this}, effect);
    lobbyChanged();
}

void Switchboard::letIn(const Caller &caller)
{
    std::unique_ptr<session::Link> link = m_listener.admit(caller.id);
    if (!link || !m_hosting) {
        countLive(); // it has gone in the meantime; its place is free again
        return;
    }
    const HostOptions &options = m_hosting->options;
    const session::Opening opening {session::Role::Host, options.first, options.ending,
                                    nameOf(caller.peer)};
    add(std::make_unique<session::Conversation>(opening, std::move(link), m_clock));
}

// Several may call from one address: a class behind one router, or programs on this computer.
QString Switchboard::nameOf(const session::Peer &peer) const
{
    const bool isTaken =
        std::any_of(m_conversations.begin(), m_conversations.end(), [&peer](const auto &kept) {
            return !kept->state().ended && kept->state().opening.peerName == peer.address;
        });
    return isTaken ? wire::hostAndPort(peer.address, peer.port) : peer.address;
}

void Switchboard::callSucceeded(Call &call)
{
    add(call.takeConversation());
}

void Switchboard::add(std::unique_ptr<session::Conversation> conversation)
{
    session::Conversation &added = *conversation;
    m_conversations.push_back(std::move(conversation));
    connect(&added, &session::Conversation::happened, this, &Switchboard::happened);
    connect(&added, &session::Conversation::ended, this, &Switchboard::countLive);
    countLive();
    emit opened(&added);
    added.open();
}

void Switchboard::countLive()
{
    if (!m_lobby)
        return;
    const auto live = std::count_if(m_conversations.begin(), m_conversations.end(),
                                    [](const auto &kept) { return !kept->state().ended; });
    perform(m_lobby->setLive(int(live), m_clock.now()));
}

void Switchboard::lobbyChanged()
{
    if (const std::optional<Time> due = m_lobby ? m_lobby->due() : std::nullopt)
        m_alarm->set(*due);
    else
        m_alarm->clear();
    const QList<Knock> now = knocks();
    if (now == m_knocks)
        return;
    m_knocks = now;
    emit knocksChanged();
}

} // namespace talkstick::switchboard
