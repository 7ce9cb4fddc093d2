// SPDX-License-Identifier: MIT
#pragma once

#include "session/endreason.h"
#include "session/fate.h"
#include "session/hands.h"
#include "session/keeping.h"
#include "session/linktypes.h"
#include "session/nativetypes.h"
#include "session/partner.h"
#include "session/plaintalk.h"
#include "session/sealedturn.h"
#include "session/trust.h"
#include "turn/turn.h"
#include "wire/keyhash.h"
#include "wire/message.h"
#include "wire/text.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace talkstick::session {

//! How a conversation begins.
struct Opening
{
    Role role = Role::Joiner;
    turn::FirstTurn first = turn::FirstTurn::Mine; //!< Plain text; else the host says by welcome().
    wire::Ending ending = wire::Ending::Auto; //!< Plain text only.
    QString peerName; //!< What to call the peer: the host as it was typed, or the caller's address.
    std::optional<native::Setup> native {}; //!< Nothing: the peer speaks plain text.
    Partner partner = Partner::Somebody; //!< Practice only in plain text.
    friend bool operator==(const Opening &, const Opening &) = default;
};

//! That the other side is being called again, or will be.
struct Redial
{
    int addresses = 0; //!< How many are tried each time.
    std::optional<QDateTime> next; //!< When; nothing while it is being tried.
    friend bool operator==(const Redial &, const Redial &) = default;
};

//! Everything about a conversation that somebody may want to show, as a value.
struct TalkState
{
    using Hand = native::HandState;

    Opening opening;
    Peer peer;
    wire::KeyHash peerKey; //!< Null for plain text.
    QString peerName; //!< What to call them now: begins as the opening's, see rename().
    QString selfName; //!< As they call themselves, clean; empty until they have said it.
    std::optional<Trust> trust; //!< Nothing: plain text, nobody knows who it is.
    QByteArray conversationId; //!< The same on every link; empty until it is settled.
    quint64 rows = 0; //!< What was said in it, in parts.
    quint64 unread = 0; //!< How many of the last of them nobody has looked at.
    QDateTime lastSpoken; //!< On whichever link; when it began, until something has been said.
    Fate fate = Fate::Unfinished; //!< What is over may go on by another link, unless it says more.
    Rank rank = Rank::Newest;
    Keeping keeping = Keeping::OnDisk; //!< As whoever keeps it says.
    std::optional<SealedTurn> sealed {}; //!< What is said as soon as both are there.
    native::Stage stage = native::Stage::Greeting; //!< Plain text is Live from open() to the end.
    //! Joiner: that the host was asked, and how we wait; nothing before and after.
    std::optional<wire::message::Wait::Reason> waiting;
    QStringList words; //!< Empty for plain text and until both nonces are known.
    turn::Turn turn;
    turn::Phase lastPhase = turn::Phase::Waiting; //!< As in turn, but where it lay once it is over.
    quint32 bytesInTurn = 0; //!< Of UTF-8, said so far in the turn that is open.
    quint32 turnsHeard = 0; //!< While it is 0 a plain host may not even have let us in.
    QDateTime since; //!< Since when the stick lies where it lies, or since when it is over.
    quint32 deliveredNumber = 0; //!< They have everything up to this turn …
    quint32 deliveredPart = 0; //!< … and this part of it; both stay 0 for plain text.
    bool isAllDelivered = true; //!< Nothing of ours is on its way; always so for plain text.
    wire::message::Typing::State peerTyping = wire::message::Typing::State::Idle;
    Hand hand = Hand::Down; //!< Ours: that we would like to speak.
    Hand peerHand = Hand::Down;
    std::optional<QDateTime> silentSince; //!< Since when nothing came, once that is kSilentAfter.
    qint64 heldBytes = 0; //!< What the peer wrote out of turn; it waits. Plain text only.
    PlainTalk::PeerStream peerStream = PlainTalk::PeerStream::Open;
    wire::Ending ending = wire::Ending::Auto; //!< As chosen.
    wire::Ending endingInUse = wire::Ending::LfNul; //!< As the next turn will end; never Auto.
    std::optional<Redial> redial {}; //!< Nothing while it goes on, and if nobody will be called.
    std::optional<EndReason> ended; //!< Nothing while it goes on.
    std::optional<wire::message::Bye> bye; //!< What was said in parting, by whichever side.
    std::optional<native::VersionGap> versionGap; //!< Why they could not understand each other.
    QString systemText; //!< Of a connection that broke: the system's words, for a details line.
    friend bool operator==(const TalkState &, const TalkState &) = default;
};

} // namespace talkstick::session
