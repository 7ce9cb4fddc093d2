// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "switchboard/house.h"
#include "switchboard/invites.h"
#include "switchboard/lobby.h"

#include <QList>
#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace talkstick::switchboard {

struct Visit;

//! Callers over TLS from the moment TLS stands until their conversation is live: greets them, finds
//! out what their key and their invitation are worth, and tells them what was decided elsewhere.
class Visits final : public QObject
{
    Q_OBJECT

public:
    //! Who is meant.
    enum class Whom : std::uint8_t { NotLetIn, Everybody };

    //! \a house must outlive this.
    explicit Visits(House &house);
    ~Visits() override;

    //! Takes over the connection to \a caller.
    void greet(const Caller &caller, std::unique_ptr<session::Link> link,
               const session::native::Setup &setup);
    //! What the user makes of their words; to be told before letIn().
    void judgeWords(CallerId id, WordsVerdict words);
    //! They may come in, those with an invitation once it is marked as used: then redeemed() asks
    //! whether it is still so, to be answered by welcome(). \a first as the host sees it.
    void letIn(CallerId id, turn::FirstTurn first);
    void welcome(CallerId id);
    void keepWaiting(CallerId id, wire::message::Wait::Reason reason, Time left);
    //! They go, with the goodbye that belongs to \a why.
    void turnAway(CallerId id, HungUp why);
    void dismiss(CallerId id, wire::ByeCode code, const QString &text = {});
    void dismissAll(Whom whom, wire::ByeCode code);
    //! Those of that key who were let in are closed without a word: they have just been blocked.
    //! ended() follows.
    void block(const wire::KeyHash &key);

    [[nodiscard]] bool has(CallerId id) const;
    //! Null if there is nobody of that id.
    [[nodiscard]] wire::KeyHash keyOf(CallerId id) const;
    //! As they call themselves; empty before introduced().
    [[nodiscard]] QString nameOf(CallerId id) const;
    //! Oldest first.
    [[nodiscard]] QList<CallerId> withKey(const wire::KeyHash &key, Whom whom) const;
    //! How many were let in and are not live yet.
    [[nodiscard]] int letInCount() const;
    //! Whether somebody of that key has been told that they are let in, and is not live yet.
    [[nodiscard]] bool isWelcomed(const wire::KeyHash &key) const;
    //! Their conversation, from began() on.
    [[nodiscard]] std::unique_ptr<session::Conversation> take(CallerId id);

signals:
    //! They have said who they are; \a visitor says what that is worth as far as people and
    //! invitations go.
    void introduced(talkstick::switchboard::CallerId id,
                    const talkstick::switchboard::Visitor &visitor);
    void redeemed(talkstick::switchboard::CallerId id);
    void welcomed(talkstick::switchboard::CallerId id);
    void began(talkstick::switchboard::CallerId id, talkstick::switchboard::Arrival how);
    //! They are gone without having come in, by themselves or for the reason given.
    void ended(const talkstick::switchboard::Caller &caller,
               std::optional<talkstick::switchboard::HungUp> why);
    //! An invitation could not be marked as used; whoever had it was not let in.
    void notKept();
    void happened(const talkstick::session::SocketEvent &event);

private:
    [[nodiscard]] Visit *find(CallerId id) const;
    void introduce(Visit &visit, const session::native::Introduction &introduction);
    void checkInvite(CallerId id, const Invite &invite);
    void announce(Visit &visit);
    void redeem(Visit &visit);
    void judgeRedeemed(CallerId id, InviteVerdict verdict);
    void conversationEnded(CallerId id, session::EndReason reason);
    std::unique_ptr<Visit> remove(CallerId id);

    House &m_house;
    std::vector<std::unique_ptr<Visit>> m_visits; // oldest first
};

} // namespace talkstick::switchboard
