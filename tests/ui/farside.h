// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "session/memorylog.h"
#include "world.h"

#include <QSignalSpy>

#include <memory>

namespace talkstick::support {

//! One end of an encrypted conversation whose other end is the program under test.
//! With a \a log it goes on with the conversation of its letter, see keep().
inline std::unique_ptr<session::Conversation> farTalk(World &world, session::Role role, char letter,
                                                      const QString &name,
                                                      std::unique_ptr<FakeLink> link,
                                                      session::MemoryLog *log = nullptr)
{
    session::Opening opening;
    opening.role = role;
    opening.native.emplace();
    opening.native->ownKey = keyOf(letter);
    opening.native->peerKey = world.ownKey;
    opening.native->nonce = QByteArray(wire::kNonceBytes, letter);
    opening.native->conversationId = QByteArray(wire::kConversationIdBytes, letter);
    opening.native->name = name;
    const auto *kept = log ? log->kept(opening.native->conversationId) : nullptr;
    if (kept && role == session::Role::Joiner)
        opening.native->log = kept->state;
    link->key = world.ownKey;
    return std::make_unique<session::Conversation>(opening, std::move(link), world.clock,
                                                   chanceFrom(QByteArray(1, letter)), nullptr, log);
}

//! A Talkstick that answers the call being made. A test decides what it does with the knock.
class FarSide
{
public:
    //! Picks up. Its key is that of \a letter, and it says it is \a name once it lets one in.
    explicit FarSide(World &world, char letter = 'b', const QString &name = QStringLiteral("Bravo"),
                     session::MemoryLog *log = nullptr)
        : m_world(world)
    {
        auto [here, there] = FakeLink::connectPair();
        here->key = keyOf(letter);
        talk = farTalk(world, session::Role::Host, letter, name, std::move(there), log);
        m_introduced = std::make_unique<QSignalSpy>(talk.get(), &session::Conversation::introduced);
        talk->open();
        world.dialer.last->answer(std::move(here));
    }

    //! Whether it knows who calls; waits for it.
    [[nodiscard]] bool isAsked()
    {
        return QTest::qWaitFor([this] { return !m_introduced->isEmpty(); });
    }
    //! Asks its user.
    [[nodiscard]] bool asks(wire::message::Wait::Reason reason = wire::message::Wait::Reason::Knock)
    {
        if (!isAsked())
            return false;
        talk->keepWaiting(reason, 600);
        return true;
    }
    //! Lets the caller in, who speaks first; waits until it is in.
    [[nodiscard]] bool letsIn(session::Trust trust = session::Trust::Unverified)
    {
        if (!isAsked())
            return false;
        const auto before = m_world.switchboard.conversations().size();
        talk->welcome(trust, turn::FirstTurn::Theirs);
        return QTest::qWaitFor(
            [this, before] { return m_world.switchboard.conversations().size() > before; });
    }

    std::unique_ptr<session::Conversation> talk;

private:
    World &m_world;
    std::unique_ptr<QSignalSpy> m_introduced;
};

//! A Talkstick that calls the program under test, which is hosting.
class FarCaller
{
public:
    explicit FarCaller(World &world, char letter = 'b',
                       const QString &name = QStringLiteral("Bravo"),
                       session::MemoryLog *log = nullptr)
    {
        auto [here, there] = FakeLink::connectPair();
        here->key = keyOf(letter);
        talk = farTalk(world, session::Role::Joiner, letter, name, std::move(there), log);
        id = world.listener.callTls();
        world.listener.links[id] = std::move(here);
        world.listener.finishTls(id, keyOf(letter));
        talk->open();
    }

    switchboard::CallerId id = 0;
    std::unique_ptr<session::Conversation> talk;
};

} // namespace talkstick::support
