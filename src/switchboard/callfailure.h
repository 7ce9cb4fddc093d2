// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "switchboard/callprogress.h"

namespace talkstick::switchboard {

//! What TLS that did not come about means for somebody who calls. WrongKey is left to the caller,
//! who knows whom it expected.
[[nodiscard]] CallFailure failureOf(TlsFailure failure);

//! Why a conversation that has ended never began. \a reached: how far the call had come.
[[nodiscard]] CallFailure failureOf(const session::TalkState &ended, CallProgress::Step reached);

} // namespace talkstick::switchboard
