// SPDX-License-Identifier: MIT
#pragma once

#include "session/allowance.h"
#include "session/greeting.h"
#include "session/hands.h"
#include "session/keepalive.h"
#include "session/livetalk.h"
#include "session/nativeeffects.h"
#include "session/nativeevents.h"
#include "session/nativesteps.h"
#include "session/nativetypes.h"
#include "session/typing.h"
#include "session/wordscheck.h"
#include "turn/time.h"
#include "turn/turn.h"
#include "wire/frame.h"
#include "wire/message.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace talkstick::session {

//! A conversation between two Talksticks, without I/O (PROTOCOL.md, "The native protocol"): from
//! the first HELLO to the last BYE. Events go in, effects come out in the order in which they are
//! to be carried out.
//!
//! The first fault of the peer ends it; nothing of a faulty frame has any effect. Until the host
//! has welcomed the caller, neither side can say or hear anything.
class NativeTalk
{
public:
    NativeTalk(Role role, native::Setup setup);

    [[nodiscard]] std::vector<native::Effect> handle(const native::Event &event, Time now);

    [[nodiscard]] native::Stage stage() const { return native::stageOf(m_step); }
    [[nodiscard]] const turn::Turn &turn() const { return m_live.turn(); }
    //! As they call themselves, clean; empty until they have said it.
    [[nodiscard]] const QString &peerName() const { return m_peerName; }
    //! The safety words of this link; empty until both nonces are known.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    //! Host, from Introduced on: whether the caller holds that invitation's token.
    [[nodiscard]] bool proves(const QByteArray &inviteToken) const;
    [[nodiscard]] std::optional<native::VersionGap> versionGap() const { return m_versionGap; }

    [[nodiscard]] wire::message::Typing::State peerTyping() const { return m_peerTyping.state(); }
    //! Who would like to speak. A hand comes down when the stick moves.
    [[nodiscard]] const native::Hands &hands() const { return m_hands; }
    //! Since when nothing has come, once that is kSilentAfter long.
    [[nodiscard]] std::optional<Time> silentSince() const;
    //! Whether everything we said is known to have arrived.
    [[nodiscard]] bool isAllDelivered() const { return m_live.isAllDelivered(); }

    //! What is gone on with; nothing of it before Stage::Syncing.
    [[nodiscard]] const native::LogState &log() const { return m_live.state(); }

    //! When to hand in TimePassed if nothing else happens before.
    [[nodiscard]] std::optional<Time> due() const;
    //! How many bytes may be handed in by Received. 0 while frames wait for the next turn of the
    //! event loop, or for what is being kept.
    [[nodiscard]] qsizetype room() const;

private:
    struct Handler;
    // Whether frames are waiting: there was no time for them, or the store has to answer first.
    enum class Backlog : std::uint8_t { Empty, Waiting, Paused };
    // What the store was asked and nothing can go on without; commits are counted by m_live.
    enum class Errand : std::uint8_t { None, Create, Find, Compare, Replay, Check };
    enum class LinkState : std::uint8_t { There, Gone };

    [[nodiscard]] bool isPaused() const
    {
        return m_errand != Errand::None || m_live.isKeepingTheirs();
    }

    Role m_role;
    native::Step m_step = native::Step::Unopened;
    std::optional<Time> m_stepEnds; // when the peer must have answered
    Time m_now {0}; // of the last event
    native::Greeting m_greeting;
    wire::FrameReader m_reader;
    std::optional<wire::Frame> m_nextFrame; // read, and to be handled before the others
    int m_framesRead = 0; // in this turn of the event loop
    Backlog m_backlog = Backlog::Empty;
    Errand m_errand = Errand::None;
    LinkState m_linkState = LinkState::There;
    std::optional<native::event::Left> m_parting; // once all is kept
    native::LiveTalk m_live;
    native::Keepalive m_keepalive;
    native::Allowance m_allowance;
    native::WordsCheck m_wordsCheck;
    native::OwnTyping m_typing;
    native::TheirTyping m_peerTyping;
    native::Hands m_hands;
    QString m_peerName;
    QStringList m_words;
    QStringList m_addresses; // ours
    std::optional<native::VersionGap> m_versionGap;
    wire::message::Welcome::First m_first = wire::message::Welcome::First::Joiner; // of a new one
    wire::message::Sync m_theirs; // how far they were when it was said
    QByteArray m_checkedBytes; // of an old entry that came again
    std::uint64_t m_pings = 0; // sent
};

} // namespace talkstick::session
