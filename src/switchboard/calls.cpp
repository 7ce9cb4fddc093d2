// SPDX-License-Identifier: MIT
#include "switchboard/calls.h"

#include <algorithm>

namespace talkstick::switchboard {
namespace {

auto holds(const Call &call)
{
    return [&call](const auto &outgoing) { return outgoing.call.get() == &call; };
}

} // namespace

Calls::Calls(House &house, const Talks &talks)
    : m_house(house)
    , m_talks(talks)
{ }

Call &Calls::add(const JoinOptions &options)
{
    m_calls.push_back({std::make_unique<Call>(options, m_house), m_talks.begun()});
    Call *call = m_calls.back().call.get();
    connect(call, &Call::happened, this, &Calls::happened);
    connect(call, &Call::secured, this, [this, call] { emit secured(call); });
    connect(call, &Call::yielded, this, [this, call] { emit yielded(call); });
    connect(call, &Call::succeeded, this, [this, call] { emit succeeded(call); });
    return *call;
}

void Calls::drop(Call &call)
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(), holds(call));
    if (found == m_calls.end())
        return;
    call.cancel();
    found->call.release()->deleteLater(); // it may be the one whose signal brought us here
    m_calls.erase(found);
}

void Calls::cancelAll()
{
    for (const Outgoing &outgoing : m_calls)
        outgoing.call->cancel();
}

void Calls::cancel(const wire::KeyHash &key)
{
    QList<Call *> calls; // first: whoever sees one of them end may drop it
    for (const Outgoing &outgoing : m_calls) {
        if (outgoing.call->isTo(key))
            calls.append(outgoing.call.get());
    }
    for (Call *call : calls)
        call->cancel();
}

QList<Call *> Calls::asking(const wire::KeyHash &key) const
{
    QList<Call *> calls;
    for (const Outgoing &outgoing : m_calls) {
        Call *call = outgoing.call.get();
        if (call->isAsking() && call->isContent() && call->key() == key)
            calls.append(call);
    }
    return calls;
}

bool Calls::isCalling(const wire::KeyHash &key) const
{
    return std::any_of(m_calls.begin(), m_calls.end(), [&key](const Outgoing &outgoing) {
        const Call &call = *outgoing.call;
        return !call.progress().isOver() && call.isTo(key);
    });
}

bool Calls::isOvertaken(const Call &call) const
{
    const auto live = m_talks.liveWith(call.key());
    const auto found = std::find_if(m_calls.begin(), m_calls.end(), holds(call));
    return live && found != m_calls.end() && live->number > found->begunBefore;
}

// The call of the one with the smaller key goes on. Each side decides by what it has seen so far,
// and both come to the same end in whatever order they see it.
Calls::Relation Calls::relationTo(const wire::KeyHash &key, CallerId id) const
{
    const bool isOurs = m_house.ownKey() < key;
    if (const auto live = m_talks.liveWith(key)) {
        // Who had called already when it began has not lost that conversation.
        const bool isCrossed = live->role == session::Role::Joiner && id <= live->lastCaller;
        return isCrossed && isOurs ? Relation::Crossed : Relation::Awaited;
    }
    const QList<Call *> calls = asking(key);
    if (calls.isEmpty())
        return Relation::None;
    const bool isOneYielding = std::any_of(calls.begin(), calls.end(),
                                           [](const Call *call) { return call->isYielding(); });
    return isOneYielding || !isOurs ? Relation::Awaited : Relation::Crossed;
}

} // namespace talkstick::switchboard
