// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/calls.h"
#include "switchboard/redialpace.h"
#include "switchboard/talks.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace talkstick::switchboard {

//! Nobody is called more often because somebody goes to and fro between programs.
inline constexpr Time kLookAgain = std::chrono::seconds(30);

//! Calls people again with whom a conversation is not finished, at every address they are known
//! under. Either side does so; whichever call comes through goes on with the conversation.
//!
//! After a loss it begins by itself. Nobody is asked again: who would have to knock is left alone,
//! and so is who was replaced, declined us, or said three times in a row that it is not our turn.
class Redialler final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive this.
    Redialler(House &house, Talks &talks, Calls &calls);
    ~Redialler() override;

    //! Calls now whoever is waited for: at the start, when the computer wakes or its network is
    //! another one. Not whom gaveUp() was about, nor who has said too often that it is not our
    //! turn.
    void callEverybody();
    //! The same, when somebody comes to the program; at most once in kLookAgain.
    void lookAround();
    //! Calls them now, even if nobody would any more. Nothing happens if there is no conversation
    //! to go on with.
    void callNow(const wire::KeyHash &key);
    //! Calls nobody any more.
    void stop();
    //! Calls them no more, unless they are lost again or somebody asks for it.
    void stop(const wire::KeyHash &key) { end(key); }

signals:
    //! It is not tried any more: they would have to be asked first, or have declined.
    void gaveUp(talkstick::session::Conversation *conversation);
    //! It has been tried in vain for kQuickRedials; from now on seldom.
    void stillAway(talkstick::session::Conversation *conversation);

private:
    struct Pursuit;

    [[nodiscard]] session::Conversation *waitingFor(const wire::KeyHash &key) const;
    void watch(session::Conversation *conversation);
    void lost(session::Conversation &conversation);
    void begin(const wire::KeyHash &key, Time lostAt);
    void end(wire::KeyHash key);
    void call(const wire::KeyHash &key);
    void progressed(const wire::KeyHash &key, Call &call);
    void giveUp(wire::KeyHash key);
    void drop(const wire::KeyHash &key, Call &call);
    void wait(const wire::KeyHash &key);
    void show(const wire::KeyHash &key);
    [[nodiscard]] QList<JoinOptions> callsTo(const wire::KeyHash &key) const;

    House &m_house;
    Talks &m_talks;
    Calls &m_calls;
    std::map<wire::KeyHash, std::unique_ptr<Pursuit>> m_pursuits;
    std::map<wire::KeyHash, int> m_outOfTurn; // in a row
    std::set<wire::KeyHash> m_givenUp;
    std::optional<Time> m_lookedAround;
};

} // namespace talkstick::switchboard
