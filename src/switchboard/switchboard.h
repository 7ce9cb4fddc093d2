// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "switchboard/call.h"
#include "switchboard/lobby.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace talkstick::switchboard {

//! How to host.
struct HostOptions
{
    ListenRequest where;
    Door door = Door::AnyoneMayKnock;
    PlainCallers plainCallers = PlainCallers::Ask;
    turn::FirstTurn first = turn::FirstTurn::Theirs; //!< Theirs: the caller speaks first.
    wire::Ending ending = wire::Ending::Auto;
    friend bool operator==(const HostOptions &, const HostOptions &) = default;
};

//! What is being hosted.
struct Hosting
{
    Listening where;
    HostOptions options;
    friend bool operator==(const Hosting &, const Hosting &) = default;
};

//! All conversations of the program, and the ways in and out: hosting, the callers at the door, and
//! the calls being made.
class Switchboard final : public QObject
{
    Q_OBJECT

public:
    //! The ports must outlive this.
    Switchboard(Listener &listener, Dialer &dialer, session::Clock &clock,
                int maxConversations = kMaxConversations, QObject *parent = nullptr);
    ~Switchboard() override;

    //! Opens the door, or says why not; then nothing is hosted. Hosting again replaces what was.
    [[nodiscard]] std::optional<ListenFailure> host(const HostOptions &options);
    //! Closes the door and hangs up on everybody who was not let in. Conversations go on.
    void stopHosting();
    [[nodiscard]] const std::optional<Hosting> &hosting() const { return m_hosting; }

    //! For callers from now on.
    void setPlainCallers(PlainCallers plainCallers);
    void setFirst(turn::FirstTurn first);
    void setEnding(wire::Ending ending);

    //! Who is at the door, oldest first.
    [[nodiscard]] QList<Knock> knocks() const;
    [[nodiscard]] QList<Caller> missed() const;
    //! Whether somebody let in now would find a place; else they wait in line.
    [[nodiscard]] bool hasRoom() const;
    //! Nothing happens if the caller is gone or there is no room; opened() is emitted otherwise.
    void admit(CallerId id);
    void decline(CallerId id, Decline how = Decline::Once);

    //! Calls somebody. The call belongs to the switchboard until drop(); when it succeeds, opened()
    //! is emitted.
    Call &join(const JoinOptions &options);
    //! Cancels and forgets a call.
    void drop(Call &call);

    //! Live and ended ones, oldest first.
    [[nodiscard]] QList<session::Conversation *> conversations() const;
    //! Leaves a conversation if it is live, and forgets it.
    void forget(session::Conversation &conversation);

signals:
    void hostingChanged();
    void knocksChanged();
    //! A conversation has begun. Connect to it here: the first turn may come at once.
    void opened(talkstick::session::Conversation *conversation);
    //! The conversation is about to be destroyed.
    void forgotten(talkstick::session::Conversation *conversation);
    void callerHungUpOn(const talkstick::switchboard::Caller &caller,
                        talkstick::switchboard::HungUp why);
    //! Somebody who knocked has gone away unanswered; missed() has one more.
    void callerMissed(const talkstick::switchboard::Caller &caller);
    //! Too many connections are open in this computer; accepting goes on by itself.
    void acceptFailed(const QString &systemText);
    void happened(const talkstick::session::SocketEvent &event);

private:
    struct Perform;

    void perform(const lobby::Effects &effects);
    void letIn(const Caller &caller);
    [[nodiscard]] QString nameOf(const session::Peer &peer) const;
    void callSucceeded(Call &call);
    void add(std::unique_ptr<session::Conversation> conversation);
    void countLive();
    void lobbyChanged();

    Listener &m_listener;
    Dialer &m_dialer;
    session::Clock &m_clock;
    int m_maxConversations;
    std::unique_ptr<session::Alarm> m_alarm;
    std::optional<Hosting> m_hosting;
    std::optional<Lobby> m_lobby; // while hosting
    QList<Knock> m_knocks; // as last announced
    std::vector<std::unique_ptr<Call>> m_calls;
    std::vector<std::unique_ptr<session::Conversation>> m_conversations;
};

} // namespace talkstick::switchboard
