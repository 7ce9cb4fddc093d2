// SPDX-License-Identifier: MIT
#include "switchboard/talks.h"

#include "switchboard/meetings.h"

#include <algorithm>
#include <utility>

namespace talkstick::switchboard {

using session::Conversation;

Talks::Talks(House &house)
    : m_house(house)
{
    connect(&house.archive, &Archive::fateChanged, this,
            [this](const QByteArray &id, session::Fate fate) {
                if (Talk *talk = find(id)) {
                    talk->conversation->setFate(fate);
                    rank(talk->conversation->state().peerKey);
                }
            });
}

Conversation &Talks::add(std::unique_ptr<Conversation> conversation, CallerId lastCaller,
                         const QString &reached)
{
    const bool isPlain = conversation->state().peerKey.isNull();
    const Live live {++m_begun, lastCaller, conversation->state().opening.role};
    Talk *known = isPlain ? nullptr : goOn(*conversation);
    Conversation &talk = known ? *known->conversation : list(std::move(conversation));
    find(talk)->live = live;
    if (!isPlain) {
        m_house.archive.noteGoingOn(talk.state().conversationId);
        endOthers(talk);
        rank(talk.state().peerKey);
        remember(talk, reached);
    }
    emit countChanged();
    if (known) {
        m_house.departures.take(std::move(conversation));
        emit resumed(&talk);
    } else {
        keep(talk);
        emit opened(&talk);
    }
    if (isPlain)
        talk.open();
    talk.tellEarlyParts();
    sayWhatIsSealed(talk);
    return talk;
}

// Null: it is not listed. What \a later is left with is the link that is replaced.
Talks::Talk *Talks::goOn(Conversation &later)
{
    Talk *known = find(later.state().conversationId);
    if (!known)
        return nullptr;
    known->conversation->goOn(later);
    later.disconnect();
    later.dismiss(wire::ByeCode::Replaced);
    return known;
}

Conversation &Talks::list(std::unique_ptr<Conversation> conversation)
{
    Conversation &listed = *conversation;
    m_talks.push_back({std::move(conversation)});
    watch(listed);
    return listed;
}

void Talks::watch(Conversation &conversation)
{
    connect(&conversation, &Conversation::happened, this, &Talks::happened);
    connect(&conversation, &Conversation::finished, this, &Talks::finished);
    connect(&conversation, &Conversation::changed, this,
            [this, &conversation] { sayWhatIsSealed(conversation); });
    connect(&conversation, &Conversation::ended, this, [this, &conversation] {
        m_house.archive.noteEnd(conversation.state());
        rank(conversation.state().peerKey);
        emit countChanged();
    });
    connect(&conversation, &Conversation::addressesHeard, this,
            [this, &conversation](const QStringList &addresses) {
                m_house.people.changeKnown(
                    conversation.state().peerKey,
                    [&addresses](Person &person) { noteAddresses(person, addresses); });
            });
    connect(&conversation, &Conversation::notKept, this,
            [this, &conversation] { putBackWhatWasSealed(conversation); });
    connect(&conversation, &Conversation::said, this, [this, &conversation] {
        if (Talk *talk = find(conversation))
            talk->saying.reset();
    });
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
}

void Talks::rename(const wire::KeyHash &key) const
{
    for (Conversation *conversation : list()) {
        if (!key.isNull() && conversation->state().peerKey == key)
            rename(*conversation);
    }
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
    if (!find(conversation))
        return;
    conversation.leave();
    // Whoever is told that it has ended, or is forgotten, may forget it as well.
    if (find(conversation))
        emit forgotten(&conversation);
    Talk *found = find(conversation);
    if (!found)
        return;
    // It goes once everything said has been handed to the system.
    std::unique_ptr<Conversation> leaving = std::move(found->conversation);
    leaving->disconnect(this);
    m_talks.remove_if([found](const Talk &talk) { return &talk == found; });
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

Talks::Talk *Talks::find(const QByteArray &id)
{
    const auto found = std::find_if(m_talks.begin(), m_talks.end(), [&id](const Talk &talk) {
        return !id.isEmpty() && talk.conversation->state().conversationId == id;
    });
    return found == m_talks.end() ? nullptr : &*found;
}

const Talks::Talk *Talks::find(const Conversation &conversation) const
{
    const auto found =
        std::find_if(m_talks.begin(), m_talks.end(), [&conversation](const Talk &talk) {
            return talk.conversation.get() == &conversation;
        });
    return found == m_talks.end() ? nullptr : &*found;
}

Talks::Talk *Talks::find(const Conversation &conversation)
{
    return const_cast<Talk *>(std::as_const(*this).find(conversation));
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
