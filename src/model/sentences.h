// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "switchboard/call.h"
#include "switchboard/listener.h"
#include "switchboard/lobby.h"
#include "wire/address.h"
#include "wire/invitation.h"

#include <QString>

namespace talkstick::model {

//! What happened, and what to do about it: the same words in the window and in the terminal.
struct Explanation
{
    QString what; //!< One sentence.
    QString advice; //!< One or two, or empty.
    QString details; //!< The system's own words, or empty.
    friend bool operator==(const Explanation &, const Explanation &) = default;
};

[[nodiscard]] QString sentence(wire::AddressError error, const QString &typed);
[[nodiscard]] QString sentence(wire::InvitationError error);
//! Why a call failed. \a progress must be Failed.
[[nodiscard]] Explanation explain(const switchboard::CallProgress &progress);
[[nodiscard]] Explanation explain(const switchboard::ListenFailure &failure);
//! How a conversation ended, once it has.
[[nodiscard]] Explanation explainEnd(const session::TalkState &state);
[[nodiscard]] QString sentence(turn::Refusal refusal);
//! How one address did: "no answer", "refused", "connected".
[[nodiscard]] QString attemptResult(const switchboard::Attempt &attempt);
//! How a knock of ours waits.
[[nodiscard]] QString waitingText(wire::message::Wait::Reason reason);
//! That something which is to be remembered could not be written.
[[nodiscard]] QString notKeptText();
//! That there is no encryption, and what is possible without.
[[nodiscard]] QString encryptionMissingText();
//! Why a caller was closed without asking, for a line in the log; empty for Declined.
[[nodiscard]] QString sentence(switchboard::HungUp why, const QString &address);
//! That somebody knocked and has gone away unanswered.
[[nodiscard]] QString missedCaller(const QString &address);
//! How turns can end, for a menu: "LF and NUL".
[[nodiscard]] QString endingName(wire::Ending ending);

} // namespace talkstick::model
