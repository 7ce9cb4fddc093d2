// SPDX-License-Identifier: MIT
#pragma once

#include "session/content.h"
#include "session/endreason.h"
#include "session/nativetypes.h"
#include "turn/turn.h"
#include "wire/message.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>

namespace talkstick::session::native {

namespace effect {
struct Send
{
    QByteArray bytes; //!< In one write.
};
//! Host: the caller is to be welcomed, kept waiting or dismissed.
struct Introduced
{
    Introduction introduction;
};
//! Joiner: the host has been asked. May be told again, with another reason.
struct Waiting
{
    wire::message::Wait::Reason reason = wire::message::Wait::Reason::Knock;
};
//! The conversation is live; the first turn is open.
struct Began
{ };
struct Said
{
    turn::Part part;
};
struct Heard
{
    turn::Part part;
    Content content = Content::Text;
};
//! They have this part of ours, and with it every earlier one.
struct Delivered
{
    std::uint32_t number = 0;
    std::uint32_t part = 0;
};
struct AddressesHeard
{
    QStringList addresses;
};
//! They want to compare words; hand in NonceGiven.
struct NonceNeeded
{ };
//! words() are fresh ones that both want to compare now.
struct WordsReady
{ };
//! The link is to be closed, what was sent flushed.
struct Close
{ };
struct Ended
{
    EndReason reason = EndReason::Left;
    //! What was said in parting, by whichever side; its text in one clean line.
    std::optional<wire::message::Bye> bye;
};
//! What was asked for is not possible now; nothing changed.
struct Refused
{
    turn::Refusal refusal = turn::Refusal::NotYourTurn;
};
} // namespace effect
using Effect =
    std::variant<effect::Send, effect::Introduced, effect::Waiting, effect::Began, effect::Said,
                 effect::Heard, effect::Delivered, effect::AddressesHeard, effect::NonceNeeded,
                 effect::WordsReady, effect::Close, effect::Ended, effect::Refused>;

} // namespace talkstick::session::native
