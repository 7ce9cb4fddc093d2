// SPDX-License-Identifier: MIT
#include "switchboard/redialler.h"

#include "wire/address.h"

#include <algorithm>
#include <vector>

namespace talkstick::switchboard {

using session::Conversation;
using session::EndReason;
using session::Fate;
using session::TalkState;

namespace {

constexpr int kOutOfTurnLimit = 3;

bool isWaiting(const TalkState &state)
{
    return state.ended && state.fate == Fate::Unfinished && !state.peerKey.isNull();
}

bool saidBye(const TalkState &state, wire::ByeCode code)
{
    return state.bye && state.bye->code == std::uint32_t(code);
}

// Whether calling them again by itself is what both would expect.
bool isToBeCalled(const TalkState &state)
{
    switch (*state.ended) {
    case EndReason::Lost:
    case EndReason::Apart:
    case EndReason::PeerLeft:
    case EndReason::PeerAtFault:
    case EndReason::NotKept: return true;
    case EndReason::PeerObjected: // not heard in time: by a bad link, not by a bad program
        return saidBye(state, wire::ByeCode::NotYourTurn)
            || saidBye(state, wire::ByeCode::TimedOut);
    case EndReason::Left:
    case EndReason::Closed:
    case EndReason::Broke:
    case EndReason::TurnedAway:
    case EndReason::Forked: break;
    }
    return false;
}

} // namespace

struct Redialler::Pursuit
{
    Time lostAt {0};
    RedialPace pace;
    std::unique_ptr<session::Alarm> alarm;
    std::vector<QPointer<Call>> calls {}; // being made now
    Time next {0}; // while none is
    enum class Told : std::uint8_t { No, Yes } stillAway = Told::No;
};

Redialler::Redialler(House &house, Talks &talks, Calls &calls)
    : m_house(house)
    , m_talks(talks)
    , m_calls(calls)
{
    connect(&talks, &Talks::opened, this, &Redialler::watch);
    connect(&talks, &Talks::restored, this, &Redialler::watch);
    connect(&talks, &Talks::resumed, this,
            [this](const Conversation *conversation) { end(conversation->state().peerKey); });
    connect(&talks, &Talks::forgotten, this, [this](const Conversation *conversation) {
        const wire::KeyHash key = conversation->state().peerKey;
        if (const Conversation *pursued = waitingFor(key); !pursued || pursued == conversation)
            end(key);
    });
}

Redialler::~Redialler() = default;

void Redialler::watch(Conversation *conversation)
{
    end(conversation->state().peerKey); // a new one is another end to a pursuit
    connect(conversation, &Conversation::ended, this,
            [this, conversation] { lost(*conversation); });
    connect(conversation, &Conversation::said, this,
            [this, conversation] { m_outOfTurn.erase(conversation->state().peerKey); });
}

void Redialler::lost(Conversation &conversation)
{
    const TalkState &state = conversation.state();
    const wire::KeyHash key = state.peerKey;
    if (saidBye(state, wire::ByeCode::NotYourTurn) && ++m_outOfTurn[key] >= kOutOfTurnLimit) {
        m_givenUp.insert(key);
        return;
    }
    if (waitingFor(key) != &conversation || !isToBeCalled(state))
        return;
    // Who has said goodbye is not there; who was lost may be back at once.
    const Time now = m_house.ports.clock.now();
    begin(key, state.ended == EndReason::PeerLeft ? now - kQuickRedials : now);
    wait(key);
}

// The conversation with them that is to go on, if none is live. The newest.
Conversation *Redialler::waitingFor(const wire::KeyHash &key) const
{
    if (key.isNull() || m_talks.conversationWith(key))
        return nullptr;
    const auto newest = m_house.archive.newestUnfinished(key);
    for (Conversation *conversation : m_talks.list()) {
        const TalkState &state = conversation->state();
        if (newest && state.conversationId == newest->head.conversationId && isWaiting(state))
            return conversation;
    }
    return nullptr;
}

void Redialler::callEverybody()
{
    m_lookedAround = m_house.ports.clock.now();
    for (const Conversation *conversation : m_talks.list()) {
        const TalkState &state = conversation->state();
        if (isWaiting(state) && isToBeCalled(state) && !m_givenUp.contains(state.peerKey)
            && waitingFor(state.peerKey) == conversation)
            callNow(state.peerKey);
    }
}

void Redialler::lookAround()
{
    if (!m_lookedAround || m_house.ports.clock.now() - *m_lookedAround >= kLookAgain)
        callEverybody();
}

void Redialler::callNow(const wire::KeyHash &key)
{
    m_givenUp.erase(key);
    const auto found = m_pursuits.find(key);
    const bool isBeingTried = found != m_pursuits.end() && !found->second->calls.empty();
    if (isBeingTried || !waitingFor(key))
        return;
    begin(key, m_house.ports.clock.now());
    call(key);
}

void Redialler::stop()
{
    while (!m_pursuits.empty())
        end(m_pursuits.begin()->first);
}

void Redialler::begin(const wire::KeyHash &key, Time lostAt)
{
    auto &pursuit = m_pursuits[key];
    pursuit = std::make_unique<Pursuit>(
        Pursuit {lostAt, RedialPace(m_house.ports.clock.redialBase()),
                 m_house.ports.clock.makeAlarm([this, key] { call(key); })});
}

// By value: the caller's may be the one in the map.
void Redialler::end(wire::KeyHash key)
{
    m_givenUp.erase(key);
    const auto found = m_pursuits.find(key);
    if (found == m_pursuits.end())
        return;
    const std::unique_ptr<Pursuit> ended = std::move(found->second);
    m_pursuits.erase(found);
    for (const QPointer<Call> &call : ended->calls) {
        if (!call)
            continue;
        call->disconnect(this);
        m_calls.drop(*call);
    }
    for (Conversation *conversation : m_talks.list()) {
        if (conversation->state().peerKey == key)
            conversation->setRedial(std::nullopt);
    }
}

QList<JoinOptions> Redialler::callsTo(const wire::KeyHash &key) const
{
    QList<JoinOptions> calls;
    const auto person = m_house.people.find(key);
    if (!person || person->standing == Person::Standing::Blocked)
        return calls;
    for (const QString &text : person->addresses) {
        const auto address = wire::parseAddress(text);
        if (address && m_house.ports.dialer.mayBeThere(address.value()))
            calls.append({.address = address.value(), .person = key});
    }
    return calls;
}

void Redialler::call(const wire::KeyHash &key)
{
    const auto found = m_pursuits.find(key);
    if (found == m_pursuits.end() || !waitingFor(key))
        return end(key);
    if (m_calls.isCalling(key))
        return wait(key); // somebody does so by hand
    Pursuit &pursuit = *found->second;
    const QList<JoinOptions> calls = callsTo(key);
    for (const JoinOptions &options : calls) {
        Call &call = m_calls.add(options);
        pursuit.calls.emplace_back(&call);
        connect(&call, &Call::changed, this, [this, key, &call] { progressed(key, call); });
    }
    if (calls.isEmpty())
        wait(key);
    else
        show(key);
}

void Redialler::progressed(const wire::KeyHash &key, Call &call)
{
    using Step = CallProgress::Step;
    const CallProgress &progress = call.progress();
    switch (progress.step) {
    case Step::Finding:
    case Step::Connecting:
    case Step::Securing:
    case Step::Connected: // resumed() follows
    case Step::Replaced: // the same, by their call
    case Step::Cancelled: return;
    case Step::Greeting: {
        // The first that gets through; at the other addresses it is the same person.
        const auto calls = m_pursuits.at(key)->calls;
        for (const QPointer<Call> &other : calls) {
            if (other && other != &call)
                drop(key, *other);
        }
        return;
    }
    case Step::Knocking:
        if (progress.waiting == wire::message::Wait::Reason::Knock)
            giveUp(key); // they do not know us any more
        return;
    case Step::Failed: break;
    }
    const bool isOver = progress.failure == CallFailure::Declined;
    drop(key, call);
    if (isOver)
        giveUp(key);
    else if (const auto found = m_pursuits.find(key);
             found != m_pursuits.end() && found->second->calls.empty())
        wait(key);
}

void Redialler::giveUp(wire::KeyHash key)
{
    end(key);
    m_givenUp.insert(key);
    if (Conversation *conversation = waitingFor(key))
        emit gaveUp(conversation);
}

void Redialler::drop(const wire::KeyHash &key, Call &call)
{
    const auto found = m_pursuits.find(key);
    if (found != m_pursuits.end())
        std::erase_if(found->second->calls,
                      [&call](const QPointer<Call> &one) { return !one || one == &call; });
    call.disconnect(this);
    m_calls.drop(call);
}

void Redialler::wait(const wire::KeyHash &key)
{
    const auto found = m_pursuits.find(key);
    if (found == m_pursuits.end())
        return;
    Pursuit &pursuit = *found->second;
    const Time now = m_house.ports.clock.now();
    const Time since = now - pursuit.lostAt;
    const QByteArray chance = m_house.ports.chance(1);
    pursuit.next = now + pursuit.pace.pause(since, std::uint8_t(chance.isEmpty() ? 0 : chance[0]));
    pursuit.alarm->set(pursuit.next);
    show(key);
    if (since < kQuickRedials || pursuit.stillAway == Pursuit::Told::Yes)
        return;
    pursuit.stillAway = Pursuit::Told::Yes;
    if (Conversation *conversation = waitingFor(key))
        emit stillAway(conversation);
}

void Redialler::show(const wire::KeyHash &key)
{
    const Pursuit &pursuit = *m_pursuits.at(key);
    session::Redial redial {int(callsTo(key).size()), std::nullopt};
    if (pursuit.calls.empty()) {
        const Time left = pursuit.next - m_house.ports.clock.now();
        redial.next = m_house.ports.clock.wallTime().addMSecs(left.count());
    }
    if (Conversation *conversation = waitingFor(key))
        conversation->setRedial(redial);
}

} // namespace talkstick::switchboard
