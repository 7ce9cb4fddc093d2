// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "session/systemclock.h"
#include "store/profilefiles.h"
#include "store/sqllogs.h"
#include "support/fakeports.h"
#include "switchboard/archive.h"

#include <QCoreApplication>

#include <memory>

namespace talkstick::bench {

//! Lets the event loop run until \a holds, however long that takes.
template <typename Predicate>
void runUntil(Predicate holds)
{
    while (!holds())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

//! One side of a conversation that is kept: on a real disk, as the program does it.
struct Keeper
{
    explicit Keeper(session::Clock &clock)
        : archive(logs, clock)
    { }

    support::ProfileFiles files;
    store::Database database {files.database()};
    store::SqlLogs logs {database};
    switchboard::Archive archive;
    std::unique_ptr<session::Conversation> conversation;
};

//! A conversation of two that share this process. Only the link between them is not a real one.
class KeptPair
{
public:
    //! Lets the event loop run until both may speak.
    KeptPair()
    {
        auto [near, far] = support::FakeLink::connectPair();
        near->key = m_theirKey;
        far->key = m_ourKey;
        open(ours, session::Role::Host, m_ourKey, m_theirKey, std::move(near));
        open(theirs, session::Role::Joiner, m_theirKey, m_ourKey, std::move(far));
        session::Conversation &hosting = *ours.conversation;
        QObject::connect(&hosting, &session::Conversation::introduced, &hosting, [&hosting] {
            hosting.welcome(session::Trust::Verified, turn::FirstTurn::Mine);
        });
        hosting.open();
        theirs.conversation->open();
        runUntil([this] { return isLive(ours) && isLive(theirs); });
        for (Keeper *keeper : {&ours, &theirs})
            keeper->conversation->setJournal(
                keeper->archive.journalOf(keeper->conversation->state().conversationId, 0));
    }
    Q_DISABLE_COPY_MOVE(KeptPair)

    //! Who holds the stick.
    [[nodiscard]] Keeper &holder()
    {
        return ours.conversation->state().turn.phase == turn::Phase::Mine ? ours : theirs;
    }
    //! Whether both are in step and have kept everything.
    [[nodiscard]] bool isAllDelivered() const
    {
        return isLive(ours) && isLive(theirs) && ours.conversation->state().isAllDelivered
            && theirs.conversation->state().isAllDelivered;
    }

private:
    static bool isLive(const Keeper &keeper)
    {
        return keeper.conversation->state().stage == session::native::Stage::Live;
    }
    void open(Keeper &keeper, session::Role role, const wire::KeyHash &own,
              const wire::KeyHash &peer, std::unique_ptr<session::Link> link)
    {
        const session::Chance chance = support::chanceFrom(own.bytes);
        session::Opening opening;
        opening.role = role;
        opening.native.emplace();
        opening.native->ownKey = own;
        opening.native->peerKey = peer;
        opening.native->nonce = chance(wire::kNonceBytes);
        opening.native->conversationId = chance(wire::kConversationIdBytes);
        keeper.conversation = std::make_unique<session::Conversation>(
            opening, std::move(link), m_clock, chance, nullptr, &keeper.archive);
    }

    const wire::KeyHash m_ourKey = support::keyOf('o');
    const wire::KeyHash m_theirKey = support::keyOf('t');
    session::SystemClock m_clock;

public:
    Keeper ours {m_clock}; //!< They host and speak first.
    Keeper theirs {m_clock};
};

} // namespace talkstick::bench
