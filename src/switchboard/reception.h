// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/calls.h"
#include "switchboard/hosting.h"
#include "switchboard/house.h"
#include "switchboard/lobby.h"
#include "switchboard/visits.h"

#include <QObject>

#include <memory>
#include <optional>

namespace talkstick::switchboard {

//! The host's side of the switchboard at work: hands what the listener and the callers do to the
//! Lobby and carries out what comes back.
class Reception final : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive this.
    Reception(House &house, const Calls &calls, int maxConversations);

    [[nodiscard]] std::optional<ListenFailure> host(const HostOptions &options);
    //! Those who were let in and are not live yet stay.
    void stop();
    [[nodiscard]] const std::optional<Hosting> &hosting() const { return m_hosting; }
    //! The following are only for while it hosts.
    void setDoor(Door door);
    void setPlainCallers(PlainCallers plainCallers);
    void setFirst(turn::FirstTurn first) { m_hosting->options.first = first; }
    void setEnding(wire::Ending ending) { m_hosting->options.ending = ending; }

    [[nodiscard]] QList<Knock> knocks() const;
    [[nodiscard]] QList<Caller> missed() const;
    [[nodiscard]] bool hasRoom() const { return m_lobby && m_lobby->hasRoom(); }
    void admit(CallerId id, WordsVerdict words);
    void decline(CallerId id, Decline how);
    //! So many conversations are live.
    void setLive(int conversations);

    //! The last who has called, whatever became of them.
    [[nodiscard]] CallerId lastCaller() const { return m_lastCaller; }
    //! We have reached somebody who may be calling us, too: lets them in if they wait at the door.
    //! Whether their call is the one to go on.
    [[nodiscard]] bool meet(const wire::KeyHash &key);
    //! Everybody of that key who was not let in goes: another connection to them lives.
    void dismissOthers(const wire::KeyHash &key);
    //! Somebody was just blocked: closes all their connections, also those that were let in.
    void hangUpOn(const wire::KeyHash &key);
    //! Everybody goes, also who was let in: the program ends. Only after stop().
    void sayGoodbye() { m_visits.dismissAll(Visits::Whom::Everybody, wire::ByeCode::Closing); }
    //! A conversation over TLS, from began() on.
    [[nodiscard]] std::unique_ptr<session::Conversation> take(CallerId id)
    {
        return m_visits.take(id);
    }

signals:
    void knocksChanged();
    //! Somebody who speaks plain text may come in; the connection is still the listener's.
    void plainLetIn(const talkstick::switchboard::Caller &caller);
    //! Somebody has been told over TLS that they may come in, and is not live yet.
    void welcomed(const talkstick::wire::KeyHash &key);
    void began(talkstick::switchboard::CallerId id, talkstick::switchboard::Arrival how);
    //! Somebody who was let in over TLS did not come: there may be room again.
    void stayedAway();
    void hungUp(const talkstick::switchboard::Caller &caller, talkstick::switchboard::HungUp why);
    void missedSomebody(const talkstick::switchboard::Caller &caller);
    void notKept();
    void acceptFailed(const QString &systemText);
    void happened(const talkstick::session::SocketEvent &event);
    //! Somebody has connected, or has written more; whatever becomes of them.
    void seen(const talkstick::switchboard::Caller &caller);

private:
    struct Perform;

    void connectListener();
    void connectVisits();
    void called(const Caller &caller);
    void secured(CallerId id, const wire::KeyHash &key);
    void insecure(CallerId id);
    void introduced(CallerId id, Visitor visitor);
    void redeemed(CallerId id);
    void letGo(CallerId id);
    void visitEnded(const Caller &caller, std::optional<HungUp> why);
    void gone(CallerId id);
    void perform(const lobby::Effects &effects);
    void lobbyChanged();
    [[nodiscard]] Time now() const { return m_house.ports.clock.now(); }

    House &m_house;
    const Calls &m_calls;
    int m_maxConversations;
    Visits m_visits;
    std::unique_ptr<session::Alarm> m_alarm;
    std::optional<Hosting> m_hosting;
    std::optional<Lobby> m_lobby; // while hosting
    QList<Knock> m_knocks; // as last announced
    int m_live = 0; // in Conversations that have begun
    int m_promised = 0; // places for those whom the lobby has just let in
    CallerId m_lastCaller = 0;
};

} // namespace talkstick::switchboard
