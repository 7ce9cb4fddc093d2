// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "support/fakeports.h"

#include <memory>

namespace talkstick::support {

//! A conversation between two Talksticks in one process: ours, which is let in or lets in, and
//! theirs.
class NativePair
{
public:
    //! \a role and \a first are ours.
    NativePair(FakeClock &clock, session::Role role, turn::FirstTurn first,
               const QString &theirName = QStringLiteral("Bravo"))
    {
        auto [near, far] = FakeLink::connectPair();
        near->key = keyOf('t');
        far->key = keyOf('m');
        m_near = near.get();
        const bool host = role == session::Role::Host;
        const auto other = host ? session::Role::Joiner : session::Role::Host;
        mine =
            make(clock, role, {keyOf('m'), keyOf('t')}, QStringLiteral("Alpha"), std::move(near));
        theirs = make(clock, other, {keyOf('t'), keyOf('m')}, theirName, std::move(far));
        session::Conversation &hosting = host ? *mine : *theirs;
        const bool hostSpeaks = host == (first == turn::FirstTurn::Mine);
        QObject::connect(
            &hosting, &session::Conversation::introduced, &hosting, [&hosting, hostSpeaks] {
                hosting.welcome(session::Trust::Unverified,
                                hostSpeaks ? turn::FirstTurn::Mine : turn::FirstTurn::Theirs);
            });
        mine->rename(theirName);
        mine->open();
        theirs->open();
    }

    //! Whether both are in step, with nothing on the way.
    [[nodiscard]] bool isLive() const
    {
        return mine->state().stage == session::native::Stage::Live
            && theirs->state().stage == session::native::Stage::Live;
    }
    //! The link ends without a goodbye.
    void cut() { m_near->end(); }

    std::unique_ptr<session::Conversation> mine;
    std::unique_ptr<session::Conversation> theirs;

private:
    struct Keys
    {
        wire::KeyHash own;
        wire::KeyHash peer;
    };

    static std::unique_ptr<session::Conversation> make(FakeClock &clock, session::Role role,
                                                       const Keys &keys, const QString &name,
                                                       std::unique_ptr<FakeLink> link)
    {
        const session::Chance chance = chanceFrom(keys.own.bytes);
        session::Opening opening;
        opening.role = role;
        opening.peerName = QStringLiteral("192.0.2.7");
        opening.native.emplace();
        opening.native->ownKey = keys.own;
        opening.native->peerKey = keys.peer;
        opening.native->nonce = chance(wire::kNonceBytes);
        opening.native->conversationId = chance(wire::kConversationIdBytes);
        opening.native->name = name;
        return std::make_unique<session::Conversation>(opening, std::move(link), clock, chance);
    }

    FakeLink *m_near = nullptr;
};

} // namespace talkstick::support
