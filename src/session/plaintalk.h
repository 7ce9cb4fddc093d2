// SPDX-License-Identifier: MIT
#pragma once

#include "session/endreason.h"
#include "session/linktypes.h"
#include "turn/time.h"
#include "turn/turn.h"
#include "wire/plaindecoder.h"
#include "wire/text.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace talkstick::session {

namespace plain {

namespace event {
struct Opened
{
    turn::FirstTurn first = turn::FirstTurn::Theirs;
};
//! Bytes of the peer. While we hold the stick they are kept for their next turns.
struct Received
{
    QByteArray bytes;
};
//! The peer will send nothing more; it may still read.
struct SendingEnded
{ };
struct Broke
{
    LinkError error = LinkError::Other;
};
//! So many bytes wait in the system while we hold the stick.
struct Held
{
    qint64 bytes = 0;
};
struct Spoke
{
    QString text; //!< Empty: the stick is passed without a word (a lone terminator).
};
//! *Speak anyway*: step was lost and both sides wait.
struct Took
{ };
struct EndingChosen
{
    wire::Ending ending = wire::Ending::Auto;
};
struct Left
{ };
//! due() has come.
struct TimePassed
{ };
} // namespace event
using Event =
    std::variant<event::Opened, event::Received, event::SendingEnded, event::Broke, event::Held,
                 event::Spoke, event::Took, event::EndingChosen, event::Left, event::TimePassed>;

namespace effect {
struct Send
{
    QByteArray bytes; //!< In one write.
};
struct SetReading
{
    Reading reading = Reading::Off;
};
struct Said
{
    turn::Part part;
};
struct Heard
{
    turn::Part part;
};
//! The link is to be closed, what was sent flushed.
struct Close
{ };
struct Ended
{
    EndReason reason = EndReason::Left;
};
//! What was asked for is not possible now; nothing changed.
struct Refused
{
    turn::Refusal refusal = turn::Refusal::NotYourTurn;
};
} // namespace effect
using Effect = std::variant<effect::Send, effect::SetReading, effect::Said, effect::Heard,
                            effect::Close, effect::Ended, effect::Refused>;

} // namespace plain

//! A conversation with a plain-text peer, without I/O (PROTOCOL.md, "Plain text"). Events go in,
//! effects come out in the order in which they are to be carried out.
//!
//! While we hold the stick the peer is not read: TCP holds what it writes, and a peer that has shut
//! its sending side still gets its answer.
class PlainTalk
{
public:
    //! Whether the peer may still send.
    enum class PeerStream : std::uint8_t { Open, Finished };

    [[nodiscard]] std::vector<plain::Effect> handle(const plain::Event &event, Time now);

    [[nodiscard]] const turn::Turn &turn() const { return m_turn; }
    [[nodiscard]] PeerStream peerStream() const { return m_peerStream; }

    //! When to hand in TimePassed if nothing else happens before.
    [[nodiscard]] std::optional<Time> due() const;
    //! How many bytes may be handed in by Received.
    [[nodiscard]] qsizetype room() const { return m_decoder.room(); }
    //! Bytes the peer wrote out of turn, here and, as Held told, in the system.
    [[nodiscard]] qint64 heldBytes() const;
    //! What was chosen.
    [[nodiscard]] wire::Ending ending() const { return m_ending; }
    //! How a turn said now would end on the wire; never Auto.
    [[nodiscard]] wire::Ending endingInUse() const;

private:
    struct Handler;

    turn::Turn m_turn;
    wire::PlainDecoder m_decoder;
    wire::Ending m_ending = wire::Ending::Auto;
    PeerStream m_peerStream = PeerStream::Open;
    qint64 m_heldInSystem = 0;
};

} // namespace talkstick::session
