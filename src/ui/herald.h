// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/switchboard.h"

#include <QObject>

#include <memory>
#include <unordered_map>

namespace talkstick::ui {

//! Listens to all conversations and the door, and says what somebody who does not look at the
//! window would want to hear. It knows no widget.
class Herald final : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive this.
    Herald(switchboard::Switchboard &switchboard, session::Clock &clock, QObject *parent = nullptr);
    ~Herald() override;

signals:
    //! To be spoken.
    void announced(const QString &sentence);
    //! Somebody has come in without a question; to be shown for a moment. It is announced too.
    void cameIn(const QString &sentence);
    //! It has become our turn, somebody is at the door, or words are to be compared.
    void attentionNeeded();
    //! With attentionNeeded(): it has become our turn; \a said is all that came with it.
    void turnCame(const talkstick::session::Conversation *conversation, const QString &said);
    //! With attentionNeeded(): somebody is at the door.
    void knocked();

private:
    //! What of a conversation has been told, and when there will be more to tell.
    struct Followed
    {
        session::TalkState::Hand hand = session::TalkState::Hand::Down;
        turn::Phase stick = turn::Phase::Waiting; //!< Where it was when they went.
        std::unique_ptr<session::Alarm> away;
    };

    void follow(session::Conversation *conversation);
    void heard(const session::Conversation &conversation, const turn::Part &part);
    void changed(const session::Conversation &conversation);
    void ended(const session::Conversation &conversation);
    void resumed(const session::Conversation &conversation);
    void arrived(const session::Conversation &conversation, switchboard::Arrival how);
    void knocksChanged();

    switchboard::Switchboard &m_switchboard;
    session::Clock &m_clock;
    std::unordered_map<const session::Conversation *, Followed> m_followed;
    const session::Conversation *m_back = nullptr; //!< Came back last; only to be compared.
    switchboard::CallerId m_lastKnock = 0; //!< The newest one announced; ids only grow.
};

} // namespace talkstick::ui
