// SPDX-License-Identifier: MIT
#include "switchboard/talks.h"

#include "switchboard/meetings.h"

#include <algorithm>

namespace talkstick::switchboard {

using session::Conversation;

Talks::Talks(House &house)
    : m_house(house)
{ }

void Talks::add(std::unique_ptr<Conversation> conversation, CallerId lastCaller,
                const QString &reached)
{
    Conversation &added = *conversation;
    const bool isPlain = added.state().peerKey.isNull();
    m_talks.push_back(
        {std::move(conversation), {++m_begun, lastCaller, added.state().opening.role}});
    connect(&added, &Conversation::happened, this, &Talks::happened);
    connect(&added, &Conversation::ended, this, &Talks::countChanged);
    connect(&added, &Conversation::finished, this, &Talks::finished);
    if (!isPlain) {
        endOthers(added);
        remember(added, reached);
    }
    emit countChanged();
    emit opened(&added);
    if (isPlain)
        added.open();
}

void Talks::endOthers(const Conversation &newest)
{
    for (Conversation *other : list()) {
        const session::TalkState &state = other->state();
        if (other != &newest && !state.ended && state.peerKey == newest.state().peerKey)
            other->dismiss(wire::ByeCode::Replaced);
    }
}

void Talks::remember(Conversation &conversation, const QString &reached)
{
    const wire::KeyHash key = conversation.state().peerKey;
    const QDateTime now = m_house.ports.clock.wallTime();
    m_house.people.change(key, [&](Person &person) {
        noteMeeting(person, conversation.state(), reached, now);
        conversation.setTrust(person.trust); // an invitation may have been used in between
    });
    rename(conversation);
    if (!m_house.ownAddresses.isEmpty())
        conversation.tellAddresses(m_house.ownAddresses);
    connect(&conversation, &Conversation::addressesHeard, this,
            [this, key](const QStringList &addresses) {
                m_house.people.changeKnown(
                    key, [&addresses](Person &person) { noteAddresses(person, addresses); });
            });
}

void Talks::rename(Conversation &conversation) const
{
    const session::TalkState &state = conversation.state();
    const auto person = m_house.people.find(state.peerKey);
    QString name = person ? person->alias : QString();
    if (name.isEmpty())
        name = state.selfName;
    conversation.rename(name.isEmpty() ? state.opening.peerName : name);
}

void Talks::tellAddresses() const
{
    for (const Talk &talk : m_talks) {
        if (!talk.conversation->state().ended)
            talk.conversation->tellAddresses(m_house.ownAddresses);
    }
}

void Talks::forget(Conversation &conversation)
{
    const auto found = std::find_if(m_talks.begin(), m_talks.end(), [&](const Talk &talk) {
        return talk.conversation.get() == &conversation;
    });
    if (found == m_talks.end())
        return;
    conversation.leave();
    emit forgotten(&conversation);
    // It goes once everything said has been handed to the system.
    std::unique_ptr<Conversation> leaving = std::move(found->conversation);
    leaving->disconnect(this);
    m_talks.erase(found);
    m_house.departures.take(std::move(leaving));
    emit countChanged();
}

void Talks::leaveAll(wire::ByeCode code)
{
    for (Conversation *conversation : list())
        conversation->leave(code);
}

QList<Conversation *> Talks::list() const
{
    QList<Conversation *> conversations;
    for (const Talk &talk : m_talks)
        conversations.append(talk.conversation.get());
    return conversations;
}

int Talks::liveCount() const
{
    return int(std::count_if(m_talks.begin(), m_talks.end(),
                             [](const Talk &talk) { return !talk.conversation->state().ended; }));
}

std::optional<Talks::Live> Talks::liveWith(const wire::KeyHash &key) const
{
    const Talk *talk = find(key);
    return talk ? std::optional(talk->live) : std::nullopt;
}

Conversation *Talks::conversationWith(const wire::KeyHash &key) const
{
    const Talk *talk = find(key);
    return talk ? talk->conversation.get() : nullptr;
}

// The newest: older ones with the same person have ended.
const Talks::Talk *Talks::find(const wire::KeyHash &key) const
{
    const auto found = std::find_if(m_talks.rbegin(), m_talks.rend(), [&key](const Talk &talk) {
        const session::TalkState &state = talk.conversation->state();
        return !key.isNull() && !state.ended && state.peerKey == key;
    });
    return found == m_talks.rend() ? nullptr : &*found;
}

bool Talks::isNameTaken(const QString &name) const
{
    return std::any_of(m_talks.begin(), m_talks.end(), [&name](const Talk &talk) {
        const session::TalkState &state = talk.conversation->state();
        return !state.ended && state.opening.peerName == name;
    });
}

bool Talks::areAllFinished() const
{
    return std::all_of(m_talks.begin(), m_talks.end(),
                       [](const Talk &talk) { return talk.conversation->isFinished(); });
}

} // namespace talkstick::switchboard
