// SPDX-License-Identifier: MIT
#include "ui/navigator.h"

#include <algorithm>
#include <utility>

namespace talkstick::ui {

Navigator::Navigator(switchboard::Switchboard &switchboard, QObject *parent)
    : QObject(parent)
    , m_switchboard(switchboard)
{
    connect(&switchboard, &switchboard::Switchboard::opened, this, &Navigator::conversationOpened);
    connect(&switchboard, &switchboard::Switchboard::forgotten, this,
            &Navigator::conversationForgotten);
}

std::optional<switchboard::ListenFailure> Navigator::host(const switchboard::HostOptions &options)
{
    if (auto failure = m_switchboard.host(options))
        return failure;
    go({Page::HostCard});
    return std::nullopt;
}

void Navigator::stopHosting()
{
    m_switchboard.stopHosting();
    if (m_place.page == Page::HostCard)
        showStart();
}

void Navigator::join(const switchboard::JoinOptions &options)
{
    dropCall();
    m_call = &m_switchboard.join(options);
    connect(m_call, &switchboard::Call::changed, this, &Navigator::callChanged);
    emit callChanged();
    showCall();
}

void Navigator::callOnceMore()
{
    if (m_call)
        join(switchboard::JoinOptions(m_call->options())); // a copy: the call is dropped first
}

void Navigator::cancelCall()
{
    dropCall();
    if (m_place.page == Page::Calling)
        showStart();
}

void Navigator::callAgain(const session::Conversation &conversation)
{
    const auto how = m_joined.constFind(&conversation);
    if (how != m_joined.constEnd())
        join(*how);
}

void Navigator::admit(switchboard::CallerId id)
{
    const auto before = m_switchboard.conversations().size();
    m_switchboard.admit(id);
    const auto conversations = m_switchboard.conversations();
    if (conversations.size() > before)
        showConversation(*conversations.last());
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

void Navigator::showConversation(session::Conversation &conversation)
{
    go({Page::Conversation, &conversation});
}

void Navigator::leave()
{
    if (!m_place.conversation)
        return;
    if (m_place.conversation->state().ended)
        m_switchboard.forget(*m_place.conversation);
    else
        m_place.conversation->leave();
}

int Navigator::live() const
{
    const auto all = m_switchboard.conversations();
    return int(
        std::count_if(all.begin(), all.end(), [](const auto *one) { return !one->state().ended; }));
}

void Navigator::leaveAll()
{
    for (session::Conversation *conversation : m_switchboard.conversations())
        conversation->leave();
}

void Navigator::go(const Place &place)
{
    // A failure that has been read is not kept.
    const bool failed =
        m_call && m_call->progress().step == switchboard::CallProgress::Step::Failed;
    if (failed && m_place.page == Page::Calling && place.page != Page::Calling)
        dropCall();
    if (std::exchange(m_place, place) != place)
        emit moved();
}

void Navigator::conversationOpened(session::Conversation *conversation)
{
    if (conversation->state().opening.role == session::Role::Host) {
        if (m_place.page == Page::HostCard)
            showConversation(*conversation);
        return;
    }
    const bool waitedFor = m_place.page == Page::Calling;
    if (m_call) {
        m_joined.insert(conversation, m_call->options());
        dropCall();
    }
    if (waitedFor)
        showConversation(*conversation);
}

void Navigator::conversationForgotten(session::Conversation *conversation)
{
    m_joined.remove(conversation);
    if (m_place.conversation != conversation)
        return;
    for (session::Conversation *other : m_switchboard.conversations()) {
        if (other != conversation)
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
