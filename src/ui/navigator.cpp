// SPDX-License-Identifier: MIT
#include "ui/navigator.h"

#include "model/jointext.h"
#include "model/standing.h"
#include "ui/doorsetting.h"

#include <algorithm>
#include <utility>

namespace talkstick::ui {

using switchboard::CallProgress;

Navigator::Navigator(switchboard::Switchboard &switchboard, DoorSetting &door, QObject *parent)
    : QObject(parent)
    , m_switchboard(switchboard)
    , m_door(door)
{
    connect(&switchboard, &switchboard::Switchboard::opened, this, &Navigator::conversationBegan);
    connect(&switchboard, &switchboard::Switchboard::resumed, this, &Navigator::conversationBegan);
    connect(&switchboard, &switchboard::Switchboard::arrived, this, &Navigator::arrived);
    connect(&switchboard, &switchboard::Switchboard::forgotten, this,
            &Navigator::conversationForgotten);
    connect(&switchboard.redialler(), &switchboard::Redialler::gaveUp, this, &Navigator::gaveUp);
}

std::optional<switchboard::ListenFailure> Navigator::host(const switchboard::HostOptions &options)
{
    if (auto failure = m_door.open(options))
        return failure;
    go({Page::HostCard});
    return std::nullopt;
}

void Navigator::stopHosting()
{
    m_door.close();
    if (m_place.page == Page::HostCard)
        showStart();
}

std::optional<switchboard::ListenFailure> Navigator::setDoor(switchboard::Door door)
{
    if (door == switchboard::Door::Closed) {
        stopHosting();
        return std::nullopt;
    }
    const bool opens = !m_switchboard.hosting();
    auto failure = m_door.set(door);
    if (opens && !failure)
        go({Page::HostCard});
    return failure;
}

void Navigator::join(const switchboard::JoinOptions &options)
{
    m_next.clear();
    startCall(options);
}

void Navigator::startCall(const switchboard::JoinOptions &options)
{
    dropCall();
    m_call = &m_switchboard.join(options);
    connect(m_call, &switchboard::Call::changed, this, &Navigator::callChangedBy);
    emit callChanged();
    showCall();
}

void Navigator::callPerson(const switchboard::Person &person)
{
    callOneAfterTheOther(model::callsTo(person));
}

void Navigator::callOneAfterTheOther(QList<switchboard::JoinOptions> calls)
{
    if (calls.isEmpty())
        return;
    const switchboard::JoinOptions first = calls.takeFirst();
    m_next = calls;
    startCall(first);
}

void Navigator::callAgain(model::Remedy remedy)
{
    if (m_call)
        join(model::with(remedy, m_call->options()));
}

void Navigator::callChangedBy()
{
    const CallProgress &progress = m_call->progress();
    if (progress.step == CallProgress::Step::Replaced)
        return giveWay();
    if (progress.step == CallProgress::Step::Cancelled)
        return cancelCall(); // whoever it was to has been blocked
    const bool failed = progress.step == CallProgress::Step::Failed;
    if (failed && !m_next.isEmpty() && model::mayHelpElsewhere(*progress.failure))
        return startCall(m_next.takeFirst());
    emit callChanged();
}

// They called us at the same time, and that call goes on: its conversation has begun.
void Navigator::giveWay()
{
    const wire::KeyHash key = m_call->key();
    const bool waitedFor = m_place.page == Page::Calling;
    dropCall();
    const auto all = m_switchboard.conversations();
    const auto found = std::find_if(all.rbegin(), all.rend(), [&key](const auto *one) {
        return one->state().peerKey == key && !one->state().ended;
    });
    if (waitedFor && found != all.rend())
        showConversation(**found);
}

void Navigator::cancelCall()
{
    dropCall();
    if (m_place.page == Page::Calling)
        showStart();
}

QList<switchboard::JoinOptions> Navigator::waysTo(const session::Conversation &conversation) const
{
    const auto how = m_joined.constFind(&conversation);
    if (how != m_joined.constEnd())
        return {*how};
    const auto person = m_switchboard.people().find(conversation.state().peerKey);
    return person ? model::callsTo(*person) : QList<switchboard::JoinOptions>();
}

void Navigator::callAgain(const session::Conversation &conversation)
{
    const QList<switchboard::JoinOptions> ways = waysTo(conversation);
    if (ways.isEmpty())
        return showStart(); // to say where they are
    callOneAfterTheOther(ways);
}

void Navigator::tryNow(session::Conversation &conversation)
{
    const wire::KeyHash key = conversation.state().peerKey;
    const auto person = m_switchboard.people().find(key);
    // Whoever is blocked is not called but by hand.
    if (!person || person->addresses.isEmpty()
        || person->standing == switchboard::Person::Standing::Blocked)
        return callAgain(conversation);
    m_tried = &conversation;
    m_switchboard.redialler().callNow(key);
}

void Navigator::gaveUp(const session::Conversation *conversation)
{
    if (std::exchange(m_tried, nullptr) == conversation && m_place.conversation == conversation)
        callAgain(*conversation);
}

void Navigator::beginAfresh(const session::Conversation &conversation)
{
    QList<switchboard::JoinOptions> ways = waysTo(conversation);
    if (const auto person = m_switchboard.people().find(conversation.state().peerKey);
        person && !person->addresses.isEmpty())
        ways = model::callsTo(*person); // all of them
    if (ways.isEmpty())
        return showStart();
    for (switchboard::JoinOptions &way : ways)
        way.conversation = switchboard::JoinOptions::Which::New;
    callOneAfterTheOther(ways);
}

void Navigator::admit(switchboard::CallerId id, switchboard::WordsVerdict words)
{
    const auto before = m_switchboard.conversations().size();
    m_admitting = Admitting::Somebody;
    m_switchboard.admit(id, words);
    const auto conversations = m_switchboard.conversations();
    if (conversations.size() > before) {
        m_admitting = Admitting::Nobody;
        showConversation(*conversations.last());
    }
}

// Over TLS whoever is admitted has to be welcomed first.
void Navigator::arrived(session::Conversation *conversation, switchboard::Arrival how)
{
    const bool admitted = how == switchboard::Arrival::Admitted;
    if (admitted && std::exchange(m_admitting, Admitting::Nobody) == Admitting::Somebody)
        showConversation(*conversation);
}

void Navigator::showHostCard()
{
    go({m_switchboard.hosting() ? Page::HostCard : Page::Start});
}

void Navigator::showCall()
{
    if (m_call)
        go({Page::Calling});
}

void Navigator::showPeople()
{
    if (m_place.page != Page::People)
        m_before = m_place;
    go({Page::People});
}

void Navigator::goBack()
{
    if (m_before.page == Page::Calling && !m_call)
        return showHostCard();
    if (m_before.page == Page::HostCard)
        return showHostCard();
    if (m_before.page == Page::Opening)
        return showStart(); // nobody would lead on from there any more
    go(m_before);
}

void Navigator::showConversation(session::Conversation &conversation)
{
    go({Page::Conversation, &conversation});
}

void Navigator::leave()
{
    if (!m_place.conversation)
        return;
    switch (model::standingOf(m_place.conversation->state())) {
    case model::Standing::Live: return m_place.conversation->leave();
    case model::Standing::Away: return showHostCard();
    case model::Standing::Over: return m_switchboard.forget(*m_place.conversation);
    }
}

void Navigator::go(const Place &place)
{
    // A failure that has been read is not kept.
    const bool failed = m_call && m_call->progress().step == CallProgress::Step::Failed;
    if (failed && m_place.page == Page::Calling && place.page != Page::Calling)
        dropCall();
    if (std::exchange(m_place, place) != place)
        emit moved();
}

void Navigator::conversationBegan(session::Conversation *conversation)
{
    if (m_tried == conversation)
        m_tried = nullptr;
    if (conversation->state().opening.role == session::Role::Host) {
        if (m_place.page == Page::HostCard)
            showConversation(*conversation);
        return;
    }
    // Others come about by themselves, as when somebody who was lost is called again.
    const bool isOurs = m_call && m_call->progress().step == CallProgress::Step::Connected;
    const bool waitedFor = isOurs && m_place.page == Page::Calling;
    if (isOurs) {
        switchboard::JoinOptions how = m_call->options();
        how.address = m_call->progress().address;
        // Next time they are known, and an invitation is good for once.
        how.person = conversation->state().peerKey;
        how.invitation.reset();
        how.conversation = switchboard::JoinOptions::Which::Newest;
        if (how.partner == session::Partner::Somebody)
            m_joined.insert(conversation, how);
        dropCall();
    }
    if (waitedFor)
        showConversation(*conversation);
}

void Navigator::conversationForgotten(session::Conversation *conversation)
{
    m_joined.remove(conversation);
    if (m_tried == conversation)
        m_tried = nullptr;
    if (m_before.conversation == conversation)
        m_before = {};
    if (m_place.conversation != conversation)
        return;
    for (session::Conversation *other : m_switchboard.conversations()) {
        if (other != conversation && !other->state().ended)
            return showConversation(*other);
    }
    showHostCard();
}

void Navigator::dropCall()
{
    if (!m_call)
        return;
    m_call->disconnect(this);
    m_switchboard.drop(*std::exchange(m_call, nullptr));
    emit callChanged();
}

} // namespace talkstick::ui
